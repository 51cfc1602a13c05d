/** What the clerk can do, and what comes of it, with a workbook that is only imagined. */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { Flow } from "../../../../src/taskpane/ledgers/check/flow/flow.ts";
import type { EngineClient } from "../../../../src/taskpane/ledgers/check/worker/calls.ts";
import type { BookChange, BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import { visits, workbook } from "../../../check/support.ts";
import { fakeBook, flowWith, REFUSED } from "./fakeBook.ts";
import { engineClient, TODAY } from "./engine.ts";

afterEach(() => {
  jest.useRealTimers();
});

const BOOK = workbook([visits({ 组别: "三社" }, { 组别: "第三组", 走访日期: "月底前" })]);
const codes = (flow: Flow) =>
  flow.get().notices.map(({ code, detail = "" }) => `${code} ${detail}`);

describe("a check", () => {
  test("goes through its phases to a result", async () => {
    const { book } = fakeBook(BOOK);
    const flow = flowWith(book);
    const phases: string[] = ["idle"];
    flow.subscribe(() => {
      const { phase } = flow.get();
      if (phases.at(-1) !== phase) phases.push(phase);
    });
    await flow.check();
    expect(phases).toEqual(["idle", "reading", "sending", "checking", "done"]);
    expect(flow.get()).toMatchObject({
      run: 1,
      outcome: { rows: 2, counts: { error: 1, warning: 0, info: 2 }, village: "" },
      notices: [],
    });
  });

  test("a workbook that cannot be read is told, and nothing is there", async () => {
    const { book } = fakeBook(BOOK, { read: () => Promise.resolve(REFUSED) });
    const flow = flowWith(book);
    await flow.check();
    expect(flow.get()).toMatchObject({ phase: "idle", outcome: null });
    expect(codes(flow)).toEqual([`sentence ${REFUSED.sentence}`]);
  });

  test("can be stopped; what comes later is not listened to", async () => {
    let answer: (value: Awaited<ReturnType<BookTarget["read"]>>) => void = () => undefined;
    const { book } = fakeBook(BOOK, {
      read: () => new Promise((resolve) => (answer = resolve)),
    });
    const flow = flowWith(book);
    const checking = flow.check();
    await Promise.resolve();
    flow.stop();
    expect(codes(flow)).toEqual(["cancelled "]);
    answer({ ok: true, value: BOOK });
    await checking;
    expect(flow.get()).toMatchObject({ phase: "idle", outcome: null });
  });

  test("a worker that breaks down is said in words, and the next check begins anew", async () => {
    const engine = engineClient();
    let isBroken = true;
    const failing: EngineClient = {
      ...engine,
      call: (name, args, onProgress) =>
        name === "check" && isBroken
          ? Promise.resolve({ ok: false, failure: { code: "broken", detail: "no memory" } })
          : engine.call(name, args, onProgress),
    };
    const flow = flowWith(fakeBook(BOOK).book, failing);
    await flow.check();
    expect(codes(flow)).toEqual(["broken no memory"]);
    isBroken = false;
    await flow.check();
    expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  });

  test("a second click while it runs does nothing", async () => {
    const { book, asked } = fakeBook(BOOK);
    const flow = flowWith(book);
    await Promise.all([flow.check(), flow.check()]);
    expect(asked).toEqual(["read"]);
  });
});

describe("a repair", () => {
  test("writes all cells of its kind, then looks again", async () => {
    const { book, asked, edits } = fakeBook(BOOK);
    const flow = flowWith(book);
    await flow.check();
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(edits).toMatchObject([
      { kind: "cell", row: 2, column: 3, before: "三社", after: "3组" },
      { kind: "cell", row: 3, column: 3, before: "第三组", after: "3组" },
    ]);
    expect(asked).toEqual(["read", "apply 修复:统一组别写法", "read"]);
    expect(codes(flow)).toEqual(["repaired 2"]);
    expect(flow.get().undos).toHaveLength(1);
  });

  test("broken off half way: what was written can be taken back", async () => {
    const undo = {
      version: 1,
      editId: "c1",
      reason: "",
      asOf: TODAY,
      restrictedSheets: [],
    } as const;
    const { book } = fakeBook(BOOK, {
      apply: () =>
        Promise.resolve({
          ...REFUSED,
          written: 1,
          undo: { ...undo, changes: [{ kind: "marks", sheetId: "1", sheet: "走访记录" }] },
        }),
    });
    const flow = flowWith(book);
    await flow.check();
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(codes(flow)).toEqual(["repaired 1", `sentence ${REFUSED.sentence}`]);
    await flow.undo();
    expect(codes(flow)).toEqual(["undone 2"]);
    expect(flow.get().undos).toEqual([]);
  });

  test("of many thousand cells comes from the worker in pages", async () => {
    const rows = Array.from({ length: 4_100 }, (_, i) => ({
      组别: "三社",
      户编号: `03-${1000 + (i % 9000)}`,
    }));
    const { book, edits } = fakeBook(workbook([visits(...rows)]));
    const flow = flowWith(book);
    await flow.check();
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(edits).toHaveLength(4_100);
    expect(new Set(edits.map((edit) => ("row" in edit ? edit.row : 0))).size).toBe(4_100);
  });

  test("of nothing changes nothing", async () => {
    const { book, asked } = fakeBook(BOOK);
    const flow = flowWith(book);
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    await flow.undo();
    await flow.mark();
    expect(asked).toEqual([]);
  });
});

describe("the row just typed", () => {
  const change = (first: number, last = first): BookChange => ({
    sheet: "走访记录",
    rows: { first, last },
  });

  async function afterTyping(changes: readonly BookChange[], off = false) {
    const fake = fakeBook(BOOK);
    const flow = flowWith(fake.book);
    await flow.check();
    if (off) flow.switchHints(false);
    jest.useFakeTimers();
    for (const it of changes) fake.type(it);
    await jest.runAllTimersAsync();
    jest.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { flow, asked: fake.asked.slice(1) };
  }

  test("is looked at, and told in the pane", async () => {
    const { flow, asked } = await afterTyping([change(3)]);
    expect(asked).toEqual(["rows 走访记录 3-3"]);
    expect(flow.get().hint?.lines).toMatchObject([{ where: "A3", severity: "error" }]);
  });

  test("only the last one, when several come at once", async () => {
    const { flow, asked } = await afterTyping([change(3), change(2)]);
    expect(asked).toEqual(["rows 走访记录 2-2"]);
    expect(flow.get().hint?.lines).toEqual([]);
  });

  test.each<[string, BookChange, boolean]>([
    ["a paste of hundreds of rows", change(2, 400), false],
    ["when switched off", change(3), true],
  ])("not %s", async (_, it, off) => {
    const { flow, asked } = await afterTyping([it], off);
    expect({ asked, hint: flow.get().hint }).toEqual({ asked: [], hint: null });
  });
});

test("a finding leads to its cell; a sheet that is gone is told", async () => {
  const { book, asked } = fakeBook(BOOK);
  const flow = flowWith(book);
  await flow.show("走访记录", 3, 1);
  expect(asked).toEqual(["show 走访记录 3 1"]);
  const gone = flowWith(fakeBook(BOOK, { show: () => Promise.resolve(REFUSED) }).book);
  await gone.show("没有", 1, 1);
  expect(codes(gone)).toEqual([`sentence ${REFUSED.sentence}`]);
  gone.closeNotice(0);
  expect(gone.get().notices).toEqual([]);
});
