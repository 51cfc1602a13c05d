/** What brings the 综合账 of an open workbook up to date, without touching what stands there. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readTownshipBook } from "../../src/book/township.ts";
import { displayWidth } from "../../src/domain/text/normalize.ts";
import { fillTownshipBook, sentUp } from "../../src/job/township.ts";
import { printRaw } from "../../src/intake/cells/print.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { addSheets, applyEdits } from "../support/applyEdits.ts";
import { SENT_UP, demand, dispute, merged, villageBytes } from "../reply/town.ts";

const EMPTY: RawWorkbook = {
  format: "xlsx",
  sheets: [],
  date1904: false,
  externalLinks: 0,
  hasMacros: false,
  properties: new Map(),
  notices: [],
};
const ANSWERED = { replyText: "已答复", status: "办理中" };

let first: MergeResult;
let second: MergeResult;
beforeAll(async () => {
  const village = (demands: Parameters<typeof demand>[1][], stability = false) =>
    villageBytes("龙河村", {
      demands: demands.map((row, index) => demand(`LH-MS-2026-000${index + 1}`, row)),
      ...(stability && { stability: [dispute("LH-WD-2026-0001")] }),
    });
  first = await merged({ "龙河村.xlsx": await village([SENT_UP, {}]) });
  second = await merged({
    "龙河村.xlsx": await village([SENT_UP, { ...SENT_UP, escalatedDate: "2026-11-20" }], true),
  });
});

function filled(merge: MergeResult, open: RawWorkbook): RawWorkbook {
  const { plan, edits } = fillTownshipBook(merge, "五桂镇", open);
  const { workbook, skipped } = applyEdits(addSheets(open, plan?.sheets ?? []), edits);
  expect(skipped).toEqual([]);
  return workbook;
}
const rowsOf = (workbook: RawWorkbook) =>
  readTownshipBook(workbook, { name: "", asOf: "2026-12-01" }).rows;
const codes = (workbook: RawWorkbook) => rowsOf(workbook).map(({ values }) => values["code"]);

/** Types into the first row of 民生诉求, by header. */
function typed(workbook: RawWorkbook, values: Readonly<Record<string, string>>): RawWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== "综合账-民生诉求") return sheet;
    const header = sheet.rows.find(({ cells }) => cells[0] === "来源村");
    const rows = sheet.rows.map((row) =>
      row.number === (header?.number ?? 0) + 1
        ? {
            ...row,
            cells: (header?.cells ?? []).map(
              (name, index) => values[printRaw(name)] ?? row.cells[index] ?? null,
            ),
          }
        : row,
    );
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

describe("an open workbook", () => {
  test("without 综合账 gets its sheets; stability only where something was sent up", () => {
    const book = filled(first, EMPTY);
    expect(book.sheets.map(({ name }) => name)).toEqual(["综合账-民生诉求", "综合账-困难群众"]);
    expect(codes(book)).toEqual(["LH-MS-2026-0001"]);
    expect(sentUp(first)).toHaveLength(1);
  });

  test("on paper its columns stand on few pages side by side, headers and dates with room", () => {
    const { plan } = fillTownshipBook(first, "五桂镇", EMPTY);
    expect(plan?.sheets.map(({ print }) => print.pagesWide)).toEqual([2, 3]);
    const columns = plan?.sheets.flatMap(({ tables }) => tables.flatMap((it) => it.columns)) ?? [];
    const tooNarrow = columns.filter(
      ({ header, width, format }) =>
        width < displayWidth(header) / 2 + 4 || (format === "date" && width < 11),
    );
    expect(tooNarrow).toEqual([]);
  });

  test("with 综合账: what is new comes below, what was typed stays", () => {
    const before = typed(filled(first, EMPTY), { 答复村里: "已答复", 状态: "办理中" });
    const fill = fillTownshipBook(second, "五桂镇", before);
    expect(fill).toMatchObject({ added: 2, known: 1, unread: [] });
    expect(fill.plan?.sheets.map(({ name }) => name)).toEqual(["综合账-稳定工作"]);
    const after = filled(second, before);
    expect(codes(after)).toEqual(["LH-MS-2026-0001", "LH-MS-2026-0002", "LH-WD-2026-0001"]);
    expect(rowsOf(after)[0]?.values).toMatchObject(ANSWERED);
  });

  test("again: there is nothing to do", () => {
    const after = filled(second, filled(first, EMPTY));
    expect(fillTownshipBook(second, "五桂镇", after)).toEqual({
      ...{ plan: null, edits: [], added: 0, known: 3, unread: [] },
    });
  });

  test("planned twice from one reading, the row is there once", () => {
    const before = filled(first, EMPTY);
    const { edits } = fillTownshipBook(second, "五桂镇", before);
    const once = applyEdits(before, edits).workbook;
    expect(codes(applyEdits(once, edits).workbook)).toEqual(codes(once));
  });

  test("sent up once more after an answer: a row of its own, and once", async () => {
    const before = typed(filled(first, EMPTY), { 答复村里: "已答复" });
    const later = { ...SENT_UP, escalatedDate: "2026-11-28" };
    const again = await merged({
      "龙河村.xlsx": await villageBytes("龙河村", { demands: [demand("LH-MS-2026-0001", later)] }),
    });
    const after = filled(again, before);
    expect(codes(after)).toEqual(["LH-MS-2026-0001", "LH-MS-2026-0001"]);
    expect(String(rowsOf(after)[1]?.values["remark"])).toMatch(
      /^再次上报\(LH-MS-2026-0001,2026-11-28\);/,
    );
    expect(fillTownshipBook(again, "五桂镇", after).added).toBe(0);
  });

  test("a sheet whose header is gone: nothing is planned, and the sheet is named", () => {
    const { sheets } = filled(first, EMPTY);
    const headless = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(({ cells }) => cells[0] !== "来源村"),
    }));
    expect(fillTownshipBook(second, "五桂镇", { ...EMPTY, sheets: headless })).toEqual({
      plan: null,
      edits: [],
      added: 0,
      known: 0,
      unread: ["综合账-民生诉求", "综合账-困难群众"],
    });
  });
});
