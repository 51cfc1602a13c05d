/** A sheet as people make them by hand: line after line, no table. */
import type {
  CellPlan,
  ColumnPlan,
  MergePlan,
  PlanFormat,
  PlanLook,
  PlanValue,
  SheetPlan,
} from "../../workbook/plan.ts";

/** A value, with the format of its cell where that is not plain text or number. */
export type SampleCell = PlanValue | { readonly value: PlanValue; readonly format: PlanFormat };

export class SheetDraft {
  readonly name: string;
  readonly #cells: CellPlan[] = [];
  readonly #merges: MergePlan[] = [];
  readonly #widths: readonly number[];
  readonly #hidden = new Set<number>();
  #row = 0;

  /** `widths`: of the columns, in characters. */
  constructor(name: string, widths: readonly number[]) {
    this.name = name;
    this.#widths = widths;
  }

  /** Number of the line written last. */
  get row(): number {
    return this.#row;
  }

  /** Writes a line; null leaves its cell empty. */
  line(values: readonly SampleCell[], look: PlanLook = "body"): number {
    this.#row += 1;
    values.forEach((cell, index) => {
      const { value, format } = plainCell(cell);
      if (value === null || value === "") return;
      this.#cells.push({ row: this.#row, column: index + 1, value, format, look });
    });
    return this.#row;
  }

  blank(lines = 1): void {
    this.#row += lines;
  }

  /** One text over the whole width. */
  wide(text: string, look: PlanLook): void {
    const row = this.line([text], look);
    this.merge(row, 1, row, this.#widths.length);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.#merges.push({ top, left, bottom, right });
  }

  /** Hides a column, counted from 1. */
  hideColumn(column: number): void {
    this.#hidden.add(column);
  }

  plan(visibility: SheetPlan["visibility"] = "visible"): SheetPlan {
    const columns = this.#widths.map((width, index): ColumnPlan => ({
      width,
      format: "general",
      ...(this.#hidden.has(index + 1) ? { hidden: true } : {}),
    }));
    return {
      name: this.name,
      visibility,
      columns,
      cells: this.#cells,
      tables: [],
      merges: this.#merges,
      conditionals: [],
      print: { orientation: "landscape", paper: "A4" },
    };
  }
}

function plainCell(cell: SampleCell): { value: PlanValue; format: PlanFormat } {
  if (typeof cell === "object" && cell !== null) return cell;
  return { value: cell, format: typeof cell === "string" ? "text" : "general" };
}
