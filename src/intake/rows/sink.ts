/** Where the findings of one sheet's block go: grouped or one by one, by the class of their kind. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import { FindingGroups } from "../../domain/findings/group.ts";
import type { Finding, FindingClass, Mask, Slots } from "../../domain/findings/types.ts";
import { cellAddress, columnLetters } from "../../workbook/address.ts";

export interface BlockPlace {
  readonly file: string;
  readonly village: string;
  readonly sheet: string;
}

export interface CellNote {
  readonly id: string;
  readonly row: number;
  /** 1-based; 0 for the row as a whole. */
  readonly column: number;
  /** Further columns of the row that it concerns (1-based): both cells of a contradiction. */
  readonly also?: readonly number[];
  readonly header: string;
  readonly value: string;
  readonly newValue?: string;
  readonly slots?: Slots;
  readonly mask: Mask;
}

export class FindingSink {
  readonly #groups = new FindingGroups();
  readonly #single: Finding[] = [];
  readonly #place: BlockPlace;

  constructor(place: BlockPlace) {
    this.#place = place;
  }

  /** Adds one cell's finding. Returns its class, so that the caller knows what became of the cell. */
  add(note: CellNote): FindingClass {
    const kind = findingKind(note.id);
    const { file, village, sheet } = this.#place;
    if (kind.class === "A") {
      this.#groups.add({
        file,
        village,
        sheet,
        id: note.id,
        header: note.header,
        column: columnLetters(Math.max(note.column, 1)),
        row: note.row,
        value: note.value,
        newValue: note.newValue ?? "",
        mask: note.mask,
      });
      return "A";
    }
    this.#single.push({
      ...this.#place,
      id: note.id,
      cell: [Math.max(note.column, 1), ...(note.also ?? [])]
        .map((column) => cellAddress(note.row, column))
        .join(","),
      header: note.header,
      value: note.value,
      ...(note.newValue === undefined ? {} : { newValue: note.newValue }),
      ...(note.slots === undefined ? {} : { slots: note.slots }),
      mask: note.mask,
      row: note.row,
    });
    return kind.class;
  }

  /** Adds a finding on the block as a whole. */
  block(id: string, slots: Slots): void {
    this.#single.push({ ...this.#place, id, cell: "", header: "", value: "", slots, mask: "none" });
  }

  findings(): Finding[] {
    return [...this.#groups.findings(), ...this.#single];
  }
}
