/** The cells of one table, row by row, drawn from the plan's rows as they are asked for. */
import { cellAddress, columnLetters } from "../../address.ts";
import type { PlanCell, PlanLook, TableColumnPlan, TablePlan } from "../../plan.ts";
import { cellStyle, cellXml } from "./cells.ts";
import type { CellStyle, OnCut } from "./cells.ts";
import { noteCut } from "./context.ts";
import type { WriteContext } from "./context.ts";
import { wrappedHeight } from "./heights.ts";
import { bodyRows } from "./table.ts";

interface Column {
  readonly plan: TableColumnPlan;
  readonly letters: string;
  readonly style: CellStyle;
}

export interface RowHeight {
  readonly points: number;
  /** Rows of one line keep the height; wrapped ones and those for typing a program may measure anew. */
  readonly fixed: boolean;
}

export interface RowPiece {
  readonly xml: string;
  readonly height: RowHeight;
}

export class TableRows {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  private readonly columns: readonly Column[];
  private readonly rows: Iterator<readonly PlanCell[]>;
  private readonly forTyping: boolean;
  private readonly plan: TablePlan;
  private readonly headers: readonly string[];
  private readonly noteCut: OnCut;
  private readonly context: WriteContext;

  constructor(plan: TablePlan, headers: readonly string[], sheet: string, context: WriteContext) {
    this.plan = plan;
    this.headers = headers;
    this.noteCut = noteCut(sheet, context);
    this.context = context;
    this.top = plan.top;
    this.left = plan.left;
    this.bottom = plan.top + bodyRows(plan);
    this.rows = plan.rows[Symbol.iterator]();
    this.forTyping = (plan.spareRows ?? 0) > 0;
    this.columns = plan.columns.map((column, index) => ({
      plan: column,
      letters: columnLetters(plan.left + index),
      style: this.styleOf(column, "body"),
    }));
  }

  /** Asked once for each row from `top` to `bottom`, in order. */
  row(row: number): RowPiece {
    if (row === this.top) return this.header();
    const index = row - this.top - 1;
    const piece = index < this.plan.rowCount ? this.data(row, index) : this.spare(row);
    if (row === this.bottom && this.rows.next().done !== true) {
      throw new Error(`${this.plan.name}: more rows than rowCount`);
    }
    return piece;
  }

  private header(): RowPiece {
    let xml = "";
    let height = 0;
    this.plan.columns.forEach((column, index) => {
      const look = column.required ? "headerRequired" : "header";
      const style = cellStyle(this.context.styles, { look, format: "text", align: "center" });
      const text = this.headers[index] ?? "";
      const address = cellAddress(this.top, this.left + index);
      xml += cellXml(address, text, style, this.noteCut);
      height = Math.max(
        height,
        wrappedHeight(text, column.width - (column.noFilterButton ? 0 : FILTER_BUTTON)),
      );
    });
    return { xml, height: { points: Math.max(height, HEADER_HEIGHT), fixed: true } };
  }

  private data(row: number, index: number): RowPiece {
    const next = this.rows.next();
    if (next.done === true) throw new Error(`${this.plan.name}: fewer rows than rowCount`);
    const cells = next.value;
    if (cells.length !== this.columns.length) {
      throw new Error(`${this.plan.name}: row ${index} has ${cells.length} cells`);
    }
    const looks = this.plan.cellLooks;
    let xml = "";
    let points = BODY_HEIGHT;
    for (let at = 0; at < this.columns.length; at++) {
      const column = this.columns[at];
      const cell = cells[at] ?? null;
      if (column === undefined) continue;
      const { calculated, wrap, width } = column.plan;
      const address = column.letters + String(row);
      const look = looks?.get(`${index},${at}`);
      const style = look === undefined ? column.style : this.styleOf(column.plan, look);
      const content = calculated === undefined ? cell : calculate(calculated, row, cell);
      xml += cellXml(address, content, style, this.noteCut);
      if (wrap && typeof cell === "string" && (cell.length * 2 > width || cell.includes("\n"))) {
        points = Math.max(points, wrappedHeight(cell, width));
      }
    }
    return { xml, height: { points, fixed: !this.forTyping && points === BODY_HEIGHT } };
  }

  private spare(row: number): RowPiece {
    let xml = "";
    for (const { plan, letters, style } of this.columns) {
      const { calculated, calculatedBlank = null } = plan;
      const cell = calculated === undefined ? null : calculate(calculated, row, calculatedBlank);
      xml += cellXml(letters + String(row), cell, style, this.noteCut);
    }
    return { xml, height: { points: BODY_HEIGHT, fixed: false } };
  }

  private styleOf(column: TableColumnPlan, look: PlanLook): CellStyle {
    const { format, align, wrap } = column;
    const { large } = this.plan;
    return cellStyle(this.context.styles, { look, format, align, wrap, large });
  }
}

/** In a header cell the filter button hides about two characters. */
const FILTER_BUTTON = 2.5;
const HEADER_HEIGHT = 30;
const BODY_HEIGHT = 20;

function calculate(formula: string, row: number, cell: PlanCell): PlanCell {
  if (typeof cell === "object" && cell !== null) return cell;
  return { formula: formula.replaceAll("{row}", String(row)), cached: cell };
}
