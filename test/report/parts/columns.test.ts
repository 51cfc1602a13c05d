import { describe, expect, test } from "@jest/globals";
import { LEDGERS, findColumn, ledgerById } from "../../../src/domain/ledgers/index.ts";
import type { ColumnDef, LedgerId } from "../../../src/domain/ledgers/types.ts";
import {
  fieldCell,
  headerNote,
  ledgerColumns,
  requirement,
} from "../../../src/report/parts/columns.ts";
import { dictionaryFor } from "../../../src/report/parts/dictionary.ts";
import { columnValidation } from "../../../src/report/parts/validation.ts";

function column(ledger: LedgerId, key: string): ColumnDef {
  const found = findColumn(ledgerById(ledger), key);
  if (!found) throw new Error(`${ledger} has no ${key}`);
  return found;
}

describe("columns of a ledger", () => {
  const visits = ledgerById("visits");

  test("keep order, headers and widths", () => {
    const plans = ledgerColumns(visits);
    expect(plans.map(({ header, width }) => [header, width])).toEqual(
      visits.columns.map(({ header, width }) => [header, width]),
    );
  });

  test("only the columns that are wanted", () => {
    const columns = [column("visits", "householder"), column("visits", "visitDate")];
    expect(ledgerColumns(visits, { columns }).map(({ header }) => header)).toEqual([
      "户主",
      "走访日期",
    ]);
  });

  test("for reading there are neither validations nor notes nor marks", () => {
    for (const plan of ledgerColumns(visits)) {
      expect(plan).not.toHaveProperty("validation");
      expect(plan).not.toHaveProperty("headerNote");
      expect(plan).not.toHaveProperty("required");
    }
  });

  test.each([
    ["demands", "code", "text"],
    ["demands", "phone", "text"],
    ["households", "idNumber", "text"],
    ["households", "birth", "text"],
    ["households", "householdNo", "text"],
    ["demands", "registeredDate", "date"],
    ["households", "incomePerHead", "decimal"],
    ["households", "familySize", "integer"],
  ] as const)("%s.%s has the format %s", (id, key, format) => {
    const ledger = ledgerById(id);
    const [plan] = ledgerColumns(ledger, { columns: [column(id, key)] });
    expect(plan?.format).toBe(format);
  });

  test("required columns are marked, computed ones are not", () => {
    const plans = ledgerColumns(visits, { input: true });
    const required = plans.filter((plan) => plan.required).map(({ header }) => header);
    expect(required).toEqual(["走访日期", "走访人", "走访方式", "群众反映"]);
  });

  test("whatever may be hidden is hidden", () => {
    for (const ledger of LEDGERS) {
      const hidden = ledgerColumns(ledger).filter((plan) => plan.hidden);
      expect(hidden).toHaveLength(ledger.columns.filter((it) => it.hidden).length);
    }
  });
});

describe("notes", () => {
  test("say whether, how, and by which sentence", () => {
    expect(headerNote(ledgerById("visits"), column("visits", "visitDate"))).toBe(
      "必填。一天一行,不填起止范围。依据:村(社区)两委班子成员每人每月走访群众不少于 20 户次。",
    );
  });

  test.each([
    ["visits", "visitDate", "必填。"],
    ["visits", "householder", "没有写户编号时必填。"],
    ["visits", "remark", "选填。"],
    ["visits", "visitCount", "自动计算,不用填。"],
  ] as const)("%s.%s: %s", (id, key, text) => {
    expect(requirement(column(id, key))).toBe(text);
  });
});

describe("validation", () => {
  test.each([
    ["demands", "status", { kind: "list", list: "状态", open: false }],
    ["demands", "category", { kind: "list", list: "诉求类别", open: true }],
    ["households", "householdKinds", { kind: "list", list: "户类别", several: true }],
    ["demands", "registeredDate", { kind: "date", min: "1949-10-01" }],
    ["households", "familySize", { kind: "integer", min: 1, max: 20 }],
    ["households", "incomePerHead", { kind: "decimal", min: 0 }],
    ["households", "idNumber", { kind: "textLength", min: 15, max: 18 }],
    ["households", "phone", { kind: "textLength", min: 7, max: 20 }],
    ["demands", "content", { kind: "textLength", min: 2, max: 200 }],
  ] as const)("%s.%s", (id, key, plan) => {
    expect(columnValidation(column(id, key))).toMatchObject(plan);
  });

  test.each([
    ["visits", "place"],
    ["visits", "visitCount"],
  ] as const)("%s.%s has none", (id, key) => {
    expect(columnValidation(column(id, key))).toBeUndefined();
  });

  test("every list that a column offers is in the dictionary", () => {
    const lists = new Set(dictionaryFor(LEDGERS).map(({ list }) => list));
    const offered = LEDGERS.flatMap((ledger) => ledger.columns)
      .map(columnValidation)
      .flatMap((plan) => (plan?.kind === "list" ? [plan.list] : []));
    expect(offered.length).toBeGreaterThan(40);
    expect(offered.filter((list) => !lists.has(list))).toEqual([]);
  });
});

describe("the dictionary", () => {
  test("holds each list once, with its values", () => {
    const lists = dictionaryFor([ledgerById("demands"), ledgerById("hardship")]);
    expect(new Set(lists.map(({ list }) => list)).size).toBe(lists.length);
    expect(lists.find(({ list }) => list === "状态")?.values).toContain("办理中");
  });
});

describe("cells of fields", () => {
  test.each([
    [["赵大山", "李秀英"], "赵大山、李秀英"],
    ["2026-11-03", "2026-11-03"],
    [3, 3],
    [null, null],
    [undefined, null],
  ])("%j is written as %j", (value, cell) => {
    expect(fieldCell(value)).toBe(cell);
  });
});
