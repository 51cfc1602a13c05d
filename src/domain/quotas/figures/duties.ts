/** How many of those bound by each duty have done theirs. */
import { groupBy } from "../../groups.ts";
import type { Evaluation } from "../evaluate.ts";
import type { DutyDef, DutyState } from "../types.ts";

export interface DutyFigure {
  readonly duty: DutyDef;
  readonly counts: Readonly<Record<DutyState, number>>;
  /** Why it could not be assessed; "" when it was. */
  readonly why: string;
}

/** In the order of the duties. */
export function dutyFigures({ duties, outcomes }: Evaluation): readonly DutyFigure[] {
  const byDuty = groupBy(outcomes, ({ duty }) => duty);
  return duties.map((duty): DutyFigure => {
    const own = byDuty.get(duty.id) ?? [];
    const counts = { met: 0, missed: 0, pending: 0, "not-applicable": 0, unassessed: 0 };
    for (const { state } of own) counts[state] += 1;
    const why = own.find(({ state }) => state === "unassessed")?.note ?? "";
    return { duty, counts, why };
  });
}
