import { describe, expect, test } from "@jest/globals";
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import { cadre, evaluated, household, lines, row, visit } from "./town.ts";
import type { Asked, Row } from "./town.ts";

const zhang = cadre("张三", ["书记"]);
const home = household("01-0001", "王一");
const two = [
  cadre("王强", ["委员"], { phone: "13800000001" }),
  cadre("王强", ["委员"], { phone: "13800000002" }),
];
const said = (rows: readonly Row[], asked?: Asked): readonly string[] =>
  evaluated(rows, asked).findings.map((it) => describeFinding(it, "masked").message);

describe("each with its place, and the rest evaluated", () => {
  const good = visit("2026-11-03", "张三", "01-0001");
  // Rows are numbered from 4 in the order in which they stand here.
  test.each<[string, readonly Row[], RegExp, Asked]>([
    [
      "a stranger",
      [visit("2026-11-04", "外人、张三", "01-0001"), visit("2026-11-05", "外人", "01-0001")],
      /^【龙河村\.xlsx】“visits”第7行 走访人:“外人”不在.*第 7、8 行没有算给任何人/,
      {},
    ],
    [
      "two of one name",
      [...two, visit("2026-11-04", "王强", "01-0001")],
      /第9行 走访人:名册里有 2 个“王强”/,
      {},
    ],
    ["two of one name on the roster", two, /“cadres”第8行 姓名:名册里有 2 个“王强”/, {}],
    [
      "two of one name in the pairing",
      [...two, row("pairing", { member: "王强", householdNo: "01-0001" })],
      /“pairing”第9行 党员姓名:名册里有 2 个“王强”/,
      {},
    ],
    [
      "two of one name as 联系干部, without a telephone",
      [...two, household("01-0002", "王二", { linkedCadre: "王强" })],
      /“households”第9行 联系干部:名册里有 2 个“王强”/,
      {},
    ],
    [
      "two of one name in the diary",
      [...two, row("diary", { diaryDate: "2026-11-09", cadre: "王强" })],
      /“diary”第9行 干部:名册里有 2 个“王强”/,
      {},
    ],
    [
      "a date that is not yet",
      [visit("2027-03-01", "张三", "01-0001")],
      /第7行 走访日期:第 7 行的走访日期\(如“2027-03-01”\)在核查日 2026-12-01 之后/,
      {},
    ],
    [
      "a date of another year",
      [visit("2025-11-03", "张三", "01-0001")],
      /第 7 行的走访日期不在核查的 2026-01-01 至 2026-11-30 之内/,
      {},
    ],
    [
      "settings that contradict each other",
      [],
      /^“规则设置”:“解决实际困难:下限”是 3,比“解决实际困难:上限”的 2 还大/,
      { settings: { solvedMin: 3 } },
    ],
  ])("%s", (_, rows, sentence, asked) => {
    const all = [zhang, home, good, ...rows];
    expect(said(all, asked)).toContainEqual(expect.stringMatching(sentence));
    expect(lines(all, "D1", asked)[0]).toMatch(/^张三 2026-11 [12]\/20 missed$/);
  });
});

test("a name on a sheet is one finding, however many rows have it", () => {
  const visits = Array.from({ length: 30 }, (_, index) =>
    visit("2026-11-04", "外人", `01-${String(index + 1).padStart(4, "0")}`),
  );
  const [only, ...more] = said(visits);
  expect(more).toEqual([]);
  expect(only).toContain("14、15 等 30 行");
});

test("namesakes are nobody's until they are told apart, but for the telephone in a household's file", () => {
  const linked = (linkedCadrePhone: string): Row =>
    household("01-0002", "王二", { linkedCadre: "王强", linkedCadrePhone });
  const settings = { villageLinkedHouseholds: 1 };
  expect(lines([...two, linked("13800000002")], "D14", { settings })).toEqual([
    "王强 2026-11-30 0/0 met",
    "王强 2026-11-30 1/1 met",
  ]);
  // Told apart by the telephone, there is nothing to ask of the household.
  const asked = said([...two, linked("13800000002")]);
  expect(asked.filter((it) => it.includes("联系干部"))).toEqual([]);
  const diary = row("diary", { diaryDate: "2026-11-09", cadre: "王强" });
  expect(lines([...two, diary], "D20")).toEqual([
    "王强 2026-11 0/1 missed",
    "王强 2026-11 0/1 missed",
  ]);
});

test("nothing to tell", () => {
  expect(said([zhang, home, visit("2026-11-03", "张三", "01-0001")])).toEqual([]);
});
