/** What a row of 综合账 answers to its village (回音), by what was typed and how the matter stands. */
import { isIsoDate } from "../dates/index.ts";
import { STAYS_BELOW, closingWays, fieldLabel, missingResults } from "../lifecycle/index.ts";
import { isItemLedger } from "../lifecycle/item.ts";
import type { ItemLedger, MoveId } from "../lifecycle/index.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";
import { REPLY_TYPES } from "./columns.ts";
import type { ReplyType } from "./columns.ts";

/** The move that takes an answer in, in the village's ledger. */
export const REPLY_MOVES: Readonly<Record<ReplyType, MoveId>> = {
  先行答复: "noteReply",
  交回村里办理: "handBack",
  已办结: "closeAbove",
};

/** Fields of the answer beyond 上级答复, by key of the ledger's columns. */
export const REPLY_FIELDS: Readonly<Record<ReplyType, readonly string[]>> = {
  先行答复: [],
  交回村里办理: ["solution", "target", "responsible", "deadline"],
  已办结: ["closingWay", "result", "closedDate"],
};

export interface Answer {
  readonly type: ReplyType;
  /** What becomes 上级答复. */
  readonly text: string;
  /** By key, as texts; of the fields of its type those that are filled. */
  readonly fields: Readonly<Record<string, string>>;
  /** `yyyy-mm-dd`; "" where none was typed. */
  readonly date: string;
  readonly by: string;
  /** What is lacking before it can be sent, each a clause: `“完成时限”没有填`. */
  readonly faults: readonly string[];
}

const CLOSED = ["已办结待回访", "已结账"];

/** Null where the township has said nothing yet. */
export function answerOf({ ledger, values }: LedgerRecord): Answer | null {
  if (!isItemLedger(ledger)) return null;
  const text = (key: string): string => printValue(values[key]).trim();
  const isClosed = CLOSED.includes(text("status"));
  const [typed, said] = [text("replyType"), text("replyText")];
  if (typed === "" && said === "" && !isClosed) return null;
  const type = REPLY_TYPES.find((it) => it === typed) ?? (isClosed ? "已办结" : "先行答复");
  const fields = Object.fromEntries(
    REPLY_FIELDS[type].flatMap((key) => (text(key) === "" ? [] : [[key, text(key)]])),
  );
  const answer = {
    type,
    text: said === "" && type === "已办结" ? text("result") : said,
    fields,
    date: isIsoDate(text("replyDate")) ? text("replyDate") : "",
    by: text("replyBy"),
  };
  const unknown = typed === "" || typed === type ? [] : [`“答复类型”没有“${typed}”这一种`];
  const undated = text("replyDate") === answer.date ? [] : ["“答复日期”不是确定日期"];
  return { ...answer, faults: [...unknown, ...undated, ...faultsOf(answer, ledger, isClosed)] };
}

function faultsOf(
  { type, text, fields }: Omit<Answer, "faults">,
  ledger: ItemLedger,
  isClosed: boolean,
): readonly string[] {
  const empty = (key: string): string => `“${fieldLabel(ledger, key)}”没有填`;
  const missing = text === "" ? ["“答复村里”没有填"] : [];
  switch (type) {
    case "先行答复":
      return missing;
    case "交回村里办理":
      return [...missing, ...missingResults({ values: fields }).map(empty)];
    case "已办结": {
      const way = fields["closingWay"];
      const isOther = way !== undefined && !closingWays(ledger).includes(way);
      return [
        ...missing,
        ...(isClosed ? [] : ["“状态”不是“已办结待回访”或“已结账”"]),
        ...REPLY_FIELDS[type].filter((key) => fields[key] === undefined).map(empty),
        ...(isOther ? [`“办结方式”不能是“${way}”`] : []),
      ];
    }
  }
}

/**
 * Rows of 综合账 that the township still answers for: of several rounds of one matter the last, and
 * not what it has handed back to the village.
 */
export function inHand(own: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return latestRounds(own).filter((record) => !isHandedBack(record));
}

/** The others of the last rounds: what it has handed back. */
export function handedBack(own: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return latestRounds(own).filter(isHandedBack);
}

function isHandedBack(record: LedgerRecord): boolean {
  const answer = answerOf(record);
  return answer?.type === "交回村里办理" && answer.faults.length === 0;
}

/** Of rows with one 编号 of one village the last; rows without one are each a matter of its own. */
export function latestRounds(own: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const last = new Map<string, LedgerRecord>();
  const keyOf = ({ ledger, values, source }: LedgerRecord): string => {
    const code = printValue(values["code"]).trim();
    return code === ""
      ? JSON.stringify([source.sheet, source.row])
      : JSON.stringify([ledger, source.village, code]);
  };
  for (const record of own) {
    const before = last.get(keyOf(record));
    const day = (it: LedgerRecord): string => printValue(it.values["registeredDate"]);
    if (before === undefined || day(record) >= day(before)) last.set(keyOf(record), record);
  }
  const kept = new Set(last.values());
  return own.filter((record) => kept.has(record));
}

/**
 * False for a row of 综合账 as it came up from its village, on which nobody has written yet. A ledger of
 * such rows only says less than the villages' own: not even that a matter has been settled since.
 */
export function isWorkedOn(record: LedgerRecord): boolean {
  const text = (key: string): string => printValue(record.values[key]).trim();
  return (
    !/^[^;]*上报/.test(text("remark")) ||
    text("status") !== "待议账" ||
    answerOf(record) !== null ||
    [...STAYS_BELOW].some((key) => text(key) !== "")
  );
}
