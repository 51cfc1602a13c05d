import { describe, expect, test } from "@jest/globals";
import { lastVisits, suggestVisits } from "../../../src/domain/quotas/suggest.ts";
import { cadre, evaluated, household, visit } from "./town.ts";
import type { Asked, Row } from "./town.ts";

const ROWS: readonly Row[] = [
  cadre("张三", ["书记"]),
  household("01-0001", "早访", { linkedCadre: "张三" }),
  household("02-0002", "重点", { linkedCadre: "张三", householdKinds: ["低保户"] }),
  household("01-0003", "从未", { linkedCadre: "张三" }),
  household("02-0004", "刚访", { linkedCadre: "张三" }),
  visit("2026-10-05", "张三", "01-0001"),
  visit("2026-09-05", "张三", "02-0002"),
  visit("2026-11-16", "张三", "02-0004"),
];
/** A Wednesday; three and a half weeks of November are over. */
const asked = (committeeVisitsPerMonth: number): Asked => ({
  asOf: "2026-11-25",
  settings: { committeeVisitsPerMonth },
});
const plan = (times: number) => suggestVisits(evaluated(ROWS, asked(times)));

describe("whom to visit next", () => {
  test("as many as are missing: special ones first, then those never, then longest not visited", () => {
    const [only] = plan(4);
    expect(only).toMatchObject({ missing: 3, until: "2026-11-30", duties: ["D1", "D16"] });
    expect(only?.visits.map(({ household: { householder } }) => householder)).toEqual([
      "重点",
      "从未",
      "早访",
    ]);
    expect(only?.visits.map(({ reason }) => reason)).toEqual([
      "重点户本季度还没有走访",
      "从未走访",
      "51 天未走访",
    ]);
  });

  test("those of one 组 follow each other, on working days until the end", () => {
    const visits = plan(5)[0]?.visits ?? [];
    expect(visits.map(({ household: { group } }) => group)).toEqual(["2组", "2组", "1组", "1组"]);
    expect([...new Set(visits.map(({ day }) => day))]).toEqual([
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
      "2026-11-30",
    ]);
  });

  test("nothing when nothing is missing, or when it is too late", () => {
    const week = visit("2026-11-24", "张三", "02-0004");
    expect(suggestVisits(evaluated([...ROWS, week], asked(1)))).toEqual([]);
    expect(suggestVisits(evaluated(ROWS, { asOf: "2026-12-01" }))).toEqual([]);
  });

  test("without linked households, those of his own 组, or of the village", () => {
    const li = cadre("李四", ["委员"], { group: "1组" });
    const wang = cadre("王五", ["委员"]);
    const found = suggestVisits(evaluated([...ROWS, li, wang], asked(20)));
    const homes = (name: string) => found.find(({ person }) => person.name === name)?.visits.length;
    expect([homes("李四"), homes("王五")]).toEqual([2, 4]);
  });
});

test("the last visit is one that counted", () => {
  const call = visit("2026-11-20", "张三", "01-0001", { visitWay: "电话" });
  const last = lastVisits(evaluated([...ROWS, call]).facts);
  expect(last.get("龙河村/01-0001")).toBe("2026-10-05");
});
