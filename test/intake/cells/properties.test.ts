/** What holds for every cell of every type. */
import { printValue } from "../../../src/domain/records.ts";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CELLS_FINDINGS } from "../../../src/domain/findings/cells.ts";
import type { ColumnDef } from "../../../src/domain/ledgers/types.ts";
import { createCellReader, printRaw } from "../../../src/intake/cells/index.ts";
import { NO_ISSUES } from "../../../src/intake/cells/outcome.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { CATEGORY, column, KINDS, NOVEMBER, REASONS, SATISFACTION, STATUS } from "./support.ts";

const COLUMNS: readonly (readonly [string, ColumnDef])[] = [
  ["text", column("text")],
  ["longText", column("longText", { minLength: 2, maxLength: 20 })],
  ["code", column("code")],
  ["serial", column("serial")],
  ["village", column("village")],
  ["group", column("group")],
  ["householdNo", column("householdNo")],
  ["person", column("person")],
  ["people", column("people")],
  ["date of a visit", column("date", { places: true })],
  ["deadline", column("date", { header: "完成时限", alsoAllowed: ["长期坚持"] })],
  ["month", column("month")],
  ["integer", column("integer", { min: 1, max: 20 })],
  ["money", column("money")],
  ["status", column("choice", { choices: STATUS })],
  ["satisfaction", column("choice", { choices: SATISFACTION })],
  ["category", column("choice", { choices: CATEGORY })],
  ["reason", column("choice", { choices: REASONS })],
  ["kinds", column("choices", { choices: KINDS })],
  ["reasons", column("choices", { choices: REASONS })],
  ["idNumber", column("idNumber")],
  ["phone", column("phone")],
];

/** Pieces of what clerks write, so that random texts come near to the rules. */
const scrap = fc.constantFrom(
  ...Array.from(
    "0123456789年月日号组社户第三十二〇万元约人张李王和、,;/-.— 　\n\t\r无同上=+@'()（）至到前Xx％%□？\u200b\u00a0\ue001",
  ),
  ...[
    "2026",
    "11.3",
    "11月",
    "长期",
    "办结",
    "办理中",
    "满意",
    "低保户",
    "138",
    "书记",
    "13812345678",
  ],
);
const clerkText = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(""));
const anyRaw: fc.Arbitrary<RawValue> = fc.oneof(
  clerkText,
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer({ min: -10, max: 70000 }),
  fc.integer({ min: 1, max: 13 }).map((n) => n + 0.1),
  fc.boolean(),
  fc.constant(null),
  fc.double().map((serial) => ({ kind: "date" as const, serial })),
  fc.double({ min: 0, max: 70000 }).map((serial) => ({ kind: "date" as const, serial })),
  fc.constantFrom("#REF!", "#N/A").map((code) => ({ kind: "error" as const, code })),
);

const CLASS = new Map(CELLS_FINDINGS.map((kind) => [kind.id, kind.class]));

describe.each(COLUMNS)("%s", (_name, def) => {
  const reader = createCellReader(def, NOVEMBER);

  test("never throws, names only known kinds, and says every change", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const { value, issues } = reader(raw);
        const silent = issues.length === 0 && printValue(value) !== printRaw(raw);
        expect({ silent, unknown: issues.filter((it) => !CLASS.has(it.id)) }).toEqual({
          silent: false,
          unknown: [],
        });
        expect(issues.length > 0 || issues === NO_ISSUES).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("a refusal leaves the cell empty", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const { value, issues } = reader(raw);
        const refused = issues.some((it) => CLASS.get(it.id) === "R");
        expect(refused && value !== null).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("the printed form of a value reads as the same value", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const { value } = reader(raw);
        expect(reader(printValue(value)).value).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test("asked twice, the answer is the same", () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        expect(reader(raw)).toEqual(createCellReader(def, NOVEMBER)(raw));
      }),
    );
  });
});

test("clean text of any kind comes out unchanged", () => {
  const reader = createCellReader(column("text"), NOVEMBER);
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(han, { minLength: 2, maxLength: 40 }), (characters) => {
      const text = characters.join("");
      fc.pre(text !== "暂无");
      expect(reader(text)).toEqual({ value: text, issues: [] });
    }),
  );
});

test("a formula-like text of any kind comes out to the letter", () => {
  const reader = createCellReader(column("text"), NOVEMBER);
  const sign = fc.constantFrom("=", "+", "@", "＝", "＋", "＠");
  fc.assert(
    fc.property(sign, fc.string({ minLength: 1 }), (first, rest) => {
      expect(reader(first + rest).value).toBe(first + rest);
    }),
  );
});

test("every kind has a sentence that ends, a title and its own id", () => {
  expect(CLASS.size).toBe(CELLS_FINDINGS.length);
  expect(CELLS_FINDINGS.filter((it) => !/[。?]$|请按文本重录$/.test(it.message))).toEqual([]);
  expect(CELLS_FINDINGS.filter((it) => it.class === "R" && it.severity !== "error")).toEqual([]);
});
