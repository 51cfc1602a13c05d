import { describe, expect, test } from "@jest/globals";
import type { BookTarget, TargetOptions } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { TablePlan, WorkbookPlan } from "../../../../src/workbook/plan.ts";
import { visits, workbook } from "../../../check/support.ts";
import { fakeBook, REFUSED } from "../../ledgers/check/fakeBook.ts";
import { flowOver } from "./section.ts";

const BOOK = workbook([visits({ 户主姓名: "陈大山" }, { 户主姓名: "王一木" })]);
const RUN = { runId: "count-old", sheets: [{ planned: "行数", name: "行数" }] };

async function rowsOf({ sheets }: WorkbookPlan): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  const [table] = sheets.flatMap(({ tables }) => tables) as [TablePlan];
  for await (const page of table.pages?.() ?? []) rows.push(...page.rows.flat());
  return rows;
}

/** A workbook that takes what is written, and remembers it. */
function writable(parts: Partial<BookTarget> = {}) {
  const runs: TargetOptions[] = [];
  const written: (readonly unknown[])[] = [];
  const fake = fakeBook(BOOK, {
    write: async (plan, options) => {
      runs.push(options);
      written.push(await rowsOf(plan));
      const sheets = plan.sheets.map(({ name }) => ({ planned: name, name }));
      const value = { runId: options.runId, sheets, kept: [], notices: [] };
      return { ok: true, value };
    },
    undoRun: () => Promise.resolve({ ok: true, value: { removed: ["行数"], kept: [] } }),
    ...parts,
  });
  return { ...fake, runs, written };
}

describe("a section that makes sheets", () => {
  test("from the choice by the preview to new sheets, and back", async () => {
    const { book, written } = writable();
    const flow = flowOver(book);
    await flow.open();
    expect(flow.get()).toMatchObject({ phase: "choosing", facts: null });
    await flow.make();
    expect(flow.get()).toMatchObject({ phase: "preview", written: null, notices: [] });
    const rows = flow.get().made?.rows ?? 0;
    expect(rows).toBeGreaterThan(2);
    expect(written).toEqual([]);

    await flow.write();
    expect(flow.get()).toMatchObject({ phase: "done", written: { runId: "count-n1" } });
    expect(written[0]).toHaveLength(rows);

    await flow.undo();
    expect(flow.get()).toMatchObject({
      phase: "preview",
      written: null,
      notices: [{ code: "undone" }],
    });
    flow.back();
    expect(flow.get()).toMatchObject({ phase: "choosing", made: null });
  });

  test("a repeat puts new sheets in the place of the old ones, also after a reload", async () => {
    const value = { name: "龙河村.xlsx", sheets: [], runs: [RUN, { ...RUN, runId: "print-7" }] };
    const { book, runs } = writable({ name: () => Promise.resolve({ ok: true, value }) });
    const flow = flowOver(book);
    await flow.open();
    expect(flow.get().written).toEqual(RUN);
    await flow.make();
    await flow.write();
    await flow.write();
    expect(runs.map(({ replaces }) => replaces)).toEqual(["count-old", "count-n1"]);
  });

  test("or stands beside them where the section wants that", async () => {
    const { book, runs } = writable();
    const flow = flowOver(book, { keepsEarlier: true });
    await flow.open();
    await flow.make();
    await flow.write();
    await flow.write();
    expect(runs.map(({ replaces }) => replaces)).toEqual([undefined, undefined]);
  });

  test("a choice that depends on the workbook: it is read first, and again at each turn", async () => {
    const { book, asked } = writable();
    const flow = flowOver(book, {
      settle: (_, { sheets }) => ({ sheet: sheets[0] ?? "" }),
    });
    await flow.open();
    expect(flow.get()).toMatchObject({ phase: "choosing", choice: { sheet: "走访记录" } });
    await flow.make();
    expect(asked.filter((it) => it === "read")).toHaveLength(2);
  });

  test("kept sheets, cut texts and a slow Excel are told", async () => {
    const notices = [{ kind: "long-text", sheet: "行数", cell: "A1" }] as never;
    const { book } = writable({
      write: (_, { runId, onWaiting, onProgress }) => {
        onProgress?.(1, 2);
        onWaiting?.("请先按回车结束编辑。");
        const value = { runId, sheets: [], kept: ["“行数”改过,已原样保留。"], notices };
        return Promise.resolve({ ok: true, value });
      },
    });
    const flow = flowOver(book);
    await flow.open();
    await flow.make();
    await flow.write();
    expect(flow.get().notices.map(({ code, detail }) => [code, detail])).toEqual([
      ["sentence", "请先按回车结束编辑。"],
      ["sentence", "“行数”改过,已原样保留。"],
      ["cut", "1"],
    ]);
  });
});

describe("what stands in the way", () => {
  test("a wrong choice is said before anything is read", async () => {
    const { book, asked } = writable();
    const flow = flowOver(book);
    await flow.open();
    flow.choose({ sheet: "" });
    await flow.make();
    expect(flow.get()).toMatchObject({ phase: "choosing", notices: [{ code: "no-sheet" }] });
    expect(asked).toEqual([]);
  });

  test("the worker's own sentence", async () => {
    const flow = flowOver(writable().book, { choice: { sheet: "无此表" } });
    await flow.open();
    await flow.make();
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      notices: [{ code: "sentence", intent: "warning", detail: "没有工作表“无此表”。" }],
    });
  });

  test("a result that is refused is not shown", async () => {
    const refuse = () => ({ code: "too-many", intent: "warning" }) as const;
    const flow = flowOver(writable().book, { refuse });
    await flow.open();
    await flow.make();
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      made: null,
      notices: [{ code: "too-many" }],
    });
  });

  test("a workbook that cannot be read: closed, and opened the next time", async () => {
    let isBusy = true;
    const { book } = writable({
      read: () => Promise.resolve(isBusy ? REFUSED : { ok: true, value: BOOK }),
    });
    const flow = flowOver(book, { settle: (choice) => choice });
    await flow.open();
    expect(flow.get()).toMatchObject({ phase: "closed", notices: [{ detail: REFUSED.sentence }] });
    isBusy = false;
    await flow.open();
    expect(flow.get()).toMatchObject({ phase: "choosing", notices: [] });
    isBusy = true;
    await flow.make();
    expect(flow.get()).toMatchObject({ phase: "choosing", made: null });
  });

  test("cancelled while it reads: what still comes is not listened to", async () => {
    const { book } = writable();
    const flow = flowOver(book);
    await flow.open();
    const making = flow.make();
    expect(flow.get().phase).toBe("reading");
    flow.stop();
    await making;
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      made: null,
      notices: [{ code: "cancelled" }],
    });
    await flow.make();
    expect(flow.get().phase).toBe("preview");
  });

  test("cancelled while it writes: the result stays", async () => {
    const CANCELLED = { ok: false, code: "Cancelled", sentence: "已取消。" } as const;
    const fake = writable({
      write: (_, { isCancelled }) => {
        flow.stop();
        return Promise.resolve(isCancelled?.() === true ? CANCELLED : REFUSED);
      },
    });
    const flow = flowOver(fake.book);
    await flow.open();
    await flow.make();
    await flow.write();
    expect(flow.get()).toMatchObject({ phase: "preview", notices: [{ code: "not-written" }] });
  });

  test("Excel refuses to write or to undo: a sentence, and all is as it was", async () => {
    const { book } = writable({ undoRun: () => Promise.resolve(REFUSED) });
    const flow = flowOver(book);
    await flow.open();
    await flow.make();
    await flow.write();
    await flow.undo();
    expect(flow.get()).toMatchObject({
      phase: "done",
      written: { runId: "count-n1" },
      notices: [{ code: "sentence", intent: "error", detail: REFUSED.sentence }],
    });
    flow.closeNotice(0);
    expect(flow.get().notices).toEqual([]);
  });

  test("sheets that a broken-off run left are swept away, and it is said", async () => {
    const sweep = () => Promise.resolve({ ok: true, value: ["行数(未完成)"] }) as never;
    const flow = flowOver(writable({ sweep }).book);
    await flow.open();
    expect(flow.get()).toMatchObject({ phase: "choosing", notices: [{ code: "broken-off" }] });
  });
});
