/** Values of cells, as every program writes them. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellsOf, data, firstSheet, MAIN, makeBook, readGood, sst } from "./support.ts";

const STYLES = `<styleSheet xmlns="${MAIN}">
  <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.00"/></numFmts>
  <fonts><font/><font><b/><strike/></font><font><strike val="0"/></font></fonts>
  <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="1"/><xf numFmtId="31" fontId="2"/></cellXfs>
</styleSheet>`;

describe("types", () => {
  const strings = sst(
    "<t>走访</t>",
    `<t xml:space="preserve"> 前后 </t>`,
    "<r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r>",
    `<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>`,
    "<t>a_x000D_b_x005F_x0041_ _x004_</t>",
    "<t>&lt;&amp;&gt;&quot;&apos;&#20013;&#x4E2D;&#134071;&#x20BB7;&unknown;&</t>",
    "<t><![CDATA[<a & b>]]>尾</t>",
    "<t/>",
    "<t></t>",
    "<t>一\r\n二\r三</t>",
  );
  const cases: readonly (readonly [what: string, cell: string, value: unknown])[] = [
    ["a number", `<c r="A1"><v>12.35</v></c>`, 12.35],
    ["a negative number", `<c r="A1"><v>-0.5</v></c>`, -0.5],
    ["an exponent", `<c r="A1"><v>5.10129E+17</v></c>`, 5.10129e17],
    ["17 digits", `<c r="A1"><v>0.30000000000000004</v></c>`, 0.30000000000000004],
    [
      "an identity number typed as a number",
      `<c r="A1"><v>510129199001011000</v></c>`,
      510129199001011000,
    ],
    ["a number in type n", `<c r="A1" t="n"><v>7</v></c>`, 7],
    ["text where a number should be", `<c r="A1"><v>abc</v></c>`, "abc"],
    ["a shared string", `<c r="A1" t="s"><v>0</v></c>`, "走访"],
    ["kept spaces", `<c r="A1" t="s"><v>1</v></c>`, " 前后 "],
    ["rich text", `<c r="A1" t="s"><v>2</v></c>`, "富文本"],
    ["no phonetic guide", `<c r="A1" t="s"><v>3</v></c>`, "東京"],
    ["escaped characters", `<c r="A1" t="s"><v>4</v></c>`, "a\rb_x0041_ _x004_"],
    ["entities", `<c r="A1" t="s"><v>5</v></c>`, "<&>\"'中中𠮷𠮷&unknown;&"],
    ["CDATA", `<c r="A1" t="s"><v>6</v></c>`, "<a & b>尾"],
    ["line ends", `<c r="A1" t="s"><v>9</v></c>`, "一\n二\n三"],
    ["an inline string", `<c r="A1" t="inlineStr"><is><t>行内</t></is></c>`, "行内"],
    [
      "inline rich text",
      `<c r="A1" t="inlineStr"><is><r><t>行</t></r><r><t xml:space="preserve"> 内</t></r></is></c>`,
      "行 内",
    ],
    ["a formula's text", `<c r="A1" t="str"><f>A2&amp;"x"</f><v>结果</v></c>`, "结果"],
    ["CDATA in a value", `<c r="A1" t="str"><v><![CDATA[<x>]]></v></c>`, "<x>"],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#REF!</v></c>`, { kind: "error", code: "#REF!" }],
    ["an ISO date", `<c r="A1" t="d"><v>2026-11-03</v></c>`, { kind: "date", serial: 46329 }],
    [
      "an ISO date with time",
      `<c r="A1" t="d"><v>2026-11-03T12:00:00Z</v></c>`,
      { kind: "date", serial: 46329.5 },
    ],
    ["an ISO date that is none", `<c r="A1" t="d"><v>下周</v></c>`, "下周"],
    ["a built-in date format", `<c r="A1" s="1"><v>46329</v></c>`, { kind: "date", serial: 46329 }],
    ["a custom date format", `<c r="A1" s="2"><v>46329</v></c>`, { kind: "date", serial: 46329 }],
    [
      "a Chinese built-in format",
      `<c r="A1" s="4"><v>46329</v></c>`,
      { kind: "date", serial: 46329 },
    ],
    ["a number format", `<c r="A1" s="3"><v>46329</v></c>`, 46329],
    ["a style that does not exist", `<c r="A1" s="99"><v>46329</v></c>`, 46329],
    ["single quotes and spaces", `<c  r = 'A1'  t = 'b' ><v>1</v ></c >`, true],
    ["unknown attributes", `<c cm="1" r="A1" ph="1" t="b" vm="2"><v>1</v></c>`, true],
    [
      "an extension inside the cell",
      `<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>`,
      1,
    ],
    ["a comment inside the cell", `<c r="A1"><!-- <v>2</v> --><v>1</v></c>`, 1],
  ];

  test.each(cases)("%s", async (_, cell, value) => {
    const cells = await cellsOf(`<row r="1">${cell}</row>`, { strings, styles: STYLES });
    expect(cells).toEqual([value]);
  });

  test.each([
    ["no value", `<c r="A1" s="1"/>`],
    ["an empty value", `<c r="A1"><v></v></c>`],
    ["a closed value", `<c r="A1"><v/></c>`],
    ["an empty shared string", `<c r="A1" t="s"><v>7</v></c>`],
    ["another empty shared string", `<c r="A1" t="s"><v>8</v></c>`],
    ["an empty inline string", `<c r="A1" t="inlineStr"><is><t></t></is></c>`],
    ["a closed inline string", `<c r="A1" t="inlineStr"><is/></c>`],
  ])("%s is an empty cell", async (_, cell) => {
    const sheet = await firstSheet(
      makeBook({ sheets: [data(`<row r="1">${cell}</row>`)], strings, styles: STYLES }),
    );
    expect(sheet.rows).toEqual([]);
  });
});

describe("places", () => {
  test("gaps are null, trailing empty cells are left out", async () => {
    const cells = await cellsOf(
      `<row r="1"><c r="B1"><v>2</v></c><c r="E1"><v>5</v></c><c r="G1" s="1"/></row>`,
    );
    expect(cells).toEqual([null, 2, null, null, 5]);
  });

  test("without references cells and rows follow each other", async () => {
    const sheet = await firstSheet(
      makeBook({
        sheets: [
          data(
            `<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row>`,
          ),
        ],
      }),
    );
    expect(sheet.rows).toEqual([
      { number: 1, cells: [1, 2] },
      { number: 3, cells: [null, null, 3, 4] },
    ]);
  });

  test("a row without a number takes it from its cells", async () => {
    const sheet = await firstSheet(
      makeBook({ sheets: [data(`<row><c r="B7"><v>1</v></c></row>`)] }),
    );
    expect(sheet.rows).toEqual([{ number: 7, cells: [null, 1] }]);
  });

  test("rows out of order are sorted, one row in two pieces is joined", async () => {
    const rows = `<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>`;
    const sheet = await firstSheet(makeBook({ sheets: [data(rows)] }));
    expect(sheet.rows).toEqual([
      { number: 1, cells: [1] },
      { number: 3, cells: [3, 4] },
    ]);
  });

  test("a lone cell in the last corner costs nothing", async () => {
    const rows = `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const [row] = (await firstSheet(makeBook({ sheets: [data(rows)] }))).rows;
    expect(row).toMatchObject({ number: 1_048_576 });
    expect(row?.cells).toHaveLength(16_384);
  });
});

describe("marks on rows", () => {
  test("hidden rows that hold something, struck rows, hidden columns in use", async () => {
    const sheet = await firstSheet(
      makeBook({
        sheets: [
          `<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>` +
            data(
              `<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" s="3"/></row>` +
                `<row r="3" hidden="0"><c r="F3" s="3"><v>1</v></c></row>` +
                `<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c></row><row r="5"><c r="A5" t="s"><v>1</v></c></row>`,
            ),
        ],
        styles: STYLES,
        strings: sst(
          "<r><rPr><strike/></rPr><t>作废</t></r>",
          "<r><rPr><strike/></rPr><t>改</t></r><r><t>正</t></r>",
        ),
      }),
    );
    expect(sheet).toMatchObject({ hiddenRows: [1], hiddenColumns: [2, 5, 6], struckRows: [3, 4] });
  });
});

describe("formulas", () => {
  test("cached values, external references, shared formulas", async () => {
    const sheet = await firstSheet(
      makeBook({
        sheets: [
          data(
            `<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">[1]Sheet1!A1</f><v>4</v></c></row>` +
              `<row r="2"><c r="B2"><f t="shared" si="0"/><v>5</v></c><c r="C2" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>`,
          ),
        ],
      }),
    );
    expect(sheet.rows.map((row) => row.cells)).toEqual([
      [3, 4],
      [null, 5, `=DISPIMG("ID_1",1)`],
    ]);
    expect(sheet.formulas).toEqual([
      { row: 1, column: 1, external: false },
      { row: 1, column: 2, external: true },
      { row: 2, column: 2, external: true },
      { row: 2, column: 3, external: false },
    ]);
    expect(sheet.pictures).toBe(1);
  });

  test("formulas that were never calculated are counted", async () => {
    const rows = `<row r="4"><c r="B4"><f>1+1</f><v></v></c><c r="C4"><f>1</f></c><c r="D4" t="str"><f>""</f><v></v></c></row>`;
    const { notices } = await readGood(makeBook({ sheets: [data(rows)] }));
    expect(notices).toEqual([
      { id: "formula-without-value", sheet: "表1", slots: { count: 2, first: "B4" } },
    ]);
  });
});

test("a reference to a string that is not there is reported, the rest read", async () => {
  const rows = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>9</v></c></row>`;
  const { sheets, notices } = await readGood(
    makeBook({ sheets: [data(rows)], strings: sst("<t>在</t>") }),
  );
  expect(sheets[0]?.rows).toEqual([{ number: 2, cells: ["在"] }]);
  expect(notices).toEqual([
    { id: "cells-unreadable", sheet: "表1", slots: { count: 1, first: "B2" } },
  ]);
});

test("any text survives, as shared string and inline", async () => {
  const escape = (text: string): string =>
    text
      .replace(/_x/g, "_x005F_x")
      .replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)
      // eslint would have a name for these: XML allows no other control characters.
      .replace(
        /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
        (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, "0")}_`,
      );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 80 })),
      async (texts) => {
        const cells = texts
          .map(
            (text, index) =>
              `<c t="s"><v>${index}</v></c><c t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
          )
          .join("");
        const strings = sst(...texts.map((text) => `<t>${escape(text)}</t>`));
        const found = await cellsOf(`<row r="1">${cells}</row>`, { strings });
        expect(found).toEqual(texts.flatMap((text) => [text, text]));
      },
    ),
    { numRuns: 100 },
  );
});

test("any double survives", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
      async (numbers) => {
        const cells = numbers.map((number) => `<c><v>${number}</v></c>`).join("");
        const found = await cellsOf(`<row r="1">${cells}</row>`);
        expect(found.map((value) => (value === 0 ? 0 : value))).toEqual(
          numbers.map((n) => (n === 0 ? 0 : n)),
        );
      },
    ),
  );
});
