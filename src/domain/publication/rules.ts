/** What is published of which item, as data: ledgers, the period, the words for 状态, reasons and advice. */
import { isIsoDate } from "../dates/index.ts";
import { CATEGORY_LETTERS, parseCode } from "../ids/index.ts";
import { DEMAND_CATEGORIES, OPEN_STATUSES } from "../ledgers/lists/items.ts";
import { transferredFrom, transferredTo, type Item, type Status } from "../lifecycle/index.ts";
import { ledgerById } from "../ledgers/index.ts";
import type { Period } from "../periods/index.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";
import type { BlockedId, WithheldId } from "./types.ts";

export interface PublishedLedger {
  readonly ledger: "demands" | "hardship";
  readonly category: (record: LedgerRecord) => string;
  /** Whose matter it is, where a masked name may be printed at all. */
  readonly reporterKey: string | null;
  /** Whether 类别 alone says anything that may be said. */
  readonly byCategoryAlone: boolean;
}

/** 稳定工作台账 is not among them and cannot be added by a setting. */
export const PUBLISHED_LEDGERS: readonly PublishedLedger[] = [
  {
    ledger: "demands",
    // A word outside the list may be anything, a name too.
    category: ({ values }) => {
      const category = printValue(values["category"]);
      return DEMAND_CATEGORIES.values.includes(category) ? category : "其他";
    },
    reporterKey: "reporter",
    byCategoryAlone: true,
  },
  {
    ledger: "hardship",
    // 困难类型 (医疗, 住房) would tell of a household what the wall must not.
    category: () => "困难帮扶",
    // Not even 张*三: it would say which household is poor.
    reporterKey: null,
    byCategoryAlone: false,
  },
];

/** An item belongs to the period in which one of these days lies; 办理日志 counts as well. */
const MOVED: readonly string[] = [
  "registeredDate",
  "meetingDate",
  "escalatedDate",
  "closedDate",
  "callbackDate",
];
/** Under way: published again each time until it is over. */
const UNDER_WAY: ReadonlySet<string> = new Set([...OPEN_STATUSES, "已上报", "已办结待回访"]);

export function isOfPeriod(
  { values }: LedgerRecord,
  log: readonly string[],
  { start, end }: Pick<Period, "start" | "end">,
): boolean {
  const days = [...MOVED.map((key) => printValue(values[key])), ...log].filter(isIsoDate);
  if (days.some((day) => start <= day && day <= end)) return true;
  const registered = printValue(values["registeredDate"]);
  return UNDER_WAY.has(printValue(values["status"])) && !(registered > end);
}

/** 进展 in words that judge nobody. */
const STANDING: Readonly<Record<Status, string>> = {
  待议账: "已登记,待会议研究",
  办理中: "正在办理",
  已上报: "已报上级研究",
  已办结待回访: "已办结",
  已结账: "已办结",
  退回重办: "正在重新办理",
  中止: "已停止办理",
};

const ENDED_ON: ReadonlySet<string> = new Set(["已办结待回访", "已结账"]);

/** `已办结(11月20日)`. */
export function standingWords(status: Status, closedDate: string): string {
  if (!ENDED_ON.has(status) || !isIsoDate(closedDate)) return STANDING[status];
  return `${STANDING[status]}(${Number(closedDate.slice(5, 7))}月${Number(closedDate.slice(8))}日)`;
}

/** Wherever a clerk writes by hand that a matter went to or came from the stability ledger. */
const TRANSFER_WORDS =
  /(?:转入|转至|转到|转自|转|移交|移送|并入|列入|来自).{0,8}(?:稳定|维稳|涉稳|信访)/u;
const TRANSFER_COLUMNS = ["result", "remark", "progress", "superiorReply", "solution"] as const;

/** Null for an item that may be published. `restricted`: 编号 that stand in 稳定工作台账. */
export function blockedBecause(
  record: LedgerRecord,
  restricted: ReadonlySet<string>,
): BlockedId | null {
  if (ledgerById(record.ledger).restricted) return "ledger";
  const code = printValue(record.values["code"]);
  if (parseCode(code)?.category === CATEGORY_LETTERS.stability || restricted.has(code))
    return "code";
  const item: Pick<Item, "values"> = record;
  const others = [transferredTo(item)?.ledger, transferredFrom(item)?.ledger];
  const isMoved =
    others.includes(ledgerById("stability").name) ||
    TRANSFER_COLUMNS.some((key) => TRANSFER_WORDS.test(printValue(record.values[key])));
  return isMoved ? "transfer" : null;
}

export const BLOCKED_REASONS: Readonly<Record<BlockedId, string>> = {
  ledger: "稳定工作台账的事项一律不公示",
  code: "编号是稳定工作台账的,一律不公示",
  transfer: "转入或转自稳定工作台账,一律不公示",
};

/** What keeps an item off the wall, and what the clerk can do. */
export const WITHHELD_REASONS: Readonly<
  Record<WithheldId, { readonly title: string; readonly advice: string }>
> = {
  undecided: {
    title: "有待决定的内容",
    advice: "请逐处决定照登、隐去或不登,或者把公示摘要改写得不涉及个人。",
  },
  decided: { title: "已决定不登", advice: "要公示的,请改写公示摘要。" },
  noSummary: {
    title: "没有公示摘要",
    advice: "请在台账的“公示摘要”里另写一句可以张贴的话,不写姓名、电话、住址和病情。",
  },
  noStatus: { title: "没有状态", advice: "请先在台账里填写状态。" },
};

export const FIELD_NAMES = {
  summary: "公示摘要",
  responsible: "责任人",
  result: "办理结果",
  progress: "办理进展",
  village: "村名",
  township: "乡镇名",
  place: "收集站地点",
  phone: "收集站电话",
  complaints: "监督电话",
} as const;
