import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { balanceSheet } from "../../../src/report/summary/balance.ts";
import { checklistSheet } from "../../../src/report/summary/checklist.ts";
import { filesSheet } from "../../../src/report/summary/files.ts";
import { questionsSheet } from "../../../src/report/summary/questions.ts";
import { urgingSheet } from "../../../src/report/summary/urging.ts";
import { urgeTexts } from "../../../src/report/urge/texts.ts";
import type { PlanCell, SheetPlan } from "../../../src/workbook/plan.ts";
import { block, file, finding, mergeResult, question, sampleResult, tally } from "../sample.ts";

const OPTIONS = { township: "五桂镇", readings: [] };

function rows(of: SheetPlan | null): readonly (readonly PlanCell[])[] {
  return [...(of?.tables[0]?.rows ?? [])];
}

describe("checklistSheet", () => {
  const sheet = checklistSheet(sampleResult(), OPTIONS);

  test("lists errors first, then by village; every finding once", () => {
    expect(rows(sheet).map((cells) => [cells[0], cells[1], cells[4]])).toEqual([
      ["错误", "龙河村", "B12"],
      ["错误", "龙河村", "D7"],
      ["错误", "龙河村", "B5"],
      ["错误", "白云村", ""],
      ["提醒", "龙河村", "H9"],
      ["提醒", "龙河村", "J4"],
      ["说明", "龙河村", ""],
      ["说明", "石桥村", ""],
    ]);
    expect(sheet.tables[0]?.rowCount).toBe(sampleResult().findings.length);
  });

  test("shows old and new value, the sentence without its place, and how many", () => {
    expect(rows(sheet)[5]).toEqual([
      "提醒",
      "龙河村",
      "龙河村.xlsx",
      "一户一档",
      "J4",
      "人均年收入",
      "1.2万",
      "12000",
      "“1.2万”已记为 12000,请核对。",
      "已按说明处理,请留意",
      "数字带单位或约数",
      1,
    ]);
    expect(rows(sheet)[6]?.[11]).toBe(4);
  });

  test("among the warnings, what waits for an answer comes before what is only told", () => {
    const findings = [
      finding({ id: "number-unit", village: "龙河村" }),
      finding({ id: "header-unknown", village: "石桥村" }),
    ];
    const listed = rows(checklistSheet(mergeResult({ findings }), OPTIONS));
    expect(listed.map((cells) => [cells[0], cells[1], cells[9]])).toEqual([
      ["提醒", "石桥村", "请回答待答问题"],
      ["提醒", "龙河村", "已按说明处理,请留意"],
    ]);
  });

  test("says how to leave out what needs no hand", () => {
    const line = sheet.cells.find(({ row, column }) => row === 2 && column === 1);
    expect(line?.value).toContain("去掉“说明”前面的勾");
  });

  test("masks what is private", () => {
    const everything = JSON.stringify(rows(sheet));
    expect(everything).toContain("138****1234");
    expect(everything).not.toMatch(/13800001234|510129199001011000/);
  });

  test("marks the degree by a rule over the column", () => {
    expect(sheet.conditionals).toEqual([
      { range: "A4:A11", formula: '$A4="错误"', look: "bad" },
      { range: "A4:A11", formula: '$A4="提醒"', look: "warning" },
    ]);
  });

  test("works without a finding", () => {
    expect(checklistSheet(mergeResult({}), OPTIONS).tables[0]?.rowCount).toBe(0);
  });
});

describe("balanceSheet", () => {
  test("accounts for every row of every village and of files that belong to none", () => {
    const sheet = balanceSheet(sampleResult(), OPTIONS);
    expect(rows(sheet).map((cells) => cells.slice(0, 6))).toEqual([
      ["龙河村", 1, 7, 4, 0, 3],
      ["清溪村", 1, 4, 3, 1, 0],
      ["石桥村", 1, 0, 0, 0, 0],
      ["白云村", 1, 0, 0, 0, 0],
      ["高坪村", 0, 0, 0, 0, 0],
      ["新桥村", 0, 0, 0, 0, 0],
      ["(未认出村)", 1, 3, 0, 0, 3],
    ]);
    expect(rows(sheet)[0]?.[6]).toEqual({ formula: "C4-D4-E4-F4", cached: 0 });
    expect(rows(sheet)[0]?.slice(7)).toEqual([4, 4, 0, 2]);
  });

  test("paints a difference red", () => {
    const wrong = { ...block("一", "visits", tally(3)), read: 5 };
    const sheet = balanceSheet(mergeResult({ files: [file("龙河村", [wrong])] }), OPTIONS);
    expect(rows(sheet)[0]?.[6]).toEqual({ formula: "C4-D4-E4-F4", cached: 2 });
    expect(sheet.tables[0]?.cellLooks?.get("0,6")).toBe("bad");
  });

  test("its totals equal the balance of the result", () => {
    const counts = fc.record({
      village: fc.constantFrom("龙河村", "清溪村", ""),
      accepted: fc.nat(99),
      duplicate: fc.nat(99),
      refused: fc.nat(99),
    });
    fc.assert(
      fc.property(fc.array(counts), (blocks) => {
        const files = blocks.map(({ village, accepted, duplicate, refused }) =>
          file(village, [block("一", "visits", tally(accepted, duplicate, refused))]),
        );
        const result = mergeResult({ files });
        const totals = balanceSheet(result, OPTIONS).cells.filter((cell) => cell.look === "total");
        const sums = totals.slice(2, 7).map(({ value }) => (value as { cached: number }).cached);
        const { read, accepted, duplicate, refused } = result.balance;
        expect(sums).toEqual([read, accepted, duplicate, refused, 0]);
      }),
    );
  });
});

test("filesSheet names folders only where they differ", () => {
  const moved = ["C:\\收件\\一片\\龙河村.xlsx", "C:\\收件\\二片\\龙河村.xlsx"].map((path) => ({
    ...file("龙河村", []),
    path,
  }));
  const paths = rows(filesSheet(mergeResult({ files: moved }), OPTIONS)).map((cells) => cells[1]);
  expect(paths).toEqual(["一片\\龙河村.xlsx", "二片\\龙河村.xlsx"]);
});

test("filesSheet tells what became of every file and why", () => {
  expect(rows(filesSheet(sampleResult(), OPTIONS))).toEqual([
    ["龙河村", "龙河村.xlsx", "2026-11", "已汇总", "", 7, 4, 0, 3],
    ["清溪村", "清溪村.xlsx", "2026-11", "已汇总", "", 4, 3, 1, 0],
    ["石桥村", "石桥村.xlsx", "2026-11", "零报告", "", 0, 0, 0, 0],
    ["白云村", "白云村.xlsx", "2026-11", "退回", "一个村交了两份不同的文件", 0, 0, 0, 0],
    ["(未认出村)", "新建 XLSX 工作表.xlsx", "2026-11", "退回", "不知道是哪个村", 3, 0, 0, 3],
  ]);
});

describe("questionsSheet", () => {
  test("lists the open questions with their answers, the default and the id", () => {
    expect(rows(questionsSheet(sampleResult(), OPTIONS))).toEqual([
      [
        "清溪村",
        "清溪村.xlsx",
        "“走访记录”F3(情况)",
        "“走访记录”的“情况”一栏对应哪一栏?",
        "群众反映(写 reflection)、不采用(写 空)",
        "不采用",
        "header-unknown:走访记录:情况",
      ],
    ]);
  });

  test("says how to answer, in the pane and on the command line, and where answers are kept", () => {
    const sheet = questionsSheet(sampleResult(), OPTIONS);
    const line = sheet?.cells.find(({ row, column }) => row === 2 && column === 1);
    expect(line?.value).toMatch(/窗格.*“回答记录”.*命令行.*“问题编号”.*回答文件/);
  });

  test("breaks off a long list of answers and says how many there are", () => {
    const options = Array.from({ length: 16 }, (_, index) => ({
      value: `v${index}`,
      label: `作为台账${index}读取`,
    }));
    const [cells] = rows(
      questionsSheet(mergeResult({ questions: [question({ options })] }), OPTIONS),
    );
    expect(cells?.[4]).toMatch(/^作为台账0读取\(写 v0\)、.*台账5读取\(写 v5\)等16项,/);
    expect(cells?.[4]).not.toContain("v6");
  });

  test("is left out when all are answered", () => {
    const questions = [question({ answer: "reflection" })];
    expect(questionsSheet(mergeResult({ questions }), OPTIONS)).toBeNull();
  });
});

test("urgingSheet has the texts of urgeTexts, one village a row", () => {
  const result = sampleResult();
  const texts = urgeTexts(result);
  const made = rows(urgingSheet(result, OPTIONS));
  expect(new Map(made.map((cells) => [cells[0], cells[4]]))).toEqual(texts);
  expect(made).toHaveLength(texts.size);
  // Who has sent nothing usable first, then who has to mend something; thanks at the end.
  expect(made.map((cells) => cells.slice(0, 3))).toEqual([
    ["白云村", "退回", 1],
    ["高坪村", "未报送", 0],
    ["龙河村", "迟报", 4],
    ["清溪村", "按时", 0],
    ["石桥村", "零报告", 0],
    ["新桥村", "已报(时间未登记)", 0],
  ]);
});

test("a file whose path is long is named by its last part in 核对清单", () => {
  const findings = [finding({ id: "zero-report", file: "收件/11月\\龙河村.xlsx" })];
  expect(rows(checklistSheet(mergeResult({ findings }), OPTIONS))[0]?.[2]).toBe("龙河村.xlsx");
});
