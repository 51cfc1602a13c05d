/** ID numbers, phones, groups, household numbers and codes. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { idCheckCharacter } from "../../../src/domain/ids/index.ts";
import { completeHouseholdNo, createCellReader } from "../../../src/intake/cells/index.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";
import { column, issuesOf, NOVEMBER, read, sentences } from "./support.ts";

type Row = readonly [raw: RawValue, value: string | null, issues: string];

/** Invented: no such person. */
const FIRST_17 = "51012919900101001";
const GOOD = FIRST_17 + idCheckCharacter(FIRST_17);
const WRONG = FIRST_17 + (GOOD.endsWith("6") ? "7" : "6");
/** The order number that asks for an X. */
const WITH_X = Array.from({ length: 1000 }, (_, n) => `51012919900101${String(n).padStart(3, "0")}`)
  .filter((first) => idCheckCharacter(first) === "X")
  .map((first) => `${first}X`)
  .at(0);

const validId = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.integer({ min: 1930, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([area, year, month, day, order]) => {
    const two = (n: number): string => String(n).padStart(2, "0");
    const first17 = `${area}${year}${two(month)}${two(day)}${String(order).padStart(3, "0")}`;
    return first17 + idCheckCharacter(first17);
  });

describe("rows 1 to 3: ID numbers", () => {
  const idNumber = column("idNumber");
  const rows: readonly Row[] = [
    [GOOD, GOOD, ""],
    [510129199001011000, null, "R id-digits-lost"],
    ["510129199001012000", null, "R id-digits-lost"],
    ["5.10129E+17", null, "R id-digits-lost"],
    [` ${GOOD} `, GOOD, "A cell-tidied"],
    [`'${GOOD}`, GOOD, "A cell-tidied"],
    [`５１０129 19900101 ${GOOD.slice(14)}`, GOOD, "A cell-tidied"],
    [`510129-19900101-${GOOD.slice(14)}`, GOOD, "A cell-tidied"],
    [WRONG, null, "R id-checksum"],
    ["510129900101001", "510129900101001", "N id-fifteen"],
    [510129900101001, "510129900101001", "N id-fifteen"],
    ["510129909901001", null, "R id-birth"],
    ["51012919900101001", null, "R id-length"],
    [`${GOOD}0`, null, "R id-length"],
    ["没带身份证", null, "R id-form"],
    ["无", null, "A cell-blank-word"],
    [{ kind: "date", serial: 46329 }, null, "R text-lost-to-date"],
    [true, null, "R id-form"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, idNumber);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("a lower-case x is made upper", () => {
    const id = WITH_X ?? "";
    const outcome = read(id.toLowerCase(), idNumber);
    expect([outcome.value, issuesOf(outcome)]).toEqual([id, "A cell-tidied"]);
  });

  test("the sentence for lost digits is the catalogue's", () => {
    const raw = 510129199001011000;
    expect(sentences(raw, read(raw, idNumber))).toEqual([
      "身份证号后三位已丢失(Excel 数字格式造成),无法恢复,请按文本重录。",
    ]);
  });

  test("10,000 random numbers come out byte for byte", () => {
    const reader = createCellReader(idNumber, NOVEMBER);
    fc.assert(
      fc.property(validId, (id) => {
        expect(reader(id)).toEqual({ value: id, issues: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  test("one wrong digit never passes", () => {
    const reader = createCellReader(idNumber, NOVEMBER);
    fc.assert(
      fc.property(validId, fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, at, step) => {
        const digit = String((Number(id.charAt(at)) + step) % 10);
        const wrong = id.slice(0, at) + digit + id.slice(at + 1);
        expect(reader(wrong).value).toBeNull();
      }),
    );
  });
});

describe("row 36: phones", () => {
  const phone = column("phone");
  const rows: readonly Row[] = [
    ["13812345678", "13812345678", ""],
    [13812345678, "13812345678", ""],
    ["02888221234", "02888221234", ""],
    ["138 1234 5678", "13812345678", "A phone-form"],
    ["138-1234-5678", "13812345678", "A phone-form"],
    ["+8613812345678", "13812345678", "A phone-form"],
    ["+86 138 1234 5678", "13812345678", "A phone-form"],
    ["8613812345678", "13812345678", "A phone-form"],
    ["13812345678.0", "13812345678", "A phone-form"],
    ["１３８１２３４５６７８", "13812345678", "A phone-form"],
    ["028-88221234", "02888221234", "A phone-form"],
    ["(028)88221234", "02888221234", "A phone-form"],
    ["13812345678、13987654321", "13812345678", "N phone-several"],
    ["13812345678/88221234", "13812345678", "N phone-several"],
    ["13812345678 13987654321", "13812345678", "N phone-several"],
    ["张三13812345678", "13812345678", "N phone-words-dropped"],
    ["13812345678(儿子)", "13812345678", "N phone-words-dropped"],
    ["1381234567", "1381234567", "N phone-length"],
    ["138123456789", "138123456789", "N phone-length"],
    ["1.38123E+10", "1.38123E+10", "N phone-length"],
    ["问邻居", "问邻居", "N phone-unread"],
    ["/", null, "A cell-blank-word"],
    [0, null, "A cell-blank-word"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, phone);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });
});

describe("row 34: groups", () => {
  const group = column("group");
  const rows: readonly Row[] = [
    ["3组", "3组", ""],
    ["三组", "3组", "A group-form"],
    ["3社", "3组", "A group-form"],
    ["第三村民小组", "3组", "A group-form"],
    ["三社", "3组", "A group-form"],
    ["第 3 小组", "3组", "A group-form"],
    ["３组", "3组", "A group-form"],
    ["03组", "3组", "A group-form"],
    ["十二组", "12组", "A group-form"],
    [3, "3组", "A group-form"],
    ["3", "3组", "A group-form"],
    ["大院子组", "大院子组", ""],
    ["第一党小组", "第一党小组", "N group-unread"],
    ["三组和四组", "三组和四组", "N group-unread"],
    ["0组", "0组", "N group-unread"],
    [{ kind: "date", serial: 46329 }, null, "R text-lost-to-date"],
  ];
  test.each(rows)("%j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, group);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });
});

describe("row 5: lost zeros", () => {
  const householdNo = column("householdNo");
  const code = column("code");
  const rows: readonly Row[] = [
    ["03-0045", "03-0045", ""],
    ["510129104201-03-0045", "510129104201-03-0045", ""],
    ["03－0045", "03-0045", "A cell-tidied"],
    ["03—0045", "03-0045", "A cell-tidied"],
    ["3-45", "03-0045", "A household-no-padded"],
    ["45", "45", "Q household-no-unclear"],
    [45, "45", "Q household-no-unclear"],
    ["三组45号", "三组45号", "N household-no-form"],
    [{ kind: "date", serial: 16497 }, null, "R text-lost-to-date"],
  ];
  test.each(rows)("户编号 %j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, householdNo);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("a date in its place cannot be turned back", () => {
    const raw = { kind: "date", serial: 16497 } as const;
    expect(sentences(raw, read(raw, householdNo))[0]).toMatch(
      /^这一格被表格软件变成了日期 1945-03-01/,
    );
  });

  test("with the group of the row a bare number can be completed", () => {
    expect(completeHouseholdNo("45", "3组")).toBe("03-0045");
    expect(completeHouseholdNo("45")).toBeNull();
    expect(completeHouseholdNo("45", "大院子组")).toBeNull();
    expect(completeHouseholdNo("张三", "3组")).toBeNull();
  });

  const codes: readonly Row[] = [
    ["LH-MS-2026-0007", "LH-MS-2026-0007", ""],
    ["lh-ms-2026-0007", "LH-MS-2026-0007", "A code-form"],
    ["LH－MS－2026－0007", "LH-MS-2026-0007", "A code-form"],
    ["LH-MS-2026-7", "LH-MS-2026-0007", "A code-form"],
    ["龙〔2026〕7号", "龙〔2026〕7号", ""],
    [" 7 ", "7", "A cell-tidied"],
    [7, "7", ""],
  ];
  test.each(codes)("编号 %j → %j %s", (raw, value, issues) => {
    const outcome = read(raw, code);
    expect([outcome.value, issuesOf(outcome)]).toEqual([value, issues]);
  });

  test("序号 stays as it is", () => {
    const serial = column("serial");
    expect(read(7, serial)).toEqual({ value: 7, issues: [] });
    expect(read("7", serial)).toEqual({ value: 7, issues: [] });
    expect(read("一", serial)).toEqual({ value: "一", issues: [] });
  });
});
