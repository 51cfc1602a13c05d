/** What the clerk wants done, as a plan: every wish goes by the same moves, checks and log. */
import type { Book } from "../../../../book/read.ts";
import { moveById } from "../../../../domain/lifecycle/index.ts";
import type { MoveInput } from "../../../../domain/lifecycle/index.ts";
import { callMoves, closeTogether, planAnswers, planMoves } from "../../../../items/index.ts";
import type { BookItem, MovesPlan } from "../../../../items/index.ts";
import { planMeeting } from "../../../../meeting/index.ts";
import type { RawSheet } from "../../../../workbook/raw.ts";
import { Refusal } from "../../../shared/worker/messages.ts";
import type { TypedFields, Wish } from "./calls.ts";

export interface WishContext {
  readonly book: Book;
  /** By the ids of the lists. */
  readonly items: ReadonlyMap<string, BookItem>;
  /** `yyyy-mm-dd`. */
  readonly asOf: string;
}

export interface Planned {
  readonly plan: MovesPlan;
  /** For 修改记录. */
  readonly reason: string;
}

/** A row or sheet that is there no more is refused with a sentence. */
export function planWish(wish: Wish, { book, items, asOf }: WishContext): Planned {
  const order = { level: "村", asOf } as const;
  const itemAt = (id: string): BookItem => {
    const found = items.get(id);
    if (!found) throw new Refusal({ code: "row-gone" });
    return found;
  };
  switch (wish.kind) {
    case "move": {
      const { id, move, typed, by } = wish;
      const moves = [{ on: itemAt(id), move, input: inputOf(typed) }];
      const plan = planMoves(book, moves, { ...order, by: names(by) });
      return { plan, reason: `办理:${moveById(move).name}` };
    }
    case "close": {
      const input = inputOf(wish.typed);
      const moves = closeTogether(wish.ids.map(itemAt), ({ item }) => {
        const own = item.values["responsible"] ?? null;
        return own === null ? input : { ...input, responsible: own };
      });
      const plan = planMoves(book, moves, { ...order, by: names(wish.by) });
      return { plan, reason: "批量办结" };
    }
    case "call": {
      const { unreachableTries } = book.rules.settings;
      const moves = callMoves(itemAt(wish.id), inputOf(wish.typed), unreachableTries);
      const by = names(wish.typed["callbackBy"] ?? "");
      return { plan: planMoves(book, moves, { ...order, by }), reason: "记入回访" };
    }
    case "decisions": {
      const from = { ...order, by: names(wish.by), file: book.name };
      const plan = planMeeting(sheetOf(book, wish.sheet), book, from);
      // 会议记录 is asked for a row even where it has it; what was taken in before changes no cell.
      const isNew = plan.edits.some(({ kind }) => kind === "cell");
      return { plan: isNew ? plan : { ...plan, edits: [] }, reason: "记入议定结果" };
    }
    case "answers": {
      const from = { ...order, by: names(wish.by), file: book.name };
      return { plan: planAnswers(sheetOf(book, wish.sheet), book, from), reason: "记入回访结果" };
    }
  }
}

function inputOf(typed: TypedFields): MoveInput {
  return Object.fromEntries(
    Object.entries(typed).map(([key, text]) => [key, text.trim() === "" ? null : text.trim()]),
  );
}

function names(by: string): readonly string[] {
  return by
    .split(/[、,，]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function sheetOf({ workbook }: Book, wanted: string): RawSheet {
  const sheet = workbook.sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Refusal({ code: "sheet-gone", detail: wanted });
  return sheet;
}
