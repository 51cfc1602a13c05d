/** Rows of other periods: ignored by kind, and told in one sentence per block. */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import type { Period } from "../../domain/periods/index.ts";
import type { RowDraft } from "./draft.ts";
import type { FindingSink } from "./sink.ts";

/**
 * Events (visits, diaries, receptions …) belong to the period of their date. Items live on, so only
 * those registered after the period are left for the next one. A date after `asOf` is no other
 * period but a mistake, and stays to be reported.
 */
export class OtherPeriod {
  count = 0;
  readonly #ledger: LedgerDef;
  readonly #period: Period;
  readonly #asOf: string;
  #first = "";
  #last = "";

  constructor(ledger: LedgerDef, period: Period, asOf: string) {
    this.#ledger = ledger;
    this.#period = period;
    this.#asOf = asOf;
  }

  /** True when the draft's date lies outside; the row is then counted here. */
  takes(draft: RowDraft): boolean {
    const { dateKey, kind, id } = this.#ledger;
    if (dateKey === undefined || (kind !== "events" && kind !== "items")) return false;
    const date = draft.text(dateKey);
    if (date === "" || date.length !== 10) return false;
    const before = kind === "events" && date < this.#period.start;
    const after = date > this.#period.end && (date <= this.#asOf || id === "dutyRoster");
    if (!before && !after) return false;
    this.count += 1;
    if (this.#first === "" || date < this.#first) this.#first = date;
    if (date > this.#last) this.#last = date;
    return true;
  }

  report(sink: FindingSink): void {
    if (this.count === 0) return;
    const slots = {
      rows: this.count,
      period: this.#period.label,
      first: this.#first,
      last: this.#last,
    };
    sink.block("other-period", slots);
  }
}
