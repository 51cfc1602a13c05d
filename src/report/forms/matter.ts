/** The part of a card that goes with one matter: what it is, what was done, how it ended. */
import { CALLBACK_WAYS, SATISFACTION } from "../../domain/ledgers/lists/items.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { field, label, LINE_HEIGHT, type Line, type Paper } from "./paper.ts";
import { firstText, joined, list, longDate, text, ticks } from "./values.ts";

/** Of the grid that cards of one household and of one matter share. */
export const CARD_WIDTHS: readonly number[] = Array.from({ length: 24 }, () => 3.2);
/** Log lines that are at least there, for writing on. */
const LOG_LINES = 4;

const LOG_HEAD: Line = {
  boxes: [label("日期", 4), label("措施及内容", 15), label("经办人", 5)],
};
const LOG_LINE: Line = { boxes: [field("", 4), field("", 15), field("", 5)] };

/** 诉求 or 困难, from the register to the plan. */
export function matterLines(item: LedgerRecord | undefined): readonly Line[] {
  const isHardship = item?.ledger === "hardship";
  const content = isHardship
    ? joined(text(item, "hardshipType"), text(item, "hardshipReason"), text(item, "needs"))
    : text(item, "content");
  const solution = joined(text(item, "solution"), text(item, "target"), text(item, "measures"));
  return [
    {
      boxes: [
        ...[label("编号", 3), field(text(item, "code"), 6, "center")],
        ...[label("登记时间", 3), field(longDate(text(item, "registeredDate")), 5, "center")],
        ...[label("类别", 2), field(isHardship ? "困难群众" : text(item, "category"), 5, "center")],
      ],
    },
    {
      boxes: [
        ...[
          label("反映人", 3),
          field(firstText(item ? [item] : [], reporterKey(item)), 6, "center"),
        ],
        ...[label("来源渠道", 3), field(text(item, "sourceChannel"), 5, "center")],
        ...[label("状态", 2), field(text(item, "status"), 5, "center")],
      ],
    },
    { boxes: [label(isHardship ? "困难和需求" : "诉求内容", 3), field(content, 21)], height: 44 },
    { boxes: [label("解决方案", 3), field(solution, 21)], height: 44 },
    {
      boxes: [
        ...[label("责任人", 3), field(text(item, "responsible"), 6, "center")],
        ...[label("完成时限", 3), field(longDate(text(item, "deadline")), 5, "center")],
        ...[label("收集人", 2), field(text(item, "collector"), 5, "center")],
      ],
    },
  ];
}

function reporterKey(item: LedgerRecord | undefined): string {
  return item?.ledger === "hardship" ? "householder" : "reporter";
}

/** 工作情况记录, with lines to write on. */
export function logLines(actions: readonly LedgerRecord[], least = LOG_LINES): readonly Line[] {
  const written = actions.map((action): Line => ({
    boxes: [
      field(text(action, "actionDate"), 4, "center"),
      field(text(action, "measure"), 15),
      field(text(action, "handlers"), 5, "center"),
    ],
  }));
  const empty = Math.max(least - written.length, 1);
  return [
    { boxes: [label("工作情况记录", 24)] },
    LOG_HEAD,
    ...written,
    ...Array.from({ length: empty }, () => LOG_LINE),
  ];
}

/** 办结, 反馈, and who signs. */
export function endingLines(item: LedgerRecord | undefined): readonly Line[] {
  return [
    {
      boxes: [
        ...[label("办结时间", 3), field(longDate(text(item, "closedDate")), 6, "center")],
        ...[label("办结方式", 3), field(text(item, "closingWay"), 12)],
      ],
    },
    {
      boxes: [
        label("办理进展\n和结果", 3),
        field(joined(text(item, "result"), text(item, "progress")), 21),
      ],
      height: 44,
    },
    {
      boxes: [
        ...[label("反馈日期", 3), field(longDate(text(item, "callbackDate")), 6, "center")],
        ...[
          label("反馈方式", 3),
          field(ticks(CALLBACK_WAYS.values, list(item, "callbackWay")), 12),
        ],
      ],
    },
    {
      boxes: [
        label("反映人反馈意见", 5),
        field(ticks(SATISFACTION.values, list(item, "satisfaction")), 11),
        ...[label("反映人签名", 4), field("", 4)],
      ],
      height: LINE_HEIGHT + 6,
    },
    {
      boxes: [...[label("经办人签名", 5), field("", 7), label("负责人签名", 5), field("", 7)]],
      height: LINE_HEIGHT + 6,
    },
  ];
}

/** Log lines for what is left of the page: work goes on after the card was printed. */
export function spareLines(paper: Paper, block: readonly Line[]): number {
  const spare = Math.floor((paper.room - paper.pointsOf(block)) / LINE_HEIGHT);
  return LOG_LINES + Math.max(0, spare);
}
