/** 走访核查 as a plan: its figures tie, and its links lead to the rows that they speak of. */
import { describe, expect, test } from "@jest/globals";
import { quotaPlan } from "../../../src/report/quotas/index.ts";
import { planBreaks } from "../../../src/report/quotas/plans.ts";
import { quotaJson, quotaSchema } from "../../../src/report/quotas/json.ts";
import { bar } from "../../../src/report/quotas/words.ts";
import type { PlanCell, SheetPlan } from "../../../src/workbook/plan.ts";
import { cadre, evaluated, household, row, visit } from "../../domain/quotas/town.ts";

const evaluation = evaluated([
  cadre("张三", ["书记"]),
  cadre("李四", ["委员", "组长"], { group: "1组" }),
  household("01-0001", "王一", { householdKinds: ["低保户"], linkedCadre: "张三" }),
  household("01-0002", "王二"),
  visit("2026-11-03", "张三、李四", "01-0001"),
  visit("2026-11-04", "张三", "01-0001", { visitWay: "电话" }),
  visit("2026-11-05", "外人", "01-0001"),
  row("pairing", { member: "张三", householdNo: "01-0001", householdKinds: ["低保户"] }),
]);
const { span, asOf } = evaluation.facts.input;
const OPTIONS = { unit: "五桂镇", span, asOf };
const { sheets } = quotaPlan(evaluation, OPTIONS);

function sheetOf(name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The rows of a sheet's table by header. */
function rowsOf(name: string): readonly Readonly<Record<string, PlanCell>>[] {
  const [table] = sheetOf(name).tables;
  if (!table) throw new Error(`no table on ${name}`);
  const { columns, rows } = table;
  return [...rows].map((cells) =>
    Object.fromEntries(columns.map(({ header }, index) => [header, cells[index] ?? null])),
  );
}

test("the sheets, in the order in which they are read", () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    "走访核查",
    "干部核查",
    "户走访",
    "村覆盖",
    "结对核查",
    "接待核查",
    "会议和台账",
    "核对清单",
    "核查依据",
  ]);
});

describe("figures tie", () => {
  test("走访核查 counts what the evaluation holds, duty by duty", () => {
    for (const line of rowsOf("走访核查")) {
      const own = evaluation.outcomes.filter(({ duty }) => duty === line["职责"]);
      const count = (state: string): number => own.filter((it) => it.state === state).length;
      expect([line["已完成"], line["未完成"], line["未到期"]]).toEqual([
        count("met"),
        count("missed"),
        count("pending"),
      ]);
      expect(line["应核查"]).toBe(count("met") + count("missed") + count("pending"));
    }
  });

  test.each([
    ["D1", "干部核查"],
    ["D4", "干部核查"],
    ["D20", "干部核查"],
    ["D8", "结对核查"],
    ["C5", "会议和台账"],
    ["D18", "接待核查"],
  ])("%s: as many missed on 走访核查 as on %s", (duty, name) => {
    const total = rowsOf("走访核查").find((line) => line["职责"] === duty)?.["未完成"];
    const missed = rowsOf(name).filter(
      (line) =>
        line["职责"] === duty && ["未完成", "未完成(提醒)"].some((it) => it === line["状态"]),
    );
    expect(missed).toHaveLength(Number(total));
  });

  test("各周 is one line for a cadre, with the weeks that were missed", () => {
    const weeks = rowsOf("干部核查").filter((line) => line["职责"] === "D16");
    expect(weeks.map((line) => [line["干部"], line["应"], line["实"], line["差"]])).toEqual([
      ["张三", 4, 1, 3],
      ["李四", 4, 1, 3],
    ]);
    expect(weeks[0]?.["说明"]).toBe("共 1 户次;第 46、47、48 周没有达到");
  });
});

test("every household once, those never visited first", () => {
  expect(
    rowsOf("户走访").map((line) => [line["户主"], line["走访情况"], line["本期户次"]]),
  ).toEqual([
    ["王二", "从未走访", 0],
    ["王一", "已完成", 2],
  ]);
});

test("every link leads to the first row of its figure", () => {
  const evidence = rowsOf("核查依据");
  const top = sheetOf("核查依据").tables[0]?.top ?? 0;
  const linked = ["干部核查", "结对核查", "会议和台账"].flatMap((name) =>
    rowsOf(name).flatMap((line) => {
      const cell = line["依据"];
      return typeof cell === "object" && cell !== null ? [{ line, formula: cell.formula }] : [];
    }),
  );
  expect(linked.length).toBeGreaterThan(5);
  for (const { line, formula } of linked) {
    const at = Number(/'!A(\d+)"/.exec(formula)?.[1]);
    const shown = evidence[at - top - 1];
    expect([shown?.["职责"], shown?.["对象"]]).toEqual([
      line["职责"],
      line["干部"] ?? line["对象"],
    ]);
  }
});

test("every row says why it counted or not", () => {
  const own = rowsOf("核查依据").filter((line) => line["职责"] === "D1" && line["对象"] === "张三");
  expect(own.map((line) => [line["计入"], line["原因"], line["来源行(日期)"]])).toEqual([
    ["计", "", "8(11.03)"],
    ["不计", "方式“电话”不计入走访", "9(11.04)"],
  ]);
});

test("what could not be counted stands on 核对清单, with its place", () => {
  expect(rowsOf("核对清单").map((line) => [line["位置"], line["栏目"]])).toEqual([
    ["第10行", "走访人"],
  ]);
});

test("the readings stand on the first sheet", () => {
  const texts = sheetOf("走访核查").cells.map(({ value }) => value);
  expect(texts).toContainEqual(expect.stringMatching(/^口径:户次计法=同人同户同日计1;/));
});

test.each([
  [0, ""],
  [0.04, "▏"],
  [0.999, "▇".repeat(9)],
  [1, "▇".repeat(10)],
])("a share of %d is %s", (share, marks) => {
  expect(bar(share)).toBe(marks);
});

test("the JSON holds to its schema and says the same", () => {
  const json = quotaSchema.parse(quotaJson(evaluation, OPTIONS));
  expect(json.duties).toHaveLength(evaluation.outcomes.length);
  expect(json.period).toMatchObject({ id: "2026-11", start: "2026-11-01", end: "2026-11-30" });
  expect(json.reading["户次计法"]).toBe("同人同户同日计1");
  expect(json.findings).toMatchObject([{ id: "duty-stranger", row: 10, severity: "warning" }]);
  const [first] = json.duties;
  expect(first).toMatchObject({
    id: "D1",
    done: 1,
    state: "missed",
    countedRows: [{ file: "龙河村.xlsx", sheet: "visits", row: 8 }],
    rejectedRows: [{ row: 9, reason: "方式“电话”不计入走访" }],
  });
});

describe("建议走访 on paper", () => {
  const block = (village: string, visits: number) => ({
    person: { village } as never,
    visits: Array.from({ length: visits }) as never,
  });

  test.each<[string, readonly (readonly [string, number])[], readonly number[]]>([
    [
      "one village on one page",
      [
        ["龙河村", 10],
        ["龙河村", 10],
      ],
      [],
    ],
    [
      "nobody's rows are torn apart",
      [
        ["龙河村", 30],
        ["龙河村", 20],
        ["龙河村", 10],
      ],
      [33],
    ],
    [
      "a village begins on a new page",
      [
        ["龙河村", 2],
        ["青石村", 3],
        ["青石村", 1],
      ],
      [5],
    ],
    [
      "more rows than a page has stand alone",
      [
        ["龙河村", 1],
        ["龙河村", 60],
        ["龙河村", 1],
      ],
      [4, 64],
    ],
    ["nothing to do", [], []],
  ])("%s", (_, blocks, breaks) => {
    expect(planBreaks(blocks.map(([village, visits]) => block(village, visits)))).toEqual(breaks);
  });

  test("a page on end for each village, its title on every page, room to sign", () => {
    const open = evaluated(
      [cadre("张三", ["书记"]), household("01-0001", "王一", { linkedCadre: "张三" })],
      { asOf: "2026-11-09" },
    );
    const plan = quotaPlan(open, OPTIONS).sheets.find(({ name }) => name === "建议走访");
    expect(plan?.print).toMatchObject({ orientation: "portrait", titleRows: [1, 3] });
    const headers = plan?.tables[0]?.columns.map(({ header }) => header) ?? [];
    expect(headers.slice(-2)).toEqual(["实际走访日期", "干部签名"]);
  });
});
