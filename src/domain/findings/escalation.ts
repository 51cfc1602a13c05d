/** What makes a light of the 上报清单 less certain than it looks. */
import type { FindingKind } from "./types.ts";

export const ESCALATION_FINDINGS = [
  {
    id: "calendar-year-unknown",
    class: "N",
    severity: "warning",
    title: "没有这一年的放假安排",
    message:
      "还没有 {year} 年的放假安排,{year} 年的工作日暂按周一至周五计算,期限提示可能差几天。国务院通知出来后,请把放假和调休上班的日子填进“工作日历”表,再重新生成。",
  },
  {
    id: "extension-unapproved",
    class: "N",
    severity: "warning",
    title: "延期手续不全",
    message:
      "写了延期后时限,但没有{fields}。延期要有理由、批准人和新时限,请补齐;没有批准的,请删去延期后时限,按原时限办理。",
  },
] as const satisfies readonly FindingKind[];
