/** 撤销: everything of ours goes, nothing of anybody else's. */
import { describe, expect, test } from "@jest/globals";
import { undoEdits } from "../../../../src/workbook/excel/index.ts";
import type { EditUndo } from "../../../../src/workbook/excel/index.ts";
import type { BookEdit } from "../../../../src/workbook/edit.ts";
import type { Opened } from "../support.ts";
import { SHEET, TABLE, applied, cell, journal, rowsEdit, texts, visits } from "./support.ts";

function clerks({ host }: Opened) {
  return host.snapshot().sheets.filter(({ name }) => name !== "修改记录");
}

function undone(opened: Opened, undo: EditUndo) {
  return undoEdits(opened.door, undo, { editId: "u1", asOf: "2026-11-28" });
}

const CELLS: readonly BookEdit[] = [
  cell(4, 3, "十一月1日", "2026-11-01", { format: "date" }),
  cell(5, 3, "十一月2日", "2026-11-02", { format: "date" }),
  cell(5, 4, "办理中", "办结"),
];
const ROWS = rowsEdit([
  ["0101", "周九", "2026-11-20"],
  ["0102", "=吴十", "2026-11-21"],
]);
const COLUMNS: BookEdit = {
  kind: "columns",
  sheet: SHEET,
  table: { name: TABLE },
  after: "姓名",
  columns: [{ header: "电话", width: 14, format: "text", required: true }],
};

describe("undo", () => {
  test.each<[string, readonly BookEdit[], number]>([
    ["cells", CELLS, 4],
    ["rows in spare ones", [ROWS], 4],
    ["rows that made the table grow", [ROWS], 1],
    ["columns", [COLUMNS], 4],
    ["all of them", [...CELLS, COLUMNS, ROWS], 1],
  ])("%s: the sheet is as before, cell by cell", async (_, edits, spare) => {
    const opened = await visits(spare);
    const before = clerks(opened);
    const { undo, skipped } = await applied(opened, edits);
    expect(skipped).toEqual([]);
    expect(clerks(opened)).not.toEqual(before);
    const lines = journal(opened).length;
    expect(await undone(opened, undo)).toMatchObject({ ok: true, kept: [] });
    expect(clerks(opened)).toEqual(before);
    expect(journal(opened).length).toBe(lines * 2);
    expect(opened.host.author.value("修改记录", `B${lines + 2}`)).toBe("撤销:修复:日期写法");
    expect(await undone(opened, undo)).toMatchObject({ ok: true, cells: 0, rows: 0, columns: 0 });
    expect(clerks(opened)).toEqual(before);
  });

  test("what was changed since stays and is told", async () => {
    const opened = await visits();
    const { undo } = await applied(opened, [...CELLS, ROWS]);
    opened.host.author.write(SHEET, "D5:D5", [["退回"]]);
    opened.host.author.write(SHEET, "D10:D10", [["补填"]]);
    const outcome = await undone(opened, undo);
    expect(outcome).toMatchObject({ ok: true, cells: 2, rows: 1 });
    const kept = outcome.ok ? outcome.kept.map(({ cell: place }) => place) : [];
    expect(kept.toSorted()).toEqual(["A10:E10", "D5"]);
    expect(texts(opened, "D", 5, 5)).toEqual(["退回"]);
    expect(texts(opened, "A", 10, 11)).toEqual(["0101", ""]);
  });

  test("rows that came in above are allowed for", async () => {
    const opened = await visits();
    const { undo } = await applied(opened, [...CELLS, ROWS]);
    opened.host.author.insertRows(SHEET, "5:5");
    expect(await undone(opened, undo)).toMatchObject({ ok: true, cells: 3, rows: 2, kept: [] });
    expect(texts(opened, "C", 4, 6)).toEqual(["十一月1日", "", "十一月2日"]);
    expect(texts(opened, "A", 10, 12)).toEqual(["006", "", ""]);
  });

  test("a column that somebody has filled stays", async () => {
    const opened = await visits();
    const { undo } = await applied(opened, [...CELLS, COLUMNS]);
    opened.host.author.write(SHEET, "C4:C4", [["'139"]]);
    expect(await undone(opened, undo)).toMatchObject({ ok: true, cells: 3, columns: 0 });
    expect(texts(opened, "C", 3, 4)).toEqual(["电话", "139"]);
    expect(texts(opened, "D", 4, 4)).toEqual(["十一月1日"]);
  });
});
