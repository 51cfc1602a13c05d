/** 月评 as a plan: its sheets, one page for the leader, charts over cells that hold what they draw. */
import { describe, expect, test } from "@jest/globals";
import type { Review } from "../../../src/domain/review/index.ts";
import { percent, reviewSentences, unitSentences } from "../../../src/domain/review/wording.ts";
import { reviewPlan } from "../../../src/report/review/index.ts";
import { reviewJson, reviewSchema } from "../../../src/report/review/json.ts";
import type { PlanCell, SheetPlan } from "../../../src/workbook/plan.ts";
import { checkPlan } from "../../../src/workbook/xlsx/write/check.ts";
import { factsOf, reviewed, sampleRows } from "../../domain/review/sample.ts";
import { closed, demand, month } from "../../domain/review/town.ts";

const review = reviewed(
  Object.fromEntries(["2026-10", "2026-12"].map((id) => [id, factsOf(sampleRows(id))])),
  { asOf: "2027-01-02" },
);
const plan = reviewPlan(review);

function sheetOf(name: string, sheets = plan.sheets): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What a cell shows: of a formula what we computed. */
function shown(cell: PlanCell | undefined): PlanCell | undefined {
  return typeof cell === "object" && cell !== null ? cell.cached : cell;
}

function cellAt(sheet: SheetPlan, row: number, column: number): PlanCell | undefined {
  return sheet.cells.findLast((cell) => cell.row === row && cell.column === column)?.value;
}

test("the sheets, in the order in which they are read", () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "月评总表",
    "统计表",
    "村评",
    "干部一览",
    "干部评",
    "勾稽表",
    "问题清单",
    "本月变化",
    "村统计",
    "各月趋势",
    "图表数据",
  ]);
  expect(() => {
    checkPlan(plan);
  }).not.toThrow();
});

describe("月评总表", () => {
  const sheet = sheetOf("月评总表");

  test("one A4 page, with the line for the signatures", () => {
    expect(sheet.print).toMatchObject({ paper: "A4", orientation: "portrait", fitHeight: true });
    expect(sheet.cells.map(({ value }) => value)).toContainEqual(
      expect.stringMatching(/填报单位\(盖章\).*填表人.*审核人\(签字\).*日期/),
    );
  });

  test("its figures refer to the totals of 村统计 and show the same", () => {
    const done = sheet.cells.find(({ value }) => shown(value) === review.visitsDone)?.value;
    expect(done).toEqual({ formula: "'村统计'!J16", cached: review.visitsDone });
    const total = sheetOf("村统计").cells.find(({ row, column }) => row === 16 && column === 10);
    expect(total?.value).toEqual({ formula: "SUM(J4:J15)", cached: review.visitsDone });
  });

  test("five charts, each over cells that hold what it draws; a missing month is no point", () => {
    const charts = sheet.charts ?? [];
    expect(charts.map(({ name }) => name)).toEqual([
      "review_visits",
      "review_months",
      "review_satisfaction",
      "review_coverage",
      "review_overdue",
    ]);
    const data = sheetOf("图表数据");
    for (const { series, categories } of charts) {
      for (const { values, cached } of series) {
        expect(values.bottom - values.top + 1).toBe(categories.cached.length);
        const cells = cached.map((_, index) =>
          shown(cellAt(data, values.top + index, values.left)),
        );
        expect(cells).toEqual([...cached]);
      }
    }
    const months = charts.find(({ name }) => name === "review_months");
    expect(months?.categories.cached).toEqual(["10月", "11月", "12月"]);
    expect(months?.series.map(({ cached }) => cached[1])).toEqual([null, null]);
  });
});

test("统计表: 合计 is the tally of the township", () => {
  const sheet = sheetOf("统计表");
  const totals = sheet.cells.filter(({ value }) => JSON.stringify(value).includes("SUM("));
  const open = review.categories
    .filter(({ ledger }) => ledger === "demands")
    .reduce((sum, { month: own }) => sum + own.open, 0);
  expect(totals.map(({ value }) => shown(value))).toContain(open);
});

test("村评: a page per village", () => {
  const sheet = sheetOf("村评");
  expect(sheet.print.pageBreaks).toHaveLength(review.villages.length - 1);
  // Nothing is missing where nothing is required.
  const free = review.cadres.find(({ required }) => required === null);
  const row = sheet.cells.find(({ column, value }) => column === 1 && value === free?.name)?.row;
  expect([2, 3, 4].map((column) => cellAt(sheet, row ?? 0, column))).toEqual([
    null,
    free?.done,
    null,
  ]);
});

test.each([
  ["2026-11-05", "2026-11-05 上报乡镇,没有记上级答复"],
  ["", "上报乡镇,没有记上级答复"],
])("问题清单: sent up on “%s”, not answered", (escalatedDate, why) => {
  const sent = { status: "已上报", escalatedTo: "乡镇", escalatedDate };
  const facts = month([demand("LH-MS-2026-0001", "2026-11-03", sent)]);
  const list = sheetOf("问题清单", reviewPlan(reviewed({ "2026-11": facts })).sheets);
  const rows = [...(list.tables[0]?.rows ?? [])].filter(([kind]) => kind === "上报未答复");
  expect(rows.map((cells) => cells[6])).toEqual([why]);
});

test("各月趋势: a missing month is told, and holds no figure", () => {
  const rows = [...(sheetOf("各月趋势").tables[0]?.rows ?? [])];
  expect(rows.map((cells) => [cells[0], cells[2]])).toEqual([
    ["2026年10月", review.trend[0]?.figures?.registered],
    ["2026年11月", null],
    ["2026年12月", review.trend[2]?.figures?.registered],
  ]);
  expect(rows[1]?.at(-1)).toBe("缺:没有这个月的汇总表");
});

test("干部评: a page per cadre, its figures those of 干部一览", () => {
  const sheet = sheetOf("干部评");
  expect(sheet.print.pageBreaks).toHaveLength(review.cadres.length - 1);
  const table = [...(sheetOf("干部一览").tables[0]?.rows ?? [])];
  const figures = sheet.cells.flatMap(({ value }) => {
    const formula = typeof value === "object" && value !== null ? value.formula : "";
    const [, letter = "", row = ""] = /^'干部一览'!([A-Z])(\d+)$/.exec(formula) ?? [];
    if (letter === "") return [];
    return [[shown(value), shown(table[Number(row) - 4]?.[letter.charCodeAt(0) - 65])]];
  });
  expect(figures.length).toBeGreaterThan(review.cadres.length * 5);
  expect(figures.filter(([page, line]) => page !== line)).toEqual([]);
});

test("干部评: somebody's page has the matters that he answers for, alone or with others", () => {
  const cadre = review.cadres.find(({ missing }) => missing === 0);
  const first = review.problems[0];
  if (!cadre || !first) throw new Error("the sample has cadres and problems");
  const problem = { ...first, village: cadre.village, responsible: `别人、${cadre.name}` };
  const { sheets } = reviewPlan({ ...review, cadres: [cadre], problems: [problem] });
  const values = sheetOf("干部评", sheets).cells.map(({ value }) => shown(value));
  expect(values).toEqual(expect.arrayContaining([problem.code, problem.why]));
});

test("干部评: more cadres than a sheet keeps page breaks go on on another", () => {
  const [cadre] = review.cadres;
  if (!cadre) throw new Error("the sample has cadres");
  const many = { ...review, cadres: Array.from({ length: 1001 }, () => cadre) };
  const { sheets } = reviewPlan(many);
  expect(sheetOf("干部评", sheets).print.pageBreaks).toHaveLength(999);
  const last = sheetOf("干部评(2)", sheets).cells.find(({ value }) => shown(value) === cadre.done);
  expect(last?.value).toMatchObject({ formula: "'干部一览'!E1004" });
});

test("勾稽说明 names what breaks the sum, 勾稽表 shows it", () => {
  const broken = reviewed({
    "2026-10": month([
      demand("LH-MS-2026-0001", "2026-10-02"),
      demand("LH-MS-2026-0002", "2026-10-02"),
    ]),
    "2026-11": month([demand("LH-MS-2026-0002", "2026-10-02")]),
  });
  const sheet = sheetOf("勾稽表", reviewPlan(broken).sheets);
  const [note] = [...(sheetOf("勾稽说明", reviewPlan(broken).sheets).tables[0]?.rows ?? [])];
  expect(note).toEqual(
    expect.arrayContaining(["不能勾稽", "LH-MS-2026-0001", "上月办理中,本月台账里没有这一行"]),
  );
  const [row] = [...(sheet.tables[0]?.rows ?? [])];
  expect(row?.slice(9, 13).map(shown)).toEqual([2, 1, -1, "不一致"]);
});

test("one village by itself has nothing to compare with", () => {
  const own = reviewed({
    "2026-11": month([demand("LH-MS-2026-0001", "2026-11-02")], { from: "book" }),
  });
  const { sheets } = reviewPlan(own);
  expect(sheetOf("月评总表", sheets).charts?.map(({ name }) => name)).toEqual([
    "review_months",
    "review_satisfaction",
    "review_overdue",
  ]);
});

test("nothing at all is a workbook too", () => {
  const empty = reviewPlan(reviewed({ "2026-11": factsOf(new Map(), { villages: [] }) }));
  expect(() => {
    checkPlan(empty);
  }).not.toThrow();
});

test("report.json is by its schema, and holds no name of a stability matter", () => {
  const json = reviewJson(review);
  expect(reviewSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  expect(JSON.stringify(json)).not.toMatch(/-WD-/);
});

describe("wording", () => {
  const items = [
    closed("LH-MS-2026-0001", "2026-11-02", "2026-11-09", {
      callbackDate: "2026-11-12",
      satisfaction: "满意",
      status: "已结账",
      solution: "修",
    }),
  ];
  const sentences = (it: Review) => reviewSentences(it);

  test("all done, all content: no cause, no praise", () => {
    expect(sentences(reviewed({ "2026-11": month(items) }))).toEqual([
      "五桂镇本月没有计入的走访。",
      "本月新建账1件,办结1件,都是实质性办结,月末办理中0件。",
      "没有逾期、上报未答复、不满意和未议账的事项。",
      "回访1件,满意率100%,达到85%的底线。",
      "没有上月的汇总表,上月办理中按各行的日期推算。",
    ]);
  });

  test("how the villages handed in", () => {
    const submissions = [
      { village: "龙河村", submission: "on-time", due: "", contact: "" },
    ] as const;
    expect(sentences(reviewed({ "2026-11": month(items, { submissions }) }))).toContain(
      "1个村(社区)都按时报送。",
    );
  });

  test.each([
    [138, 140, "98.6%"],
    [1999, 2000, "99.9%"],
    [1, 5000, "0.1%"],
    [0, 5, "0%"],
    [5, 5, "100%"],
    [0, 0, "—"],
  ])("%d of %d is %s", (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });
});

test("sentences that the clerk has changed stand on the sheets as typed; the others stay", () => {
  const own = review.villages.map((it) => unitSentences(it.village, it)[0] ?? "");
  const changed = reviewPlan(review, {
    unit: ["全镇本月工作正常。", "=SUM(1)"],
    villages: new Map([[review.villages[0]?.village ?? "", ["本村已经整改。"]]]),
  });
  const texts = (name: string) => sheetOf(name, changed.sheets).cells.map(({ value }) => value);
  expect(texts("月评总表")).toEqual(expect.arrayContaining(["全镇本月工作正常。", "=SUM(1)"]));
  expect(texts("月评总表")).not.toContain(reviewSentences(review)[0]);
  expect(texts("村评")).toEqual(expect.arrayContaining(["本村已经整改。", ...own.slice(1)]));
  expect(texts("村评")).not.toContain(own[0]);
});
