/** The whole workbook: what is said of it, where, and how much. */
import { describe, expect, test } from "@jest/globals";
import { CheckList, findingLine } from "../../src/check/list.ts";
import { severityHere } from "../../src/check/relevance.ts";
import { FINDING_KINDS } from "../../src/domain/findings/catalogue.ts";
import type { RawSheet } from "../../src/workbook/raw.ts";
import { workbookOfRows } from "./villageBook.ts";
import {
  AS_OF,
  check,
  checkRaw,
  demands,
  households,
  idsOf,
  NAME,
  sheet,
  table,
  visits,
  workbook,
} from "./support.ts";
import { checkBook } from "../../src/check/index.ts";

const places = (sheets: RawSheet | readonly RawSheet[]) =>
  check(sheets).findings.map(({ finding, severity }) => [
    finding.id,
    finding.sheet,
    finding.cell,
    severity,
  ]);

describe("a workbook in order", () => {
  test("has no findings, and the rows are counted", () => {
    const result = check([households({}), visits({}), demands({})]);
    expect(idsOf(result)).toEqual([]);
    expect(result).toMatchObject({ rows: 3, counts: { error: 0, warning: 0, info: 0 } });
  });

  test("that is not yet filled in says nothing of its own sheets", async () => {
    const result = checkRaw(await workbookOfRows(new Map()));
    expect(idsOf(result)).toEqual([]);
    expect(result.rows).toBe(0);
  });

  test("of an unknown village is no error", () => {
    const result = check(visits({}));
    expect(result.reading.book.village).toBe("");
    expect(idsOf(result)).toEqual([]);
  });
});

describe("findings", () => {
  test("stand in their cells, by sheet, errors first", () => {
    expect(
      places([
        households({ 身份证号: "110101196803120011", 联系电话: null }),
        visits({}, { 走访日期: "月底前", 组别: "第三村民小组" }),
      ]),
    ).toEqual([
      ["id-checksum", "一户一档", "K2", "error"],
      ["required-missing", "一户一档", "F2", "warning"],
      ["date-vague", "走访记录", "A3", "error"],
      ["group-form", "走访记录", "C3", "info"],
    ]);
  });

  test("keep their places in moved and renamed columns, below inserted rows", () => {
    const { 走访日期: date, 户主: name } = { 走访日期: "月底前", 户主: "张三" };
    const moved = sheet("走访", [
      ["龙河村走访登记表"],
      [null],
      ["户主姓名", "自己的列", "入户时间", "走访人员", "方式", "走访内容"],
      ["李四", "甲", "2026-11-02", "李文斌", "入户", "无诉求"],
      [null],
      [name, "乙", date, "李文斌", "入户", "无诉求"],
    ]);
    expect(places(moved)).toEqual([["date-vague", "走访", "C6", "error"]]);
  });

  test("in a filtered, protected sheet with hidden rows are found like others", () => {
    const hidden = {
      ...visits({ 走访日期: "月底前" }),
      isProtected: true,
      hasActiveFilter: true,
      hiddenRows: [2],
    };
    expect(places(hidden).filter(([id]) => id === "date-vague")).toEqual([
      ["date-vague", "走访记录", "A2", "error"],
    ]);
  });

  test("are kept in a table with merged cells", () => {
    const rows = visits({ 走访日期: "2026-11-3" }, { 走访日期: null, 户主: "李四", 户编号: null });
    const merged = { ...rows, merges: [{ top: 2, bottom: 3, left: 1, right: 1 }] };
    const { reading } = check(merged);
    expect(reading.book.records.map(({ values }) => values["visitDate"])).toEqual([
      "2026-11-03",
      "2026-11-03",
    ]);
  });

  test("never throw for what a sheet holds", () => {
    const odd = sheet("走访记录", [
      ["走访日期", "走访人", "户主"],
      [{ kind: "error", code: "#REF!" }, true, -0.5],
      ["=1+1", "\u0000", "😀".repeat(40)],
    ]);
    expect(check(odd).rows).toBe(2);
  });
});

describe("between rows", () => {
  test.each<[string, readonly RawSheet[], readonly unknown[]]>([
    [
      "one 编号 for two matters",
      [demands({}, { 诉求内容: "水渠堵塞,无法灌溉" })],
      [
        ["code-conflict", "民生诉求台账", "A2", "error"],
        ["code-conflict", "民生诉求台账", "A3", "error"],
      ],
    ],
    ["the same row twice", [demands({}, {})], [["duplicate-row", "民生诉求台账", "A3", "info"]]],
    [
      "one household twice",
      [households({}, { 户主姓名: "李四" })],
      [
        ["register-conflict", "一户一档", "A2", "warning"],
        ["register-conflict", "一户一档", "A3", "warning"],
      ],
    ],
    [
      "one matter under two numbers",
      [demands({}, { 编号: "LH-MS-2026-0008" })],
      [["suspected-duplicate", "民生诉求台账", "A3", "warning"]],
    ],
    ["one visit twice", [visits({}, {})], [["suspected-duplicate", "走访记录", "A3", "warning"]]],
  ])("%s", (_, sheets, expected) => {
    expect(places(sheets)).toEqual(expected);
  });

  test("the other row is named, and not the file", () => {
    const [first] = check(demands({}, { 诉求内容: "水渠堵塞,无法灌溉" })).findings;
    expect(first && findingLine(first, 0).sentence).toContain("本表第3行");
  });
});

describe("what does not matter here", () => {
  const KINDS = FINDING_KINDS.map(({ id, severity, class: kind }) => ({
    id,
    severity,
    kind,
    here: severityHere(id),
  }));

  test("is left out only where nothing is refused", () => {
    const silent = KINDS.filter(({ here, kind }) => here === null && kind === "R");
    expect(silent).toEqual([]);
  });

  test("is never made worse", () => {
    const weight = { info: 0, warning: 1, error: 2 };
    const worse = KINDS.filter(
      ({ here, severity }) => here !== null && weight[here] > weight[severity],
    );
    expect(worse).toEqual([]);
  });

  test("a sheet of the clerk's own is a remark", () => {
    const own = sheet("我的笔记", [
      ["要点", "日期"],
      ["开会", "星期三"],
      ["买米", "星期四"],
    ]);
    const { counts } = check([visits({}), own]);
    expect(counts).toMatchObject({ error: 0, warning: 0 });
  });
});

describe("values", () => {
  test("are masked as everywhere", () => {
    const { findings } = check(households({ 联系电话: "1380000123" }));
    const list = new CheckList(findings);
    const [line] = list.page({
      sheet: "一户一档",
      kind: "phone-length",
      search: "",
      from: 0,
      count: 9,
    });
    expect(line?.sentence).not.toContain("1380000123");
    expect(line?.cell).toEqual({ row: 2, column: 6 });
  });

  test("of the stability ledger are never shown", () => {
    const stability = table("稳定工作台账", [
      {
        编号: "LH-WD-2026-0001",
        登记时间: "月底前",
        涉稳事项: "矛盾纠纷",
        姓名: "赵六",
        责任人: "李文斌",
        具体诉求: "要求赔偿损失",
        办理状态: "快了",
      },
    ]);
    const { findings } = check(stability);
    const lines = findings.map((it, i) => findingLine(it, i).sentence).join();
    expect(findings.length).toBeGreaterThan(0);
    expect(lines).not.toContain("月底前");
    expect(lines).not.toContain("快了");
  });
});

test("progress is told in rows, then that rows are compared", () => {
  const told: (readonly [string, number])[] = [];
  const rows = Array.from({ length: 1_200 }, (_, i) => ({ 户主: null, 户编号: `03-${1000 + i}` }));
  checkBook(workbook([visits(...rows)]), {
    name: NAME,
    asOf: AS_OF,
    onProgress: (stage, done) => told.push([stage, done]),
  });
  expect(told).toEqual([
    ["reading", 500],
    ["reading", 1_000],
    ["comparing", 1_200],
  ]);
});
