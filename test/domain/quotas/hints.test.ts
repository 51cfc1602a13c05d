import { describe, expect, test } from "@jest/globals";
import { hintsOf } from "../../../src/domain/quotas/hints.ts";
import type { HintKind } from "../../../src/domain/quotas/hints.ts";
import { cadre, evaluated, line, visit } from "./town.ts";
import type { Asked, Row } from "./town.ts";

const zhang = cadre("张三", ["书记"], { termStart: "2026-01-01" });
const home = (index: number): string => `01-${String(index).padStart(4, "0")}`;
const hints = (rows: readonly Row[], asked: Asked = {}) =>
  hintsOf(evaluated([zhang, ...rows], asked).facts);
const onDay = (day: string, count: number, more = {}): readonly Row[] =>
  Array.from({ length: count }, (_, index) => visit(day, "张三", home(index + 1), more));
/** Fewer than 5 would say nothing of the end of a month; one early visit says it is spread. */
const early = visit("2026-11-02", "张三", home(99));
const said = "希望把村口的路灯修一修";

describe("what a careful eye would ask about", () => {
  test.each<[HintKind, string, readonly Row[], number]>([
    ["many-a-day", "26 households on one day", [early, ...onDay("2026-11-10", 26)], 26],
    ["not-yet", "a date to come", [visit("2026-11-30", "张三", home(1))], 1],
    [
      "copied-text",
      "three times word by word",
      [early, ...onDay("2026-11-10", 3, { opinion: said })],
      3,
    ],
    ["month-end", "all on the last two days", onDay("2026-11-29", 5), 5],
    [
      "two-places",
      "one household at two places",
      [
        visit("2026-11-10", "张三", home(1), { place: "家里" }),
        visit("2026-11-10", "张三", home(1), { place: "地里" }),
      ],
      2,
    ],
  ])("%s: %s", (kind, _, rows, count) => {
    const asOf = kind === "not-yet" ? "2026-11-20" : "2026-12-01";
    const found = hints(rows, { asOf });
    expect(found.map((it) => it.kind)).toEqual([kind]);
    expect(found[0]?.rows).toHaveLength(count);
    expect(found[0]?.sentence).toMatch(/请核对/);
  });

  test("a visit before the term", () => {
    const late = cadre("李四", ["委员"], { termStart: "2026-11-20" });
    const found = hints([late, visit("2026-11-10", "李四", home(1))]);
    expect(found).toMatchObject([{ kind: "out-of-term", subject: { name: "李四" } }]);
  });
});

describe("what is no reason to ask", () => {
  test.each<[string, readonly Row[]]>([
    ["25 households on one day", [early, ...onDay("2026-11-10", 25)]],
    ["无诉求, however often", [early, ...onDay("2026-11-10", 20)]],
    ["short words", [early, ...onDay("2026-11-10", 5, { opinion: "种水稻" })]],
    ["four visits at the end of the month", onDay("2026-11-30", 4)],
    ["visits outside of what is asked", onDay("2026-09-10", 30)],
  ])("%s", (_, rows) => {
    expect(hints(rows)).toEqual([]);
  });
});

test("hints change no figure", () => {
  const rows = [zhang, ...onDay("2026-11-30", 26, { opinion: said })];
  const before = evaluated(rows);
  const figures = before.outcomes.map(line);
  expect(hintsOf(before.facts).length).toBeGreaterThan(0);
  expect(before.outcomes.map(line)).toEqual(figures);
  expect(figures).toContain("张三 2026-11 26/20 met");
});
