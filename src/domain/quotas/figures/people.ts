/** 应 / 实 / 差 of each person, a line for a duty and period; the weeks of a duty are one line. */
import { groupBy } from "../../groups.ts";
import type { Evaluation } from "../evaluate.ts";
import type { DutyOutcome, DutyState, Subject } from "../types.ts";

export interface PersonLine {
  readonly subject: Subject;
  readonly duty: string;
  /** One, or all the weeks of the duty in their order. */
  readonly outcomes: readonly [DutyOutcome, ...DutyOutcome[]];
  /** Of weeks 应, 实 and 差 count weeks. */
  readonly required: number;
  readonly done: number;
  readonly missing: number;
  readonly weeks: WeekCounts | null;
}

export interface WeekCounts {
  /** Weeks in which the person was bound. */
  readonly bound: readonly DutyOutcome[];
  readonly missed: readonly DutyOutcome[];
  readonly open: number;
  /** 户次 in all of them. */
  readonly visits: number;
  readonly state: DutyState;
}

/** In the order of the roster, then of the duties. */
export function personLines({ facts, outcomes }: Evaluation): readonly PersonLine[] {
  const order = new Map(facts.roster.people.map(({ id }, index) => [id, index]));
  const at = ({ subject }: DutyOutcome): number => order.get(subject.id) ?? order.size;
  const own = outcomes.filter(({ subject }) => subject.kind === "person");
  const sorted = [...own].sort((a, b) => at(a) - at(b));
  const groups = groupBy(sorted, ({ subject, duty }) => `${subject.id}\u0000${duty}`);
  return [...groups.values()].flatMap((same): readonly PersonLine[] => {
    const [first, ...others] = same;
    if (first.span.kind === "week") return [weekLine([first, ...others])];
    return same.map((it) => {
      const { subject, duty, required, done, missing } = it;
      return { subject, duty, outcomes: [it], required, done, missing, weeks: null };
    });
  });
}

function weekLine(outcomes: PersonLine["outcomes"]): PersonLine {
  const [{ subject, duty }] = outcomes;
  // A week that began before the rows do is nobody's debt.
  const bound = outcomes.filter(
    ({ state }) => state !== "not-applicable" && state !== "unassessed",
  );
  const met = bound.filter(({ state }) => state === "met").length;
  const missed = bound.filter(({ state }) => state === "missed");
  const open = bound.length - met - missed.length;
  const byTime = missed.length > 0 ? "missed" : open > 0 ? "pending" : "met";
  const isUnseen = outcomes.some(({ state }) => state === "unassessed");
  return {
    subject,
    duty,
    outcomes,
    required: bound.length,
    done: met,
    missing: missed.length,
    weeks: {
      bound,
      missed,
      open,
      visits: bound.reduce((sum, { done }) => sum + done, 0),
      state: bound.length > 0 ? byTime : isUnseen ? "unassessed" : "not-applicable",
    },
  };
}
