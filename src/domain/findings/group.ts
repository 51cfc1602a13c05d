/** Grouped findings (class A): one per file, sheet, column and kind, with count, range and examples. */
import type { Finding, Mask } from "./types.ts";

const EXAMPLES = 3;

interface Group {
  readonly base: Omit<Finding, "cell" | "value" | "count" | "examples">;
  readonly column: string;
  first: number;
  last: number;
  count: number;
  readonly examples: { value: string; newValue: string }[];
}

export interface GroupedCell {
  readonly id: string;
  readonly file: string;
  readonly village: string;
  readonly sheet: string;
  readonly header: string;
  /** Letters of the column. */
  readonly column: string;
  readonly row: number;
  readonly value: string;
  readonly newValue: string;
  readonly mask: Mask;
}

/** Adds up cells of one kind; costs nothing per cell but a look-up. */
export class FindingGroups {
  readonly #groups = new Map<string, Group>();

  add(cell: GroupedCell): void {
    const key = `${cell.id}\u0000${cell.file}\u0000${cell.sheet}\u0000${cell.column}`;
    let group = this.#groups.get(key);
    if (!group) {
      const { id, file, village, sheet, header, column, row, mask } = cell;
      group = {
        base: { id, file, village, sheet, header, mask },
        column,
        first: row,
        last: row,
        count: 0,
        examples: [],
      };
      this.#groups.set(key, group);
    }
    group.count += 1;
    if (cell.row < group.first) group.first = cell.row;
    if (cell.row > group.last) group.last = cell.row;
    if (group.examples.length < EXAMPLES && (cell.value !== "" || cell.newValue !== "")) {
      group.examples.push({ value: cell.value, newValue: cell.newValue });
    }
  }

  /** In order of first appearance. */
  findings(): Finding[] {
    return [...this.#groups.values()].map(({ base, column, first, last, count, examples }) => ({
      ...base,
      cell: first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
      value: "",
      count,
      examples,
    }));
  }
}
