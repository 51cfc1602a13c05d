/**
 * A quarter or a year of which only the last month was handed in accuses nobody, nor does a week that
 * began before it: what is missing may stand in the rows that are not here.
 */
import type { Facts } from "./facts.ts";
import { text } from "./people.ts";
import type { DutyOutcome } from "./types.ts";

const VISIT_DUTIES = new Set(["D2", "D3", "D8", "D16"]);

/** What is missed in a span that began before the visits on record do is 未评估, and says why. */
export function unlessIncomplete(facts: Facts): (it: DutyOutcome) => DutyOutcome {
  const own = new Set(facts.input.own.map(({ id }) => id));
  const since = visitsSince(facts);
  return (it) => {
    if (it.state !== "missed" || !(VISIT_DUTIES.has(it.duty) || own.has(it.duty))) return it;
    const first = since(it.subject.village);
    if (it.span.start >= first) return it;
    const note = `走访记录只有 ${first.slice(0, 7)} 以来的,${it.span.label}不完整,不作结论`;
    return {
      ...it,
      state: "unassessed",
      note: it.note === undefined ? note : `${note};${it.note}`,
    };
  };
}

/**
 * First day of the month since which a village's visits are on record; of a village that has none,
 * since which anybody's are. "" where there are no visits at all.
 */
export function visitsSince({ rows }: Facts): (village: string) => string {
  const first = new Map<string, string>();
  for (const { values, source } of rows("visits")) {
    const day = text(values["visitDate"]);
    if (day === "") continue;
    const known = first.get(source.village);
    if (known === undefined || day < known) first.set(source.village, day);
  }
  const [least = ""] = [...first.values()].sort();
  return (village) => {
    const day = first.get(village) ?? least;
    return day === "" ? "" : `${day.slice(0, 7)}-01`;
  };
}
