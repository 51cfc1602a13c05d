/** 收回音: what a reply would change in the village's book, and the changes that write it. */
import { recordsOf, type Book } from "../../../../book/read.ts";
import { describeFinding } from "../../../../domain/findings/describe.ts";
import { ledgerById } from "../../../../domain/ledgers/index.ts";
import { printValue } from "../../../../domain/records.ts";
import { noticeFinding } from "../../../../intake/index.ts";
import { itemsOf, planMoves, stagesOf } from "../../../../items/index.ts";
import type { BookItem } from "../../../../items/index.ts";
import {
  planReplies,
  type RepliesPlan,
  type ReplyOrder,
  type ReplyRow,
  type ReplyState,
} from "../../../../reply/index.ts";
import { readWorkbook } from "../../../../workbook/read.ts";
import type { Inflater } from "../../../../workbook/xlsx/read/inflate.ts";
import type { EditsOrder } from "../../../shared/edits.ts";
import { Refusal } from "../../../shared/worker/messages.ts";
import type { ChosenReply, TakeLine, TakeMade } from "./calls.ts";

export interface Taking {
  readonly book: Book;
  readonly order: ReplyOrder;
  readonly plan: RepliesPlan;
}

/** Refuses a file that is no workbook, with a sentence. */
export async function taking(
  book: Book,
  { name, bytes }: ChosenReply,
  given: Pick<ReplyOrder, "by" | "asOf">,
  inflater: Inflater,
): Promise<Taking> {
  const read = await readWorkbook(bytes, name, inflater);
  if (!read.ok) {
    const { message } = describeFinding(noticeFinding(name, read.notice), "masked");
    throw new Refusal({ code: "sentence", detail: message });
  }
  const order: ReplyOrder = { ...given, level: "村", file: name };
  return { book, order, plan: planReplies(read.workbook, book, order) };
}

export function takeMade({ order, plan }: Taking): TakeMade {
  const count = (state: ReplyState): number =>
    plan.rows.filter((row) => row.state === state).length;
  return {
    kind: "take",
    file: order.file,
    village: plan.village,
    counts: {
      ready: count("ready"),
      conflict: count("conflict"),
      refused: count("refused"),
      "unknown-code": count("unknown-code"),
      "already-taken": count("already-taken"),
    },
    notes: plan.findings.map((finding) => {
      const { severity, message } = describeFinding(finding, "masked");
      return { severity, sentence: message };
    }),
  };
}

export function takeLine(row: ReplyRow, book: Book): TakeLine {
  const { move, ...told } = row;
  const { record } = move?.on ?? itemOf(row, book) ?? {};
  const place = record ? { sheet: record.source.sheet, row: record.source.row } : null;
  return { ...told, place };
}

export function editsOf({ book, order, plan }: Taking, leftOut: readonly number[]): EditsOrder {
  const moves = plan.rows.flatMap(({ row, move }) =>
    move === null || leftOut.includes(row) ? [] : [move],
  );
  const planned = planMoves(book, moves, order);
  const restricted = book.tables.filter(({ ledger }) => ledger.restricted);
  return {
    sheets: planned.sheets,
    stages: stagesOf(planned),
    reason: "收回音",
    restrictedSheets: [...new Set(restricted.map(({ sheet }) => sheet))],
  };
}

export function rosterOf(book: Book): readonly string[] {
  const names = recordsOf(book, "cadres").map(({ values }) => printValue(values["name"]));
  return [...new Set(names)].filter((name) => name !== "");
}

/** The row that a line is about, where it is the only one. */
function itemOf({ code, ledger }: ReplyRow, book: Book): BookItem | undefined {
  const [only, ...others] = itemsOf(book).filter(
    ({ item, code: own }) => own === code && ledgerById(item.ledger).name === ledger,
  );
  return others.length === 0 ? only : undefined;
}
