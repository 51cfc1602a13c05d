/** A row in the making: its values so far, what is to be said of it, and whether it still stands. */
import type { Mask, Slots } from "../../domain/findings/types.ts";
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { CellNote } from "./sink.ts";

/** Where the field of a ledger stands on the sheet. */
export interface FieldPlace {
  /** 1-based column. */
  readonly column: number;
  readonly header: string;
  readonly mask: Mask;
}

/** One draft serves all rows of a block, one after the other: `begin` empties it. */
export class RowDraft {
  readonly ledger: LedgerDef;
  row = 0;
  values: Record<string, FieldValue> = {};
  readonly notes: CellNote[] = [];
  /** Fields whose cell was filled but could not be used. */
  readonly refusedFields: string[] = [];
  refused = false;
  readonly #places: ReadonlyMap<string, FieldPlace>;

  constructor(ledger: LedgerDef, places: ReadonlyMap<string, FieldPlace>) {
    this.ledger = ledger;
    this.#places = places;
  }

  /** `values` becomes the record's own. */
  begin(row: number, values: Record<string, FieldValue>): void {
    this.row = row;
    this.values = values;
    this.refused = false;
    this.notes.length = 0;
    this.refusedFields.length = 0;
  }

  text(key: string): string {
    const value = this.values[key];
    return typeof value === "string" ? value : "";
  }

  placeOf(key: string): FieldPlace | undefined {
    return this.#places.get(key);
  }

  /**
   * Says something about one field; the place comes from the field. `also`: other fields that it
   * speaks of. A sentence on several fields of which one is masked shows none of their values.
   */
  note(
    id: string,
    key: string,
    value: string,
    more: { newValue?: string; slots?: Slots; also?: readonly string[] } = {},
  ): void {
    const { also = [], ...rest } = more;
    const place = this.#places.get(key);
    const others = also.flatMap((other) => this.#places.get(other) ?? []);
    const mask = place?.mask ?? (this.ledger.restricted ? "all" : "none");
    this.notes.push({
      id,
      row: this.row,
      column: place?.column ?? 1,
      header: place?.header ?? "",
      mask: others.every((other) => other.mask === mask) ? mask : "all",
      value,
      ...(others.length === 0 ? {} : { also: others.map((other) => other.column) }),
      ...rest,
    });
  }
}
