/** Single cells: written when they hold what was read, left alone when not. */
import { describe, expect, test } from "@jest/globals";
import { isoToSerial } from "../../../../src/domain/dates/index.ts";
import { OPTIONS, SHEET, applied, cell, journal, texts, visits } from "./support.ts";

describe("cells", () => {
  test("get their new values, dates as serial numbers, texts as texts, each listed", async () => {
    const opened = await visits();
    const { author } = opened.host;
    const outcome = await applied(opened, [
      cell(4, 3, "十一月1日", "2026-11-01", { format: "date" }),
      cell(5, 4, "办理中", "=1+1"),
      cell(6, 2, "王五", "'王五"),
      cell(7, 1, "004", "0042"),
    ]);
    expect(outcome).toMatchObject({ written: 4, skipped: [], notices: [] });
    expect(author.value(SHEET, "C4")).toBe(isoToSerial("2026-11-01"));
    expect(author.text(SHEET, "C4")).toBe("2026-11-01");
    expect(author.value(SHEET, "D5")).toBe("=1+1");
    expect(author.value(SHEET, "B6")).toBe("'王五");
    expect(author.value(SHEET, "A7")).toBe("0042");
    expect(journal(opened)).toEqual(
      expect.arrayContaining([
        [SHEET, "C4", "十一月1日", "2026-11-01"],
        [SHEET, "D5", "办理中", "=1+1"],
        [SHEET, "A7", "004", "0042"],
      ]),
    );
    expect(author.value("修改记录", "A2")).toBe(OPTIONS.asOf);
    expect(author.value("修改记录", "B2")).toBe(OPTIONS.reason);
    expect(author.value("修改记录", "G2")).toBe(OPTIONS.editId);
  });

  test("written twice is written once", async () => {
    const opened = await visits();
    const edits = [cell(4, 3, "十一月1日", "2026-11-01", { format: "date" })];
    await applied(opened, edits);
    expect(await applied(opened, edits)).toMatchObject({
      written: 0,
      skipped: [{ index: 0, sheet: SHEET, cell: "C4", reason: "already-there" }],
    });
    expect(journal(opened)).toHaveLength(1);
  });

  test("another author inserts a row between the look and the writing: nothing is overwritten", async () => {
    for (const sync of [3, 4, 5, 6]) {
      const opened = await visits();
      const { author, controls } = opened.host;
      controls.betweenSyncs((number) => {
        if (number === sync) author.insertRows(SHEET, "5:5");
      });
      const outcome = await applied(opened, [
        cell(6, 2, "王五", "王五五"),
        cell(4, 2, "张三", "张三三"),
      ]);
      const names = texts(opened, "B", 4, 10).filter((name) => name !== "");
      expect(names).toHaveLength(6);
      expect(names.slice(3)).toEqual(["赵六", "钱七", "孙八"]);
      expect(names[0]).toBe(outcome.skipped.length === 2 ? "张三" : "张三三");
      expect(["王五", "王五五"]).toContain(names[2]);
    }
  });
});
