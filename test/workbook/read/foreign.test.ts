/**
 * Workbooks of other programs, against what openpyxl found in them (counted when the fixtures were
 * made, by test/fixtures/reader/make.py) and against hucre, today.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cellAddress } from "../../../src/workbook/address.ts";
import type { RawSheet, RawValue } from "../../../src/workbook/raw.ts";
import { readGood } from "./support.ts";

const FIXTURES = path.join(import.meta.dirname, "../../fixtures/reader");

type Plain = string | number | boolean | { readonly date: number } | { readonly error: string };
interface Count {
  readonly rows: number;
  readonly cells: number;
  readonly values: Readonly<Record<string, Plain>>;
}
const COUNTS = JSON.parse(
  readFileSync(path.join(FIXTURES, "openpyxl-counts.json"), "utf8"),
) as Readonly<Record<string, Readonly<Record<string, Count>>>>;

async function sheetsOf(name: string): Promise<readonly RawSheet[]> {
  return (await readGood(readFileSync(path.join(FIXTURES, name)), name)).sheets;
}

function plain(value: RawValue): Plain | null {
  if (value === null || typeof value !== "object") return value;
  if (value.kind === "error") return { error: value.code };
  return { date: Math.round(value.serial * 1e8) / 1e8 };
}

/** Every cell that is not empty, by address. */
function cellsByAddress(sheet: RawSheet): Map<string, Plain> {
  const cells = new Map<string, Plain>();
  for (const row of sheet.rows) {
    row.cells.forEach((cell, index) => {
      const value = plain(cell);
      if (value !== null) cells.set(cellAddress(row.number, index + 1), value);
    });
  }
  return cells;
}

describe.each(Object.keys(COUNTS))("%s as openpyxl reads it", (name) => {
  test("the same sheets, rows and cells", async () => {
    const found = (await sheetsOf(name)).map((sheet) => [
      sheet.name,
      sheet.rows.length,
      cellsByAddress(sheet).size,
    ]);
    const counted = Object.entries(COUNTS[name] ?? {}).map(([sheet, { rows, cells }]) => [
      sheet,
      rows,
      cells,
    ]);
    expect(found.sort()).toEqual(counted.sort());
  });

  test("the same value in every cell", async () => {
    for (const sheet of await sheetsOf(name)) {
      const expected = new Map(Object.entries(COUNTS[name]?.[sheet.name]?.values ?? {}));
      expect(cellsByAddress(sheet)).toEqual(expected);
    }
  });
});

const HUCRE = `
  import { readFileSync } from "node:fs";
  import { readXlsx } from "hucre";
  const book = await readXlsx(readFileSync(process.argv[1]));
  const plain = (value) => value instanceof Date
    ? { date: Math.round((value.getTime() / 86400000 + 25569) * 1e8) / 1e8 } : value;
  console.log(JSON.stringify(book.sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(plain))])));
`;

test.each(["libreoffice.xlsx"])("%s as hucre reads it", async (name) => {
  const output = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", HUCRE, path.join(FIXTURES, name)],
    { encoding: "utf8", cwd: path.join(FIXTURES, "../../..") },
  );
  const theirs = new Map(JSON.parse(output) as [string, (Plain | null)[][]][]);
  for (const sheet of await sheetsOf(name)) {
    const cells = new Map<string, Plain>();
    theirs.get(sheet.name)?.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null && value !== "") cells.set(cellAddress(index + 1, column + 1), value);
      });
    });
    const ours = [...cellsByAddress(sheet)].map(([address, value]) => [address, comparable(value)]);
    expect(new Map(ours as [string, Plain][])).toEqual(cells);
  }
});

/** hucre gives errors as their text, and times of day on the first day of 1900. */
function comparable(value: Plain): Plain {
  if (typeof value === "object" && "date" in value && value.date < 1) {
    return { date: Number((value.date + 1).toFixed(8)) };
  }
  return typeof value === "object" && "error" in value ? value.error : value;
}

describe("what openpyxl wrote around the cells", () => {
  test("marks, counts, tables, notices", async () => {
    const { sheets, notices } = await readGood(readFileSync(path.join(FIXTURES, "openpyxl.xlsx")));
    expect(sheets[0]).toMatchObject({
      name: "走访记录",
      merges: [{ top: 1, left: 1, bottom: 1, right: 9 }],
      hiddenRows: [6, 7],
      hiddenColumns: [7],
      hasActiveFilter: true,
      isProtected: true,
      struckRows: [10],
      comments: 2,
    });
    expect(sheets[1]).toMatchObject({
      charts: 1,
      tables: [{ name: "诉求表", columns: ["编号", "内容", "完成\n时限"] }],
    });
    expect(sheets.map((sheet) => sheet.visibility)).toEqual([
      "visible",
      "visible",
      "hidden",
      "veryHidden",
      "visible",
      "visible",
    ]);
    expect(notices.map(({ id, sheet }) => [id, sheet])).toEqual([
      ["formula-without-value", "走访记录"],
      ["formula-without-value", "错误"],
      ["sheet-not-a-grid", "图表"],
    ]);
  });
});

/** The same workbook in other formats, against the .xlsx that LibreOffice saved. */
describe.each([
  { name: "libreoffice.ods", format: "ods", label: ".ods" },
  { name: "libreoffice.xls", format: "xls", label: ".xls" },
])("$name", ({ name, format, label }) => {
  const bytes = readFileSync(path.join(FIXTURES, name));

  test("is read with a notice that it is an old format", async () => {
    const workbook = await readGood(bytes, name);
    expect(workbook.format).toBe(format);
    expect(workbook.notices[0]).toEqual({ id: "file-legacy-format", slots: { format: label } });
  });

  test("holds the same values", async () => {
    const expected = await sheetsOf("libreoffice.xlsx");
    const found = await sheetsOf(name);
    expect(found.map((sheet) => sheet.name)).toEqual(expected.map((sheet) => sheet.name));
    for (const [index, sheet] of found.entries()) {
      if (sheet.name === "错误") continue;
      const other = expected[index];
      expect(other && cellsOfTruth(sheet)).toEqual(other && cellsOfTruth(other));
    }
  });

  test("knows what is hidden, merged and protected", async () => {
    const [visits, , deep] = await sheetsOf(name);
    expect(visits).toMatchObject({
      merges: [{ top: 1, left: 1, bottom: 1, right: 9 }],
      hiddenRows: [6, 7],
      hiddenColumns: [7],
      isProtected: true,
      comments: 2,
    });
    expect(deep?.visibility).not.toBe("visible");
  });

  test("errors are errors", async () => {
    const errors = (await sheetsOf(name)).at(-1);
    expect(errors?.rows[0]?.cells[0]).toMatchObject({ kind: "error" });
  });
});

/** Old formats keep true and false as 1 and 0, and round the last digit of a decimal. */
function cellsOfTruth(sheet: RawSheet): Map<string, Plain> {
  return new Map(
    [...cellsByAddress(sheet)].map(([address, value]) => [
      address,
      typeof value === "boolean" || typeof value === "number"
        ? Number(Number(value).toPrecision(15))
        : value,
    ]),
  );
}

test("a file of WPS is told by its name only", async () => {
  const bytes = readFileSync(path.join(FIXTURES, "libreoffice.xls"));
  expect(await readGood(bytes, "龙河村.et")).toMatchObject({ format: "et" });
});

test("the web page of LibreOffice is one sheet with every table", async () => {
  const { format, sheets, notices } = await readGood(
    readFileSync(path.join(FIXTURES, "libreoffice.html")),
    "报表.xls",
  );
  expect(format).toBe("html");
  expect(notices).toEqual([{ id: "file-html-table", slots: {} }]);
  expect(sheets).toHaveLength(1);
  const texts = sheets[0]?.rows.flatMap((row) => row.cells);
  expect(texts).toEqual(expect.arrayContaining(["龙河村2026年11月走访记录", "欧阳娜娜", "王𠮷祥"]));
});
