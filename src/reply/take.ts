/**
 * 收回音: what a reply would change in the village's book, row by row, before anything is written. An
 * answer never overwrites what the village has written since it sent the matter up (回音, D19).
 */
import type { Book } from "../book/read.ts";
import type { Finding } from "../domain/findings/types.ts";
import { groupBy } from "../domain/groups.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import { apply, fieldLabel, moveById, moveNameIn } from "../domain/lifecycle/index.ts";
import type { Change, MoveInput, MoveResult } from "../domain/lifecycle/index.ts";
import { ESCALATION_CLOSING } from "../domain/lifecycle/fields.ts";
import { printValue } from "../domain/records.ts";
import { REPLY_FIELDS, REPLY_MOVES, isAsThen } from "../domain/replies/index.ts";
import { toHalfWidth } from "../domain/text/normalize.ts";
import { villageName } from "../domain/villages/registry.ts";
import { itemsOf } from "../items/index.ts";
import type { BookItem, BookMove, MoveOrder } from "../items/index.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { finding, readReply, type ReadLine } from "./read.ts";

/** - `ready` can be taken in; `already-taken` stands in the ledger; `unknown-code` the ledger has no such row
 *  - `conflict` the village has written something else since; `refused` the answer is not fit for it */
export type ReplyState = "ready" | "already-taken" | "conflict" | "refused" | "unknown-code";

/** One cell as it is and as the answer would have it. */
export interface ReplyChange {
  readonly key: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** The village has written `before` since. */
  readonly contested: boolean;
}

/** One line of the reply, ready to be shown. */
export interface ReplyRow {
  /** Row in the reply file. */
  readonly row: number;
  readonly code: string;
  /** Name of the ledger. */
  readonly ledger: string;
  readonly matter: string;
  /** 先行答复, 交回村里办理, 已办结. */
  readonly type: string;
  readonly text: string;
  readonly state: ReplyState;
  /** One whole sentence. */
  readonly sentence: string;
  readonly changes: readonly ReplyChange[];
  /** For `planMoves`; only of a row that is `ready`. */
  readonly move: BookMove | null;
}

export interface RepliesPlan {
  /** Of the file; "" if unknown. */
  readonly village: string;
  readonly period: string;
  readonly rows: readonly ReplyRow[];
  /** Moves of the rows that are `ready`, in their order. */
  readonly moves: readonly BookMove[];
  readonly findings: readonly Finding[];
}

export interface ReplyOrder extends MoveOrder {
  /** Name of the reply file, for findings. */
  readonly file: string;
}

/** Pure, and safe to repeat: what was taken in is `already-taken` the next time. */
export function planReplies(reply: RawWorkbook, book: Book, order: ReplyOrder): RepliesPlan {
  const read = readReply(reply, order.file);
  const { village, period } = read;
  const about = fileFindings(read.village, period, book, order.file);
  if (about.some(({ id }) => id === "reply-other-village")) {
    return { village, period, rows: [], moves: [], findings: about };
  }
  const items = groupBy(itemsOf(book), ({ code }) => code);
  const rows = read.lines.map((line) => rowOf(line, items.get(line.code) ?? [], book, order));
  return {
    village,
    period,
    rows,
    moves: rows.flatMap(({ move }) => move ?? []),
    findings: [...about, ...read.findings],
  };
}

function fileFindings(
  village: string,
  period: string,
  book: Book,
  file: string,
): readonly Finding[] {
  if (village === "") return [finding(file, "reply-village-unknown", {})];
  const [theirs, ours] = [villageName(village), book.village];
  if (ours !== "" && theirs !== ours) {
    const slots = { valueOther: village };
    return [finding(file, "reply-other-village", { value: ours, slots })];
  }
  if (period === book.month) return [];
  return [finding(file, "reply-other-period", { slots: { period, month: book.month } })];
}

function rowOf(line: ReadLine, same: readonly BookItem[], book: Book, order: ReplyOrder): ReplyRow {
  const [only, ...others] = same.filter(({ item }) => item.ledger === line.ledger);
  const shown = {
    row: line.row,
    code: line.code,
    ledger: ledgerById(line.ledger).name,
    matter: line.line["matter"] ?? "",
    type: line.type,
    text: line.line["superiorReply"] ?? "",
  };
  const as = (
    state: ReplyState,
    sentence: string,
    changes: readonly ReplyChange[] = [],
    move: BookMove | null = null,
  ): ReplyRow => ({ ...shown, state, sentence, changes, move });
  if (only === undefined) {
    const [elsewhere] = same;
    return as(
      "unknown-code",
      elsewhere
        ? `编号 ${line.code} 在本村的${ledgerById(elsewhere.item.ledger).name}里,不在${shown.ledger}里,没有写。请和镇上核对。`
        : `本村的${shown.ledger}里没有编号 ${line.code},没有写。请核对编号,或者问镇上是不是发错了村。`,
    );
  }
  if (others.length > 0) {
    return as(
      "conflict",
      `本村的${shown.ledger}里有 ${others.length + 1} 行编号 ${line.code},不知道答复的是哪一行,没有写。请先改好编号。`,
    );
  }
  if (isTaken(line, only)) return as("already-taken", "这条答复已经收过,不用再收。");
  const move = moveFor(line, only, order);
  const result = applied(move, book, order);
  const status = printValue(only.item.values["status"]);
  if (status !== "已上报") {
    return as(
      "conflict",
      `本村的状态已经是“${status === "" ? "(空)" : status}”,不是“已上报”,没有写。要按答复办的,请在台账里自己改。`,
      wanted(line, only),
    );
  }
  if (!result.ok) {
    const why = result.refusals.map(({ message }) => message).join("");
    return as("refused", `这条答复写不进去:${why}`, wanted(line, only));
  }
  const changes = result.log.changes.map((change) => asReplyChange(change, line, only));
  const contested = changes.filter((change) => change.contested);
  if (contested.length > 0) {
    const headers = contested.map(({ header }) => `“${header}”`).join("、");
    return as(
      "conflict",
      `${headers}村里在上报以后写过,和答复不一样,没有写。请看清两边,自己定。`,
      changes,
    );
  }
  return as("ready", READY[line.type], changes, move);
}

const READY: Readonly<Record<ReadLine["type"], string>> = {
  先行答复: "写进“上级答复”,状态不变,等镇上办结。",
  交回村里办理: "由村里接着办:状态改为“办理中”,按镇上议定的写责任人和完成时限。",
  已办结: "镇上已经办结:状态改为“已办结待回访”,请回访反映人。",
};

/** By the log, which stays when the matter moves on; or by the row, where there is no log. */
function isTaken({ type, line }: ReadLine, { item, log }: BookItem): boolean {
  const text = (key: string): string => flat(printValue(item.values[key]));
  const reply = flat(line["superiorReply"] ?? "");
  const { name } = moveById(REPLY_MOVES[type]);
  if (sinceSentUp(log).some((entry) => tellsOf(entry, name, reply))) return true;
  if (text("superiorReply") !== reply) return false;
  if (type === "先行答复") return true;
  return (
    text("status") !== "已上报" &&
    REPLY_FIELDS[type].every((key) => sameNames(text(key), line[key] ?? ""))
  );
}

/** A matter may go up twice, and be answered twice with the same words. */
function sinceSentUp(log: readonly string[]): readonly string[] {
  const { name } = moveById("escalate");
  return log.slice(log.findLastIndex((entry) => moveNameIn(entry) === name) + 1);
}

/** Whether an entry of 办理日志 is of that move, with this text as 上级答复. */
function tellsOf(entry: string, move: string, text: string): boolean {
  if (moveNameIn(entry) !== move) return false;
  return toHalfWidth(flat(entry)).includes(`:${toHalfWidth(flat(text))}`);
}

function moveFor({ type, line }: ReadLine, on: BookItem, { asOf }: ReplyOrder): BookMove {
  const input: Record<string, string> = { superiorReply: line["superiorReply"] ?? "" };
  for (const key of REPLY_FIELDS[type]) input[key] = line[key] ?? "";
  // The day of the answer where it can be; else the day on which it is taken in.
  const day = line["date"] ?? "";
  const sent = printValue(on.item.values["escalatedDate"]);
  const actionDate = /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= sent && day <= asOf ? day : asOf;
  const full: MoveInput = type === "已办结" ? input : { ...input, actionDate };
  return { on, move: REPLY_MOVES[type], input: full };
}

function applied({ on, move, input }: BookMove, book: Book, order: ReplyOrder): MoveResult {
  return apply(on.item, move, input, {
    ...{ level: order.level, by: order.by, asOf: order.asOf },
    settings: book.rules.settings,
    log: on.log,
    taken: new Set(),
  });
}

/** What the answer says against what stands there, where it cannot be carried out. */
function wanted({ type, line, ledger }: ReadLine, { item }: BookItem): readonly ReplyChange[] {
  return ["superiorReply", ...REPLY_FIELDS[type]].flatMap((key): ReplyChange[] => {
    const [before, after] = [printValue(item.values[key]), line[key] ?? ""];
    if (after === "" || sameNames(before, after)) return [];
    return [{ key, header: fieldLabel(ledger, key), before, after, contested: before !== "" }];
  });
}

function asReplyChange({ key, before, after }: Change, line: ReadLine, on: BookItem): ReplyChange {
  return {
    key,
    header: fieldLabel(line.ledger, key),
    before: printValue(before),
    after: printValue(after),
    contested: isContested(key, line, on),
  };
}

/** What may stand in the row although nobody has written it since the matter went up. */
function isContested(key: string, { type, line }: ReadLine, { item, log }: BookItem): boolean {
  const value = item.values[key];
  const text = printValue(value);
  if (text === "" || ![...REPLY_FIELDS[type], "superiorReply"].includes(key)) return false;
  if (isAsThen(line["base"] ?? "", key, value) === true) return false;
  // 上报 itself wrote it.
  if (key === "closingWay" && Object.values(ESCALATION_CLOSING).includes(text)) return false;
  // An earlier answer that was taken in.
  const { name } = moveById("noteReply");
  return !(key === "superiorReply" && log.some((entry) => tellsOf(entry, name, text)));
}

function sameNames(a: string, b: string): boolean {
  const tidy = (text: string): string => flat(text).replace(/[,,;；]/g, "、");
  return tidy(a) === tidy(b);
}

function flat(text: string): string {
  return text.replace(/\s+/g, "");
}
