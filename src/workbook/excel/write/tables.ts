/** Tables: the range is written first, in blocks of rows, and made a table afterwards. */
import { rangeAddress } from "../../address.ts";
import type { PlanCell, TableColumnPlan, TablePage, TablePlan } from "../../plan.ts";
import { StyleRegistry } from "../../xlsx/write/styles.ts";
import { bodyRows, tableHeaders, tableRange } from "../../xlsx/write/table.ts";
import { BLOCK_ROWS, REQUEST_BYTES, rowBytes } from "../bytes.ts";
import type { ExcelValue } from "../bytes.ts";
import { Stopped } from "../failure.ts";
import { command, matrix } from "../steps.ts";
import type { CommandStep, MatrixStep, Step } from "../steps.ts";
import type { PlanContext, Target } from "./context.ts";
import { excelValue } from "./values.ts";
import type { ValueContext, Written } from "./values.ts";

const TABLE_STYLE = "TableStyleLight1";

export async function* tableSteps(target: Target, context: PlanContext): AsyncGenerator<Step> {
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
async function* bodySteps(
  target: Target,
  table: TablePlan,
  context: PlanContext,
): AsyncGenerator<MatrixStep> {
  const { id } = target;
  let block = new Block(id, table.top + 1, table.left);
  for await (const rows of bodyPages(target, table, context)) {
    for (const row of rows) {
      if (block.isFull) {
        yield block.step();
        block = new Block(id, block.next, table.left);
      }
      block.add(row);
    }
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

type Rows = Iterable<readonly Written[]>;

/** The rows of the body, those for typing at the end. */
async function* bodyPages(
  target: Target,
  table: TablePlan,
  context: PlanContext,
): AsyncGenerator<Rows> {
  const writer = new RowWriter(target, table, context);
  for await (const { rows, cellLooks } of pagesOf(table)) {
    context.noteLooks(table, cellLooks);
    yield writer.rows(rows);
  }
  yield writer.spareRows();
}

async function* pagesOf({ pages, rows, cellLooks }: TablePlan): AsyncGenerator<BodyPage> {
  if (pages === undefined) {
    yield { rows, cellLooks: cellLooks ?? NO_LOOKS };
    return;
  }
  try {
    yield* pages();
  } catch {
    throw new Stopped("RowsLost");
  }
}

interface BodyPage extends Pick<TablePage, "cellLooks"> {
  readonly rows: TablePlan["rows"];
}

const NO_LOOKS: TablePage["cellLooks"] = new Map();

class RowWriter {
  readonly #id: string;
  readonly #table: TablePlan;
  readonly #context: PlanContext;
  readonly #values: ValueContext;
  /** The cell that is being written. */
  readonly #at: { row: number; column: number };

  constructor({ plan, id }: Target, table: TablePlan, context: PlanContext) {
    this.#id = id;
    this.#table = table;
    this.#context = context;
    this.#at = { row: table.top, column: table.left };
    this.#values = context.values(plan.name, this.#at);
  }

  *rows(rows: TablePlan["rows"]): Generator<readonly Written[]> {
    const { name, top, columns } = this.#table;
    for (const cells of rows) {
      this.#at.row += 1;
      if (cells.length !== columns.length) {
        throw new Error(`${name}: row ${this.#at.row - top - 1} has ${cells.length} cells`);
      }
      yield this.#row(cells);
    }
  }

  /** Empty ones are not written: only formulas stand in them. */
  *spareRows(): Generator<readonly Written[]> {
    const { name, top, rowCount, columns } = this.#table;
    const written = this.#at.row - top;
    if (written !== rowCount) throw new Error(`${name}: ${written} rows, not ${rowCount}`);
    if (!columns.some(({ calculated }) => calculated !== undefined)) return;
    for (let spare = written; spare < bodyRows(this.#table); spare += 1) {
      this.#at.row += 1;
      yield this.#row([]);
    }
  }

  #row(cells: readonly PlanCell[]): Written[] {
    const at = this.#at;
    return this.#table.columns.map((column, offset) => {
      at.column = this.#table.left + offset;
      const cell = cells[offset] ?? null;
      const value = calculate(column, at.row, cell);
      const written = excelValue(value, column.format, this.#values);
      if (typeof value === "string") {
        this.#context.noteHostile(this.#id, at.row, at.column, written.value);
      }
      return written;
    });
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
