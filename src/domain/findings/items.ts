/** What is worth knowing when items are moved on, discussed and asked about in a clerk's workbook. */
import type { FindingKind } from "./types.ts";

export const ITEMS_FINDINGS = [
  {
    id: "move-log-added",
    class: "N",
    severity: "info",
    title: "加了办理日志",
    message: "工作簿里没有“办理日志”,已经加了一张,每一步办理都记在上面,请不要删改。",
  },
  {
    id: "move-columns-added",
    class: "N",
    severity: "info",
    title: "加了几栏",
    message: "这张表没有{columns},已经加在最右边。",
  },
  {
    id: "move-ledger-missing",
    class: "N",
    severity: "warning",
    title: "没有转入的台账",
    message:
      "这个工作簿没有“{ledger}”,转入的编号{code}没有地方登记。请先用“新建台账”加上这本台账,再把这一件登记进去。",
  },
] as const satisfies readonly FindingKind[];
