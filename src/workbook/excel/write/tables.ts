/** Tables: the range is written first, in blocks of rows, and made a table afterwards. */
import { rangeAddress } from "../../address.ts";
import type { PlanCell, TableColumnPlan, TablePlan } from "../../plan.ts";
import { StyleRegistry } from "../../xlsx/write/styles.ts";
import { bodyRows, tableHeaders, tableRange } from "../../xlsx/write/table.ts";
import { BLOCK_ROWS, REQUEST_BYTES, rowBytes } from "../bytes.ts";
import type { ExcelValue } from "../bytes.ts";
import { command, matrix } from "../steps.ts";
import type { CommandStep, MatrixStep, Step } from "../steps.ts";
import type { PlanContext, Target } from "./context.ts";
import { excelValue } from "./values.ts";
import type { Written } from "./values.ts";

const TABLE_STYLE = "TableStyleLight1";

export function* tableSteps(target: Target, context: PlanContext): Generator<Step> {
  for (const [index, table] of target.plan.tables.entries()) {
    yield headerStep(target, table, context);
    yield* bodySteps(target, table, context);
    yield addStep(target.id, table, target.tableNames[index] ?? table.name);
  }
}

function headerStep({ plan, id }: Target, table: TablePlan, context: PlanContext): MatrixStep {
  const { notices } = context;
  const headers = tableHeaders(table, plan.name, {
    notices,
    lists: new Map(),
    styles: new StyleRegistry(),
  });
  headers.forEach((header, index) => {
    context.noteHostile(id, table.top, table.left + index, header);
  });
  return matrix({
    sheet: id,
    top: table.top,
    left: table.left,
    values: [headers],
    formats: [headers.map(() => "@")],
  });
}

/** The rows of the body, in blocks that fit a request. Rows are taken once and in order. */
function* bodySteps(target: Target, table: TablePlan, context: PlanContext): Generator<MatrixStep> {
  const { id } = target;
  let block = new Block(id, table.top + 1, table.left);
  for (const row of bodyValues(target, table, context)) {
    if (block.isFull) {
      yield block.step();
      block = new Block(id, block.next, table.left);
    }
    block.add(row);
  }
  if (block.rows > 0) yield block.step();
}

class Block {
  readonly #sheet: string;
  readonly #top: number;
  readonly #left: number;
  readonly #values: ExcelValue[][] = [];
  readonly #formats: (string | null)[][] = [];
  #bytes = 0;
  #hasFormats = false;

  constructor(sheet: string, top: number, left: number) {
    this.#sheet = sheet;
    this.#top = top;
    this.#left = left;
  }

  get rows(): number {
    return this.#values.length;
  }

  get next(): number {
    return this.#top + this.rows;
  }

  get isFull(): boolean {
    return this.rows >= BLOCK_ROWS || this.#bytes >= REQUEST_BYTES / 4;
  }

  add(row: readonly Written[]): void {
    const values = row.map(({ value }) => value);
    const formats = row.map(({ format }) => format ?? null);
    this.#values.push(values);
    this.#formats.push(formats);
    this.#bytes += rowBytes(values);
    this.#hasFormats ||= formats.some((format) => format !== null);
  }

  step(): MatrixStep {
    return matrix({
      sheet: this.#sheet,
      top: this.#top,
      left: this.#left,
      values: this.#values,
      ...(this.#hasFormats ? { formats: this.#formats } : {}),
    });
  }
}

function* bodyValues(
  { plan, id }: Target,
  table: TablePlan,
  context: PlanContext,
): Generator<readonly Written[]> {
  const at = { row: table.top, column: table.left };
  const values = context.values(plan.name, at);
  let index = 0;
  for (const cells of table.rows) {
    at.row += 1;
    if (cells.length !== table.columns.length) {
      throw new Error(`${table.name}: row ${index} has ${cells.length} cells`);
    }
    index += 1;
    yield table.columns.map((column, offset) => {
      at.column = table.left + offset;
      const cell = cells[offset] ?? null;
      const written = excelValue(calculate(column, at.row, cell), column.format, values);
      if (typeof cell === "string") context.noteHostile(id, at.row, at.column, written.value);
      return written;
    });
  }
  if (index !== table.rowCount)
    throw new Error(`${table.name}: ${index} rows, not ${table.rowCount}`);
  if (!table.columns.some(({ calculated }) => calculated !== undefined)) return;
  for (let spare = index; spare < bodyRows(table); spare += 1) {
    at.row += 1;
    yield table.columns.map((column) =>
      excelValue(calculate(column, at.row, null), column.format, values),
    );
  }
}

function calculate({ calculated }: TableColumnPlan, row: number, cell: PlanCell): PlanCell {
  if (calculated === undefined || (typeof cell === "object" && cell !== null)) return cell;
  return { formula: calculated.replaceAll("{row}", String(row)), cached: cell };
}

/** Excel has them on all columns of a table or on none. */
export function hasFilterButtons({ columns }: TablePlan): boolean {
  return columns.some(({ noFilterButton }) => noFilterButton !== true);
}

function addStep(sheet: string, table: TablePlan, name: string): CommandStep {
  const address = rangeAddress(tableRange(table));
  return command((session) => {
    const added = session.sheet(sheet).tables.add(address, true);
    added.name = name;
    added.style = TABLE_STYLE;
    added.showBandedRows = table.banded ?? false;
    added.showFilterButton = hasFilterButtons(table);
  }, 6);
}
