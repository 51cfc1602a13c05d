/** The open workbook by way of the Excel adapter. */
import {
  readOpenWorkbook,
  showRow,
  sweepUnfinished,
  undoRun,
  workbookOverview,
  writePlan,
} from "../../../workbook/excel/index.ts";
import type { ExcelDoor } from "../../../workbook/excel/index.ts";
import { withDoor } from "../../shared/book.ts";
import type { OpenedBook, RunKind, SummaryTarget, TargetResult } from "./target.ts";

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

async function open(excel: ExcelDoor): Promise<TargetResult<OpenedBook>> {
  const swept = await sweepUnfinished(excel);
  if (!swept.ok) return swept;
  const seen = await workbookOverview(excel);
  if (!seen.ok) return seen;
  const { sheets, runs } = seen;
  const last = KINDS.flatMap((kind) => {
    const run = runs.findLast(({ runId }) => runId.startsWith(`${kind}-`));
    return run ? [[kind, run] as const] : [];
  });
  return { ok: true, value: { sheets, removed: swept.removed, runs: Object.fromEntries(last) } };
}

const GONE = "这张工作表已经不在工作簿里了,可能被删除或改了名。需要的话请再写一次汇总表。";

async function show(excel: ExcelDoor, name: string, row: number): Promise<TargetResult<null>> {
  const shown = await showRow(excel, name, row);
  if (shown.ok) return { ok: true, value: null };
  return shown.code === "ItemNotFound" ? { ...shown, sentence: GONE } : shown;
}
