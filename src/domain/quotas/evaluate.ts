/**
 * All duties in force, evaluated: who had to do what, what was done, what is missing, and from which
 * rows. One pass over the visits puts them in order (`facts.ts`); each measure then works on its own.
 */
import type { Finding } from "../findings/types.ts";
import { settingByKey, printSetting } from "../settings/index.ts";
import { DUTIES } from "./duties.ts";
import { factsOf } from "./facts.ts";
import type { Facts } from "./facts.ts";
import { findingsOf } from "./findings.ts";
import { EVALUATORS } from "./measures/index.ts";
import { ownOutcomes } from "./measures/own.ts";
import { ownDutyDef } from "./own.ts";
import { unassessed } from "./outcome.ts";
import { text } from "./people.ts";
import { spansWithin } from "./spans.ts";
import type { DutyDef, DutyOutcome, QuotaInput } from "./types.ts";

export interface Evaluation {
  /** Duties in force in their order, the township's own last. */
  readonly duties: readonly DutyDef[];
  /** By duty, then in the order of its ledger. */
  readonly outcomes: readonly DutyOutcome[];
  /** 口径: the readings of ambiguous sentences, as `户次计法=同人同户同日计1`. */
  readonly readings: readonly string[];
  /** Rows that no duty could count, each with its place: the rest is evaluated all the same. */
  readonly findings: readonly Finding[];
  readonly facts: Facts;
}

export function evaluate(input: QuotaInput): Evaluation {
  const { settings, asOf, span } = input;
  const facts = factsOf(input);
  const duties = DUTIES.filter((duty) => duty.switch === undefined || settings[duty.switch]);
  const outcomes = duties.flatMap((duty): readonly DutyOutcome[] => {
    const spans = spansWithin(duty.span, span, asOf, settings);
    const found = EVALUATORS[duty.measure](duty, facts, spans);
    if (found.length > 0 || duty.unassessed === undefined) return found;
    const [last] = spans.slice(-1);
    return last ? [unassessed(duty, last, "")] : [];
  });
  return {
    duties: [...duties, ...input.own.map(ownDutyDef)],
    outcomes: [...outcomes, ...input.own.flatMap((own) => ownOutcomes(own, facts))].map(
      unlessIncomplete(facts),
    ),
    readings: readingsOf(duties, settings),
    findings: findingsOf(facts),
    facts,
  };
}

const VISIT_DUTIES = new Set(["D2", "D3", "D8", "D16"]);

/**
 * A quarter or a year of which only the last month was handed in accuses nobody, nor does a week that
 * began before it: what is missing may stand in the rows that are not here.
 */
function unlessIncomplete(facts: Facts): (it: DutyOutcome) => DutyOutcome {
  const own = new Set(facts.input.own.map(({ id }) => id));
  const first = firstDays(facts);
  return (it) => {
    if (it.state !== "missed" || !(VISIT_DUTIES.has(it.duty) || own.has(it.duty))) return it;
    const day = first.get(it.subject.village) ?? first.get("");
    const month = `${day?.slice(0, 7) ?? ""}-01`;
    if (day === undefined || it.span.start >= month) return it;
    const note = `走访记录只有 ${month.slice(0, 7)} 以来的,${it.span.label}不完整,不作结论`;
    return {
      ...it,
      state: "unassessed",
      note: it.note === undefined ? note : `${note};${it.note}`,
    };
  };
}

/** First day of the visits on record, by village; under "" of all of them, for villages that have none. */
function firstDays({ rows }: Facts): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { values, source } of rows("visits")) {
    const day = text(values["visitDate"]);
    if (day === "") continue;
    const known = first.get(source.village);
    if (known === undefined || day < known) first.set(source.village, day);
  }
  const [least] = [...first.values()].sort();
  if (least !== undefined) first.set("", least);
  return first;
}

/** The readings on which some duties rest, as `户次计法=同人同户同日计1`; each is said once. */
export function readingsOf(
  duties: readonly Pick<DutyDef, "readings">[],
  settings: QuotaInput["settings"],
): readonly string[] {
  const keys = new Set(duties.flatMap(({ readings }) => readings));
  return [...keys].flatMap((key) => {
    const setting = settingByKey(key);
    const value = setting ? printSetting(setting, settings[key]) : "";
    return setting && value !== "" ? [`${setting.label}=${value}`] : [];
  });
}
