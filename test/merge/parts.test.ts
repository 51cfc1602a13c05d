/** The small parts of the merge, each on its own. */
import { describe, expect, test } from "@jest/globals";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import { printValue, type FieldValue, type LedgerRecord } from "../../src/domain/records.ts";
import { Ledgering, refusedAccounts, sumAccounts } from "../../src/merge/account.ts";
import { carryMismatches } from "../../src/merge/carry.ts";
import { madeCode } from "../../src/merge/codes.ts";
import { differingKeys, headersOf, rowContent, rowKey } from "../../src/merge/keys.ts";
import { matterText } from "../../src/merge/matter.ts";
import { sortRecords } from "../../src/merge/order.ts";
import { suspectedDuplicates } from "../../src/merge/suspects.ts";
import type { BlockAccount } from "../../src/intake/types.ts";
import { DEMAND_HEADER, demandRow, sheet } from "../intake/layout/sheets.ts";
import { intake, listedVillage, period } from "../support/township.ts";

const demands = ledgerById("demands");
const households = ledgerById("households");
const visits = ledgerById("visits");

function record(
  ledger: LedgerId,
  values: Record<string, FieldValue>,
  source: Partial<LedgerRecord["source"]> = {},
): LedgerRecord {
  const blank = Object.fromEntries(ledgerById(ledger).columns.map((column) => [column.key, null]));
  return {
    ledger,
    values: { ...blank, ...values },
    source: {
      file: "龙河村.xlsx",
      village: "龙河村",
      sheet: "表",
      row: 2,
      month: "2026-11",
      ...source,
    },
  };
}

describe("keys", () => {
  test("an item goes by its 编号, a household by its 户编号, a visit by nothing", () => {
    expect(rowKey(demands, record("demands", { code: "LH-MS-2026-0007" }))).toBe("LH-MS-2026-0007");
    expect(rowKey(households, record("households", { householdNo: "03-0045" }))).toBe("03-0045");
    expect(rowKey(visits, record("visits", { visitDate: "2026-11-03" }))).toBeNull();
  });

  test("an incomplete key is none", () => {
    expect(rowKey(demands, record("demands", {}))).toBeNull();
    expect(rowKey(households, record("households", { householdNo: "" }))).toBeNull();
  });

  test("the number of a row never tells rows apart", () => {
    const one = record("demands", { serial: "1", content: "修路" });
    const other = record("demands", { serial: "2", content: "修路" });
    expect(differingKeys(demands, one, other, false)).toEqual([]);
    expect(rowContent(demands, one)).toBe(rowContent(demands, other));
  });

  test("an empty cell may agree with anything", () => {
    const one = record("demands", { content: "修路", responsible: ["李四"] });
    const other = record("demands", { content: "修桥" });
    expect(differingKeys(demands, one, other, false)).toEqual(["content", "responsible"]);
    expect(differingKeys(demands, one, other, true)).toEqual(["content"]);
    expect(headersOf(demands, ["content", "responsible"])).toBe("诉求内容、责任人");
  });

  test.each([
    [null, ""],
    [undefined, ""],
    ["张三", "张三"],
    [3, "3"],
    [["张三", "李四"], "张三、李四"],
  ])("%j prints as %s", (value, printed) => {
    expect(printValue(value)).toBe(printed);
  });
});

describe("made codes (row 49)", () => {
  test("hold village, ledger, month, block and row", () => {
    const it = record("demands", {}, { row: 12 });
    expect(madeCode(demands, it, 0)).toBe("龙河村-MS-2026-11-临12");
    expect(madeCode(demands, it, 2)).toBe("龙河村-MS-2026-11-临2-12");
  });
});

describe("accounts", () => {
  const block: BlockAccount = {
    sheet: "表",
    ledger: "demands",
    headerRow: 1,
    read: 5,
    accepted: 4,
    duplicate: 0,
    refused: 1,
    ignored: {},
  };
  const file = { ...intake("龙河村.xlsx", []), blocks: [block, block] };

  test("a row that meets another moves from accepted to its fate", () => {
    const ledgering = new Ledgering();
    ledgering.move(file, 1, "duplicate");
    ledgering.move(file, 1, "refused");
    ledgering.move(file, 1, "accepted");
    expect(ledgering.accounts(file)).toEqual([
      block,
      { ...block, accepted: 2, duplicate: 1, refused: 2 },
    ]);
  });

  test("a refused file refuses all its rows", () => {
    expect(refusedAccounts(file)[0]).toEqual({ ...block, accepted: 0, refused: 5 });
  });

  test("a block that does not tie is seen", () => {
    expect(sumAccounts([block, block])).toMatchObject({ read: 10, accepted: 8, balanced: true });
    expect(sumAccounts([block, { ...block, read: 6 }]).balanced).toBe(false);
    expect(sumAccounts([{ ...block, accepted: -1, refused: 6 }]).balanced).toBe(false);
  });
});

describe("order", () => {
  test("village as listed, then date, then 编号, then place", () => {
    const rows = [
      record("demands", { code: "B", registeredDate: "2026-11-02" }),
      record("demands", { code: "A", registeredDate: "2026-11-02" }),
      record("demands", { code: "Z", registeredDate: "2026-11-01" }),
      record("demands", { code: "C" }, { village: "五星村" }),
      record("demands", { code: "D" }, { village: "没有列出的村" }),
    ];
    const sorted = sortRecords(
      new Map([["demands", rows]]),
      [listedVillage("五星村"), listedVillage("龙河村")],
      [demands],
    );
    expect(sorted.get("demands")?.map((row) => row.values["code"])).toEqual([
      "C",
      "Z",
      "A",
      "B",
      "D",
    ]);
    expect(rows[0]?.values["code"]).toBe("B");
  });
});

describe("suspected duplicates (rows 49, 50)", () => {
  const find = (...rows: LedgerRecord[]) => {
    const byLedger = new Map<LedgerId, LedgerRecord[]>();
    for (const row of rows) byLedger.set(row.ledger, [...(byLedger.get(row.ledger) ?? []), row]);
    return suspectedDuplicates([demands, ledgerById("stability"), visits], byLedger);
  };

  test("the same words in two villages and in two ledgers", () => {
    const found = find(
      record("demands", { content: "三组至四组的路烂了" }),
      record("demands", { content: " 三组至四组的路 烂了" }, { village: "五星村", row: 9 }),
      record("stability", { content: "三组至四组的路烂了" }, { row: 5 }),
    );
    expect(found.map((finding) => [finding.village, finding.row, finding.mask])).toEqual([
      ["五星村", 9, "none"],
      ["龙河村", 5, "all"],
    ]);
  });

  test("short words say too little", () => {
    expect(
      find(record("demands", { content: "修路" }), record("demands", { content: "修路" })),
    ).toEqual([]);
  });

  test("equal visits of one village, but not of two", () => {
    const visit = {
      visitDate: "2026-11-03",
      visitors: ["王军"],
      householder: "张三",
      opinion: "无诉求",
    };
    expect(find(record("visits", visit), record("visits", visit, { row: 3 }))).toHaveLength(1);
    expect(find(record("visits", visit), record("visits", visit, { village: "五星村" }))).toEqual(
      [],
    );
    expect(find(record("visits", visit), record("visits", { ...visit, opinion: "修路" }))).toEqual(
      [],
    );
  });

  test("what an item is about, without spaces and width", () => {
    expect(matterText(demands, record("demands", { content: "修 路 １ 公里" }))).toBe("修路1公里");
    expect(matterText(visits, record("visits", {}))).toBe("");
  });
});

describe("carried on from last month (row 61)", () => {
  const october = intake(
    "龙河村2026年10月.xlsx",
    [sheet("民生诉求台账", [DEMAND_HEADER, ...[1, 2].map((n) => old(n))])],
    { period: "2026-10" },
  );
  function old(n: number) {
    return demandRow(n, `第${n}件事情`).map((cell, i) =>
      i === 1 ? { kind: "date" as const, serial: 46300 } : cell,
    );
  }
  const november = (...numbers: number[]) =>
    intake("龙河村2026年11月.xlsx", [
      sheet("民生诉求台账", [DEMAND_HEADER, ...numbers.map((n) => old(n))]),
    ]);

  test("all carried on: nothing to say", () => {
    expect(carryMismatches([october], [november(1, 2)], [demands], period())).toEqual([]);
  });

  test("one left behind: both numbers and both places", () => {
    const [finding] = carryMismatches([october], [november(1)], [demands], period());
    expect(finding).toMatchObject({
      id: "carry-mismatch",
      slots: { previous: 2, carried: 1, gap: 1, carriedPlace: expect.stringContaining("第2行") },
    });
  });

  describe("what a title says of them", () => {
    const saying = (number: number) => ({
      ...november(1, 2),
      carriedOver: [{ ledger: "demands", sheet: "民生诉求台账", cell: "A2", number } as const],
    });

    test("the same number: nothing to say", () => {
      expect(carryMismatches([october], [saying(2)], [demands], period())).toEqual([]);
      expect(carryMismatches([], [saying(2)], [demands], period())).toEqual([]);
    });

    test.each([
      ["last month's file", [october], "上月文件里没有办结的是"],
      ["its own rows", [], "按各行的登记时间和办结时间算是"],
    ])("another number than %s", (_, earlier, basis) => {
      expect(carryMismatches(earlier, [saying(5)], [demands], period())).toMatchObject([
        { id: "carry-stated", cell: "A2", slots: { stated: 5, counted: 2, gap: 3, basis } },
      ]);
    });
  });

  test("weeks do not tie with months", () => {
    expect(carryMismatches([october], [november(1)], [demands], period("2026-W48"))).toEqual([]);
  });
});
