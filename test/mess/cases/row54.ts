/** Row 54: old .xls, .et, .csv in GBK and .ods are read by their content; a Word table is not. */
import { readFileSync } from "node:fs";
import { makeOle } from "../../workbook/read/hostile.ts";
import type { MessCase, MessFile } from "../case.ts";

function saved(name: string, path: string): readonly MessFile[] {
  return [{ path, content: new Uint8Array(readFileSync(`test/fixtures/mess/${name}`)) }];
}

const VISITS = [
  { visitDate: "2026-11-03", householder: "张三", opinion: "路灯不亮" },
  { visitDate: "2026-11-04", householder: "赵六", opinion: "水渠堵塞" },
];

export const ROW_54: readonly MessCase[] = [
  {
    row: 54,
    fault: "old-xls",
    files: saved("old-format.xls", "龙河村.xls"),
    findings: [
      {
        id: "file-legacy-format",
        class: "N",
        cell: "",
        message:
          "【龙河村.xls】旧格式文件(.xls),已读取但较慢,批注、图片等可能没有统计到。建议以后另存为 .xlsx 再上报。",
      },
    ],
    records: { visits: VISITS },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 54,
    fault: "wps-et",
    files: saved("old-format.xls", "龙河村.et"),
    findings: [
      {
        id: "file-legacy-format",
        class: "N",
        cell: "",
        message:
          "【龙河村.et】旧格式文件(.et),已读取但较慢,批注、图片等可能没有统计到。建议以后另存为 .xlsx 再上报。",
      },
    ],
    records: { visits: VISITS },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 54,
    fault: "open-document-sheet",
    files: saved("old-format.ods", "龙河村.ods"),
    findings: [
      {
        id: "file-legacy-format",
        class: "N",
        cell: "",
        message:
          "【龙河村.ods】旧格式文件(.ods),已读取但较慢,批注、图片等可能没有统计到。建议以后另存为 .xlsx 再上报。",
      },
    ],
    records: { visits: VISITS },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 54,
    fault: "csv-in-gbk",
    files: saved("text-table.csv", "龙河村走访记录.csv"),
    findings: [
      {
        id: "file-text-format",
        class: "N",
        cell: "",
        message:
          "【龙河村走访记录.csv】这是文本表格(.csv,编码 GBK),已读取。文本表格没有格式,长数字可能已被别的程序改动,建议以后另存为 .xlsx。",
      },
    ],
    records: { visits: VISITS },
    accounts: [{ ledger: "visits", read: 2, accepted: 2, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 54,
    fault: "table-in-a-word-document",
    files: [{ path: "龙河村.doc", content: makeOle("WordDocument", "1Table") }],
    findings: [
      {
        id: "file-doc",
        class: "F",
        cell: "",
        message:
          "【龙河村.doc】这是 Word 文档,不是表格。请把其中的表格复制到 Excel 中,选“文件→另存为”,类型选“Excel 工作簿(*.xlsx)”,再重新上报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
];
