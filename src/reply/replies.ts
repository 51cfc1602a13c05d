/** What the township has answered, village by village, and what it has not answered yet (D19). */
import type { SummaryBook } from "../book/summary.ts";
import { addMonths, isIsoDate } from "../domain/dates/index.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import { isItemLedger } from "../domain/lifecycle/item.ts";
import { printValue } from "../domain/records.ts";
import type { LedgerRecord } from "../domain/records.ts";
import {
  REPLY_FIELDS,
  answerOf,
  arrivals,
  baseMark,
  latestRounds,
  matterKey,
} from "../domain/replies/index.ts";
import type { Answer, ReplyLine } from "../domain/replies/index.ts";

/** An item without an answer that could be sent. */
export interface Waiting {
  readonly code: string;
  /** Name of the ledger. */
  readonly ledger: string;
  /** What is lacking, each a clause; empty where nothing was answered. */
  readonly faults: readonly string[];
}

export interface VillageReplies {
  readonly village: string;
  /** For the village's file, in the order of 综合账. */
  readonly lines: readonly ReplyLine[];
  /** Answers that already stand in the village's own row. */
  readonly taken: number;
  readonly waiting: readonly Waiting[];
}

type Summary = Pick<SummaryBook, "records" | "own" | "villages">;

/**
 * Every village of the summary, those without an answer too. Answers come from 综合账; in a summary in
 * which an item has no row there, from 上级答复 typed on the village's row. A stability matter is told by 编号 and
 * 涉稳事项 alone. `asOf` dates answers that bear no date.
 */
export function repliesOf({ records, own, villages }: Summary, asOf: string): VillageReplies[] {
  const groups = new Map<string, MutableReplies>();
  const groupOf = (village: string): MutableReplies => {
    const group = groups.get(village) ?? { village, lines: [], taken: 0, waiting: [] };
    groups.set(village, group);
    return group;
  };
  for (const village of villages) groupOf(village);
  const below = new Map(records.map((record) => [keyOf(record), record]));
  const reporting = new Set(records.map(({ source }) => source.village));
  const above = latestRounds(own).filter(({ source }) => source.village !== "");
  for (const record of above) {
    const row = below.get(keyOf(record));
    const answer = answerOf(record);
    if (answer === null && row === undefined && !hasComeUp(record)) continue;
    const isTaken =
      answer !== null &&
      (row
        ? isTakenIn(row, answer)
        : reporting.has(record.source.village) && isLongDone(record, answer, asOf));
    add(groupOf(record.source.village), record, { row, answer, isTaken, asOf });
  }
  // A summary without 综合账, or with a row of it gone: nothing that was sent up is forgotten.
  const known = new Set(above.map(keyOf));
  for (const record of records) {
    if (known.has(keyOf(record)) || arrivals([record]).length === 0) continue;
    const answer = typedBelow(record);
    add(groupOf(record.source.village), record, { row: record, answer, isTaken: false, asOf });
  }
  return [...groups.values()];
}

interface MutableReplies {
  readonly village: string;
  readonly lines: ReplyLine[];
  taken: number;
  readonly waiting: Waiting[];
}

interface Found {
  /** The village's own row, where the summary has it. */
  readonly row: LedgerRecord | undefined;
  readonly answer: Answer | null;
  readonly isTaken: boolean;
  readonly asOf: string;
}

function add(
  group: MutableReplies,
  record: LedgerRecord,
  { row, answer, isTaken, asOf }: Found,
): void {
  const code = printValue(record.values["code"]);
  const ledger = ledgerById(record.ledger).name;
  const faults = [...(answer?.faults ?? []), ...(code === "" ? ["没有编号,村里对不上"] : [])];
  if (answer === null || faults.length > 0) {
    // Typed here by the township, or noted by the village itself: nobody can tell, so it is not sent.
    const isNoted = answer === null && row !== undefined && typedBelow(row) !== null;
    const lacking = isNoted ? [NOTED] : [];
    group.waiting.push({ code, ledger, faults: answer === null ? lacking : faults });
  } else if (isTaken) {
    group.taken += 1;
  } else {
    group.lines.push(lineOf(record, row, answer, asOf));
  }
}

function lineOf(
  record: LedgerRecord,
  row: LedgerRecord | undefined,
  { type, text, fields, date, by }: Answer,
  asOf: string,
): ReplyLine {
  const { values } = record;
  const sentUp = printValue((row ?? record).values[row ? "escalatedDate" : "registeredDate"]);
  return {
    code: printValue(values["code"]),
    ledger: ledgerById(record.ledger).name,
    matter: matterOf(record),
    escalatedDate: sentUp,
    type,
    superiorReply: text,
    ...fields,
    date: date === "" ? asOf : date,
    by,
    base: row ? baseMark(row.values, ["superiorReply", ...REPLY_FIELDS[type]]) : "",
  };
}

const MATTER_LENGTH = 40;

/** In a few words. */
function matterOf({ ledger, values }: LedgerRecord): string {
  const text = (key: string): string => printValue(values[key]).replace(/\s+/g, " ").trim();
  const said =
    ledger === "stability"
      ? text("matter")
      : ledger === "hardship"
        ? [text("householder"), text("hardshipType"), text("needs")]
            .filter((it) => it !== "")
            .join(",")
        : text("content");
  return said.length > MATTER_LENGTH ? `${said.slice(0, MATTER_LENGTH - 1)}…` : said;
}

const NOTED = "村里那一行已有“上级答复”,综合账的“答复村里”没有填";

/** 上级答复 on a row that is still with the township. */
function typedBelow({ values }: LedgerRecord): Answer | null {
  const text = printValue(values["superiorReply"]).trim();
  if (text === "" || printValue(values["status"]) !== "已上报") return null;
  return { type: "先行答复", text, fields: {}, date: "", by: "", faults: [] };
}

/** The village has taken it in, and moved on where the answer asks for that. */
function isTakenIn({ values }: LedgerRecord, { type, text }: Answer): boolean {
  const isSame = printValue(values["superiorReply"]).trim() === text;
  return isSame && (type === "先行答复" || printValue(values["status"]) !== "已上报");
}

/**
 * The village has reported, and the matter is not on its books any more: it took the answer in, asked
 * the villager, and left the closed row behind. That takes until the month after the next at least; what
 * was answered since is sent, so that the village says what has become of its row.
 */
function isLongDone(
  { ledger, values }: LedgerRecord,
  { type, date }: Answer,
  asOf: string,
): boolean {
  // Rows of 稳定工作台账 stay in the village: that one is not here says nothing.
  if (ledgerById(ledger).restricted) return false;
  const text = (key: string): string => printValue(values[key]).trim();
  const day = [date, text("closedDate"), text("registeredDate")].find(isIsoDate);
  return (
    type !== "先行答复" && day !== undefined && addMonths(day.slice(0, 7), 1) < asOf.slice(0, 7)
  );
}

/** What `rowAbove` notes of where the row came from. */
function hasComeUp({ values }: LedgerRecord): boolean {
  return /\d{4}-\d{2}-\d{2}上报/.test(printValue(values["remark"]));
}

function keyOf({ ledger, values, source }: LedgerRecord): string {
  return isItemLedger(ledger) ? matterKey(ledger, source.village, values) : "";
}
