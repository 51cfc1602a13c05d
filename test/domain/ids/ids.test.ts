import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  CATEGORY_LETTERS,
  formatCode,
  formatHouseholdNo,
  groupInAddress,
  groupName,
  groupNumber,
  idCheckCharacter,
  isBareNumber,
  isHouseholdNo,
  parseCode,
  parseHouseholdNo,
  readIdCard,
  villagersOf,
} from "../../../src/domain/ids/index.ts";
import { ledgerById } from "../../../src/domain/ledgers/index.ts";
import { chineseNumber, toChineseNumber } from "../../../src/domain/text/numerals.ts";

describe("编号", () => {
  test("is read and written", () => {
    const code = { village: "LH", category: "MS", year: 2026, serial: 7 };
    expect(parseCode("LH-MS-2026-0007")).toEqual(code);
    expect(formatCode(code)).toBe("LH-MS-2026-0007");
    expect(parseCode("龙河-kn-2026-0012")).toMatchObject({ village: "龙河", category: "KN" });
  });

  test.each([
    "LH-MS-2026-07",
    "LH-MS-26-0007",
    "7",
    "",
    "LH_MS_2026_0007",
    "龙河村-MS-2026-11-临12",
  ])("%p has another form", (text) => {
    expect(parseCode(text)).toBeNull();
  });

  test("there and back", () => {
    const part = fc.stringMatching(/^[A-Z]{1,4}$/);
    const numbers = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(
        part,
        part,
        numbers,
        fc.integer({ min: 0, max: 9999 }),
        (village, category, year, serial) => {
          const code = { village, category, year, serial };
          expect(parseCode(formatCode(code))).toEqual(code);
        },
      ),
    );
  });

  test.each([
    ["1", true],
    ["007", true],
    ["LH-1", false],
    ["2026-1", false],
    ["", false],
  ])("%p is a bare number: %p", (text, yes) => {
    expect(isBareNumber(text)).toBe(yes);
  });

  test("every ledger of items has its letters", () => {
    for (const id of ["demands", "hardship", "stability"] as const) {
      expect(ledgerById(id).keyColumns).toEqual(["code"]);
      expect(CATEGORY_LETTERS[id]).toMatch(/^[A-Z]{2}$/);
    }
  });
});

describe("户编号", () => {
  test.each([
    ["03-0045", 3, 45],
    ["3-45", 3, 45],
    ["12-1", 12, 1],
  ])("%s is group %i, household %i", (text, group, household) => {
    expect(parseHouseholdNo(text)).toEqual({ group, household });
  });

  test.each(["45", "00-0001", "01-0000", "123-0001", "03-00045", "三-45", ""])(
    "%p is none",
    (text) => {
      expect(parseHouseholdNo(text)).toBeNull();
      expect(isHouseholdNo(text)).toBe(false);
    },
  );

  test("is whole only with its leading zeros", () => {
    expect(formatHouseholdNo({ group: 3, household: 45 })).toBe("03-0045");
    expect(isHouseholdNo("03-0045")).toBe(true);
    expect(isHouseholdNo("3-45")).toBe(false);
  });
});

describe("组别", () => {
  test.each([
    ["三组", "3组"],
    ["3社", "3组"],
    ["三社", "3组"],
    ["第三村民小组", "3组"],
    ["３ 组", "3组"],
    ["十二组", "12组"],
    ["第 10 组", "10组"],
    ["廿一社", "21组"],
    ["03组", "3组"],
    ["5队", "5组"],
    ["街道", null],
    ["组", null],
    ["0组", null],
    ["三组长", null],
    ["", null],
  ])("%p is %p", (text, expected) => {
    expect(groupName(text)).toBe(expected);
  });

  test.each([
    ["龙河村三组12号", "3组"],
    ["五桂镇龙河村第12村民小组", "12组"],
    ["龙河村", null],
    ["社区服务中心", null],
    ["三社区服务中心", null],
    ["红旗社区二社8号", "2组"],
    ["第一组织部", null],
  ])("the group of the address %p is %p", (address, expected) => {
    expect(groupInAddress(address)).toBe(expected);
  });

  test("numbers and villagers", () => {
    expect(groupNumber("3组")).toBe(3);
    expect(groupNumber("不明")).toBeNull();
    expect(villagersOf("3组")).toBe("三组村民");
    expect(villagersOf("21社")).toBe("二十一组村民");
    expect(villagersOf("")).toBe("村民");
  });
});

describe("身份证号", () => {
  const withCheck = (first17: string): string => first17 + idCheckCharacter(first17);

  test("the example of the standard", () => {
    expect(idCheckCharacter("11010519491231002")).toBe("X");
    expect(readIdCard("11010519491231002X")).toEqual({ birth: "1949-12-31", gender: "女" });
  });

  test("odd seventeenth digits are men's", () => {
    expect(readIdCard(withCheck("51012919900101101"))).toEqual({
      birth: "1990-01-01",
      gender: "男",
    });
  });

  test.each([
    "110105194912310021",
    "11010519491231002x",
    "1101051949123100",
    withCheck("51012919900230101"),
    "",
  ])("%p cannot be right", (text) => {
    expect(readIdCard(text)).toBeNull();
  });

  test("any single wrong digit is noticed", () => {
    const digits = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16 }),
        digits,
        fc.integer({ min: 0, max: 999 }),
        (at, digit, order) => {
          const good = withCheck(`51012919880214${String(order).padStart(3, "0")}`);
          const changed = good.slice(0, at) + String(digit) + good.slice(at + 1);
          expect(readIdCard(changed) !== null).toBe(changed === good);
        },
      ),
    );
  });
});

describe("Chinese numerals", () => {
  test.each([
    ["一", 1],
    ["十", 10],
    ["十一", 11],
    ["二十", 20],
    ["二十三", 23],
    ["九十九", 99],
    ["廿三", 23],
    ["卅", 30],
    ["一百零五", 105],
    ["两百", 200],
    ["二〇二六", 2026],
    ["二零二六", 2026],
    ["〇", 0],
    ["一百二", null],
    ["十十", null],
    ["三四十", null],
    ["百", null],
    ["3", null],
    ["", null],
    ["甲", null],
  ])("%p is %p", (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  test("there and back from 0 to 99", () => {
    for (let value = 0; value < 100; value += 1) {
      expect(chineseNumber(toChineseNumber(value))).toBe(value);
    }
  });

  test.each([100, -1, 1.5])("%d stays in digits", (value) => {
    expect(toChineseNumber(value)).toBe(String(value));
  });
});
