/** A workbook that is only imagined: what is asked of it, and what it answers. */
import { createFlow, type Flow } from "../../../../src/taskpane/ledgers/check/flow/flow.ts";
import type { EngineClient } from "../../../../src/taskpane/ledgers/check/worker/calls.ts";
import type { BookChange, BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { EditOutcome } from "../../../../src/workbook/excel/index.ts";
import type { BookEdit } from "../../../../src/workbook/edit.ts";
import type { RawRow, RawWorkbook } from "../../../../src/workbook/raw.ts";
import { engineClient, TODAY } from "./engine.ts";

export const REFUSED = { ok: false, code: "Busy", sentence: "Excel 正忙。请稍后再试。" } as const;

export interface FakeBook {
  readonly book: BookTarget;
  readonly asked: string[];
  readonly edits: BookEdit[];
  readonly type: (change: BookChange) => void;
}

export function fakeBook(raw: RawWorkbook, parts: Partial<BookTarget> = {}): FakeBook {
  const asked: string[] = [];
  const edits: BookEdit[] = [];
  let listener: (change: BookChange) => void = () => undefined;
  const never = () => Promise.resolve(REFUSED);
  return {
    asked,
    edits,
    type: (change) => {
      listener(change);
    },
    book: {
      name: () => Promise.resolve({ ok: true, value: { name: "龙河村.xlsx", sheets: [] } }),
      read: () => {
        asked.push("read");
        return Promise.resolve({ ok: true, value: raw });
      },
      rows: (sheet, first, last) => {
        asked.push(`rows ${sheet} ${first}-${last}`);
        const rows = raw.sheets[0]?.rows ?? [];
        const value: readonly RawRow[] = rows.filter(
          ({ number }) => number >= first && number <= last,
        );
        return Promise.resolve({ ok: true, value });
      },
      apply: (given, { reason, editId }): Promise<EditOutcome> => {
        asked.push(`apply ${reason}`);
        edits.push(...given);
        const undo = { version: 1, editId, reason, asOf: TODAY, restrictedSheets: [] } as const;
        return Promise.resolve({
          ok: true,
          editId,
          written: given.length,
          skipped: [],
          notices: [],
          undo: { ...undo, changes: [{ kind: "marks", sheetId: "1", sheet: "走访记录" }] },
        });
      },
      undo: () => Promise.resolve({ ok: true, value: { cells: 2, rows: 0, columns: 0, kept: [] } }),
      write: never,
      undoRun: never,
      show: (sheet, row, column) => {
        asked.push(`show ${sheet} ${row} ${column ?? ""}`);
        return Promise.resolve({ ok: true, value: null });
      },
      watch: (onChange) => {
        listener = onChange;
        return Promise.resolve(() => undefined);
      },
      ...parts,
    },
  };
}

export function flowWith(book: BookTarget, engine: EngineClient = engineClient()): Flow {
  let ids = 0;
  return createFlow({ engine, book, today: () => TODAY, unique: () => `c${(ids += 1)}` });
}
