/** An open workbook in memory, its 草稿, and a clock that stands still. */
import type { Draft } from "../../../src/taskpane/visits/draft/draft.ts";
import { NO_DRAFT } from "../../../src/taskpane/visits/draft/draft.ts";
import { studyBook } from "../../../src/taskpane/visits/book/study.ts";
import { createVisitsFlow, type VisitsFlow } from "../../../src/taskpane/visits/flow/flow.ts";
import type { VisitsTools } from "../../../src/taskpane/visits/flow/tools.ts";
import type { BookEdit, SkippedEdit } from "../../../src/workbook/edit.ts";
import type { EditUndo } from "../../../src/workbook/excel/index.ts";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { apply, BOOK, TODAY } from "../../entry/support.ts";

export interface FakeBook {
  workbook: RawWorkbook;
  draft: Draft;
  /** Every draft that was kept, in order. */
  readonly drafts: Draft[];
  /** Operations refused, with Excel's code. */
  readonly refuse: Partial<Record<"read" | "apply" | "undo" | "draft", string>>;
  /** So many edits are carried out before `apply` is refused. */
  appliedBefore: number;
  skip: readonly SkippedEdit[];
  readonly applied: (readonly BookEdit[])[];
  readonly shown: string[];
  /** Timers that wait. */
  readonly timers: Set<() => void>;
}

export function fakeBook(workbook: RawWorkbook): FakeBook {
  return {
    workbook,
    draft: NO_DRAFT,
    drafts: [],
    refuse: {},
    appliedBefore: 0,
    skip: [],
    applied: [],
    shown: [],
    timers: new Set(),
  };
}

const refusal = (code: string) => ({ ok: false as const, code, sentence: `Excel 说 ${code}。` });

export function toolsFor(book: FakeBook): VisitsTools {
  let last = 0;
  let before = book.workbook;
  const unless = <Value>(what: keyof FakeBook["refuse"], value: () => Value) => {
    const code = book.refuse[what];
    return Promise.resolve(
      code === undefined ? { ok: true as const, value: value() } : refusal(code),
    );
  };
  return {
    target: {
      name: () =>
        Promise.resolve({
          ok: true,
          value: { name: BOOK.name, sheets: book.workbook.sheets.map(({ name }) => name) },
        }),
      read: (options = {}) =>
        unless("read", () => ({
          ...book.workbook,
          sheets: book.workbook.sheets.filter(({ name }) => options.sheets?.includes(name) ?? true),
        })),
      apply: (edits, { editId, reason }) => {
        book.applied.push(edits);
        before = book.workbook;
        const code = book.refuse.apply;
        const skipped = new Set(book.skip.map(({ index }) => index));
        const done = edits.filter((_, index) =>
          code === undefined ? !skipped.has(index) : index < book.appliedBefore,
        );
        book.workbook = apply(book.workbook, done);
        const undo: EditUndo = {
          version: 1,
          editId,
          reason,
          restrictedSheets: [],
          changes: done.flatMap((edit) =>
            edit.kind === "rows"
              ? edit.rows.map((_, at) => ({
                  kind: "row" as const,
                  ...{ sheetId: edit.sheet, sheet: edit.sheet, table: null, row: 4 + at },
                  ...{ left: 1, right: 2, cells: [], isNew: false },
                }))
              : [],
          ),
        };
        return Promise.resolve(
          code === undefined
            ? {
                ok: true,
                editId,
                written: done.length,
                skipped: book.skip,
                notices: [],
                undo,
              }
            : { ...refusal(code), written: done.length, undo: done.length > 0 ? undo : null },
        );
      },
      undo: () =>
        unless("undo", () => {
          book.workbook = before;
          return { cells: 0, rows: 2, columns: 0, kept: [] };
        }),
      show: (sheet, row) => {
        book.shown.push(`${sheet} ${row}`);
        return Promise.resolve({ ok: true, value: null });
      },
    },
    draft: {
      read: () => unless("draft", () => book.draft),
      write: (draft) =>
        unless("draft", () => {
          book.draft = draft;
          book.drafts.push(draft);
          return null;
        }),
    },
    study: (workbook, options) =>
      Promise.resolve({ ok: true, value: studyBook(workbook, options) }),
    today: () => TODAY,
    unique: () => `u${String((last += 1)).padStart(5, "0")}`,
    later: (_, work) => {
      book.timers.add(work);
      return () => book.timers.delete(work);
    },
  };
}

export async function openFlow(book: FakeBook): Promise<VisitsFlow> {
  const flow = createVisitsFlow(toolsFor(book));
  await flow.open();
  return flow;
}
