/** Web pages that call themselves .xls. */
import { describe, expect, test } from "@jest/globals";
import { decodeEntities } from "../../../src/workbook/text/entities.ts";
import { readHtmlTables } from "../../../src/workbook/text/html.ts";
import { bytesOf, concat, readGood } from "./support.ts";

function cellsOf(html: string): (readonly unknown[])[] {
  return readHtmlTables(html).rows.map((row) => row.cells);
}

describe("tables", () => {
  test.each([
    [
      "cells",
      "<table><tr><th>编号<th>姓名<tr><td>1</td><td>张三</td></tr></table>",
      [
        ["编号", "姓名"],
        ["1", "张三"],
      ],
    ],
    [
      "sections",
      "<table><thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
      [["a"], ["b"]],
    ],
    ["capital letters", "<TABLE><TR><TD>a</TD></TR></TABLE>", [["a"]]],
    [
      "markup and spaces inside cells",
      "<table><tr><td> <b>张</b>\n <i>三</i>&nbsp;</td></tr></table>",
      [["张 三\u00a0"]],
    ],
    [
      "line breaks",
      "<table><tr><td>一<br>二<p>三</p><div>四</div></td></tr></table>",
      [["一\n二\n三\n四"]],
    ],
    ["entities", "<table><tr><td>&lt;&#20013;&#x4e2d;&amp;lt;</td></tr></table>", [["<中中&lt;"]]],
    ["a lone less-than sign", "<table><tr><td>3 < 5</td></tr></table>", [["3 < 5"]]],
    [
      "text that looks like a formula",
      "<table><tr><td>=cmd|'/c'!A0</td></tr></table>",
      [["=cmd|'/c'!A0"]],
    ],
    [
      "scripts, styles and comments",
      "<style>td{}</style><table><tr><td>a<script>b</script><!-- <td>c --></td></tr></table>",
      [["a"]],
    ],
    ["empty cells", "<table><tr><td></td><td>b</td><td></td></tr></table>", [[null, "b"]]],
    [
      "a title outside",
      "<html><head><title>x</title></head><body><h1>龙河村台账</h1><table><tr><td>a</td></tr></table>填表人</body>",
      [["龙河村台账"], ["a"], ["填表人"]],
    ],
    [
      "two tables",
      "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>",
      [["a"], ["b"]],
    ],
    [
      "a table inside a cell",
      "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>",
      [["a\nb\nc", "d"]],
    ],
    ["a quoted greater-than sign", `<table><tr><td title="a>b">c</td></tr></table>`, [["c"]]],
    ["never closed", "<table><tr><td>a", [["a"]]],
  ])("%s", (_, html, cells) => {
    expect(cellsOf(html)).toEqual(cells);
  });

  test("spans become merges, cells beside them keep their column", () => {
    const page = readHtmlTables(
      "<table><tr><td rowspan=2>户</td><td colspan='2'>办理</td></tr><tr><td>人</td><td>时限</td></tr></table>",
    );
    expect(page.rows.map((row) => row.cells)).toEqual([
      ["户", "办理"],
      [null, "人", "时限"],
    ]);
    expect(page.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ]);
  });

  test("hidden rows are read and named", () => {
    const page = readHtmlTables(
      `<table><tr style="display:none"><td>a</td></tr><tr><td>b</td></tr></table>`,
    );
    expect(page).toMatchObject({ rows: [{ number: 1 }, { number: 2 }], hiddenRows: [1] });
  });
});

test("unknown references stay", () => {
  expect(decodeEntities("&foo; & &#0; &yen;5")).toBe("&foo; & \ufffd ¥5");
});

describe("files", () => {
  const gbk = concat(
    bytesOf(`<html><head><meta charset="gb2312"></head><body><table><tr><td>`),
    Uint8Array.from([0xd5, 0xc5, 0xc8, 0xfd]),
    bytesOf("</td></tr></table></body></html>"),
  );

  test("in GBK", async () => {
    const { format, sheets } = await readGood(gbk, "报表下载.xls");
    expect(format).toBe("html");
    expect(sheets).toMatchObject([{ name: "报表下载", rows: [{ number: 1, cells: ["张三"] }] }]);
  });

  test("as a single-file web page", async () => {
    const page = Buffer.from("<html><table><tr><td>李四</td></tr></table></html>");
    const mail = [
      "MIME-Version: 1.0",
      "X-Document-Type: Workbook",
      'Content-Type: multipart/related; boundary="----=_Next"',
      "",
      "------=_Next",
      "Content-Location: file:///C:/a.htm",
      "Content-Transfer-Encoding: quoted-printable",
      'Content-Type: text/html; charset="utf-8"',
      "",
      "<html><table><tr><td>=E5=BC=A0=E4=B8=89</td><td>a=",
      "b</td></tr></table></html>",
      "------=_Next",
      "Content-Transfer-Encoding: base64",
      'Content-Type: text/html; charset="utf-8"',
      "",
      page.toString("base64"),
      "------=_Next--",
    ].join("\r\n");
    const { sheets } = await readGood(bytesOf(mail), "导出.xls");
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells])).toEqual([
      ["导出", ["张三", "ab"]],
      ["导出(2)", ["李四"]],
    ]);
  });

  test("as XML of Excel 2003", async () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="走访"><Table><Row><Cell><Data ss:Type="String">张三</Data></Cell><Cell><Data ss:Type="Number">7</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const { format, sheets } = await readGood(bytesOf(xml), "导出.xls");
    expect(format).toBe("xls");
    expect(sheets).toMatchObject([{ name: "走访", rows: [{ number: 1, cells: ["张三", 7] }] }]);
  });
});
