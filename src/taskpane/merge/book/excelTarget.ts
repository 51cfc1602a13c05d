/** The open workbook by way of the Excel adapter. */
import {
  readOpenWorkbook,
  undoRun,
  sweepUnfinished,
  writePlan,
} from "../../../workbook/excel/index.ts";
import type { ExcelDoor, ExcelFailure } from "../../../workbook/excel/index.ts";
import { askRuns, type Run } from "../../../workbook/excel/runs/record.ts";
import { askSheets } from "../../../workbook/excel/runs/sheets.ts";
import { inExcel } from "../../../workbook/excel/session.ts";
import type { OpenedBook, RunKind, SummaryTarget, TargetResult, WrittenRun } from "./target.ts";

const KINDS: readonly RunKind[] = ["merge", "answers", "slips"];

/** `door` is asked for at each operation: Office.js may have come late, or not at all. */
export function excelTarget(door: () => ExcelDoor | null): SummaryTarget {
  return {
    open: () => withDoor(door, open),
    read: (sheets) =>
      withDoor(door, async (excel) => {
        const read = await readOpenWorkbook(excel, { sheets });
        return read.ok ? { ok: true, value: read.workbook } : read;
      }),
    write: (plan, { onProgress, ...options }) =>
      withDoor(door, async (excel) => {
        const outcome = await writePlan(excel, plan, {
          ...options,
          ...(onProgress && {
            onProgress: ({ done, total }) => {
              onProgress(done, total);
            },
          }),
        });
        if (!outcome.ok) return outcome;
        const { runId, sheets, notices, kept } = outcome;
        return {
          ok: true,
          value: { runId, sheets, notices, kept: kept.map(({ sentence }) => sentence) },
        };
      }),
    undo: (runId) =>
      withDoor(door, async (excel) => {
        const outcome = await undoRun(excel, runId);
        if (!outcome.ok) return outcome;
        const { removed, kept } = outcome;
        return { ok: true, value: { removed, kept: kept.map(({ sentence }) => sentence) } };
      }),
    show: (sheet, row) => withDoor(door, (excel) => show(excel, sheet, row)),
  };
}

const NO_EXCEL = {
  ok: false,
  code: "NoExcel",
  sentence: "没有连上 Excel,工作簿读不到也写不了。请关闭这个窗格,再点一次功能区的按钮。",
} as const;

async function withDoor<Value>(
  door: () => ExcelDoor | null,
  work: (excel: ExcelDoor) => Promise<TargetResult<Value> | ExcelFailure>,
): Promise<TargetResult<Value>> {
  const excel = door();
  return excel ? work(excel) : NO_EXCEL;
}

async function open(excel: ExcelDoor): Promise<TargetResult<OpenedBook>> {
  const swept = await sweepUnfinished(excel);
  if (!swept.ok) return swept;
  const seen = await inExcel(excel, {}, async (session) => {
    const runs = askRuns(session);
    const sheets = askSheets(session.context);
    await session.sync();
    return { runs: runs(), sheets: sheets().map(({ name }) => name) };
  });
  if (!seen.ok) return seen;
  const { runs, sheets } = seen.value;
  const last = KINDS.flatMap((kind) => {
    const run = runs.findLast(({ id, state }) => state === "done" && id.startsWith(`${kind}-`));
    return run ? [[kind, writtenRun(run)] as const] : [];
  });
  return { ok: true, value: { sheets, removed: swept.removed, runs: Object.fromEntries(last) } };
}

function writtenRun({ id, sheets }: Run): WrittenRun {
  const named = sheets.map(({ planned, name }) => ({ planned, name: name ?? planned }));
  return { runId: id, sheets: named };
}

const GONE = {
  ok: false,
  code: "ItemNotFound",
  sentence: "这张工作表已经不在工作簿里了,可能被删除或改了名。需要的话请再写一次汇总表。",
} as const;

async function show(excel: ExcelDoor, name: string, row: number): Promise<TargetResult<null>> {
  const shown = await inExcel(excel, {}, async (session) => {
    const sheet = session.context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await session.sync();
    if (!isThere(sheet)) return false;
    sheet.activate();
    sheet.getRange(`${row}:${row}`).select();
    await session.sync();
    return true;
  });
  if (!shown.ok) return shown;
  return shown.value ? { ok: true, value: null } : GONE;
}

function isThere(sheet: Excel.Worksheet): boolean {
  return !sheet.isNullObject;
}
