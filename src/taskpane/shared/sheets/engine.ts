/** The worker's side of a section that makes sheets: holds the workbook, and what was made of it. */
import { BookJoiner } from "../../../check/parts.ts";
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type { Answers } from "../worker/messages.ts";
import type { BookOrder, SheetCalls, SheetProgress } from "./calls.ts";
import { planWithoutRows, RowReader } from "./planParts.ts";

/** What is a section's own: pure functions, called in this order. */
export interface SheetWork<Book, Facts, Wanted, Result, Made> {
  /** Never throws for what the workbook holds. */
  readonly read: (workbook: RawWorkbook, order: BookOrder) => Book;
  readonly facts: (book: Book) => Facts;
  /** May throw a `Refusal` with a Chinese sentence as its detail. */
  readonly make: (book: Book, wanted: Wanted) => Result | Promise<Result>;
  readonly made: (result: Result) => Made;
  readonly plan: (result: Result) => WorkbookPlan;
}

export interface SheetEngine<Facts, Wanted, Result, Made> {
  /** To be spread among the answers to the section's own calls. */
  readonly answers: Answers<SheetCalls<Facts, Wanted, Made>, SheetProgress>;
  /** What was made last, for the section's own calls. */
  readonly result: () => Result;
}

/** To ask for anything before its time is a mistake of the pane's. */
export function createSheetEngine<Book, Facts, Wanted, Result, Made>(
  work: SheetWork<Book, Facts, Wanted, Result, Made>,
): SheetEngine<Facts, Wanted, Result, Made> {
  let coming: { readonly joiner: BookJoiner; readonly order: BookOrder } | null = null;
  let book: { readonly value: Book } | null = null;
  let held: { readonly result: Result } | null = null;
  let reader: RowReader | null = null;

  const result = (): Result => {
    if (!held) throw new Error("nothing made yet");
    return held.result;
  };

  return {
    result,
    answers: {
      begin: ({ frame, ...order }) => {
        book = null;
        held = null;
        reader = null;
        coming = { joiner: new BookJoiner(frame), order };
        return null;
      },
      part: (part) => {
        coming?.joiner.add(part);
        return null;
      },
      study: () => {
        if (!coming) throw new Error("no workbook yet");
        book = { value: work.read(coming.joiner.workbook(), coming.order) };
        coming = null;
        return work.facts(book.value);
      },
      make: async (wanted) => {
        if (!book) throw new Error("no workbook yet");
        held = { result: await work.make(book.value, wanted) };
        reader = null;
        return work.made(held.result);
      },
      plan: () => {
        const plan = work.plan(result());
        reader = new RowReader(plan);
        return planWithoutRows(plan);
      },
      rows: (query) => {
        if (!reader) throw new Error("no plan yet");
        return reader.read(query);
      },
    },
  };
}
