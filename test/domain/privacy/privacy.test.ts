import { describe, expect, test } from "@jest/globals";
import { LEDGERS, columnOf, ledgerById } from "../../../src/domain/ledgers/index.ts";
import {
  maskName,
  maskOf,
  summaryColumns,
  summaryHeader,
  summaryValue,
} from "../../../src/domain/privacy/index.ts";

describe("maskName", () => {
  test.each([
    ["张三", "张*"],
    ["张小三", "张*三"],
    ["张王小明", "张**明"],
    ["欧阳小三", "欧阳*三"],
    ["欧阳三", "欧阳*"],
    ["欧阳", "欧*"],
    ["阿布·热西提", "阿*****"],
    ["Li Lei", "L*****"],
    ["𠮷野家", "𠮷*家"],
    ["王", "*"],
    ["", ""],
  ])("%p becomes %p", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe("what goes up", () => {
  const households = ledgerById("households");
  const value = (key: string, text: string): unknown =>
    summaryValue(columnOf(households, key), text);

  test.each([
    ["householder", "张小三", "张小三"],
    ["idNumber", "11010519491231002X", "002X"],
    ["idNumber", "1234", null],
    ["address", "龙河村三组12号", "3组"],
    ["address", "龙河村", null],
    ["phone", "13812345678", null],
    ["health", "患病", null],
    ["hardshipReason", "因病", null],
    ["hardshipType", "医疗困难", "医疗困难"],
    ["linkedCadrePhone", "02888880000", "02888880000"],
  ])("%s %p goes up as %p", (key, text, expected) => {
    expect(value(key, text)).toBe(expected);
  });

  test("lists and empty cells", () => {
    const kinds = columnOf(households, "householdKinds");
    expect(summaryValue(kinds, ["低保户"])).toEqual(["低保户"]);
    expect(summaryValue(columnOf(households, "idNumber"), null)).toBeNull();
    expect(summaryValue(columnOf(households, "address"), null)).toBeNull();
    expect(summaryValue(columnOf(households, "incomePerHead"), 12000)).toBeNull();
  });

  test("columns that do not go up are left out, the others say what was left", () => {
    const headers = summaryColumns(households).map(summaryHeader);
    expect(headers).toEqual(
      expect.arrayContaining(["身份证号(后四位)", "常住地址(组)", "户主姓名"]),
    );
    expect(headers.filter((header) => /电话|收入|健康|原因/.test(header))).toEqual([
      "联系干部电话",
    ]);
  });

  test.each(["stability", "members", "actionLog", "villages", "calendar"] as const)(
    "of %s no row goes up",
    (id) => {
      expect(summaryColumns(ledgerById(id))).toEqual([]);
    },
  );

  test("no villager's phone, income, health or full ID goes up from any ledger", () => {
    const up = LEDGERS.flatMap((ledger) => summaryColumns(ledger));
    expect(up.filter((it) => it.type === "idNumber" && it.privacy.summary === "full")).toEqual([]);
    expect(
      up.filter((it) =>
        ["health", "incomePerHead", "hardshipReason", "maritalStatus"].includes(it.key),
      ),
    ).toEqual([]);
    expect(up.filter((it) => it.header === "联系电话")).toEqual([]);
  });
});

describe("masks in findings", () => {
  test("every cell of the stability ledger is hidden", () => {
    const stability = ledgerById("stability");
    expect(new Set(stability.columns.map((column) => maskOf(stability, column)))).toEqual(
      new Set(["all"]),
    );
  });

  test.each([
    ["idNumber", "id"],
    ["phone", "phone"],
    ["address", "address"],
    ["householder", "none"],
  ])("%s is masked as %s", (key, mask) => {
    const households = ledgerById("households");
    expect(maskOf(households, columnOf(households, key))).toBe(mask);
  });

  test("restriction weighs more than the column", () => {
    const households = ledgerById("households");
    const restricted = { ...households, restricted: true };
    expect(maskOf(restricted, columnOf(households, "householder"))).toBe("all");
    expect(summaryColumns(restricted)).toEqual([]);
  });
});
