/** Changes written run by run, and taken back from the end, over a book that refuses at will. */
import { describe, expect, test } from "@jest/globals";
import type { BookTarget } from "../../../src/taskpane/shared/bookTarget.ts";
import { takeBackEdits, writeEdits, type EditsOrder } from "../../../src/taskpane/shared/edits.ts";
import type { BookEdit, SkippedEdit } from "../../../src/workbook/edit.ts";
import type { EditOutcome, EditUndo } from "../../../src/workbook/excel/index.ts";
import type { SheetPlan } from "../../../src/workbook/plan.ts";

const REFUSED = { ok: false, code: "Busy", sentence: "Excel 正忙。请稍后再试。" } as const;

function cell(row: number): BookEdit {
  return {
    ...{ kind: "cell", sheet: "民生诉求台账", row, column: 1 },
    ...{ before: null, after: "甲", format: "text" },
  };
}

const LOG: SheetPlan = {
  ...{ name: "办理日志", visibility: "visible", columns: [], cells: [], tables: [], merges: [] },
  ...{ conditionals: [], print: { orientation: "portrait", paper: "A4" } },
};

const ORDER: EditsOrder = {
  sheets: [],
  stages: [[cell(1)], [cell(2), cell(3)]],
  reason: "收回音",
  restrictedSheets: [],
};

function undoOf(editId: string): EditUndo {
  const changes = [{ kind: "marks", sheetId: "1", sheet: "民生诉求台账" }] as const;
  return { version: 1, editId, reason: "收回音", restrictedSheets: [], changes };
}

/** Remembers what it was asked for. */
function book(parts: Partial<BookTarget> = {}) {
  const asked: string[] = [];
  const never = () => Promise.resolve(REFUSED);
  const target: BookTarget = {
    name: never,
    read: never,
    rows: never,
    show: never,
    watch: () => Promise.resolve(() => undefined),
    apply: (edits, { editId }): Promise<EditOutcome> => {
      asked.push(`apply ${edits.length}`);
      const written = edits.length;
      const done = { ok: true, editId, written, skipped: [], notices: [] } as const;
      return Promise.resolve({ ...done, undo: undoOf(editId) });
    },
    undo: ({ editId }) => {
      asked.push(`undo ${editId}`);
      return Promise.resolve({ ok: true, value: { cells: 1, rows: 0, columns: 0, kept: [] } });
    },
    write: (_, { runId }) => {
      asked.push(`write ${runId}`);
      return Promise.resolve({ ok: true, value: { runId, sheets: [], kept: [], notices: [] } });
    },
    undoRun: (runId) => {
      asked.push(`undo run ${runId}`);
      return Promise.resolve({ ok: true, value: { removed: [], kept: [] } });
    },
    ...parts,
  };
  let ids = 0;
  return {
    asked,
    tools: { book: target, today: () => "2026-12-01", unique: () => `n${(ids += 1)}` },
  };
}

function skipping(reason: SkippedEdit["reason"]): BookTarget["apply"] {
  return (edits, { editId }) => {
    const skipped = [{ index: 0, sheet: "民生诉求台账", cell: "A1", reason }];
    const done = { ok: true, editId, written: edits.length - 1, skipped, notices: [] } as const;
    return Promise.resolve({ ...done, undo: undoOf(editId) });
  };
}

describe("writing", () => {
  test("sheets first, then run after run; all of it can be taken back, the last first", async () => {
    const { asked, tools } = book();
    const { done, isWhole, notices } = await writeEdits(
      { ...ORDER, sheets: [LOG] },
      "taken",
      tools,
    );
    expect({ isWhole, notices }).toEqual({ isWhole: true, notices: [] });
    if (!done) throw new Error("nothing done");
    expect(await takeBackEdits(done, tools)).toEqual({ left: null, notices: [] });
    expect(asked).toEqual([
      ...["write taken-n1", "apply 1", "apply 2"],
      ...["undo n3", "undo n2", "undo run taken-n1"],
    ]);
  });

  test("without its sheet nothing is written", async () => {
    const { asked, tools } = book({ write: () => Promise.resolve(REFUSED) });
    expect(await writeEdits({ ...ORDER, sheets: [LOG] }, "taken", tools)).toMatchObject({
      ...{ done: null, isWhole: false },
      notices: [{ intent: "error", detail: REFUSED.sentence }],
    });
    expect(asked).toEqual([]);
  });

  test("what a run could not write keeps the next from being written, and is told", async () => {
    const { asked, tools } = book({ apply: skipping("changed-since") });
    const { done, isWhole, notices } = await writeEdits(ORDER, "taken", tools);
    expect(isWhole).toBe(false);
    expect(done?.undos).toHaveLength(1);
    expect(notices).toEqual([expect.objectContaining({ intent: "warning" })]);
    expect(asked).toEqual([]);
  });

  test("what stands there already is no reason to stop", async () => {
    const { tools } = book({ apply: skipping("already-there") });
    const { isWhole, notices, done } = await writeEdits(ORDER, "taken", tools);
    expect({ isWhole, notices, runs: done?.undos.length }).toEqual({
      ...{ isWhole: true, notices: [], runs: 2 },
    });
  });

  test("Excel refuses half-way: what was written until then can be taken back", async () => {
    let turns = 0;
    const { tools } = book({
      apply: (edits, { editId }) => {
        turns += 1;
        if (turns === 2) return Promise.resolve({ ...REFUSED, written: 0, undo: null });
        const done = { ok: true, editId, written: edits.length, skipped: [], notices: [] } as const;
        return Promise.resolve({ ...done, undo: undoOf(editId) });
      },
    });
    const { done, isWhole, notices } = await writeEdits(ORDER, "taken", tools);
    expect({ isWhole, undos: done?.undos.length }).toEqual({ isWhole: false, undos: 1 });
    expect(notices).toEqual([expect.objectContaining({ detail: REFUSED.sentence })]);
  });
});

test("what could not be taken back can be tried again, from where it stopped", async () => {
  let turns = 0;
  const { tools } = book({
    undo: () => {
      turns += 1;
      return Promise.resolve(
        turns === 2 ? REFUSED : { ok: true, value: { cells: 1, rows: 0, columns: 0, kept: [] } },
      );
    },
  });
  const undos = [undoOf("a"), undoOf("b")];
  const { left, notices } = await takeBackEdits({ undos, runId: null }, tools);
  expect(left?.undos.map(({ editId }) => editId)).toEqual(["a"]);
  expect(notices).toEqual([expect.objectContaining({ detail: REFUSED.sentence })]);
});
