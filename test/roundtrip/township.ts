/** The township at work: merge, 综合账 from month to month, and the answers that it types there. */
import { createHash } from "node:crypto";
import { addDays } from "../../src/domain/dates/index.ts";
import { columnOf, ledgerById } from "../../src/domain/ledgers/index.ts";
import { closingWays, type ItemLedger } from "../../src/domain/lifecycle/index.ts";
import type { Period } from "../../src/domain/periods/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { runMerges } from "../../src/job/index.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import { townshipSheetName } from "../../src/report/summary/township.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import type { RawSheet, RawValue, RawWorkbook } from "../../src/workbook/raw.ts";
import { day } from "../support/fillSheet.ts";
import { listedVillage } from "../support/township.ts";
import { ITEM_LEDGERS, textOf } from "./paper.ts";

/** One reading of the village files for several periods. */
export async function mergedFor(
  files: ReadonlyMap<string, Uint8Array>,
  periods: readonly Period[],
  asOf: string,
): Promise<readonly MergeResult[]> {
  const { merges } = await runMerges(
    [...files].map(([name, bytes]) => ({
      path: `${name}.xlsx`,
      read: () => Promise.resolve(bytes),
    })),
    periods,
    {
      asOf,
      villages: [...files.keys()].map((name) => listedVillage(name)),
      mapping: EMPTY_MAPPING,
    },
    {
      inflater: nodeInflater,
      sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    },
  );
  return merges;
}

/** A row of 综合账 as it stands on the sheet. */
export interface BookRow {
  readonly ledger: ItemLedger;
  readonly village: string;
  readonly code: string;
  readonly type: string;
}

export function bookRows({ sheets }: RawWorkbook): readonly BookRow[] {
  return ITEM_LEDGERS.flatMap((ledger) => {
    const sheet = sheets.find(({ name }) => name === townshipSheetName(ledger));
    const top = sheet && headOf(sheet);
    if (!sheet || !top) return [];
    return filledBelow(sheet, top.number, top.at("编号")).map(({ cells }) => ({
      ledger,
      village: textOf(cells[top.at("来源村")]),
      code: textOf(cells[top.at("编号")]),
      type: textOf(cells[top.at("答复类型")]),
    }));
  });
}

export interface Typed {
  readonly village: string;
  readonly code: string;
  readonly type: string;
}

/**
 * What has not been answered is answered, in turn with 先行答复, 交回村里办理 and 已办结, but for one in four,
 * which waits; what was answered for the time being is closed the month after.
 */
export function answered(
  workbook: RawWorkbook,
  asOf: string,
): { readonly workbook: RawWorkbook; readonly typed: readonly Typed[] } {
  const typed: Typed[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const ledger = ITEM_LEDGERS.find((it) => townshipSheetName(it) === sheet.name);
    const top = headOf(sheet);
    if (ledger === undefined || !top) return sheet;
    const rows = sheet.rows.map((row) => {
      const village = textOf(row.cells[top.at("来源村")]);
      const code = textOf(row.cells[top.at("编号")]);
      if (row.number <= top.number || code === "") return row;
      const before = textOf(row.cells[top.at("答复类型")]);
      const type =
        before === "先行答复" ? "已办结" : before === "" ? turnOf(ledger, typed.length) : "";
      if (before === "" && type === "") typed.push({ village, code, type: "" });
      if (type === "") return row;
      typed.push({ village, code, type });
      const cells: RawValue[] = [...row.cells];
      for (const [header, value] of Object.entries(fieldsOf(ledger, type, asOf))) {
        while (cells.length <= top.at(header)) cells.push(null);
        cells[top.at(header)] = value;
      }
      return { ...row, cells };
    });
    return { ...sheet, rows };
  });
  return { workbook: { ...workbook, sheets }, typed: typed.filter(({ type }) => type !== "") };
}

const TURNS = ["先行答复", "交回村里办理", "已办结", ""];

/**
 * Of a stability matter the summary has no row, and so no mark of what the village had decided before: it
 * would take a hand-back for a conflict, and ask. The township closes it instead.
 */
function turnOf(ledger: ItemLedger, index: number): string {
  const turn = TURNS[index % TURNS.length] ?? "";
  return ledger === "stability" && turn === "交回村里办理" ? "已办结" : turn;
}

function fieldsOf(
  ledger: ItemLedger,
  type: string,
  asOf: string,
): Readonly<Record<string, RawValue>> {
  const header = (key: string): string => columnOf(ledgerById(ledger), key).header;
  const common = { 答复类型: type, 答复村里: `镇上${type}`, 答复日期: day(asOf), 答复人: "何镇" };
  switch (type) {
    case "交回村里办理":
      return {
        ...common,
        ...{ [header("solution")]: "镇村一起办", [header("target")]: "明年办好" },
        ...{ [header("responsible")]: "李建国", [header("deadline")]: day(addDays(asOf, 60)) },
      };
    case "已办结":
      return {
        ...common,
        ...{ [header("status")]: "已办结待回访", [header("result")]: "镇上已经办好" },
        [header("closingWay")]: closingWays(ledger)[0] ?? "",
        [header("closedDate")]: day(asOf),
      };
    default:
      return common;
  }
}

function headOf(sheet: RawSheet) {
  const row = sheet.rows.find(({ cells }) => cells.includes("来源村") && cells.includes("编号"));
  return row && { number: row.number, at: (header: string) => row.cells.indexOf(header) };
}

function filledBelow({ rows }: RawSheet, top: number, column: number): RawSheet["rows"] {
  return rows.filter(({ number, cells }) => number > top && (cells[column] ?? "") !== "");
}
