import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { nextCodes, nextHouseholdNo, villageCodesIn } from "../../../src/domain/entry/index.ts";
import { parseCode } from "../../../src/domain/ids/index.ts";

const LH = { ledger: "demands", villageCode: "LH", date: "2026-11-20" } as const;

describe("the next 编号", () => {
  test.each([
    ["none yet", [], "LH-MS-2026-0001"],
    ["after the highest", ["LH-MS-2026-0001", "LH-MS-2026-0007"], "LH-MS-2026-0008"],
    ["gaps are not filled", ["LH-MS-2026-0009", "LH-MS-2026-0002"], "LH-MS-2026-0010"],
    ["another village", ["SH-MS-2026-0044"], "LH-MS-2026-0001"],
    ["another ledger", ["LH-KN-2026-0044"], "LH-MS-2026-0001"],
    ["another year", ["LH-MS-2025-0044"], "LH-MS-2026-0001"],
    ["small letters", ["lh-ms-2026-0044"], "LH-MS-2026-0045"],
    ["more than four digits", ["LH-MS-2026-9999"], "LH-MS-2026-10000"],
    ["no codes of ours", ["12", "诉求3号", ""], "LH-MS-2026-0001"],
  ])("%s", (_, known, expected) => {
    expect(nextCodes(known, LH, 1)).toEqual([expected]);
  });

  test("is never one that is there, and follows every one of its kind", () => {
    const code = fc
      .tuple(
        fc.constantFrom("LH", "SH", "龙河"),
        fc.constantFrom("MS", "KN"),
        fc.constantFrom(2025, 2026),
        fc.integer({ min: 1, max: 12000 }),
      )
      .map(([v, c, y, n]) => `${v}-${c}-${y}-${String(n).padStart(4, "0")}`);
    fc.assert(
      fc.property(fc.array(code), fc.integer({ min: 1, max: 4 }), (known, count) => {
        const fresh = nextCodes(known, LH, count);
        expect(new Set(fresh).size).toBe(count);
        expect(known.filter((it) => fresh.includes(it))).toEqual([]);
        const serials = [...known.filter((it) => it.startsWith("LH-MS-2026-")), ...fresh].map(
          (it) => parseCode(it)?.serial ?? 0,
        );
        expect(Math.max(...serials)).toBe(serials.at(-1));
      }),
    );
  });
});

test("letters of villages, the most used first", () => {
  expect(villageCodesIn(["SH-MS-2026-0001", "LH-MS-2026-0001", "lh-KN-2025-0002", "7"])).toEqual([
    "LH",
    "SH",
  ]);
});

describe("the next 户编号", () => {
  test.each([
    [[], "3组", "03-0001"],
    [["03-0045", "03-0002", "04-0099"], "3组", "03-0046"],
    [["3-45"], "第三村民小组", "03-0046"],
    [["03-9999"], "3组", null],
    [[], "河边", null],
    [[], "", null],
  ])("%j %s → %s", (known, group, expected) => {
    expect(nextHouseholdNo(known, group)).toBe(expected);
  });
});
