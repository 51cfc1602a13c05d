/** The worker's side: holds workbook and check, and answers what the pane asks about them. */
import { checkBook, type Check } from "../../../../check/index.ts";
import { CheckList, findingLine } from "../../../../check/list.ts";
import { marksFor } from "../../../../check/marks.ts";
import { BookJoiner } from "../../../../check/parts.ts";
import { repairGroups, repairLines } from "../../../../check/repair/preview.ts";
import { createRowCheck, type RowCheck } from "../../../../check/row.ts";
import type { Repair } from "../../../../check/types.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import type { BookOrder } from "../../../shared/sheets/calls.ts";
import type { Answers as WorkerAnswers } from "../../../shared/worker/messages.ts";
import type { Calls, Chosen, CheckOutcome, Progress } from "./calls.ts";

export type Answers = WorkerAnswers<Calls, Progress>;

interface Coming extends BookOrder {
  readonly joiner: BookJoiner;
}

interface Held {
  readonly workbook: RawWorkbook;
  readonly check: Check;
  readonly list: CheckList;
  readonly row: RowCheck;
}

/** To ask for anything before its time is a mistake of the pane's. */
export function createEngine(): Answers {
  let coming: Coming | null = null;
  let held: Held | null = null;

  const current = (): Held => {
    if (!held) throw new Error("no check yet");
    return held;
  };

  return {
    begin: ({ frame, name, asOf }) => {
      held = null;
      coming = { joiner: new BookJoiner(frame), name, asOf };
      return null;
    },
    part: (part) => {
      coming?.joiner.add(part);
      return null;
    },
    check: (_, report) => {
      if (!coming) throw new Error("no workbook yet");
      const { joiner, name, asOf } = coming;
      const workbook = joiner.workbook();
      coming = null;
      const check = checkBook(workbook, {
        name,
        asOf,
        onProgress: (stage, rows) => {
          report({ stage, rows });
        },
      });
      const list = new CheckList(check.findings);
      held = { workbook, check, list, row: createRowCheck(check.reading) };
      return outcomeOf(check);
    },
    groups: ({ search }) => current().list.groups(search),
    findings: (query) => current().list.page(query),
    repairs: (query) => repairLines(current().check.repairs, query),
    edits: ({ chosen, from, count }) =>
      chosenRepairs(current().check.repairs, chosen)
        .slice(from, from + count)
        .map(({ edit }) => edit),
    marks: () => {
      const { workbook, check } = current();
      return marksFor(check, workbook);
    },
    rows: ({ sheet, rows }) => {
      const { row } = current();
      return rows.flatMap((it) => row.check(sheet, it)).map(findingLine);
    },
  };
}

function outcomeOf({ reading, rows, counts, repairs }: Check): CheckOutcome {
  const { village, tables } = reading.book;
  const restricted = tables.filter(({ ledger }) => ledger.restricted);
  return {
    village,
    rows,
    counts,
    repairs: repairGroups(repairs),
    restrictedSheets: [...new Set(restricted.map(({ sheet }) => sheet))],
  };
}

function chosenRepairs(repairs: readonly Repair[], chosen: Chosen): readonly Repair[] {
  if ("kind" in chosen) return repairs.filter(({ kinds }) => kinds[0] === chosen.kind);
  const one = repairs[chosen.index];
  return one ? [one] : [];
}
