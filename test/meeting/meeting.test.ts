import { describe, expect, test } from "@jest/globals";
import { recordsOf } from "../../src/book/read.ts";
import { itemsOf } from "../../src/items/index.ts";
import { agendaOf, planMeeting } from "../../src/meeting/index.ts";
import type { MeetingPlan } from "../../src/meeting/index.ts";
import { agendaPlan, agendaSheet } from "../../src/report/meeting/agenda.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";
import { addSheets, applyEdits, rawSheet } from "../support/applyEdits.ts";
import { day, typeBeside, typeRow } from "../support/fillSheet.ts";
import { bookOf, rawBook } from "../support/rawBook.ts";
import { ASOF, ORDER, ROWS, villageBook } from "./book.ts";

const agenda = (workbook: RawWorkbook) =>
  agendaOf(bookOf(workbook, ASOF), { level: "村", asOf: ASOF });

describe("what comes before the next meeting", () => {
  const { items } = agenda(villageBook());
  test("gravest first, each with why", () => {
    expect(items.map(({ on, reasons }) => [on.code, ...reasons.map(({ text }) => text)])).toEqual([
      ["LH-MS-2026-0005", "2026-10-09 会议认定不能解决,还没有上报"],
      ["LH-MS-2026-0003", "群众 2 次不满意"],
      ["LH-MS-2026-0001", "还没有议定解决方案、目标任务、责任人、完成时限"],
      ["LH-WD-2026-0001", "还没有议定解决方案、目标任务、化解责任人、完成时限"],
      ["LH-MS-2026-0004", "登记以后开过 2 次会,还没有办结"],
    ]);
  });
  test("and what was said of it last", () => {
    expect(items.map(({ lastDecision }) => lastDecision)).toEqual([
      "2026-10-09 村里没有资金",
      "2026-09-08 请挖机清方",
      "",
      "",
      "2026-09-08 请挖机清方",
    ]);
  });
});

describe("the sheet", () => {
  const sheet = agendaSheet(agenda(villageBook()));
  const texts = JSON.stringify([sheet.cells.map(({ value }) => value), sheet.tables[0]?.rows]);
  test("has all required groups, and a stability matter by 编号 and 涉稳事项 alone", () => {
    for (const group of ["两委干部", "村监委会成员", "议事会成员", "党员代表", "村民代表"]) {
      expect(texts).toContain(group);
    }
    expect(texts).toContain("矛盾纠纷");
    expect(texts).toContain("(内部)");
    expect(texts).not.toMatch(/赵某|钱某|争地界/);
  });
  test("is no ledger to a reader of the workbook", () => {
    const workbook = villageBook();
    const both = addSheets(workbook, agendaPlan(agenda(workbook)).sheets);
    expect(bookOf(both, ASOF).records).toHaveLength(bookOf(workbook, ASOF).records.length);
    expect(bookOf(both, ASOF).tables).toHaveLength(bookOf(workbook, ASOF).tables.length);
  });
  test("says so when nothing is to be discussed", () => {
    const empty = agendaSheet(agenda(rawBook({ demands: [] })));
    expect(empty.tables).toEqual([]);
    expect(JSON.stringify(empty.cells)).toContain("没有要上会的事项");
  });
});

const DECISION = {
  解决方案: "村里投工投劳",
  目标任务: "年内通车",
  责任人: "李建国、陈丽",
  完成时限: "2026.12.20",
};

function filled(workbook: RawWorkbook): RawSheet {
  let sheet = rawSheet(agendaSheet(agenda(workbook)));
  sheet = typeBeside(sheet, "会议日期", day("2026-11-24"));
  sheet = typeBeside(sheet, "主持人", "王书平");
  sheet = typeBeside(sheet, "地点", "村委会会议室");
  for (const group of ["两委干部", "村监委会成员", "议事会成员", "党员代表"]) {
    sheet = typeBeside(sheet, group, 5);
    sheet = typeBeside(sheet, group, 4, 2);
  }
  sheet = typeRow(sheet, "LH-MS-2026-0001", DECISION);
  sheet = typeRow(sheet, "LH-WD-2026-0001", DECISION);
  sheet = typeRow(sheet, "LH-MS-2026-0004", { 完成时限: day("2026-12-31") });
  return typeRow(sheet, "LH-MS-2026-0005", { 是否上报: "是", 上报原因: "村里没有资金" });
}

const written = (workbook: RawWorkbook, plan: MeetingPlan): RawWorkbook =>
  applyEdits(addSheets(workbook, plan.sheets), plan.edits).workbook;
const ids = (plan: MeetingPlan) => plan.findings.map(({ id }) => id);
const valuesOf = (workbook: RawWorkbook, code: string) =>
  itemsOf(bookOf(workbook, ASOF)).find((it) => it.code === code)?.item.values;

describe("what the meeting decided", () => {
  const workbook = villageBook();
  const sheet = filled(workbook);
  const plan = planMeeting(sheet, bookOf(workbook, ASOF), ORDER);
  const after = written(workbook, plan);

  test("goes into the ledgers", () => {
    expect(plan.outcomes.every(({ ok }) => ok)).toBe(true);
    expect(valuesOf(after, "LH-MS-2026-0001")).toMatchObject({
      ...{ status: "办理中", meetingDate: "2026-11-24", solution: "村里投工投劳" },
      ...{ responsible: ["李建国", "陈丽"], deadline: "2026-12-20" },
    });
    expect(valuesOf(after, "LH-MS-2026-0004")).toMatchObject({
      ...{ status: "办理中", solution: "请挖机清方", deadline: "2026-12-31" },
    });
    expect(valuesOf(after, "LH-MS-2026-0005")).toMatchObject({
      ...{ status: "已上报", escalatedTo: "乡镇党(工)委", escalatedDate: "2026-11-24" },
    });
    expect(plan.opens).toHaveLength(1);
  });

  test("and into 会议记录, of a stability matter without what was said", () => {
    const rows = recordsOf(bookOf(after, ASOF), "meetings").slice(3);
    expect(rows.map(({ values }) => values["itemCode"])).toEqual([
      "LH-MS-2026-0005",
      "LH-MS-2026-0001",
      "LH-WD-2026-0001",
      "LH-MS-2026-0004",
    ]);
    expect(rows[1]?.values).toMatchObject({
      ...{ meetingDate: "2026-11-24", meetingTypes: ["支部扩大会", "民情分析会"] },
      ...{ chair: "王书平", place: "村委会会议室", expected: 20, present: 16 },
      attendedGroups: ["两委", "监委会", "议事会", "党员代表"],
      ...{ topic: "第1段机耕道垮塌", deadline: "2026-12-20" },
    });
    expect(rows[2]?.values).toMatchObject({ topic: "稳定工作事项(内部)", solution: null });
  });

  test("what is left and who was absent is said", () => {
    expect(ids(plan)).toEqual(["meeting-group-absent", "typed-left"]);
    expect(plan.read.left).toBe(1);
  });

  test("taken in again it changes nothing and finds nothing wrong", () => {
    const again = planMeeting(sheet, bookOf(after, ASOF), ORDER);
    expect(ids(again)).toEqual(ids(plan));
    expect(written(after, again).sheets).toEqual(after.sheets);
  });

  test("broken off anywhere it is completed", () => {
    plan.edits.forEach((_, count) => {
      const half = applyEdits(workbook, plan.edits.slice(0, count)).workbook;
      const rest = planMeeting(sheet, bookOf(half, ASOF), ORDER);
      expect({ count, sheets: written(half, rest).sheets }).toEqual({
        count,
        sheets: after.sheets,
      });
    });
  });
});

describe("nothing is written over", () => {
  const workbook = villageBook();
  const sheet = filled(workbook);
  test.each([
    ["the row was changed since", { solution: "改走老路" }, "typed-item-changed"],
    [
      "the item was closed",
      { status: "已办结待回访", result: "通了", closedDate: "2026-11-20" },
      "typed-item-closed",
    ],
    ["its 编号 is gone", { code: "LH-MS-2026-0099" }, "typed-item-gone"],
  ])("%s", (_, change, id) => {
    const [first, ...others] = ROWS.demands ?? [];
    const now = villageBook({ demands: [{ ...first, ...change }, ...others] });
    const plan = planMeeting(sheet, bookOf(now, ASOF), ORDER);
    expect(ids(plan)).toContain(id);
    const after = written(now, plan);
    const code = "code" in change ? change.code : "LH-MS-2026-0001";
    expect(valuesOf(after, code)).toEqual(valuesOf(now, code));
    expect(valuesOf(after, "LH-MS-2026-0005")).toMatchObject({ status: "已上报" });
  });

  test.each<[string, (it: RawSheet) => RawSheet, string]>([
    ["no date: nothing", (it) => typeBeside(it, "会议日期", "月底"), "meeting-no-date"],
    [
      "an unreadable limit",
      (it) => typeRow(it, "LH-MS-2026-0001", { 完成时限: "尽快" }),
      "date-vague",
    ],
    [
      "a limit before the meeting",
      (it) => typeRow(it, "LH-MS-2026-0001", { 完成时限: "2026-11-01" }),
      "typed-refused",
    ],
    [
      "results that are missing",
      (it) => typeRow(it, "LH-MS-2026-0001", { 目标任务: null }),
      "typed-refused",
    ],
    [
      "上报 without a reason",
      (it) => typeRow(it, "LH-MS-2026-0001", { 是否上报: "是", 上报原因: null }),
      "typed-refused",
    ],
  ])("%s", (_, change, id) => {
    const plan = planMeeting(change(sheet), bookOf(workbook, ASOF), ORDER);
    expect(ids(plan)).toContain(id);
    const after = written(workbook, plan);
    expect(valuesOf(after, "LH-MS-2026-0001")).toEqual(valuesOf(workbook, "LH-MS-2026-0001"));
  });
});
