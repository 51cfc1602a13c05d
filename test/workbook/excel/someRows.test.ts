import { expect, test } from "@jest/globals";
import { readSomeRows } from "../../../src/workbook/excel/index.ts";
import { CLERKS, open } from "./support.ts";

test("a few rows are read where they stand, and nothing else", async () => {
  const { door } = open();
  expect(await readSomeRows(door, CLERKS, 2, 2)).toEqual({
    ok: true,
    rows: [{ number: 2, cells: ["张三", 12.5, 25] }],
  });
});

test.each([
  ["beyond what is filled", CLERKS, 40, 42],
  ["of an empty sheet", "空表", 1, 3],
  ["of a sheet that is gone", "没有", 1, 3],
])("no rows %s", async (_, name, first, last) => {
  const { door } = open();
  expect(await readSomeRows(door, name, first, last)).toEqual({ ok: true, rows: [] });
});

test("Excel's refusal is a value", async () => {
  const { door, host } = open();
  host.controls.failSync(1, "GeneralException");
  expect(await readSomeRows(door, CLERKS, 2, 2)).toMatchObject({ ok: false });
});
