/** On villages made at random the formulas say what the duties of the pane and the command line say. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../src/domain/dates/index.ts";
import { standingOf } from "../../src/domain/lifecycle/index.ts";
import { evaluate, type Evaluation } from "../../src/domain/quotas/evaluate.ts";
import { parseSpan } from "../../src/domain/quotas/spans.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { workCalendar, workdaysBetween } from "../../src/domain/workdays/index.ts";
import type { Matrix } from "../../src/formulas/types.ts";
import { factsOfWorkbook } from "../../src/job/facts.ts";
import { calendarInForce } from "../../src/job/settings.ts";
import { sheet, workbook } from "../intake/layout/sheets.ts";
import { HOUSEHOLD_HEADERS, TODAY, VISIT_HEADERS, ask, on } from "./support.ts";

const NAMES = ["张三", "王五", "钱八", "孙七"] as const;
const NUMBERS = ["01-0001", "01-0002", "01-0003", "02-0001", "02-0002"] as const;
const OWNERS = ["李一", "李二", "李三", "赵一", "赵二"] as const;
const NO_CALENDAR = calendarInForce(workCalendar([]), TODAY, defaultSettings());

/** State of the weeks of a cadre who looks after no household. */
const NOBODY = "not-applicable";

interface VillageRanges {
  readonly visits: Matrix;
  readonly households: Matrix;
  readonly roster: Matrix;
}

const day = fc.integer({ min: 0, max: 110 }).map((days) => addDays("2026-08-25", days));
const visit = fc.record({
  day,
  who: fc.subarray([...NAMES, "生人"], { minLength: 1, maxLength: 3 }),
  home: fc.integer({ min: 0, max: NUMBERS.length - 1 }),
  byName: fc.boolean(),
  way: fc.constantFrom("入户", "入户", "入户", "当面", "电话", "未遇"),
});

const village: fc.Arbitrary<VillageRanges> = fc
  .record({
    visits: fc.array(visit, { minLength: 1, maxLength: 80 }),
    links: fc.array(fc.constantFrom(...NAMES, ""), { minLength: 5, maxLength: 5 }),
    from: fc.option(day, { nil: "" }),
  })
  .map(({ visits, links, from }) => ({
    visits: [
      VISIT_HEADERS,
      ...visits.map(({ day: date, who, home, byName, way }) => [
        on(date),
        who.join("、"),
        byName ? "" : (NUMBERS[home] ?? ""),
        byName ? (OWNERS[home] ?? "") : "",
        way,
      ]),
    ],
    households: [
      HOUSEHOLD_HEADERS,
      ...NUMBERS.map((no, i) => [
        no,
        `${Number(no.slice(0, 2))}组`,
        OWNERS[i] ?? "",
        i % 2 === 0 ? "低保户" : "一般户",
        links[i] ?? "",
      ]),
    ],
    roster: [
      ["姓名", "职务", "是否两委成员", "任职起"],
      ...NAMES.map((name, i) => [
        name,
        i === 0 ? "书记" : "委员",
        "是",
        i === 1 && from !== "" ? on(from) : "",
      ]),
    ],
  }));

/** The same rows as a workbook, evaluated as a whole. */
function evaluated({ visits, households, roster }: VillageRanges, period: string): Evaluation {
  const filled = (matrix: Matrix) =>
    matrix.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  const book = workbook([
    sheet("走访记录", filled(visits)),
    sheet("一户一档", filled(households)),
    sheet("干部名册", filled(roster)),
  ]);
  const settings = defaultSettings();
  const { records, villages } = factsOfWorkbook(book, { name: "", asOf: TODAY });
  const span = parseSpan(period, settings);
  if (!span) throw new Error(period);
  return evaluate({
    records,
    villages,
    settings,
    own: [],
    calendar: NO_CALENDAR,
    asOf: TODAY,
    span,
  });
}

describe("on any village", () => {
  test("走访户次 is what is done of D1, and 漏访周数 the weeks that D16 calls missed", () => {
    fc.assert(
      fc.property(village, fc.constantFrom("2026-09", "2026-10", "2026-11"), (ranges, month) => {
        const { outcomes } = evaluated(ranges, month);
        const others = [ranges.households, ranges.roster];
        const said = outcomes.flatMap(({ duty, subject, done }) =>
          duty === "D1" ? [[subject.name, done] as const] : [],
        );
        expect(
          said.map(([name]) => [name, ask("走访户次", ranges.visits, name, month, others)]),
        ).toEqual(said);
        const weeks = outcomes.filter(({ duty, state }) => duty === "D16" && state !== NOBODY);
        const cadres = [...new Set(weeks.map(({ subject }) => subject.name))];
        expect(
          cadres.map((name) => ask("漏访周数", ranges.visits, name, month, on(TODAY), others)),
        ).toEqual(
          cadres.map(
            (name) =>
              weeks.filter(({ subject, state }) => subject.name === name && state === "missed")
                .length,
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("未访户数, its list and the coverage are about the households at which no visit counted", () => {
    fc.assert(
      fc.property(village, fc.constantFrom("2026-Q3", "2026-Q4", "2026-10"), (ranges, period) => {
        const { facts } = evaluated(ranges, period);
        const { start, end } = facts.input.span;
        const visited = new Set(
          facts.visits.credits
            .filter((it) => it.rejected === "" && start <= it.day && it.day <= end)
            .map(({ householdKey }) => householdKey),
        );
        const missing = facts.households.all.filter(({ id }) => !visited.has(id));
        const given = [ranges.households, ranges.visits, period, null, [ranges.roster]] as const;
        expect(ask("未访户数", ...given)).toBe(missing.length);
        const list = ask("未访户名单", ...given);
        const named = typeof list === "object" ? list.slice(1).map(([no]) => no) : [];
        expect([...named].sort()).toEqual(missing.map(({ householdNo }) => householdNo).sort());
        expect(ask("走访覆盖率", ...given)).toBe(
          (NUMBERS.length - missing.length) / NUMBERS.length,
        );
      }),
      { numRuns: 40 },
    );
  });
});

test("办理灯 and 剩余工作日 are those of an item", () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.option(day, { nil: null }),
      fc.constantFrom("办理中", "待议账", "已结账", "已上报"),
      (asOf, deadline, extendedDeadline, status) => {
        const item = { values: { deadline, extendedDeadline, status } };
        const standing = standingOf(item, asOf, NO_CALENDAR, defaultSettings());
        const extended = extendedDeadline === null ? null : on(extendedDeadline);
        expect(ask("办理灯", on(deadline), on(asOf), extended, status)).toBe(standing?.light ?? "");
        const due = standing?.limit.due ?? deadline;
        expect(ask("剩余工作日", on(due), on(asOf))).toBe(
          standing?.left ?? workdaysBetween(NO_CALENDAR, asOf, due).days,
        );
      },
    ),
    { numRuns: 200 },
  );
});
