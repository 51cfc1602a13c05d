/** Row 53: a web page with the ending of a workbook. */
import type { MessCase } from "../case.ts";
import { bytesOf } from "../../workbook/read/support.ts";

function page(body: string): Uint8Array {
  return bytesOf(
    `<html><head><meta charset="utf-8"><title>报表下载</title></head><body>${body}</body></html>`,
  );
}

const TABLE = `<table border="1">
<tr><th>走访日期</th><th>走访人</th><th>户主</th><th>联系电话</th><th>群众反映</th></tr>
<tr><td>2026-11-03</td><td>李四</td><td>张三</td><td style='mso-number-format:"\\@"'>13800000001</td><td>路灯不亮</td></tr>
</table>`;

export const ROW_53: readonly MessCase[] = [
  {
    row: 53,
    fault: "web-page-named-xls",
    files: [{ path: "龙河村报表下载.xls", content: page(TABLE) }],
    findings: [
      {
        id: "file-html-table",
        class: "N",
        cell: "",
        message:
          "【龙河村报表下载.xls】内容其实是网页表格,不是真正的 Excel 工作簿,已按网页读取。建议用 Excel 打开后另存为 .xlsx。",
      },
    ],
    status: ["merged"],
    records: { visits: [{ visitDate: "2026-11-03", householder: "张三", opinion: "路灯不亮" }] },
    accounts: [{ ledger: "visits", read: 1, accepted: 1, refused: 0, ignored: { header: 1 } }],
  },
  {
    row: 53,
    fault: "web-page-without-a-table",
    files: [{ path: "龙河村报表下载.xls", content: page("<p>登录已超时,请重新登录</p>") }],
    findings: [
      {
        id: "file-html-no-table",
        class: "F",
        cell: "",
        message:
          "【龙河村报表下载.xls】这是网页文件,里面没有表格(可能是登录页或出错页)。请重新登录系统导出报表,打开看到表格后再上报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
  {
    row: 53,
    fault: "web-page-of-frames",
    files: [
      {
        path: "龙河村报表下载.xls",
        content: page(
          `<!--[if gte mso 9]><xml><x:ExcelWorkbook xmlns:x="urn:schemas-microsoft-com:office:excel"><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>走访记录</x:Name><x:WorksheetSource HRef="报表下载.files/sheet001.htm"/></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--><frameset><frame src="报表下载.files/sheet001.htm"></frameset>`,
        ),
      },
    ],
    findings: [
      {
        id: "file-html-frames",
        class: "F",
        cell: "",
        message:
          "【龙河村报表下载.xls】这是网页格式的外壳,表格内容存放在另一个文件夹里,没有一起发来。请用 Excel 或 WPS 打开,选“文件→另存为”,类型选“Excel 工作簿(*.xlsx)”,再重新上报。",
      },
    ],
    status: ["refused"],
    accounts: [],
  },
];
