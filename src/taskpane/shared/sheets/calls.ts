/** What a section that makes sheets asks of its worker. A section adds calls of its own beside them. */
import type { BookFrame, BookPart } from "../../../check/parts.ts";
import type { TablePage, WorkbookPlan } from "../../../workbook/plan.ts";
import type { Reply } from "../worker/messages.ts";
import type { RowsQuery } from "./planParts.ts";

/** Name of the workbook's file, and today, `yyyy-mm-dd`. */
export interface BookOrder {
  readonly name: string;
  readonly asOf: string;
}

export interface BookCalls {
  /** A new workbook; what was there of an earlier one is let go. */
  begin: { args: BookOrder & { readonly frame: BookFrame }; value: null };
  part: { args: BookPart; value: null };
}

/**
 * - `Facts`: what the workbook offers to choose from
 * - `Wanted`: what is to be made, checked already
 * - `Made`: what the pane shows of it before anything is written; small, as it is copied
 */
export interface SheetCalls<Facts, Wanted, Made> extends BookCalls {
  study: { args: null; value: Facts };
  make: { args: Wanted; value: Made };
  /** Of what was made last, without the rows of its tables. */
  plan: { args: null; value: WorkbookPlan };
  rows: { args: RowsQuery; value: TablePage };
}

export interface SheetProgress {
  readonly stage: string;
}

/** As much of a client as the flow needs; one that knows more calls is one, too (hence a method). */
export interface SheetClient<Facts, Wanted, Made> {
  call<Name extends keyof SheetCalls<Facts, Wanted, Made>>(
    name: Name,
    args: SheetCalls<Facts, Wanted, Made>[Name]["args"],
  ): Promise<Reply<SheetCalls<Facts, Wanted, Made>[Name]["value"]>>;
  readonly stop: () => void;
}
