/** The desk when the workbook does not do as it is told; and what is no village's workbook. */
import { beforeAll, expect, test } from "@jest/globals";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { EditOutcome } from "../../../../src/workbook/excel/index.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { sheet, workbook } from "../../../check/support.ts";
import { fakeBook } from "../check/fakeBook.ts";
import { TODAY, flowOver, idOf, madeOf, opened, villageRaw } from "./support.ts";

let raw: RawWorkbook;
beforeAll(async () => {
  raw = await villageRaw();
});
const CLOSED = { closingWay: "①实质办结", result: "已通车", closedDate: TODAY };

/** `apply` answers this, once for each run of edits. */
async function closing(...answers: readonly Partial<EditOutcome>[]) {
  const left = [...answers];
  const fake = fakeBook(raw);
  const apply: BookTarget["apply"] = async (edits, options) => {
    const usual = await fake.book.apply(edits, options);
    return { ...usual, ...left.shift() } as EditOutcome;
  };
  const flow = await opened("items", { ...fake.book, apply });
  const id = idOf(flow, 2);
  await flow.desk.try({ kind: "move", id, move: "close", typed: CLOSED, by: "何青" });
  return { ...fake, desk: flow.desk, flow };
}

const skipped = (reason: "changed-since" | "already-there") => ({
  skipped: [{ index: 0, sheet: "办理日志", cell: "", reason }],
});

test("where the log is not written, the item is left as it is", async () => {
  const { desk, asked } = await closing(skipped("changed-since"));
  await expect(desk.write()).resolves.toBe(false);
  expect(asked.filter((it) => it.startsWith("apply"))).toHaveLength(1);
  expect(desk.get()).toMatchObject({
    done: [{ runId: null }],
    notices: [{ code: "sentence" }, { code: "halfway" }],
  });
});

test("a line of the log that stands there already is no obstacle", async () => {
  const { desk, asked } = await closing(skipped("already-there"));
  await expect(desk.write()).resolves.toBe(true);
  expect(asked.filter((it) => it.startsWith("apply"))).toEqual([
    ...["apply 办理:办结", "apply 办理:办结"],
  ]);
});

test("Excel refuses: told in its words, and what was written can be taken back", async () => {
  const refused = { ok: false, code: "Busy", sentence: "Excel 正忙。请稍后再试。" } as const;
  const { desk } = await closing({}, refused);
  await expect(desk.write()).resolves.toBe(false);
  expect(desk.get().notices).toContainEqual({
    ...{ code: "sentence", intent: "error", detail: "Excel 正忙。请稍后再试。" },
  });
  expect(desk.get().done[0]?.undos).toHaveLength(2);
  await desk.undo();
  expect(desk.get()).toMatchObject({ done: [], notices: [{ code: "undone" }] });
});

test("a row that is gone, a sheet that is gone: a sentence", async () => {
  const { desk } = await closing();
  const typed = { actionDate: TODAY };
  await desk.try({ kind: "move", id: "99 没有这张表", move: "progress", typed, by: "何青" });
  expect(desk.get()).toMatchObject({ tried: null, notices: [{ code: "row-gone" }] });
  await desk.try({ kind: "decisions", sheet: "议账议程", by: "" });
  expect(desk.get().notices).toMatchObject([{ code: "sheet-gone", detail: "议账议程" }]);
});

test("the form of a move: what the row has is there, today is today, lists are lists", async () => {
  const { flow } = await closing();
  const reply = await flow.ask("item", { id: idOf(flow, 2) });
  const detail = reply.ok ? reply.value : null;
  expect(detail?.forms.map(({ name }) => name)).toEqual([
    ...["议账", "记进展", "延期", "上报", "办结", "中止", "转入其他台账", "上年接转"],
  ]);
  const close = detail?.forms.find(({ move }) => move === "close")?.fields;
  expect(close?.map(({ key, kind, value }) => [key, kind, value])).toEqual([
    ["closingWay", "choice", ""],
    ["result", "text", ""],
    ["closedDate", "date", TODAY],
  ]);
  expect(close?.[0]?.options).toContainEqual({ value: "①实质办结", label: "①实质办结" });
  const decide = detail?.forms.find(({ move }) => move === "deliberate")?.fields;
  expect(decide?.find(({ key }) => key === "solution")?.value).toBe("请挖机清方");
});

test("closed together: 责任人 goes only to rows that have none", async () => {
  const { desk, flow } = await closing();
  const ids = [idOf(flow, 1), idOf(flow, 5)];
  const typed = { ...CLOSED, responsible: "李建国" };
  await desk.try({ kind: "close", ids, typed, by: "何青" });
  const lines = desk.get().tried?.preview.lines ?? [];
  const responsible = lines.map(({ changes }) => changes.find(({ label }) => label === "责任人"));
  expect(responsible.map((it) => it?.after)).toEqual(["李建国", undefined]);
});

test("in a summary nothing is listed, and it is said why", async () => {
  const summary = workbook([
    sheet("民生诉求", [
      ["来源村", "编号"],
      ["龙河村", "LH-MS-2026-0001"],
    ]),
  ]);
  const flow = flowOver("items", fakeBook(summary).book);
  await flow.open();
  await flow.make();
  expect(flow.get()).toMatchObject({ phase: "choosing", notices: [{ code: "summary" }] });
  expect(madeOf(await opened("items", fakeBook(raw).book)).isSummary).toBe(false);
});
