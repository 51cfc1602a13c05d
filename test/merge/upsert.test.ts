import { describe, expect, test } from "@jest/globals";
import type { RawValue } from "../../src/workbook/raw.ts";
import { DEMAND_HEADER, demandRow, sheet } from "../intake/layout/sheets.ts";
import { ids, intake, merge, sentences } from "../support/township.ts";

const demands = (...rows: readonly (readonly RawValue[])[]) => [
  sheet("民生诉求台账", [DEMAND_HEADER, ...rows]),
];
const changed = (row: readonly RawValue[], column: number, value: RawValue): RawValue[] =>
  row.map((cell, i) => (i === column ? value : cell));

describe("one 编号, one month", () => {
  test("equal rows are one: the second counts as duplicate", () => {
    const file = intake("龙河村2026年11月.xlsx", demands(demandRow(7), demandRow(7)));
    const result = merge([file]);
    expect(result.files[0]?.blocks[0]).toMatchObject({
      read: 2,
      accepted: 1,
      duplicate: 1,
      refused: 0,
    });
    expect(result.records.get("demands")).toHaveLength(1);
    expect(sentences(result.findings, "duplicate-row")).toEqual([
      "【龙河村2026年11月.xlsx】“民生诉求台账”第3行:与【龙河村2026年11月.xlsx】“民生诉求台账”第2行内容相同(编号“LH-MS-2026-0007”),只算一次。",
    ]);
  });

  test("different rows are both refused, and the sentence names the fields", () => {
    const file = intake(
      "龙河村2026年11月.xlsx",
      demands(demandRow(7), changed(demandRow(7), 5, "赵六"), demandRow(8, "桥面有裂缝")),
    );
    const result = merge([file]);
    expect(result.files[0]?.blocks[0]).toMatchObject({ read: 3, accepted: 1, refused: 2 });
    const said = sentences(result.findings, "code-conflict");
    expect(said).toHaveLength(2);
    expect(said[0]).toContain("编号“LH-MS-2026-0007”已存在重复数据");
    expect(said[0]).toContain("责任人");
    expect(result.balance.ok).toBe(true);
  });

  test("three rows, two of them equal: all three are refused", () => {
    const odd = changed(demandRow(7), 3, "另一件事情");
    const file = intake("龙河村2026年11月.xlsx", demands(demandRow(7), demandRow(7), odd));
    expect(merge([file]).files[0]?.blocks[0]).toMatchObject({ accepted: 0, refused: 3 });
  });
});

describe("what was sent up", () => {
  const sent = (row: readonly RawValue[]) =>
    intake("龙河村上报清单.xlsx", [sheet("上报事项-民生诉求台账", [DEMAND_HEADER, row])]);
  const shortened = changed(demandRow(7), 5, "赵六");

  test("counts as a copy of the ledger's own row, whatever it says", () => {
    const own = intake("龙河村2026年11月.xlsx", demands(demandRow(7)));
    const result = merge([own, sent(shortened)]);
    expect(result.files.flatMap(({ blocks }) => blocks)).toMatchObject([
      { sheet: "民生诉求台账", accepted: 1, duplicate: 0, refused: 0 },
      { sheet: "上报事项-民生诉求台账", accepted: 0, duplicate: 1, refused: 0 },
    ]);
    expect(result.records.get("demands")?.map(({ values }) => values["responsible"])).toEqual([
      ["李四"],
    ]);
    expect(sentences(result.findings, "sent-copy")).toEqual([
      "【龙河村上报清单.xlsx】“上报事项-民生诉求台账”第2行:这一行是上报时抄出来的,村里的台账有这一件(【龙河村2026年11月.xlsx】“民生诉求台账”第2行),以台账为准,这一行只记作重复。",
    ]);
    expect(result.balance.ok).toBe(true);
  });

  test("counts by itself where the ledger is not there", () => {
    expect(merge([sent(shortened)]).records.get("demands")).toHaveLength(1);
  });
});

describe("one 编号, two months", () => {
  const october = intake("龙河村2026年10月.xlsx", demands(demandRow(7), demandRow(9, "水渠漏水")));
  const closed = changed(changed(demandRow(7), 7, "已结账"), 5, null);
  const november = intake("龙河村2026年11月.xlsx", demands(closed));

  test("the later month wins, an empty cell never replaces a filled one", () => {
    const result = merge([october, november]);
    const rows = result.records.get("demands") ?? [];
    const item = rows.find((row) => row.values["code"] === "LH-MS-2026-0007");
    expect(item?.source.month).toBe("2026-11");
    expect(item?.values["responsible"]).toEqual(["李四"]);
    expect(ids(result.findings)).toEqual(
      expect.arrayContaining(["earlier-duplicate", "kept-from-earlier", "only-in-earlier"]),
    );
  });

  test("the difference list shows old and new", () => {
    const answered = changed(demandRow(7), 6, { kind: "date", serial: 46356 });
    const result = merge([october, intake("龙河村2026年11月.xlsx", demands(answered))]);
    const [sentence] = sentences(result.findings, "updated-since");
    expect(sentence).toContain("完成时限“2026-11-26”→“2026-11-30”");
  });

  test("every row of both files is accounted for", () => {
    const result = merge([october, november]);
    expect(result.balance).toMatchObject({
      read: 3,
      accepted: 2,
      duplicate: 1,
      refused: 0,
      ok: true,
    });
  });

  test("the order of the files does not matter", () => {
    expect(merge([november, october])).toEqual(merge([october, november]));
  });
});

describe("bare numbers are never keys (row 49)", () => {
  const bare = (n: number, content: string) => changed(demandRow(n, content), 0, n);

  test("1, 2, 3 in two villages and two months never meet", () => {
    const files = ["龙河村2026年11月.xlsx", "五星村2026年11月.xlsx"].map((path) =>
      intake(path, demands(bare(1, "三组道路损坏严重"), bare(2, "堰塘淤积要清理"))),
    );
    const result = merge(files);
    const codes = (result.records.get("demands") ?? []).map((row) => row.values["code"]);
    expect(new Set(codes).size).toBe(4);
    expect(codes).toContain("龙河村-MS-2026-11-临2");
    expect(ids(result.findings)).toEqual(
      expect.arrayContaining(["code-made", "suspected-duplicate"]),
    );
    expect(result.balance).toMatchObject({ read: 4, accepted: 4, duplicate: 0 });
  });
});

describe("households and cadres", () => {
  const header = ["户编号", "组别", "户主姓名", "常住地址", "家庭人口", "联系电话", "户类别"];
  const household = (name: string, size: number) => [
    "03-0045",
    "3组",
    name,
    "3组",
    size,
    "13900000001",
    "一般户",
  ];

  test("a 户编号 given twice keeps both rows and asks for a look", () => {
    const file = intake("龙河村2026年11月.xlsx", [
      sheet("一户一档", [header, household("张三", 4), household("王五", 2)]),
    ]);
    const result = merge([file]);
    expect(result.records.get("households")).toHaveLength(2);
    expect(sentences(result.findings, "register-conflict")[0]).toContain("“03-0045”");
  });

  test("the very same household twice is one", () => {
    const file = intake("龙河村2026年11月.xlsx", [
      sheet("一户一档", [header, household("张三", 4), household("张三", 4)]),
    ]);
    expect(merge([file]).files[0]?.blocks[0]).toMatchObject({ accepted: 1, duplicate: 1 });
  });
});
