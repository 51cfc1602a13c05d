/** The worker's side: in a summary the answers for the villages, in a village's book what they change. */
import { readBook, type Book } from "../../../../book/read.ts";
import type { Inflater } from "../../../../workbook/xlsx/read/inflate.ts";
import type { Deflater } from "../../../../workbook/xlsx/write/deflater.ts";
import type { BookOrder, SheetProgress } from "../../../shared/sheets/calls.ts";
import { createSheetEngine } from "../../../shared/sheets/engine.ts";
import { Refusal, type Answers } from "../../../shared/worker/messages.ts";
import { pageOf } from "../../../shared/worker/pages.ts";
import { answered, replyFile, sendMade, type Answered } from "./answered.ts";
import type { ReplyCalls, ReplyFacts, ReplyMade, ReplyWanted } from "./calls.ts";
import { editsOf, rosterOf, takeLine, takeMade, taking, type Taking } from "./taking.ts";

interface ReplyTools {
  readonly inflater: Inflater;
  readonly deflater: Deflater;
}

type Held =
  | { readonly answered: Answered }
  | { readonly answered: null; readonly book: Book; readonly order: BookOrder };
type Result =
  | { readonly kind: "send"; readonly value: Answered }
  | { readonly kind: "take"; readonly value: Taking };

export function createReplyEngine({
  inflater,
  deflater,
}: ReplyTools): Answers<ReplyCalls, SheetProgress> {
  const { answers, result } = createSheetEngine({
    read: (workbook, order): Held => {
      const found = answered(workbook, order);
      return found
        ? { answered: found }
        : { answered: null, book: readBook(workbook, order), order };
    },
    facts: (held): ReplyFacts =>
      held.answered
        ? { isSummary: true, village: "", roster: [] }
        : { isSummary: false, village: held.book.village, roster: rosterOf(held.book) },
    make: async (held, { reply, by }: ReplyWanted): Promise<Result> => {
      if (held.answered) return { kind: "send", value: held.answered };
      if (!reply) throw new Refusal({ code: "no-file" });
      const { asOf } = held.order;
      return { kind: "take", value: await taking(held.book, reply, { by, asOf }, inflater) };
    },
    made: (made): ReplyMade => (made.kind === "send" ? sendMade(made.value) : takeMade(made.value)),
    // Nothing is written as new sheets.
    plan: () => ({ sheets: [], dictionary: [], properties: new Map() }),
  });
  const sent = (): Answered => {
    const made = result();
    if (made.kind !== "send") throw new Error("no summary");
    return made.value;
  };
  const taken = (): Taking => {
    const made = result();
    if (made.kind !== "take") throw new Error("no reply");
    return made.value;
  };
  return {
    ...answers,
    answers: ({ village, ...page }) =>
      pageOf(sent().replies.get(village)?.lines ?? [], page, (line) => {
        const { code = "", ledger = "", matter = "", type = "", superiorReply: text = "" } = line;
        return [{ code, ledger, matter, type, text }];
      }),
    waiting: ({ village, ...page }) =>
      pageOf(sent().replies.get(village)?.waiting ?? [], page, (it) => [it]),
    lines: ({ state, ...page }) => {
      const { plan, book } = taken();
      const rows = plan.rows.filter((row) => row.state === state);
      return pageOf(rows, page, (row) => [takeLine(row, book)]);
    },
    file: ({ village }) => replyFile(sent(), village, deflater),
    edits: ({ leftOut }) => editsOf(taken(), leftOut),
  };
}
