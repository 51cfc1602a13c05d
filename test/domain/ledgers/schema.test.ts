import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LEDGERS, ledgerById } from "../../../src/domain/ledgers/index.ts";
import { recordSchema } from "../../../src/domain/ledgers/schema.ts";
import type { RecordValues } from "../../../src/domain/ledgers/schema.ts";
import type { ColumnDef, LedgerDef } from "../../../src/domain/ledgers/types.ts";
import { missingPlaces, validateValues } from "../../../src/domain/ledgers/validate.ts";
import type { FieldValue } from "../../../src/domain/records.ts";

function sample(column: ColumnDef): FieldValue {
  const first = column.choices?.values[0] ?? "";
  switch (column.type) {
    case "date":
      return "2026-11-03";
    case "month":
      return "1990-01";
    case "integer":
    case "money":
      return column.min ?? 1;
    case "choice":
      return first;
    case "choices":
      return [first];
    case "people":
      return ["张三"];
    case "idNumber":
      return "11010519491231002X";
    case "serial":
      return 1;
    default:
      return "文".repeat(Math.max(column.minLength ?? 0, 2));
  }
}

const full = (ledger: LedgerDef): RecordValues =>
  Object.fromEntries(ledger.columns.map((column) => [column.key, sample(column)]));
const bare = (ledger: LedgerDef): RecordValues =>
  Object.fromEntries(
    ledger.columns.map((it) => [it.key, it.required === "always" ? sample(it) : null]),
  );

describe.each(LEDGERS.map((ledger) => [ledger.name, ledger] as const))("%s", (_, ledger) => {
  test("accepts a full row", () => {
    expect(recordSchema(ledger).parse(full(ledger))).toEqual(full(ledger));
    expect(validateValues(ledger, full(ledger))).toEqual([]);
  });

  test("accepts a row with the required cells only", () => {
    expect(recordSchema(ledger).safeParse(bare(ledger)).success).toBe(true);
  });

  test("names every required column of an empty row, and what would place it", () => {
    const problems = validateValues(ledger, {});
    const missing = problems.filter((it) => it.kind === "missing").map((it) => it.key);
    const required = ledger.columns.filter((it) => it.required === "always").map((it) => it.key);
    expect(missing).toEqual(required);
    const unplaced = problems.filter((it) => it.kind === "unplaced").map((it) => it.key);
    expect(unplaced).toEqual(ledger.placing.flat());
  });

  test("is made once", () => {
    expect(recordSchema(ledger)).toBe(recordSchema(ledger));
  });

  test("never throws, whatever the values", () => {
    const value = fc.oneof(fc.constant(null), fc.string(), fc.double(), fc.array(fc.string()));
    const values = fc.record(Object.fromEntries(ledger.columns.map((it) => [it.key, value])));
    fc.assert(
      fc.property(values, (it) => {
        const problems = validateValues(ledger, it);
        const ok = recordSchema(ledger).safeParse(it).success;
        expect(problems.some((problem) => problem.kind !== "unplaced")).toBe(!ok);
      }),
      { numRuns: 20 },
    );
  });
});

describe("problems are told apart", () => {
  const problem = (id: "demands" | "households" | "visits", change: RecordValues): unknown => {
    const ledger = ledgerById(id);
    return validateValues(ledger, { ...full(ledger), ...change });
  };

  test.each([
    ["demands", { registeredDate: "2026-11-31" }, "registeredDate", "type"],
    ["demands", { registeredDate: null }, "registeredDate", "missing"],
    ["demands", { registeredDate: "" }, "registeredDate", "missing"],
    ["demands", { status: "快好了" }, "status", "list"],
    ["demands", { status: 3 }, "status", "list"],
    ["demands", { content: "路" }, "content", "length"],
    ["demands", { content: "路".repeat(201) }, "content", "length"],
    ["demands", { closedDate: "长期坚持" }, "closedDate", "type"],
    ["demands", { peopleAffected: 0 }, "peopleAffected", "range"],
    ["demands", { peopleAffected: 1.5 }, "peopleAffected", "type"],
    ["demands", { wish: "路" }, "wish", "unknown"],
    ["households", { familySize: 21 }, "familySize", "range"],
    ["households", { idNumber: "123" }, "idNumber", "type"],
    ["households", { birth: "1990年" }, "birth", "type"],
    ["households", { householdKinds: ["富户"] }, "householdKinds", "list"],
    ["households", { householdKinds: [] }, "householdKinds", "missing"],
    ["visits", { visitors: "张三" }, "visitors", "type"],
    ["visits", { opinion: "  " }, "opinion", "type"],
  ] as const)("%s %j: %s %s", (id, change, key, kind) => {
    expect(problem(id, change)).toEqual([{ key, kind }]);
  });

  test.each([
    ["demands", { deadline: "长期坚持" }],
    ["households", { birth: "1990-01-31" }],
    ["households", { health: "听力一级" }],
    ["households", { idNumber: "510129900101101" }],
    ["visits", { householder: null }],
  ] as const)("%s %j is fine", (id, change) => {
    expect(problem(id, change)).toEqual([]);
  });
});

test("a visit is placed by the number of the household or by its head", () => {
  const visits = ledgerById("visits");
  const base = { visitDate: "2026-11-03", visitors: ["张三"] };
  expect(missingPlaces(visits, { ...base, householdNo: "03-0045" })).toEqual([]);
  expect(missingPlaces(visits, { ...base, householder: "李四" })).toEqual([]);
  expect(missingPlaces(visits, base)).toEqual([["householdNo", "householder"]]);
  expect(missingPlaces(visits, { ...base, visitors: [], householder: "李四" })).toEqual([
    ["visitors"],
  ]);
});
