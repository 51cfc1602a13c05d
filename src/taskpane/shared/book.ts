/** The open workbook by way of the Excel adapter, for every task of the pane. */
import {
  applyEdits,
  readOpenWorkbook,
  readSomeRows,
  showCell,
  sweepUnfinished,
  undoEdits,
  undoRun,
  watchChanges,
  workbookOverview,
  writePlan,
} from "../../workbook/excel/index.ts";
import type { ExcelDoor, ExcelFailure } from "../../workbook/excel/index.ts";
import type { BookTarget, TargetResult } from "./bookTarget.ts";

const NO_EXCEL = {
  ok: false,
  code: "NoExcel",
  sentence: "没有连上 Excel,工作簿读不到也写不了。请关闭这个窗格,再点一次功能区的按钮。",
} as const;

/** `door` is asked for at each operation: Office.js may have come late, or not at all. */
export async function withDoor<Value>(
  door: () => ExcelDoor | null,
  work: (excel: ExcelDoor) => Promise<TargetResult<Value> | ExcelFailure>,
): Promise<TargetResult<Value>> {
  const excel = door();
  return excel ? work(excel) : NO_EXCEL;
}

export function openBook(door: () => ExcelDoor | null): BookTarget {
  const own = new OwnWrites();
  return {
    name: () =>
      withDoor(door, async (excel) => {
        const seen = await workbookOverview(excel);
        if (!seen.ok) return seen;
        const { name, sheets, runs } = seen;
        return { ok: true, value: { name, sheets, runs } };
      }),
    sweep: () =>
      withDoor(door, async (excel) => {
        const swept = await own.during(() => sweepUnfinished(excel));
        return swept.ok ? { ok: true, value: swept.removed } : swept;
      }),
    read: (options = {}) =>
      withDoor(door, async (excel) => {
        const read = await readOpenWorkbook(excel, options);
        return read.ok ? { ok: true, value: read.workbook } : read;
      }),
    rows: (sheet, first, last) =>
      withDoor(door, async (excel) => {
        const read = await readSomeRows(excel, sheet, first, last);
        return read.ok ? { ok: true, value: read.rows } : read;
      }),
    apply: async (edits, options) => {
      const excel = door();
      if (!excel) return { ...NO_EXCEL, written: 0, undo: null };
      return own.during(() => applyEdits(excel, edits, options));
    },
    undo: (undo, options) =>
      withDoor(door, async (excel) => {
        const outcome = await own.during(() => undoEdits(excel, undo, options));
        return outcome.ok ? { ok: true, value: outcome } : outcome;
      }),
    write: (plan, { onProgress, ...options }) =>
      withDoor(door, async (excel) => {
        const outcome = await own.during(() =>
          writePlan(excel, plan, {
            ...options,
            ...(onProgress && {
              onProgress: ({ done, total }) => {
                onProgress(done, total);
              },
            }),
          }),
        );
        if (!outcome.ok) return outcome;
        const { runId, sheets, notices, kept } = outcome;
        return {
          ok: true,
          value: { runId, sheets, notices, kept: kept.map(({ sentence }) => sentence) },
        };
      }),
    undoRun: (runId) =>
      withDoor(door, async (excel) => {
        const outcome = await own.during(() => undoRun(excel, runId));
        if (!outcome.ok) return outcome;
        const { removed, kept } = outcome;
        return { ok: true, value: { removed, kept: kept.map(({ sentence }) => sentence) } };
      }),
    show: (sheet, row, column) =>
      withDoor(door, async (excel) => {
        const shown = await showCell(excel, sheet, row, column);
        return shown.ok ? { ok: true, value: null } : shown;
      }),
    watch: async (onChange) => {
      const excel = door();
      if (!excel) return () => undefined;
      return watchChanges(excel, (change) => {
        if (!own.isWriting) onChange(change);
      });
    },
  };
}

/**
 * Excel tells of our own writes as of the clerk's, and not every version says whose they were
 * (`triggerSource` needs ExcelApi 1.14); while we write, and shortly after, changes count as ours.
 */
class OwnWrites {
  #running = 0;

  get isWriting(): boolean {
    return this.#running > 0;
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      setTimeout(() => {
        this.#running -= 1;
      }, AFTERMATH_MS);
    }
  }
}

const AFTERMATH_MS = 200;
