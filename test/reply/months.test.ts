/** 综合账 over two months: taken over as it stands, with what has come up since. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readSummary } from "../../src/book/summary.ts";
import { readTownshipBook } from "../../src/book/township.ts";
import { townshipBook } from "../../src/domain/replies/index.ts";
import type { TownshipRow } from "../../src/domain/replies/index.ts";
import { repliesOf } from "../../src/reply/index.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";
import { AS_OF, SENT_UP, demand, merged, reread, summaryBytes, villageBytes } from "./town.ts";

const WAY = { replyType: "已办结", closingWay: "实质性办结" };
const DECEMBER = { month: "2026-12", asOf: "2026-12-31" };
const LATER = { ...SENT_UP, escalatedDate: "2026-12-08" };
const options = { name: "汇总.xlsx", asOf: DECEMBER.asOf };

/** As a clerk leaves it: an answer, an item of the township's own, a column of his own, a stray note. */
function workedOn(workbook: RawWorkbook): RawWorkbook {
  const work = (sheet: RawSheet): RawSheet => {
    if (sheet.name !== "综合账-民生诉求") return sheet;
    const header = sheet.rows.find(({ cells }) => cells[0] === "来源村");
    if (!header) throw new Error("no header");
    const at = (name: string): number => header.cells.indexOf(name);
    const width = header.cells.length;
    const row = (number: number, cells: Readonly<Record<number, string | number>>) => ({
      number,
      cells: Array.from({ length: width + 1 }, (_, index) => cells[index] ?? null),
    });
    const rows = sheet.rows
      .filter(({ number }) => number <= header.number + 1)
      .map(({ number, cells }) => {
        const typed = Array.from({ length: width + 1 }, (_, i) => cells[i] ?? null);
        if (number === header.number) typed[width] = "跟进";
        if (number === header.number + 1) {
          typed[at("答复村里")] = "已列入计划";
          typed[at("完成时限")] = "长期坚持";
          typed[width] = "问过水利站";
        }
        return { number, cells: typed };
      });
    const own = row(header.number + 5, {
      [at("编号")]: "ZJ-MS-2026-0001",
      [at("诉求内容")]: "场镇路灯不亮",
      [at("状态")]: "待议账",
    });
    const stray = row(header.number + 9, { [at("组别")]: "记得问龙河村" });
    return { ...sheet, rows: [...rows, own, stray] };
  };
  return { ...workbook, sheets: workbook.sheets.map(work) };
}

let first: RawWorkbook;
let second: RawWorkbook;
beforeAll(async () => {
  const november = await merged({
    "龙河村.xlsx": await villageBytes("龙河村", { demands: [demand("LH-MS-2026-0001", SENT_UP)] }),
  });
  first = workedOn(await reread(await summaryBytes(november)));
  const december = await merged(
    {
      "龙河村.xlsx": await villageBytes(
        "龙河村",
        { demands: [demand("LH-MS-2026-0001", SENT_UP), demand("LH-MS-2026-0009", LATER)] },
        "2026-12",
      ),
    },
    DECEMBER,
  );
  const previous = readTownshipBook(first, options).rows;
  second = await reread(await summaryBytes(december, { previous }));
});

const rowsOf = (workbook: RawWorkbook) => readTownshipBook(workbook, options).rows;

describe("taken over", () => {
  test("every row as it stands, in its order; the new one below", () => {
    expect(rowsOf(second).map(({ values }) => values["code"] ?? values["group"])).toEqual([
      "LH-MS-2026-0001",
      "ZJ-MS-2026-0001",
      "记得问龙河村",
      "LH-MS-2026-0009",
    ]);
    const bare = (rows: readonly TownshipRow[]) =>
      rows.map((row) => ({ ...row, values: { ...row.values, serial: null } }));
    expect(bare(rowsOf(second)).slice(0, 3)).toEqual(bare(rowsOf(first)));
    expect(rowsOf(second)[0]).toMatchObject({
      village: "龙河村",
      values: { replyText: "已列入计划", deadline: "长期坚持" },
      extra: { 跟进: "问过水利站" },
    });
  });

  test("汇总情况 accounts for them apart from the villages' rows", () => {
    const text = JSON.stringify(second.sheets.find(({ name }) => name === "汇总情况")?.rows);
    expect(text).toContain("综合账:接转上次3行,新增村里上报1行,共4行");
    expect(text).toContain("读取2行 = 采用2行");
    const { records, own } = readSummary(second, options);
    expect(records).toHaveLength(2);
    // The stray note is no item: it is kept on the sheet, and is in nobody's list.
    expect(own).toHaveLength(3);
  });

  test("the answer of last month is sent as long as the village has not taken it in", () => {
    const [village] = repliesOf(readSummary(second, options), DECEMBER.asOf);
    expect(village?.lines.map(({ code }) => code)).toEqual(["LH-MS-2026-0001"]);
    expect(village?.waiting.map(({ code }) => code)).toEqual(["LH-MS-2026-0009"]);
  });

  test.each<[string, Record<string, string>, string, number, number]>([
    ["closed two months ago", { replyDate: "2026-11-30" }, "2027-01-30", 0, 1],
    ["closed then, on a day known by 办结时间 alone", {}, "2027-01-30", 0, 1],
    ["closed last month", { replyDate: "2026-12-30" }, "2027-01-30", 1, 0],
    ["answered for the time being", { replyType: "先行答复", status: "" }, "2027-01-30", 1, 0],
  ])("a row that the village has no more, %s", (_, more, asOf, sent, taken) => {
    const { records, own, villages } = readSummary(second, options);
    const [record] = own;
    if (!record) throw new Error("no row");
    const closed = { status: "已办结待回访", closedDate: "2026-11-30", result: "通了" };
    const values = { ...record.values, code: "LH-MS-2026-0077", ...closed, ...WAY, ...more };
    const gone = { records, own: [{ ...record, values }], villages };
    const at = ({ code }: { readonly code?: string }) => code === "LH-MS-2026-0077";
    const [village] = repliesOf(gone, asOf);
    expect([village?.lines.filter(at).length, village?.taken]).toEqual([sent, taken]);
    // Of a village that sent nothing, nobody knows.
    const silent = repliesOf({ ...gone, records: [] }, asOf);
    expect(silent[0]?.lines.filter(at)).toHaveLength(1);
  });

  test("twice over, nothing is added and nothing lost", () => {
    const again = townshipBook([], rowsOf(second));
    expect(again).toEqual({ rows: rowsOf(second), taken: 4, added: 0 });
  });
});

describe("what comes up again", () => {
  const row = (values: TownshipRow["values"]): TownshipRow => ({
    ledger: "demands",
    village: "龙河村",
    values: { code: "LH-MS-2026-0001", registeredDate: "2026-11-10", ...values },
    extra: {},
  });
  const came = (escalatedDate: string, code = "LH-MS-2026-0001") => ({
    village: "龙河村",
    item: { ledger: "demands" as const, values: { code, registeredDate: escalatedDate } },
  });

  test.each<[string, TownshipRow["values"], string, number]>([
    ["the same round", { replyText: "已答复" }, "2026-11-10", 0],
    ["a later date of a round that nobody has answered", {}, "2026-12-08", 0],
    ["a later round of what was answered", { replyText: "已答复" }, "2026-12-08", 1],
    ["a later round of what was closed", { status: "已结账" }, "2026-12-08", 1],
  ])("%s", (_, values, escalatedDate, added) => {
    const book = townshipBook([came(escalatedDate)], [row(values)]);
    expect(book).toMatchObject({ taken: 1, added });
    expect(book.rows).toHaveLength(1 + added);
  });

  test("an equal 编号 of another village is another matter", () => {
    const other = { ...came("2026-11-10"), village: "清溪村" };
    expect(townshipBook([other], [row({})]).added).toBe(1);
  });

  test("without a 编号 a matter is known by what it says", () => {
    const [bare, typed] = [came("2026-11-10", ""), row({ code: "" })];
    expect(townshipBook([bare], [typed]).added).toBe(0);
    expect(townshipBook([bare, bare]).added).toBe(1);
  });
});

test("a sheet of 综合账 whose header is gone is named, not passed over", () => {
  const broken = first.sheets.map((sheet) =>
    sheet.name === "综合账-民生诉求"
      ? { ...sheet, rows: sheet.rows.filter(({ cells }) => cells[0] !== "来源村") }
      : sheet,
  );
  expect(readTownshipBook({ ...first, sheets: broken }, { name: "", asOf: AS_OF }).unread).toEqual([
    "综合账-民生诉求",
  ]);
});
