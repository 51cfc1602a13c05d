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

export class RowDraft {
  readonly ledger: LedgerDef;
  readonly row: number;
  readonly values: Record<string, FieldValue>;
  readonly notes: CellNote[] = [];
  /** Fields whose cell was filled but could not be used. */
  readonly refusedFields: string[] = [];
  refused = false;
  readonly #places: ReadonlyMap<string, FieldPlace>;

  constructor(
    ledger: LedgerDef,
    row: number,
    values: Record<string, FieldValue>,
    places: ReadonlyMap<string, FieldPlace>,
  ) {
    this.ledger = ledger;
    this.row = row;
    this.values = values;
    this.#places = places;
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
