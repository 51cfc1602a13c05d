/** Headers that must not be taken at their word. */
import { matchKey } from "../text/normalize.ts";
import type { LedgerId } from "./types.ts";

/** A header that may mean several columns of one ledger. Never a synonym of either. */
export interface AmbiguousHeader {
  readonly header: string;
  readonly ledger: LedgerId;
  /** Map by exclusion when all but one of these are found under other headers; otherwise ask. */
  readonly candidates: readonly string[];
}

/** 完成时间 is the deadline in one village and the day of completion in the next. */
export const AMBIGUOUS_HEADERS: readonly AmbiguousHeader[] = (
  ["demands", "hardship", "stability"] as const
).map((ledger) => ({ header: "完成时间", ledger, candidates: ["deadline", "closedDate"] }));

/**
 * Bank and 一卡通 accounts have no place in this product: never kept, never written. A column so
 * named is left out with a finding.
 */
export const NEVER_KEPT_HEADERS: readonly string[] = [
  "银行账号",
  "银行账户",
  "银行卡号",
  "银行卡",
  "账号",
  "账户",
  "卡号",
  "一卡通",
  "一卡通账号",
  "一卡通卡号",
  "惠农一卡通",
  "社保卡号",
  "社保卡账号",
  "存折账号",
  "存折号",
  "开户行",
  "开户银行",
  "开户名",
];

const NEVER_KEPT = new Set(NEVER_KEPT_HEADERS.map(matchKey));
const ACCOUNT_WORDS = /银行|一卡通|存折|开户|社保卡/;

/** True for a header (as found) of a bank account, also within longer ones: `低保金银行账号`. */
export function isNeverKept(header: string): boolean {
  const key = matchKey(header);
  return NEVER_KEPT.has(key) || ACCOUNT_WORDS.test(key);
}
