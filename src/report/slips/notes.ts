/** 修改说明: the first sheet of a 退回单, with all places to mend and how to send it back. */
import type { PlanCell, SheetPlan, TablePlan } from "../../workbook/plan.ts";
import { sentence } from "./marks.ts";
import type { NumberedFinding } from "./marks.ts";
import { ADDED_HEADER, NOTES_SHEET } from "./names.ts";

const LAST_COLUMN = 7;

/** Places by number. `title` names village and month. */
export function notesSheet(title: string, findings: readonly NumberedFinding[]): SheetPlan {
  const errors = findings.filter((numbered) => numbered.look === "bad").length;
  const lines = [
    `下列${findings.length}处请在后面的表里改:红色的${errors}处必须改,黄色的${findings.length - errors}处请核对,没有错的不用改。`,
    `1. 直接在标了颜色的格子里改。不要增删列,不要改表头;最右边“${ADDED_HEADER}”一栏只是说明,不用填,也不用删。`,
    "2. 没有标颜色的内容照原样保留,不用重新填写。",
    "3. 改完保存,把这个文件整份发回镇上(还存成 .xlsx)。它会自动代替原来的那份,原来的文件不用再发。",
  ];
  const tableTop = lines.length + 3;
  return {
    name: NOTES_SHEET,
    visibility: "visible",
    columns: [],
    cells: [
      { row: 1, column: 1, value: title, look: "title" },
      ...lines.map((value, index) => ({
        row: index + 2,
        column: 1,
        value,
        look: "subtitle" as const,
        wrap: true,
        align: "left" as const,
      })),
    ],
    tables: [placesTable(findings, tableTop)],
    merges: [1, ...lines.map((_, index) => index + 2)].map((row) => ({
      top: row,
      left: 1,
      bottom: row,
      right: LAST_COLUMN,
    })),
    conditionals: [],
    freeze: { rows: tableTop, columns: 0 },
    rowHeights: new Map([[1, 30], ...lines.map((_, index): [number, number] => [index + 2, 20])]),
    print: {
      orientation: "landscape",
      paper: "A4",
      titleRows: [tableTop, tableTop],
      footerLeft: "村(社区)(盖章):",
      footerCenter: "修改人:",
      footerRight: "第 {page} 页,共 {pages} 页",
    },
    tabLook: "bad",
  };
}

function placesTable(findings: readonly NumberedFinding[], top: number): TablePlan {
  return {
    name: "修改清单",
    top,
    left: 1,
    columns: [
      { header: "序号", width: 6, format: "integer", align: "center" },
      { header: "要求", width: 10, format: "text", align: "center" },
      { header: "工作表", width: 18, format: "text", wrap: true },
      { header: "单元格", width: 12, format: "text", wrap: true },
      { header: "栏目", width: 16, format: "text", wrap: true },
      { header: "现在的内容", width: 24, format: "text", wrap: true },
      { header: "怎么改", width: 64, format: "text", wrap: true },
    ],
    rows: findings.map(placeRow),
    rowCount: findings.length,
    cellLooks: new Map(findings.map(({ look }, index) => [`${index},1`, look])),
  };
}

function placeRow({ number, finding, look }: NumberedFinding): readonly PlanCell[] {
  return [
    number,
    look === "bad" ? "必须改" : "请核对",
    finding.sheet === "" ? "(整个文件)" : finding.sheet,
    finding.cell !== "" || finding.row === undefined ? finding.cell : `第${finding.row}行`,
    finding.header,
    finding.value,
    sentence(finding),
  ];
}
