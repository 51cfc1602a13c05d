/** A workbook plan in parts that can be handed from the worker to the pane without holding it up. */
import { groupBy } from "../../../domain/groups.ts";
import type {
  PlanCell,
  PlanLook,
  SheetPlan,
  TablePage,
  TablePlan,
  WorkbookPlan,
} from "../../../workbook/plan.ts";
import type { Reply } from "../worker/messages.ts";

/** Rows of one table, by the places of sheet and table in the plan. */
export interface RowsQuery {
  readonly sheet: number;
  readonly table: number;
  readonly from: number;
  readonly count: number;
}

/** The plan without the rows of its tables; `rowCount` tells how many are to be asked for. */
export function planWithoutRows(plan: WorkbookPlan): WorkbookPlan {
  return withTables(plan, (table) => ({ ...table, rows: [], cellLooks: new Map() }));
}

/** Rows in one message: some milliseconds to unpack. */
const ROWS_AT_ONCE = 1_000;

/**
 * The plan whose rows are asked for while it is written, so that nobody holds them all. Writing
 * fails when the worker is gone meanwhile.
 */
export function planWithPages(
  plan: WorkbookPlan,
  rows: (query: RowsQuery) => Promise<Reply<TablePage>>,
): WorkbookPlan {
  return withTables(plan, (table, sheet, index) => ({
    ...table,
    pages: () => pages(rows, { sheet, table: index }, table.rowCount),
  }));
}

async function* pages(
  rows: (query: RowsQuery) => Promise<Reply<TablePage>>,
  place: Pick<RowsQuery, "sheet" | "table">,
  rowCount: number,
): AsyncGenerator<TablePage> {
  for (let from = 0; from < rowCount;) {
    const reply = await rows({ ...place, from, count: ROWS_AT_ONCE });
    if (!reply.ok) throw new Error(reply.failure.code);
    if (reply.value.rows.length === 0) return;
    yield reply.value;
    from += reply.value.rows.length;
  }
}

function withTables(
  plan: WorkbookPlan,
  change: (table: TablePlan, sheet: number, index: number) => TablePlan,
): WorkbookPlan {
  const sheets = plan.sheets.map((sheet, at): SheetPlan => {
    return { ...sheet, tables: sheet.tables.map((table, index) => change(table, at, index)) };
  });
  return { ...plan, sheets };
}

type Looks = readonly (readonly [key: string, look: PlanLook])[];

interface OpenTable {
  readonly key: string;
  readonly rows: Iterator<readonly PlanCell[]>;
  /** By the index of the row. */
  readonly looks: ReadonlyMap<number, Looks>;
  at: number;
}

/** Hands out rows in order; they are made as they are asked for, and only once. */
export class RowReader {
  readonly #plan: WorkbookPlan;
  #open: OpenTable | null = null;

  constructor(plan: WorkbookPlan) {
    this.#plan = plan;
  }

  read({ sheet, table, from, count }: RowsQuery): TablePage {
    const key = `${sheet},${table}`;
    if (this.#open?.key !== key || this.#open.at > from) {
      this.#open = openTable(key, this.#plan.sheets[sheet]?.tables[table]);
    }
    const open = this.#open;
    const rows: (readonly PlanCell[])[] = [];
    const looks: Looks[] = [];
    while (rows.length < count) {
      const next = open.rows.next();
      if (next.done === true) break;
      if (open.at >= from) {
        rows.push(next.value);
        looks.push(open.looks.get(open.at) ?? []);
      }
      open.at += 1;
    }
    return { rows, cellLooks: new Map(looks.flat()) };
  }
}

function openTable(key: string, table: TablePlan | undefined): OpenTable {
  const { rows = [], cellLooks = new Map<string, PlanLook>() } = table ?? {};
  const looks = groupBy(cellLooks, ([place]) => Number.parseInt(place, 10));
  return { key, rows: rows[Symbol.iterator](), looks, at: 0 };
}
