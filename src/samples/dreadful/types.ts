/** What the sheets of the dreadful file are made of. */
import type { SheetPlan } from "../../workbook/plan.ts";
import type { LedgerTruth, PlantedFault } from "../types.ts";

export interface DreadfulSheet {
  readonly sheet: SheetPlan;
  readonly ledgers: readonly LedgerTruth[];
  readonly faults: readonly PlantedFault[];
}

/** Notes faults of one sheet: mess row, finding, sentence. */
export class FaultList {
  readonly faults: PlantedFault[] = [];
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  add(mess: number, finding: string, what: string): void {
    this.faults.push({ mess, finding, sheet: this.#sheet, what });
  }
}
