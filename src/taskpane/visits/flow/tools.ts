/** What the task needs from outside: the workbook, its 草稿, a calendar, a clock. */
import type { EntryFacts } from "../../../entry/facts.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type { BookTarget, TargetResult } from "../../shared/bookTarget.ts";
import type { DraftBook, Later } from "../draft/keeper.ts";

export interface VisitsTools {
  readonly target: Pick<BookTarget, "name" | "read" | "apply" | "undo" | "show">;
  readonly draft: DraftBook;
  /** Away from the pane where there is a worker: a large workbook takes seconds. */
  readonly study: (
    workbook: RawWorkbook,
    book: { readonly name: string; readonly asOf: string },
  ) => Promise<TargetResult<EntryFacts>>;
  /** `yyyy-mm-dd`. */
  readonly today: () => string;
  /** A few letters and digits that were never used before. */
  readonly unique: () => string;
  readonly later: Later;
}
