/** Row 52: comments, text boxes and pictures are counted; a file that is only a picture is refused. */
import type { MessCase } from "../case.ts";
import { bookBytes } from "../bytes.ts";
import { FILE, fixture } from "../builders.ts";
import { MAIN, relation } from "../../workbook/read/support.ts";

const DRAWN = "http://schemas.openxmlformats.org/drawingml/2006";
const textBox = bookBytes(
  "走访记录",
  [
    ["走访日期", "走访人", "户主", "群众反映"],
    ["2026-11-03", "李四", "张三", "路灯不亮"],
  ],
  {
    after: `<drawing r:id="rId1"/>`,
    sheetRelations: relation("rId1", "drawing", "../drawings/drawing1.xml"),
    parts: [
      {
        name: "xl/drawings/drawing1.xml",
        data: `<xdr:wsDr xmlns="${MAIN}" xmlns:xdr="${DRAWN}/spreadsheetDrawing" xmlns:a="${DRAWN}/main"><xdr:sp><xdr:txBody><a:p><a:r><a:t>五组走访另附</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`,
      },
    ],
  },
);

export const ROW_52: readonly MessCase[] = [
  {
    row: 52,
    fault: "comments-and-stamp",
    files: fixture("comments-and-stamp"),
    findings: [
      {
        id: "objects-not-read",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”:有2条批注、1张图片,其中的内容没有读取。需要上报的请填到单元格里。",
      },
    ],
    records: { visits: [{ householder: "张三" }, { householder: "赵六" }] },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 52,
    fault: "text-box-beside-the-table",
    files: [{ path: FILE, content: textBox }],
    findings: [
      {
        id: "objects-not-read",
        class: "N",
        cell: "",
        message:
          "【龙河村.xlsx】“走访记录”:有1个文本框,其中的内容没有读取。需要上报的请填到单元格里。",
      },
    ],
    records: { visits: [{ householder: "张三" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 52,
    fault: "data-only-in-a-picture",
    files: fixture("only-a-picture"),
    findings: [
      {
        id: "picture-only",
        class: "F",
        cell: "",
        message: "【龙河村.xlsx】文件里没有可读的台账,只有1张图片。请把内容填进表格后重报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
  {
    row: 52,
    fault: "photo-instead-of-a-file",
    files: [
      { path: "龙河村.xlsx", content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
    ],
    findings: [
      {
        id: "file-not-a-workbook",
        class: "F",
        cell: "",
        message:
          "【龙河村.xlsx】内容不是能识别的表格(看起来是图片)。请用 Excel 或 WPS 打开,选“文件→另存为”,类型选“Excel 工作簿(*.xlsx)”,再重新上报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
];
