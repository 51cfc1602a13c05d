/** OpenDocument spreadsheets, beyond what the LibreOffice fixture holds. */
import { describe, expect, test } from "@jest/globals";
import type { ZipPart } from "./support.ts";
import { makeZip, readGood, refusal } from "./support.ts";

const MIMETYPE: ZipPart = {
  name: "mimetype",
  data: "application/vnd.oasis.opendocument.spreadsheet",
  method: 0,
};

function ods(body: string, styles = ""): Uint8Array {
  const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  return makeZip([MIMETYPE, { name: "content.xml", data: content }]);
}

function cell(type: string, inner: string): string {
  return `<table:table-cell office:value-type="${type}">${inner}</table:table-cell>`;
}

async function rowsOf(rows: string): Promise<unknown> {
  const { sheets } = await readGood(ods(`<table:table table:name="表">${rows}</table:table>`));
  return sheets[0]?.rows.map((row) => [row.number, ...row.cells]);
}

describe("cells", () => {
  test.each([
    ["text", cell("string", "<text:p>张三</text:p>"), "张三"],
    ["paragraphs", cell("string", "<text:p>一</text:p><text:p/><text:p>三</text:p>"), "一\n\n三"],
    [
      "spaces, tabs, breaks, spans",
      cell(
        "string",
        `<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/><text:span>d &amp;</text:span> e</text:p>`,
      ),
      "a   b\tc\nd & e",
    ],
    ["a number", `<table:table-cell office:value-type="float" office:value="12.5"/>`, 12.5],
    ["money", `<table:table-cell office:value-type="currency" office:value="3"/>`, 3],
    [
      "a truth value",
      `<table:table-cell office:value-type="boolean" office:boolean-value="true"/>`,
      true,
    ],
    [
      "a date",
      `<table:table-cell office:value-type="date" office:date-value="2026-11-03"/>`,
      { kind: "date", serial: 46329 },
    ],
    [
      "a time",
      `<table:table-cell office:value-type="time" office:time-value="PT06H00M00S"/>`,
      { kind: "date", serial: 0.25 },
    ],
    [
      "a date that is none",
      `<table:table-cell office:value-type="date" office:date-value="x"><text:p>下周</text:p></table:table-cell>`,
      "下周",
    ],
    [
      "an error",
      `<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>`,
      { kind: "error", code: "#REF!" },
    ],
    [
      "text beside a note",
      cell(
        "string",
        "<office:annotation><text:p>批注</text:p></office:annotation><text:p>正文</text:p>",
      ),
      "正文",
    ],
  ])("%s", async (_, xml, value) => {
    expect(await rowsOf(`<table:table-row>${xml}</table:table-row>`)).toEqual([[1, value]]);
  });
});

test("repeated rows and cells", async () => {
  const rows =
    `<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>` +
    `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/><table:table-cell table:number-columns-repeated="16380"/></table:table-row>` +
    `<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  expect(await rowsOf(rows)).toEqual([
    [4, null, null, 7, 7],
    [5, null, null, 7, 7],
  ]);
});

test("struck rows, pictures, charts and text boxes", async () => {
  const styles = `<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>`;
  const table = `<table:table table:name="表"><table:shapes><draw:frame><draw:image/></draw:frame><draw:frame><draw:object/><draw:image/></draw:frame></table:shapes>
    <table:table-row table:visibility="filter"><table:table-cell table:style-name="ce1" office:value-type="string"><text:p>作废</text:p><draw:frame><draw:text-box><text:p>说明</text:p></draw:text-box></draw:frame></table:table-cell></table:table-row></table:table>`;
  expect((await readGood(ods(table, styles))).sheets).toMatchObject([
    {
      struckRows: [1],
      hiddenRows: [1],
      hasActiveFilter: true,
      pictures: 1,
      charts: 1,
      textBoxes: 1,
    },
  ]);
});

describe("refusals", () => {
  test("a repeated cell beyond the last column", async () => {
    const rows = `<table:table-row><table:table-cell table:number-columns-repeated="20000" office:value-type="float" office:value="7"/></table:table-row>`;
    expect(await refusal(ods(`<table:table>${rows}</table:table>`))).toMatchObject({
      id: "file-damaged",
    });
  });

  test("a million rows of a thousand cells", async () => {
    const rows = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="7"/></table:table-row>`;
    expect(await refusal(ods(`<table:table>${rows}</table:table>`))).toMatchObject({
      id: "file-too-many-cells",
    });
  });

  test("content cut short", async () => {
    const bytes = makeZip([
      MIMETYPE,
      { name: "content.xml", data: "<office:document-content><table:table>" },
    ]);
    expect(await refusal(bytes)).toMatchObject({ id: "file-damaged" });
  });

  test("a password", async () => {
    const manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    const bytes = makeZip([MIMETYPE, { name: "META-INF/manifest.xml", data: manifest }]);
    expect(await refusal(bytes)).toMatchObject({ id: "file-encrypted" });
  });
});
