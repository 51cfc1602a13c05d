/**
 * A quarter or a year of which only the last month was handed in accuses nobody, nor does a week that
 * began before it: what is missing may stand in the rows that are not here.
 */
import type { Facts } from "./facts.ts";
import type { DutyOutcome } from "./types.ts";

const VISIT_DUTIES = new Set(["D2", "D3", "D8", "D16"]);

/** What is missed in a span that began before the visits on record do is 未评估, and says why. */
export function unlessIncomplete(facts: Facts): (it: DutyOutcome) => DutyOutcome {
  const own = new Set(facts.input.own.map(({ id }) => id));
  return (it) => {
    if (it.state !== "missed" || !(VISIT_DUTIES.has(it.duty) || own.has(it.duty))) return it;
    // Of a village without a visit nothing is known before anybody's first one.
    const since = facts.visitsSince.get(it.subject.village) ?? facts.visitsSince.get("");
    if (since === undefined || it.span.start >= `${since}-01`) return it;
    const note = `走访记录只有 ${since} 以来的,${it.span.label}不完整,不作结论`;
    return {
      ...it,
      state: "unassessed",
      note: it.note === undefined ? note : `${note};${it.note}`,
    };
  };
}
