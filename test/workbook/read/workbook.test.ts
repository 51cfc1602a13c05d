/** What stands around the cells: sheets, tables, counts, properties, other namespaces. */
import { describe, expect, test } from "@jest/globals";
import {
  bookParts,
  bytesOf,
  concat,
  data,
  makeBook,
  makeZip,
  OFFICE,
  readGood,
  relation,
  sst,
} from "./support.ts";

const ONE = data(`<row r="1"><c r="A1"><v>1</v></c></row>`);

test("sheets keep their order, names and visibility, whatever they are called", async () => {
  const { sheets } = await readGood(
    makeBook({
      sheets: [ONE, ONE, ONE],
      names: ["__proto__", "a&amp;b", "constructor"],
      states: ["", "hidden", "veryHidden"],
    }),
  );
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["__proto__", "visible"],
    ["a&b", "hidden"],
    ["constructor", "veryHidden"],
  ]);
});

test("one damaged sheet among good ones is named, the others are read", async () => {
  const parts = bookParts({
    sheets: [ONE, ONE, `<worksheet><sheetData>`],
    names: ["好", "校验", "残"],
  });
  const bytes = makeZip(
    parts.map((part) => (part.name.endsWith("sheet2.xml") ? { ...part, crc: 5 } : part)),
  );
  const { sheets, notices } = await readGood(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["好"]);
  expect(notices).toEqual([
    { id: "sheet-unreadable", sheet: "校验", slots: { reason: "内容与校验码不符" } },
    { id: "sheet-unreadable", sheet: "残", slots: { reason: "数据区不完整" } },
  ]);
});

test("chart sheets and macro sheets are skipped by name", async () => {
  const { sheets, notices, hasMacros } = await readGood(
    makeBook({
      sheets: [ONE, "<chartsheet/>", "<x/>"],
      names: ["数据", "图", "宏"],
      types: ["worksheet", "chartsheet", "xlMacrosheet"],
    }),
  );
  expect(sheets.map((sheet) => sheet.name)).toEqual(["数据"]);
  expect(hasMacros).toBe(true);
  expect(notices).toEqual([
    { id: "sheet-not-a-grid", sheet: "图", slots: { what: "图表工作表" } },
    { id: "sheet-not-a-grid", sheet: "宏", slots: { what: "宏工作表" } },
    { id: "file-macros", slots: {} },
  ]);
});

test("merges, filter, protection", async () => {
  const [sheet] = (
    await readGood(
      makeBook({
        sheets: [
          `<sheetPr filterMode="1"/>${ONE}<sheetProtection sheet="1" password="CC1A"/>` +
            `<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="$A$5:A8"/><mergeCell ref="坏"/></mergeCells>`,
        ],
      }),
    )
  ).sheets;
  expect(sheet).toMatchObject({
    hasActiveFilter: true,
    isProtected: true,
    merges: [
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 5, left: 1, bottom: 8, right: 1 },
    ],
  });
});

test("a filter that filters nothing is none", async () => {
  const [sheet] = (await readGood(makeBook({ sheets: [`${ONE}<autoFilter ref="A1:B2"/>`] })))
    .sheets;
  expect(sheet).toMatchObject({ hasActiveFilter: false, isProtected: false });
});

test("tables, comments, pictures, text boxes and charts", async () => {
  const drawing = `<xdr:wsDr xmlns:xdr="d" xmlns:a="a" xmlns:c="c">
    <xdr:pic/><xdr:grpSp><xdr:pic><xdr:nvPicPr/></xdr:pic></xdr:grpSp>
    <xdr:sp><xdr:txBody><a:p><a:r><a:t>请核对</a:t></a:r></a:p></xdr:txBody></xdr:sp>
    <xdr:sp><xdr:txBody><a:p/></xdr:txBody></xdr:sp>
    <xdr:graphicFrame><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:wsDr>`;
  const table = `<table name="n" displayName="诉求_表" ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"><filterColumn colId="0"><filters/></filterColumn></autoFilter><tableColumns><tableColumn name="完成_x000a_时限"/><tableColumn name="A&amp;B"/></tableColumns></table>`;
  const [sheet] = (
    await readGood(
      makeBook({
        sheets: [ONE],
        sheetRelations:
          relation("a", "table", "../tables/table1.xml") +
          relation("b", "comments", "/xl/comments1.xml") +
          relation("c", "drawing", "..\\drawings\\drawing1.xml"),
        parts: [
          { name: "xl/tables/table1.xml", data: table },
          {
            name: "xl/comments1.xml",
            data: "<comments><commentList><comment/><comment/></commentList></comments>",
          },
          { name: "xl\\drawings\\drawing1.xml", data: drawing },
        ],
      }),
    )
  ).sheets;
  expect(sheet).toMatchObject({
    tables: [
      {
        name: "诉求_表",
        range: { top: 1, left: 1, bottom: 3, right: 2 },
        hasHeader: true,
        hasTotals: true,
        columns: ["完成\n时限", "A&B"],
      },
    ],
    hasActiveFilter: true,
    comments: 2,
    pictures: 2,
    textBoxes: 1,
    charts: 1,
  });
});

test("a damaged or missing side part costs a notice, not the sheet", async () => {
  const { sheets, notices } = await readGood(
    makeBook({
      sheets: [ONE],
      sheetRelations:
        relation("a", "table", "../gone.xml") + relation("b", "drawing", "../drawing.xml"),
      parts: [{ name: "xl/drawing.xml", data: "<a/>", crc: 3 }],
    }),
  );
  expect(sheets[0]?.rows).toEqual([{ number: 1, cells: [1] }]);
  expect(notices).toEqual([
    {
      id: "sheet-part-unreadable",
      sheet: "表1",
      slots: { what: "表格定义", reason: "缺少部件“xl/gone.xml”" },
    },
    {
      id: "sheet-part-unreadable",
      sheet: "表1",
      slots: { what: "图片和图表", reason: "内容与校验码不符" },
    },
  ]);
});

test("1904: dates are converted, times of day are not", async () => {
  const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const { sheets, date1904, notices } = await readGood(
    makeBook({
      sheets: [
        data(
          `<row r="1"><c s="1"><v>44867</v></c><c s="1"><v>0.5</v></c><c><v>44867</v></c></row>`,
        ),
      ],
      workbookPr: `<workbookPr date1904="true"/>`,
      styles,
    }),
  );
  expect(sheets[0]?.rows[0]?.cells).toEqual([
    { kind: "date", serial: 46329 },
    { kind: "date", serial: 0.5 },
    44867,
  ]);
  expect(date1904).toBe(true);
  expect(notices).toEqual([{ id: "file-date-1904", slots: {} }]);
});

test("equal dates are one object", async () => {
  const styles = `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const rows = `<row r="1"><c><v>46329</v></c><c><v>46329</v></c></row>`;
  const [row] = (await readGood(makeBook({ sheets: [data(rows)], styles }))).sheets[0]?.rows ?? [];
  expect(row?.cells[0]).toBe(row?.cells[1]);
});

test("links to other files, connections and custom properties", async () => {
  const { externalLinks, properties } = await readGood(
    makeBook({
      sheets: [ONE],
      workbookPr: `<externalReferences><externalReference/><externalReference/></externalReferences>`,
      relations: relation("rId950", "connections", "connections.xml"),
      packageRelations: relation("r9", "custom-properties", "docProps/custom.xml"),
      parts: [
        { name: "xl/connections.xml", data: `<connections><connection id="1"/></connections>` },
        {
          name: "docProps/custom.xml",
          data: `<Properties xmlns:vt="v"><property name="__proto__"><vt:lpwstr>a&amp;b</vt:lpwstr></property><property name="n"><vt:i4>7</vt:i4></property></Properties>`,
        },
      ],
    }),
  );
  expect(externalLinks).toBe(3);
  expect([...properties]).toEqual([
    ["__proto__", "a&b"],
    ["n", "7"],
  ]);
});

describe("other ways to write the same sheet", () => {
  const inner = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>`;
  const book = { strings: sst("<t>龙河村</t>") };
  const expected = [{ number: 1, cells: ["龙河村", 2] }];
  const utf16 = (text: string, big: boolean): Uint8Array => {
    const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
    return Uint8Array.from(
      [0xfeff, ...units].flatMap((unit) =>
        big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
      ),
    );
  };
  const plain = `<worksheet>${data(inner)}</worksheet>`;
  const prefixed = `<x:worksheet xmlns:x="m">${data(inner).replace(/<(\/?)/g, "<$1x:")}</x:worksheet>`;
  const cases: readonly (readonly [way: string, sheet: string | Uint8Array])[] = [
    ["with a prefix", prefixed],
    [
      "Strict namespace",
      `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">${data(inner)}</worksheet>`,
    ],
    ["UTF-16, little end first", utf16(`<?xml version="1.0" encoding="UTF-16"?>${plain}`, false)],
    ["UTF-16, big end first", utf16(plain, true)],
    ["byte order mark", concat(Uint8Array.of(0xef, 0xbb, 0xbf), bytesOf(plain))],
    ["declared encoding", `<?xml version="1.0" encoding="GBK"?>${plain}`],
    [
      "comments and instructions",
      `<?a b?><!-- <row> -->${plain.replace("<row", "<!-- > --><?c d?><row")}`,
    ],
    ["line ends between tags", plain.replace(/></g, ">\r\n  <")],
  ];

  test.each(cases)("%s", async (_, sheet) => {
    const { sheets } = await readGood(makeBook({ ...book, sheets: [sheet] }));
    expect(sheets[0]?.rows).toEqual(expected);
  });

  test.each(["<sheetData/>", "<sheetData></sheetData>", ""])("no rows: %s", async (sheet) => {
    const { sheets } = await readGood(makeBook({ sheets: [sheet] }));
    expect(sheets).toMatchObject([{ rows: [] }]);
  });

  test("Strict relations", async () => {
    const parts = bookParts({ ...book, sheets: [data(inner)] }).map((part) => ({
      ...part,
      data:
        typeof part.data === "string"
          ? part.data.replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
          : part.data,
    }));
    expect((await readGood(makeZip(parts))).sheets[0]?.rows).toEqual(expected);
  });
});
