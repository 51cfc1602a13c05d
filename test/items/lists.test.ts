/** 务实销账 and 满意结账: what is open, whom to ask, and what they answered. */
import { describe, expect, test } from "@jest/globals";
import {
  callbacksOf,
  closeTogether,
  itemsOf,
  openItemsOf,
  planAnswers,
  planMoves,
  satisfactionOf,
} from "../../src/items/index.ts";
import type { AnswersPlan } from "../../src/items/index.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { callbacksPlan, callbacksSheet } from "../../src/report/items/callbacks.ts";
import { openSheet } from "../../src/report/items/open.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";
import { addSheets, applyEdits, rawSheet } from "../support/applyEdits.ts";
import { day, typeRow } from "../support/fillSheet.ts";
import { bookOf, rawBook } from "../support/rawBook.ts";

const ASOF = "2026-11-25";
const ORDER = { level: "村", by: ["何青"], asOf: ASOF, file: "龙河村.xlsx" } as const;
const DECIDED = {
  solution: "请挖机清方",
  target: "恢复通行",
  responsible: ["李建国"],
  meetingDate: "2026-11-06",
  deadline: "2026-11-20",
};
const CLOSED = {
  ...DECIDED,
  status: "已办结待回访",
  closingWay: "①实质办结",
  closedDate: "2026-11-18",
  result: "道路恢复通行",
};
const demand = (n: number, more: VillageRow): VillageRow => ({
  code: `LH-MS-2026-000${n}`,
  group: "3组",
  registeredDate: "2026-11-02",
  sourceChannel: "干部走访",
  collector: "何青",
  reporter: "周大山",
  content: `第${n}段机耕道垮塌`,
  category: "交通",
  ...more,
});
const log = (n: number, actionDate: string, measure: string): VillageRow => ({
  ...{ itemCode: `LH-MS-2026-000${n}`, actionDate, measure, handlers: ["陈丽"] },
});

const WORKBOOK = rawBook({
  cadres: [
    { name: "李建国", position: ["主任"] },
    { name: "陈丽", position: ["委员"] },
    { name: "旧干部", position: ["委员"], termEnd: "2025-12-31" },
  ],
  households: [
    {
      ...{ householdNo: "03-0045", group: "3组", householder: "周大山", phone: "13800001234" },
      ...{ address: "3组12号", familySize: 3, householdKinds: ["一般户"] },
    },
  ],
  demands: [
    demand(1, { status: "待议账", registeredDate: "2026-08-01" }),
    demand(2, { ...DECIDED, status: "办理中" }),
    demand(3, { ...DECIDED, status: "退回重办", satisfaction: "不满意", category: "水利" }),
    demand(4, { ...CLOSED, closedDate: "2026-11-20" }),
    demand(5, { ...CLOSED, phone: "13911112222" }),
    demand(6, { ...CLOSED, status: "已结账", satisfaction: "满意" }),
    demand(7, { ...CLOSED, closedDate: "2026-11-19", responsible: null }),
    demand(8, { ...CLOSED, closedDate: "2026-11-21" }),
  ],
  stability: [
    {
      ...{ code: "LH-WD-2026-0001", registeredDate: "2026-11-12", sourceChannel: "干部走访" },
      ...{ collector: "何青", reporter: "赵某", matter: "矛盾纠纷", content: "与钱某争地界" },
      ...{
        status: "已办结待回访",
        closedDate: "2026-11-22",
        closingWay: "实质化解",
        result: "赵某让步",
      },
    },
  ],
  actionLog: [
    log(5, "2026-11-18", "【办结】办理中→已办结待回访。"),
    log(5, "2026-11-19", "【联系不上】2026-11-19回访没有联系上反映人。"),
    log(5, "2026-11-20", "【联系不上】2026-11-20回访没有联系上反映人。"),
  ],
});
const BOOK = bookOf(WORKBOOK, ASOF);
const item = (code: string) => {
  const found = itemsOf(BOOK).find((it) => it.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe("what is open", () => {
  const view = openItemsOf(BOOK, ORDER);
  test("oldest first, with its age, its limit and what can be done", () => {
    expect(
      view.items.map(({ on, days, bucket, standing }) => [on.code, days, bucket, standing?.light]),
    ).toEqual([
      ["LH-MS-2026-0001", 116, "longer", undefined],
      ["LH-MS-2026-0002", 23, "month", "黄"],
      ["LH-MS-2026-0003", 23, "month", "黄"],
    ]);
    const close = view.items[1]?.moves.find(({ move }) => move.id === "close");
    expect(close?.needed.map(({ key, label }) => `${key} ${label}`)).toEqual([
      "closingWay 办结方式",
      "result 办理结果",
      "closedDate 办结时间",
    ]);
    expect(close?.needed[0]?.options).toContain("①实质办结");
  });
  test("by age, person and kind, each item once or once for each person", () => {
    const counts = (groups: readonly { key: string; items: readonly unknown[]; late: number }[]) =>
      groups
        .filter(({ items }) => items.length > 0)
        .map(({ key, items, late }) => [key, items.length, late]);
    expect(counts(view.byAge)).toEqual([
      ["month", 2, 2],
      ["longer", 1, 0],
    ]);
    expect(counts(view.byPerson)).toEqual([
      ["李建国", 2, 2],
      ["没有责任人", 1, 0],
    ]);
    expect(counts(view.byKind)).toEqual([
      ["民生诉求·交通", 2, 1],
      ["民生诉求·水利", 1, 1],
    ]);
  });
  test("closed together with one input, or with one for each; each refusal by itself", () => {
    const input = { closingWay: "①实质办结", result: "修好了", closedDate: "2026-11-24" };
    const own = ["LH-MS-2026-0001", "LH-MS-2026-0002", "LH-MS-2026-0003"].map(item);
    const plan = planMoves(BOOK, closeTogether(own, input), ORDER);
    expect(plan.outcomes.map((it) => (it.ok ? "ok" : it.refusals.map(({ id }) => id)))).toEqual([
      ["empty"],
      "ok",
      ["wrong-state"],
    ]);
    const each = closeTogether(own.slice(0, 1), () => ({ ...input, responsible: ["陈丽"] }));
    expect(planMoves(BOOK, each, ORDER).outcomes).toMatchObject([{ ok: true }]);
  });
  test("the sheet: nothing of a stability matter but 涉稳事项", () => {
    const raw = openSheet(view, { unit: "龙河村", asOf: ASOF });
    expect(raw.tables[0]?.rowCount).toBe(3);
    expect(raw.cells.map(({ value }) => value)).toContainEqual(
      expect.stringContaining("16 至 30 天 2 件(逾期 2 件)"),
    );
  });
});

describe("whom to ask", () => {
  const list = callbacksOf(BOOK, ORDER);
  test("longest closed first, by anybody but who handled it, at the number that the book knows", () => {
    expect(
      list.map(({ on, mayNot, callers, phone, tries }) => [
        on.code.slice(-4),
        mayNot,
        callers,
        phone,
        tries,
      ]),
    ).toEqual([
      ["0005", ["李建国"], ["陈丽"], "13911112222", 2],
      ["0007", ["何青"], ["李建国", "陈丽"], "13800001234", 0],
      ["0004", ["李建国"], ["陈丽"], "13800001234", 0],
      ["0008", ["李建国"], ["陈丽"], "13800001234", 0],
      ["0001", ["何青"], ["李建国", "陈丽"], "", 0],
    ]);
  });
  test("how content they are, by kind and person, against the floor", () => {
    const { total, byPerson, floor } = satisfactionOf(BOOK);
    expect(total).toMatchObject({
      rate: { part: 1, whole: 2, percent: 50 },
      below: true,
      unanswered: 5,
    });
    expect(byPerson.map(({ label, rate }) => [label, rate.percent])).toContainEqual(["李建国", 50]);
    expect(floor).toBe(85);
  });
  test("the sheet names nobody of a stability matter, and is no ledger", () => {
    const plan = callbacksPlan(list, { unit: "龙河村", asOf: ASOF });
    expect(JSON.stringify(plan)).not.toMatch(/赵某|钱某/);
    expect(bookOf(addSheets(WORKBOOK, plan.sheets), ASOF).tables).toHaveLength(BOOK.tables.length);
  });
});

const CALL = { 回访日期: day("2026-11-24"), 回访方式: "打电话", 回访人: "陈丽" };

describe("what they answered", () => {
  let sheet: RawSheet = rawSheet(
    callbacksSheet(callbacksOf(BOOK, ORDER), { unit: "龙河村", asOf: ASOF }),
  );
  sheet = typeRow(sheet, "LH-MS-2026-0005", { ...CALL, 回访方式: "电话", 回访意见: "打不通" });
  sheet = typeRow(sheet, "LH-MS-2026-0004", { ...CALL, 回访方式: "电话", 回访意见: "很满意" });
  sheet = typeRow(sheet, "LH-MS-2026-0008", {
    ...{ ...CALL, 回访方式: "口头", 回访意见: "不满意" },
    ...{ 不满意的原因: "雨后又垮了", 重办时限: "2026.12.4" },
  });
  sheet = typeRow(sheet, "LH-MS-2026-0007", {
    ...CALL,
    回访方式: "电话",
    回访意见: "满意",
    回访人: "何青",
  });
  const plan = planAnswers(sheet, BOOK, ORDER);
  const after = written(WORKBOOK, plan);
  const status = (workbook: RawWorkbook) =>
    Object.fromEntries(
      itemsOf(bookOf(workbook, ASOF)).map((it) => [it.code.slice(3), it.item.values["status"]]),
    );

  test("结账, 不满意退回, the third 联系不上; who handled it may not ask", () => {
    expect(status(after)).toMatchObject({
      "MS-2026-0004": "已结账",
      "MS-2026-0005": "已结账",
      "MS-2026-0007": "已办结待回访",
      "MS-2026-0008": "退回重办",
    });
    expect(plan.findings.map(({ id }) => id)).toEqual(["typed-refused", "typed-left"]);
    const redone = itemsOf(bookOf(after, ASOF)).find(({ code }) => code === "LH-MS-2026-0008");
    expect(redone?.item.values).toMatchObject({ deadline: "2026-12-04", redoCount: 1 });
  });
  test("taken in again it changes nothing", () => {
    const again = planAnswers(sheet, bookOf(after, ASOF), ORDER);
    expect(again.findings.map(({ id }) => id)).toEqual(["typed-refused", "typed-left"]);
    expect(written(after, again).sheets).toEqual(after.sheets);
  });
  test("a rating that stands by now is not written over", () => {
    const rated = written(
      WORKBOOK,
      planMoves(
        BOOK,
        [
          {
            ...{ on: item("LH-MS-2026-0004"), move: "settle" as const },
            input: {
              callbackDate: "2026-11-24",
              callbackWay: "口头",
              satisfaction: "基本满意",
              callbackBy: "陈丽",
            },
          },
        ],
        ORDER,
      ),
    );
    const late = planAnswers(sheet, bookOf(rated, ASOF), ORDER);
    expect(late.findings.map(({ id }) => id)).toContain("typed-item-closed");
    const row = itemsOf(bookOf(written(rated, late), ASOF)).find(
      ({ code }) => code === "LH-MS-2026-0004",
    );
    expect(row?.item.values["satisfaction"]).toBe("基本满意");
  });
});

function written(workbook: RawWorkbook, plan: Pick<AnswersPlan, "sheets" | "edits">): RawWorkbook {
  return applyEdits(addSheets(workbook, plan.sheets), plan.edits).workbook;
}
