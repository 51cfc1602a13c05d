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
import { unlessIncomplete } from "./incomplete.ts";
import { EVALUATORS } from "./measures/index.ts";
import { ownOutcomes } from "./measures/own.ts";
import { ownDutyDef } from "./own.ts";
import { unassessed } from "./outcome.ts";
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
