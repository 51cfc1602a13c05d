import { describe, expect, test } from "@jest/globals";
import {
  AMBIGUOUS_HEADERS,
  LEDGERS,
  NEVER_KEPT_HEADERS,
  columnOf,
  findColumn,
  headersOf,
  isNeverKept,
  ledgerById,
  ledgerByName,
} from "../../../src/domain/ledgers/index.ts";
import type { ColumnType } from "../../../src/domain/ledgers/types.ts";
import {
  displayWidth,
  matchKey,
  removeSpaces,
  toHalfWidth,
} from "../../../src/domain/text/normalize.ts";

const PRINTED_ORDER = [
  "干部名册",
  "一户一档",
  "家庭成员",
  "走访记录",
  "民情日记",
  "民生诉求台账",
  "困难群众台账",
  "稳定工作台账",
  "党员结对帮扶",
  "连心卡发放",
  "接待值班表",
  "来访接待登记",
  "会议记录",
  "村名单",
  "工作日历",
  "办理日志",
  "到村走访",
];

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Lists are matched with their brackets first. */
const exact = (text: string): string => removeSpaces(toHalfWidth(text)).toLowerCase();

test("the ledgers stand in printed order", () => {
  expect(LEDGERS.map((ledger) => ledger.name)).toEqual(PRINTED_ORDER);
});

describe.each(LEDGERS.map((ledger) => [ledger.name, ledger] as const))("%s", (_, ledger) => {
  const keys = ledger.columns.map((column) => column.key);

  test("is found by id and by name", () => {
    expect(ledgerById(ledger.id)).toBe(ledger);
    expect(ledgerByName(ledger.name)).toBe(ledger);
  });

  test("has unique camelCase keys and unique headers", () => {
    expect(duplicates(keys)).toEqual([]);
    expect(duplicates(ledger.columns.map((column) => column.header))).toEqual([]);
    expect(keys.filter((key) => !/^[a-z][A-Za-z]*$/.test(key))).toEqual([]);
  });

  test("no header or synonym points to two columns", () => {
    const all = ledger.columns.flatMap((column) => headersOf(column).map(matchKey));
    expect(duplicates(all)).toEqual([]);
  });

  test("every header leaves something to compare", () => {
    const empty = ledger.columns.flatMap(headersOf).filter((header) => matchKey(header) === "");
    expect(empty).toEqual([]);
  });

  test("no column is one that must never be kept", () => {
    expect(ledger.columns.flatMap(headersOf).filter(isNeverKept)).toEqual([]);
  });

  test("placing, keys and date name columns that exist", () => {
    const named = [...ledger.placing.flat(), ...ledger.keyColumns];
    if (ledger.dateKey !== undefined) named.push(ledger.dateKey);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
    expect(ledger.placing.length).toBeGreaterThan(0);
    expect(ledger.placing.filter((alternatives) => alternatives.length === 0)).toEqual([]);
  });

  test("columns that stand alone in placing are marked", () => {
    const alone = ledger.placing.filter((it) => it.length === 1).flat();
    const marked = ledger.columns.filter((column) => column.places).map((column) => column.key);
    expect(marked.sort()).toEqual([...alone].sort());
  });

  test("a column that places a row is never optional, computed or hidden", () => {
    const wrong = ledger.placing
      .flatMap((keysOfOne) => (keysOfOne.length === 1 ? keysOfOne : []))
      .map((key) => columnOf(ledger, key))
      .filter(
        (column) => column.required === "optional" || column.computed === true || column.hidden,
      );
    expect(wrong).toEqual([]);
  });

  test("the kind decides whether rows are dated and keyed", () => {
    const dated = ledger.dateKey !== undefined;
    expect(dated).toBe(ledger.kind === "items" || ledger.kind === "events");
    const column = findColumn(ledger, ledger.dateKey ?? "");
    expect(column?.type).toBe(dated ? "date" : undefined);
    expect(ledger.keyColumns.length > 0).toBe(ledger.kind !== "events");
  });

  test("conditional columns say when, others do not", () => {
    const wrong = ledger.columns.filter(
      (column) => (column.required === "conditional") !== (column.requiredWhen !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test("computed columns are never asked for", () => {
    const wrong = ledger.columns.filter((it) => it.computed && it.required !== "optional");
    expect(wrong).toEqual([]);
  });

  test("lists stand at choice columns and nowhere else", () => {
    const wrong = ledger.columns.filter(
      (column) =>
        (column.type === "choice" || column.type === "choices") !== Boolean(column.choices),
    );
    expect(wrong).toEqual([]);
  });

  test("widths hold the header and fit a printed page", () => {
    const wrong = ledger.columns.filter(
      (column) => column.width < displayWidth(column.header) || column.width > 60,
    );
    expect(wrong).toEqual([]);
  });

  test("limits are in order", () => {
    const wrong = ledger.columns.filter(
      (it) =>
        (it.min ?? 0) > (it.max ?? Infinity) || (it.minLength ?? 0) > (it.maxLength ?? Infinity),
    );
    expect(wrong).toEqual([]);
  });

  test("sensitive types are never shown whole in findings", () => {
    const sensitive: readonly ColumnType[] = ["idNumber", "phone"];
    const shown = ledger.columns.filter(
      (column) => sensitive.includes(column.type) && column.privacy.mask === "none",
    );
    expect(shown).toEqual([]);
    const ids = ledger.columns.filter((column) => column.type === "idNumber");
    expect(ids.filter((column) => column.privacy.summary === "full")).toEqual([]);
  });

  test("a restricted ledger masks every column and sends up no rows", () => {
    const open = ledger.columns.filter((column) => column.privacy.mask !== "all");
    expect(ledger.restricted ? open : []).toEqual([]);
    expect(ledger.restricted && ledger.summary === "rows").toBe(false);
  });
});

const LISTS = [
  ...new Map(
    LEDGERS.flatMap((ledger) => ledger.columns)
      .flatMap((column) => column.choices ?? [])
      .map((list) => [list.name, list] as const),
  ),
];

describe.each(LISTS)("list %s", (name, list) => {
  test("offers values, each once", () => {
    expect(list.values.length).toBeGreaterThan(1);
    expect(duplicates(list.values.map(matchKey))).toEqual([]);
  });

  test("leads words only to its own values", () => {
    const targets = [...Object.values(list.words), ...Object.values(list.suggest ?? {})];
    expect(targets.filter((target) => !list.values.includes(target))).toEqual([]);
  });

  test("no word is another allowed value, and none is listed twice", () => {
    const values = list.values.map(exact);
    const words = [...Object.keys(list.words), ...Object.keys(list.suggest ?? {})].map(exact);
    expect(words.filter((word) => values.includes(word))).toEqual([]);
    expect(duplicates(words)).toEqual([]);
  });

  test("is open exactly when unknown values are kept", () => {
    expect(list.open).toBe(list.unknown === "keep");
  });

  test("is one list wherever its name is used", () => {
    const named = LEDGERS.flatMap((ledger) => ledger.columns).filter(
      (it) => it.choices?.name === name,
    );
    expect(named.every((column) => column.choices === list)).toBe(true);
  });
});

describe("traps", () => {
  test("完成时间 is no synonym, but may be the deadline or the day of closing", () => {
    expect(AMBIGUOUS_HEADERS.map((trap) => trap.ledger)).toEqual([
      "demands",
      "hardship",
      "stability",
    ]);
    for (const { header, ledger, candidates } of AMBIGUOUS_HEADERS) {
      const def = ledgerById(ledger);
      expect(candidates.map((key) => columnOf(def, key).type)).toEqual(["date", "date"]);
      expect(def.columns.flatMap(headersOf)).not.toContain(header);
    }
  });

  test.each(["银行账号", "银行帐号", " 一卡通 ", "低保金银行卡号", "开户行(必填)", "账 号"])(
    "%s is never kept",
    (header) => {
      expect(isNeverKept(header)).toBe(true);
    },
  );

  test.each(["户编号", "联系电话", "会议期数", "收入情况"])("%s may be kept", (header) => {
    expect(isNeverKept(header)).toBe(false);
  });

  test("the list of words holds no doubles", () => {
    expect(duplicates(NEVER_KEPT_HEADERS.map(matchKey))).toEqual([]);
  });
});

test("columnOf throws for a key that is not there, findColumn does not", () => {
  const visits = ledgerById("visits");
  expect(findColumn(visits, "nothing")).toBeUndefined();
  expect(() => columnOf(visits, "nothing")).toThrow("visits has no column nothing");
  expect(ledgerByName("没有的台账")).toBeUndefined();
});
