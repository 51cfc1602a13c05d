/** The cells that formulas fill, out of plans and out of workbooks that were read. */
import { createHash } from "node:crypto";
import type { PlanCell, PlanValue, SheetPlan, WorkbookPlan } from "../../workbook/plan.ts";
import type { RawValue, RawWorkbook } from "../../workbook/raw.ts";
import { isIsoDate, isoToSerial } from "../../domain/dates/index.ts";

/** By sheet, and by header (or `行N` outside tables), from the first row down. Days are serial numbers, nothing is "". */
export type OfficeFigures = Readonly<
  Record<string, Readonly<Record<string, readonly (string | number)[]>>>
>;

/** Rows below the data that are looked at too: empty ones, in which formulas have to show nothing. */
const EMPTY_ROWS = 2;

interface Spot {
  readonly sheet: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly ours: PlanValue;
}

/** As we worked them out. */
export function plannedFigures(plan: WorkbookPlan): OfficeFigures {
  return collect(plan, ({ ours }) => (ours === null ? "" : comparable(ours)));
}

/** The same cells of a workbook that another program has calculated. */
export function readFigures(plan: WorkbookPlan, workbook: RawWorkbook): OfficeFigures {
  const cells = new Map(
    workbook.sheets.map((sheet) => [
      sheet.name,
      new Map(sheet.rows.map((row) => [row.number, row.cells] as const)),
    ]),
  );
  return collect(plan, ({ sheet, row, column }) =>
    rawValue(cells.get(sheet)?.get(row)?.[column - 1] ?? null),
  );
}

/** Of everything that is typed and of every formula: what the results were made from. */
export function inputDigest(plan: WorkbookPlan): string {
  const sheets = plan.sheets.map(({ name, cells, tables }) => [
    name,
    cells.map(({ row, column, value }) => [row, column, value]),
    tables.map((table) => [
      table.columns.map(({ header, calculated }) => [header, calculated ?? null]),
      [...table.rows],
    ]),
  ]);
  return createHash("sha256").update(JSON.stringify(sheets)).digest("hex");
}

function collect(plan: WorkbookPlan, value: (spot: Spot) => string | number): OfficeFigures {
  const figures: Record<string, Record<string, (string | number)[]>> = {};
  for (const sheet of plan.sheets) {
    for (const spot of spotsOf(sheet)) {
      const ofSheet = (figures[spot.sheet] ??= {});
      (ofSheet[spot.name] ??= []).push(value(spot));
    }
  }
  return figures;
}

function* spotsOf(sheet: SheetPlan): Iterable<Spot> {
  for (const { row, column, value } of sheet.cells) {
    if (isFormula(value)) {
      yield { sheet: sheet.name, name: `行${row}`, row, column, ours: value.cached };
    }
  }
  for (const table of sheet.tables) {
    const rows = [...table.rows];
    for (const [index, { header, calculated }] of table.columns.entries()) {
      if (calculated === undefined) {
        for (const [at, cells] of rows.entries()) {
          const cell = cells[index] ?? null;
          if (!isFormula(cell)) continue;
          const [row, column] = [table.top + 1 + at, table.left + index];
          yield { sheet: sheet.name, name: header, row, column, ours: cell.cached };
        }
        continue;
      }
      for (let at = 0; at < rows.length + EMPTY_ROWS; at += 1) {
        const cell = rows[at]?.[index] ?? "";
        const [row, column] = [table.top + 1 + at, table.left + index];
        yield { sheet: sheet.name, name: header, row, column, ours: isFormula(cell) ? null : cell };
      }
    }
  }
}

function isFormula(cell: PlanCell): cell is Exclude<PlanCell, PlanValue> {
  return typeof cell === "object" && cell !== null;
}

function comparable(value: Exclude<PlanValue, null>): string | number {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return written(value);
  return isIsoDate(value) ? isoToSerial(value) : value;
}

/** The last of the digits that a spreadsheet writes into a file is rounded as it likes. */
function written(value: number): number {
  return Number(value.toPrecision(14));
}

function rawValue(value: RawValue): string | number {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return written(value);
  if (typeof value !== "object") return value;
  return value.kind === "date" ? value.serial : value.code;
}

/** `走访记录 户次 第 3 个: 1 ≠ 2`, ours first. */
export function differences(ours: OfficeFigures, theirs: OfficeFigures): readonly string[] {
  return Object.entries(ours).flatMap(([sheet, columns]) =>
    Object.entries(columns).flatMap(([name, values]) => {
      const others = theirs[sheet]?.[name] ?? [];
      return values.flatMap((value, index) =>
        value === others[index]
          ? []
          : [`${sheet} ${name} 第 ${index + 1} 个: ${value} ≠ ${others[index] ?? "无"}`],
      );
    }),
  );
}
