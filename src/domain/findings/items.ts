/** What is worth knowing when items are moved on, discussed and asked about in a clerk's workbook. */
import type { FindingKind } from "./types.ts";

export const ITEMS_FINDINGS = [
  {
    id: "move-log-added",
    class: "N",
    severity: "info",
    title: "加了办理日志",
    message: "工作簿里没有“办理日志”,写入时加一张,每一步办理都记在上面,请不要删改。",
  },
  {
    id: "meeting-minutes-added",
    class: "N",
    severity: "info",
    title: "加了会议记录",
    message: "工作簿里没有“会议记录”,写入时加一张,每件事项的议定结果都记在上面。",
  },
  {
    id: "move-columns-added",
    class: "N",
    severity: "info",
    title: "加了几栏",
    message: "这张表没有{columns},写入时加在最右边。",
  },
  {
    id: "move-ledger-missing",
    class: "N",
    severity: "warning",
    title: "没有转入的台账",
    message:
      "这个工作簿没有“{ledger}”,转入的编号{code}没有地方登记。请先用“新建台账”加上这本台账,再把这一件登记进去。",
  },
  {
    id: "typed-no-table",
    class: "F",
    severity: "error",
    title: "不是原来的表",
    message:
      "这张表上找不到“{sheetName}”的表头(编号和要填的各栏),没有读取。请用原来生成的那张表填写,不要改表头。",
  },
  {
    id: "typed-item-gone",
    class: "R",
    severity: "warning",
    title: "台账里没有这个编号",
    message: "台账里找不到编号“{value}”,这一行没有记入。请核对编号,或者先把事项登记进台账。",
  },
  {
    id: "typed-item-doubled",
    class: "R",
    severity: "warning",
    title: "编号重复",
    message: "编号“{value}”有 {number} 行,分不清是哪一件,没有记入。请先把编号改成不重复的。",
  },
  {
    id: "typed-item-twice",
    class: "R",
    severity: "warning",
    title: "同一编号填了两行",
    message: "编号“{value}”在这张表上有两行,只记入了上面一行。请核对下面这一行。",
  },
  {
    id: "typed-item-closed",
    class: "R",
    severity: "warning",
    title: "事项已经变了状态",
    message: "编号“{value}”现在是“{status}”,表上填的内容没有记入。请核对台账;不需要的话可以不管。",
  },
  {
    id: "typed-item-changed",
    class: "R",
    severity: "warning",
    title: "台账已经改过",
    message:
      "做这张表以后,编号“{value}”在台账里改动过,为了不覆盖,表上填的内容没有记入。请看一下台账,再直接在台账里办理,或者重新生成这张表。",
  },
  {
    id: "typed-refused",
    class: "R",
    severity: "warning",
    title: "填的内容办不了",
    message: "编号“{value}”没有记入:{why}请改好这一行以后再记入。",
  },
  {
    id: "typed-left",
    class: "N",
    severity: "info",
    title: "没有填的事项",
    message: "有 {number} 件没有填,留到下一次。",
  },
  {
    id: "meeting-no-date",
    class: "F",
    severity: "error",
    title: "没有会议日期",
    message: "会议日期没有填或者认不出,议定结果都没有记入。请在表头的“会议日期”旁边填上日期。",
  },
  {
    id: "meeting-no-chair",
    class: "N",
    severity: "warning",
    title: "没有主持人",
    message: "没有填主持人。会议应由{chair}主持,请补上。",
  },
  {
    id: "meeting-group-absent",
    class: "N",
    severity: "warning",
    title: "有一方没有到会",
    message: "按规定应当参加的{groups}没有写实到人数。到了的请补上;没有到的请向主持人说明。",
  },
] as const satisfies readonly FindingKind[];
