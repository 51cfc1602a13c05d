/** What can be wrong with reading the workbook that is open in Excel. */
import type { FindingKind } from "./types.ts";

export const OPEN_FINDINGS = [
  {
    id: "open-sheet-too-large",
    class: "R",
    severity: "error",
    title: "工作表太大",
    message:
      "内容一直到第 {row} 行,超出了能一次读取的 500 万个单元格,这张工作表没有读取。多半是远处误填了内容:请按 Ctrl+End 找到最后一格,删去多余的行和列后再试。",
  },
  {
    id: "open-merges-unseen",
    class: "N",
    severity: "warning",
    title: "看不到合并单元格",
    message:
      "这个版本的 Excel 不告诉本程序哪些单元格是合并的,合并区域只有左上角一格有内容。请把工作簿保存后当作文件选入,或先取消合并。",
  },
] as const satisfies readonly FindingKind[];

export type OpenFindingId = (typeof OPEN_FINDINGS)[number]["id"];
