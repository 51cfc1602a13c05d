import { describe, expect, test } from "@jest/globals";
import { describeFinding, fillSlots, placePrefix } from "../../../src/domain/findings/describe.ts";
import { maskText } from "../../../src/domain/findings/mask.ts";
import type { Finding, Mask } from "../../../src/domain/findings/types.ts";

const FINDING: Finding = {
  id: "setting-bad-value",
  file: "C:\\上报\\龙河村.xlsx",
  village: "龙河村",
  sheet: "民生诉求",
  cell: "H12",
  header: "完成时限",
  value: "二十",
  row: 12,
  mask: "none",
  slots: { inForce: "20", expected: "整数" },
};

describe("where", () => {
  test.each([
    [{}, "【龙河村.xlsx】“民生诉求”第12行 完成时限:"],
    [{ file: "/tmp/a/龙河村.xlsx" }, "【龙河村.xlsx】“民生诉求”第12行 完成时限:"],
    [{ header: "" }, "【龙河村.xlsx】“民生诉求”第12行:"],
    [{ file: "", header: "" }, "“民生诉求”第12行:"],
  ])("%j", (change, prefix) => {
    expect(placePrefix({ ...FINDING, ...change })).toBe(prefix);
  });

  test("without a row the cell stands, without a sheet only the file", () => {
    const { row, ...onCell } = FINDING;
    expect(row).toBe(12);
    expect(placePrefix({ ...onCell, header: "" })).toBe("【龙河村.xlsx】“民生诉求”H12:");
    expect(placePrefix({ ...onCell, header: "", sheet: "", cell: "" })).toBe("【龙河村.xlsx】");
    expect(placePrefix({ ...onCell, file: "", header: "", sheet: "", cell: "" })).toBe("");
  });
});

describe("what", () => {
  test("the sentence carries its slots", () => {
    expect(describeFinding(FINDING, "masked").message).toBe(
      "【龙河村.xlsx】“民生诉求”第12行 完成时限:“二十”不能作为这项设置的值,仍按“20”执行。应填:整数。",
    );
  });

  test("class, severity and title are the kind's", () => {
    expect(describeFinding(FINDING, "masked")).toMatchObject({
      id: "setting-bad-value",
      class: "R",
      severity: "error",
      title: "设置值不对",
      cell: "H12",
    });
  });

  test("a grouped finding tells how many, with examples", () => {
    const grouped: Finding = {
      ...FINDING,
      count: 7,
      examples: [
        { value: "张 三", newValue: "张三" },
        { value: "李 四", newValue: "李四" },
      ],
    };
    const described = describeFinding(grouped, "masked");
    expect(described.message).toMatch(/共7处,例如“张 三”→“张三”、“李 四”→“李四”。$/);
    expect(described.count).toBe(7);
    expect(describeFinding({ ...FINDING, count: 2 }, "masked").message).toMatch(/共2处。$/);
  });

  test("an unknown slot stays visible, an unknown kind is our mistake", () => {
    expect(fillSlots("{a}和{b}", { a: "甲" })).toBe("甲和{b}");
    expect(() => describeFinding({ ...FINDING, id: "nothing" }, "masked")).toThrow(
      "unknown finding kind nothing",
    );
  });
});

describe("masking", () => {
  test.each<readonly [string, Mask, string]>([
    ["13812345678", "phone", "138****5678"],
    ["110105194912310021", "id", "1101**********0021"],
    ["6222021234567890123", "account", "***************0123"],
    ["龙河村三组12号", "address", "***"],
    ["邻里纠纷", "all", "***"],
    ["1381234", "phone", "***"],
    ["110105", "id", "***"],
    ["张三", "none", "张三"],
    ["", "all", ""],
  ])("%p as %s is %p", (value, mask, shown) => {
    expect(maskText(value, mask)).toBe(shown);
  });

  const SECRET: Finding = {
    ...FINDING,
    value: "13812345678",
    newValue: "13812340000",
    mask: "phone",
    slots: { valueOther: "13899998888", inForce: "20", expected: "整数" },
    count: 1,
    examples: [{ value: "13812345678", newValue: "13812340000" }],
  };

  test("what leaves the village shows no full value, in no part of the finding", () => {
    const masked = JSON.stringify(describeFinding(SECRET, "masked"));
    expect(masked).not.toMatch(/13812345678|13812340000|13899998888/);
    expect(masked).toContain("138****5678");
  });

  test("the village's own slip shows it", () => {
    expect(describeFinding(SECRET, "full")).toMatchObject({
      value: "13812345678",
      newValue: "13812340000",
    });
  });
});
