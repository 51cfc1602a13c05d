/** 上报清单 as a workbook: what stands where, and what never leaves the village. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { EscalationRow } from "../../../src/domain/escalation/index.ts";
import { escalationPlan } from "../../../src/report/escalation/index.ts";
import { escalationJson, escalationSchema } from "../../../src/report/escalation/json.ts";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan.ts";
import { row } from "../../domain/quotas/town.ts";
import { beside, pagesOf, textsOf } from "../forms/support.ts";
import {
  ESCALATED,
  OVERDUE,
  QUIET,
  ROWS,
  SECRETS,
  SENT,
  demand,
  listOf,
  optionsOf,
} from "./example.ts";

const plan = escalationPlan(listOf(ROWS), optionsOf());

function sheetOf({ sheets }: WorkbookPlan, name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

type Line = Readonly<Record<string, PlanCell>>;

function rowsOf(book: WorkbookPlan, name: string): readonly Line[] {
  const [table] = sheetOf(book, name).tables;
  if (!table) throw new Error(`no table on ${name}`);
  return [...table.rows].map((cells) =>
    Object.fromEntries(table.columns.map(({ header }, at) => [header, cells[at] ?? null])),
  );
}

/** Everything written on some sheets. */
function written(sheets: readonly SheetPlan[]): string {
  return JSON.stringify(
    sheets.map(({ cells, tables }) => [cells, tables.map((it) => [...it.rows])]),
  );
}

test("the sheets, in the order in which they are read", () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "上报清单",
    "呈报单",
    "上报事项-民生诉求台账",
    "上报事项-困难群众台账",
    "依据",
  ]);
});

describe("上报清单", () => {
  const lines = rowsOf(plan, "上报清单");

  test("what goes up stands first, numbered", () => {
    expect(lines.map((line) => [line["序号"], line["送往"], line["类别"], line["灯"]])).toEqual([
      [1, "乡镇", "走访不足", "红"],
      [2, "乡镇", "不能解决", "正常"],
      [3, "乡镇", "不能解决", "正常"],
      [4, "村", "从未走访", "黄"],
      [5, "村", "逾期", "黄"],
    ]);
  });

  test("each line says what, how much, since when, who, what to do and why", () => {
    expect(lines[4]).toMatchObject({
      对象: "LH-MS-2026-0007",
      "村(社区)": "龙河村",
      应: "2026-11-27",
      实: "未办结",
      差: "2 个工作日",
      最近日期: "2026-11-05",
      责任人: "王书平",
      建议: "尽快办结;确有困难的,写明理由报批延期,或者上报。",
      说明: "完成时限 2026-11-27,到 2026-12-01 逾期 2 个工作日,状态“办理中”。",
    });
  });

  test("the totals at the top are those of the rows", () => {
    const { cells } = sheetOf(plan, "上报清单");
    const lineOf = (first: string): readonly PlanCell[] => {
      const at = cells.find(({ value, look }) => value === first && look !== "header")?.row;
      return cells.flatMap(({ row: own, value }) => (own === at ? [value] : [])).slice(0, 7);
    };
    // 类别, 红, 黄, 临期, 正常, 合计, 送乡镇.
    expect(lineOf("逾期")).toEqual(["逾期", null, 1, null, null, 1, 0]);
    expect(lineOf("不能解决")).toEqual(["不能解决", null, null, null, 2, 2, 2]);
    expect(lineOf("合计")).toEqual(["合计", 1, 2, 0, 2, 5, 3]);
  });

  test("says the readings, the notes, and how many stability matters only count", () => {
    const texts = textsOf(
      sheetOf(escalationPlan(listOf(ROWS), optionsOf({ notes: ["没有村名单。"] })), "上报清单"),
    );
    expect(texts).toContainEqual(expect.stringMatching(/^口径:户次计法=.*黄=逾期 5 个工作日以内/));
    expect(texts).toContain("没有村名单。");
    expect(texts).toContain(
      "稳定工作台账另有 1 项只计数、不列出(逾期 1);上报给直接上级后才逐件列出。",
    );
    expect(texts).toContain("共 5 项:送乡镇 3 项,排在前面;留村办理 2 项。");
  });

  test("colour never speaks alone: each light has its word and its look", () => {
    const [table] = sheetOf(plan, "上报清单").tables;
    const looks = [...(table?.cellLooks ?? [])].map(([, look]) => look);
    expect(looks).toEqual(["bad", "good", "good", "warning", "warning"]);
  });

  test("a year without holidays is said; of what quotes cells only the number", () => {
    const place = { file: "a.xlsx", village: "", sheet: "甲", cell: "", header: "困难原因" };
    const quoting = { ...place, id: "duty-stranger", value: "因病", mask: "none" } as const;
    const year = { ...place, id: "calendar-year-unknown", value: "", mask: "none" } as const;
    const findings = [
      { ...quoting, slots: { rows: "第3行" } },
      { ...year, slots: { year: "2027" } },
    ];
    const { cells } = sheetOf(escalationPlan(listOf([]), optionsOf({ findings })), "上报清单");
    expect(textsOf({ cells }).join("\n")).toMatch(/还没有 2027 年的放假安排.*\n台账里有 1 处没有/s);
    expect(textsOf({ cells }).join()).not.toContain("因病");
  });

  test("nothing to escalate is said", () => {
    const empty = escalationPlan(listOf([]), optionsOf());
    expect(empty.sheets.map(({ name }) => name)).toEqual(["上报清单"]);
    expect(textsOf(sheetOf(empty, "上报清单"))).toContain("没有需要列入的。");
  });
});

test("every link leads to the first row behind its line", () => {
  const evidence = rowsOf(plan, "依据");
  const top = sheetOf(plan, "依据").tables[0]?.top ?? 0;
  const linked = rowsOf(plan, "上报清单").flatMap((line) => {
    const cell = line["依据"];
    return typeof cell === "object" && cell !== null ? [{ line, formula: cell.formula }] : [];
  });
  expect(linked).toHaveLength(4);
  for (const { line, formula } of linked) {
    const shown = evidence[Number(/'!A(\d+)"/.exec(formula)?.[1]) - top - 1];
    expect([shown?.["清单序号"], shown?.["对象"]]).toEqual([line["序号"], line["对象"]]);
  }
  expect(evidence.at(-1)).toMatchObject({ 台账: "民生诉求台账", 来源表: "demands", 行数: 1 });
});

describe("呈报单", () => {
  const sheet = sheetOf(plan, "呈报单");

  test("a page for each matter that is escalated, and for no other", () => {
    expect(pagesOf(sheet)).toHaveLength(2);
    const texts = textsOf(sheet);
    expect(texts.filter((it) => it === "民情台账呈报单")).toHaveLength(2);
    expect(texts.filter((it) => it.startsWith("LH-"))).toEqual([
      "LH-MS-2026-0031",
      "LH-KN-2026-0002",
    ]);
  });

  test("number, ledger, who applies, when, what and why; the leader signs", () => {
    expect(beside(sheet, "编号")).toBe("LH-MS-2026-0031");
    expect(beside(sheet, "台账类型")).toBe("☑民生  ☐困难  ☐稳定");
    expect(beside(sheet, "申报单位\n(盖章)")).toBe("龙河村");
    expect(beside(sheet, "申报时间")).toBe("2026年11月20日");
    const what = beside(sheet, "主要事项\n及原因");
    expect(what).toContain("事项:入户路没有硬化");
    expect(what).toContain("反映人:张三,3组,13900001234");
    expect(what).toContain("原因:已于 2026-11-20 上报乡镇党(工)委,还没有答复。");
    expect(textsOf(sheet)).toContainEqual(expect.stringMatching(/^签名:.*年 +月 +日/));
    expect(textsOf(sheet)).toContain("呈送:乡镇党(工)委");
  });

  test("the meeting that could not solve it is named; the day stays open until it was sent", () => {
    const minutes = row("meetings", {
      ...{ meetingDate: "2026-11-25", meetingTypes: ["支部扩大会"], escalate: "是" },
      itemCode: "LH-MS-2026-0007",
    });
    const declared = sheetOf(escalationPlan(listOf([OVERDUE, minutes]), optionsOf()), "呈报单");
    expect(beside(declared, "主要事项\n及原因")).toContain(
      "原因:2026-11-25 支部扩大会认定本级不能解决,应在 2026-11-27 前上报,还没有上报。完成时限",
    );
    expect(beside(declared, "申报时间")).toMatch(/^ +年 +月 +日$/);
  });
});

describe("交办单", () => {
  const late = demand("WG-MS-2026-0003", {
    ...{ deadline: "2026-11-27", responsibleUnit: null, village: "五桂镇" },
    responsible: ["赵敏"],
  });
  const level = "乡镇" as const;
  const township = escalationPlan(listOf([], { level, own: [late] }), {
    ...optionsOf({ level, unit: "五桂镇" }),
  });

  test("what the township keeps is handed on, one page each", () => {
    const sheet = sheetOf(township, "交办单");
    expect(pagesOf(sheet)).toHaveLength(1);
    expect(beside(sheet, "编号")).toBe("WG-MS-2026-0003");
    expect(beside(sheet, "会议类型\n/期数")).toBe("党(工)委扩大会  2026年11月5日");
    expect(beside(sheet, "主要事项")).toContain("入户路没有硬化");
    expect(beside(sheet, "议决内容\n摘要")).toBe("硬化入户路;通车");
    expect(beside(sheet, "责任人")).toBe("赵敏");
    expect(beside(sheet, "办理时限")).toBe("2026年11月5日  至  2026年11月27日");
    const captions = [
      "主办单位",
      "协办单位1",
      "协办单位2",
      "协办单位3",
      "接件时间",
      "联系人",
      "电话",
    ];
    for (const caption of captions) expect(textsOf(sheet)).toContain(caption);
  });

  test("a village hands nothing on, and what goes up is not handed on too", () => {
    expect(plan.sheets.map(({ name }) => name)).not.toContain("交办单");
    const own = demand("WG-MS-2026-0004", { ...SENT, escalatedTo: "县走基层办" });
    const book = escalationPlan(listOf([], { level, own: [own] }), optionsOf({ level }));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "上报清单",
      "呈报单",
      "上报事项-民生诉求台账",
      "依据",
    ]);
  });
});

describe("a township's list with what villages send", () => {
  const level = "乡镇" as const;
  const own = demand("WG-MS-2026-0003", { deadline: "2026-11-27", village: "五桂镇" });
  const late = demand("LH-MS-2026-0009", { deadline: "2026-11-20" });
  const list = listOf([late, ESCALATED], { level, own: [own] });
  const book = escalationPlan(list, optionsOf({ level, unit: "五桂镇" }));

  test("each line says whose it is; the level's own stand first; both are summed", () => {
    expect(
      rowsOf(book, "上报清单").map((it) => [it["对象"], it["送往"], it["来源"], it["灯"]]),
    ).toEqual([
      ["WG-MS-2026-0003", "乡镇", "本级", "黄"],
      ["LH-MS-2026-0009", "乡镇", "村级上送", "红"],
      ["LH-MS-2026-0031", "乡镇", "村级上送", "正常"],
    ]);
    expect(textsOf(sheetOf(book, "上报清单"))).toContain(
      "共 3 项:送县 0 项,排在前面;留乡镇办理 1 项;村级上送 2 项,排在后面。",
    );
    const [table] = sheetOf(book, "上报清单").tables;
    expect([...(table?.cellLooks ?? [])]).toEqual([
      ["0,4", "warning"],
      ["1,4", "bad"],
      ["2,4", "good"],
    ]);
  });

  test("the village prints its own orders: here only the township's matter has one", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(["上报清单", "交办单", "依据"]);
    expect(pagesOf(sheetOf(book, "交办单"))).toHaveLength(1);
  });

  test("the JSON tells it too", () => {
    const json = escalationJson(list, optionsOf({ level }));
    expect(escalationSchema.parse(json)).toEqual(json);
    expect(json.rows.map(({ sentBy = "" }) => sentBy)).toEqual(["", "村", "村"]);
  });
});

describe("上报事项", () => {
  test("the row of the ledger above: the same 编号, nothing decided yet", () => {
    const [line] = rowsOf(plan, "上报事项-民生诉求台账");
    expect(line).toEqual({
      编号: "LH-MS-2026-0031",
      "村(社区)": "龙河村",
      组别: "3组",
      登记时间: "2026-11-20",
      来源渠道: "干部走访",
      收集人: "何青",
      反映人: "张三",
      联系电话: SECRETS.phone,
      诉求内容: "入户路没有硬化,身份证 (证件或账号略)",
      类别: "交通",
      状态: "待议账",
      备注: "龙河村2026-11-20上报;原登记时间2026-11-02",
    });
  });

  test("of a household in hardship the kind, not the reason; no address, no ID", () => {
    const headers = Object.keys(rowsOf(plan, "上报事项-困难群众台账")[0] ?? {});
    expect(headers).toContain("困难类型");
    for (const header of ["困难原因", "健康状况", "身份证号", "常住地址"]) {
      expect(headers).not.toContain(header);
    }
  });

  test("stability goes row by row, once it was sent to the direct superior", () => {
    const sent = { ...QUIET, values: { ...QUIET.values, ...SENT } };
    const book = escalationPlan(listOf([sent]), optionsOf());
    expect(rowsOf(book, "上报事项-稳定工作台账")).toHaveLength(1);
    expect(beside(sheetOf(book, "呈报单"), "台账类型")).toBe("☐民生  ☐困难  ☑稳定");
    const far = { ...QUIET, values: { ...QUIET.values, ...SENT, escalatedTo: "县走基层办" } };
    expect(escalationPlan(listOf([far]), optionsOf()).sheets).toHaveLength(1);
  });
});

describe("what may not leave the village", () => {
  const { phone, ...never } = SECRETS;

  test("stands on no sheet; the telephone only where the matter is escalated", () => {
    for (const secret of Object.values(never)) expect(written(plan.sheets)).not.toContain(secret);
    const lists = plan.sheets.filter(({ name }) => name === "上报清单" || name === "依据");
    expect(written(lists)).not.toContain(phone);
    expect(written(plan.sheets)).toContain(phone);
  });

  test("nor in the JSON, which follows its schema", () => {
    const json = escalationJson(listOf(ROWS), optionsOf());
    expect(escalationSchema.parse(json)).toEqual(json);
    const text = JSON.stringify(json);
    for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    expect(text).not.toContain("硬化");
    expect(json.withheld).toEqual([{ category: "逾期", count: 1 }]);
    expect(json.rows.map(({ sendTo }) => sendTo)).toEqual(
      rowsOf(plan, "上报清单").map((line) => line["送往"]),
    );
  });

  test("an ID number in full width, or apart, is left out of a text too", () => {
    const wide = "身份证510101 19500101 123X,账号6222０２１２３４５６７８９０１２３";
    const book = escalationPlan(
      listOf([demand("LH-MS-2026-0032", { ...SENT, content: wide })]),
      optionsOf(),
    );
    expect(rowsOf(book, "上报事项-民生诉求台账")[0]?.["诉求内容"]).toBe(
      "身份证(证件或账号略),账号(证件或账号略)",
    );
  });
});

test("one matter with several reasons has one page and one row", () => {
  const late = demand("LH-MS-2026-0031", { deadline: "2026-11-20" });
  const minutes = row("meetings", {
    ...{ meetingDate: "2026-11-25", meetingTypes: ["支部扩大会"], escalate: "是" },
    itemCode: "LH-MS-2026-0031",
  });
  const list = listOf([late, minutes]);
  expect(list.rows.map(({ category }: EscalationRow) => category)).toEqual(["逾期", "不能解决"]);
  const book = escalationPlan(list, optionsOf());
  expect(pagesOf(sheetOf(book, "呈报单"))).toHaveLength(1);
  expect(rowsOf(book, "上报事项-民生诉求台账")).toHaveLength(1);
});

test("docs/escalation.md names every member of the JSON, and every sheet", () => {
  const page = readFileSync("docs/escalation.md", "utf8");
  const { rows, ...top } = escalationSchema.shape;
  for (const member of [...Object.keys(top), "rows", ...Object.keys(rows.element.shape)]) {
    expect(page).toContain(`\`${member}\``);
  }
  for (const { name } of plan.sheets) expect(page).toContain(name.replace(/-.*/, ""));
});
