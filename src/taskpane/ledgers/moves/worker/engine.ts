/** The worker's side: holds the workbook's items, and tries what the clerk wants to do with them. */
import { readBook } from "../../../../book/read.ts";
import type { Book } from "../../../../book/read.ts";
import { isSummary } from "../../../../book/summary.ts";
import { CALLBACK_WAYS, OPEN_STATUSES } from "../../../../domain/ledgers/lists/items.ts";
import { recordsOf } from "../../../../book/read.ts";
import { printValue } from "../../../../domain/records.ts";
import {
  CALLBACK_ANSWERS,
  CALLBACK_NAME,
  CALLBACK_SHEET,
  callbacksOf,
  itemsOf,
  linesOf,
  logLines,
  openItemsOf,
  satisfactionOf,
  stagesOf,
} from "../../../../items/index.ts";
import type { BookItem } from "../../../../items/index.ts";
import { AGENDA_NAME, AGENDA_SHEET, agendaOf } from "../../../../meeting/index.ts";
import { callbacksPlan } from "../../../../report/items/callbacks.ts";
import { OPEN_SHEET, openSheet } from "../../../../report/items/open.ts";
import { agendaPlan } from "../../../../report/meeting/agenda.ts";
import { withPresentLists } from "../../../../setup/lists.ts";
import type { WorkbookPlan } from "../../../../workbook/plan.ts";
import { createSheetEngine } from "../../../shared/sheets/engine.ts";
import type { EditsOrder } from "../../../shared/edits.ts";
import type { SheetProgress } from "../../../shared/sheets/calls.ts";
import type { Answers } from "../../../shared/worker/messages.ts";
import type { CallsMade, MovesCalls, MovesFacts, MovesMade, MovesWanted } from "./calls.ts";
import { closingForm, detailOf } from "./forms.ts";
import { agendaLine, callLine, idOf, openLine, rateLine } from "./lines.ts";
import { previewOf } from "./preview.ts";
import { planWish } from "./wishes.ts";

const LEVEL = "村";
/** What can still be moved on: what was passed up waits for its answer. */
const MOVABLE = [...OPEN_STATUSES, "已上报"];

interface Held {
  readonly book: Book;
  readonly asOf: string;
  readonly isSummary: boolean;
}

interface Result extends Held {
  readonly made: MovesMade;
  readonly plan: WorkbookPlan;
  readonly items: ReadonlyMap<string, BookItem>;
}

export function createMovesEngine(): Answers<MovesCalls, SheetProgress> {
  let planned: EditsOrder | null = null;
  const { answers, result } = createSheetEngine({
    read: (workbook, { name, asOf }): Held => ({
      book: readBook(workbook, { name, asOf }),
      asOf,
      isSummary: isSummary(workbook),
    }),
    facts: (held): MovesFacts => ({ isSummary: held.isSummary }),
    make: (held, wanted: MovesWanted): Result => {
      planned = null;
      return {
        ...held,
        ...listed(held, wanted),
        items: new Map(itemsOf(held.book).map((on) => [idOf(on), on])),
      };
    },
    made: ({ made }) => made,
    plan: ({ plan }) => plan,
  });
  const order = () => ({ level: LEVEL, asOf: result().asOf }) as const;
  return {
    ...answers,
    item: ({ id }) => {
      const { items, book } = result();
      const on = items.get(id);
      return on ? detailOf(on, linesOf(logLines(book), on.code), book, order()) : null;
    },
    closing: ({ ids }) => {
      const { items, asOf } = result();
      const chosen = ids.flatMap((id) => items.get(id) ?? []);
      return closingForm(chosen, asOf);
    },
    preview: (wish) => {
      const { plan, reason } = planWish(wish, result());
      const restricted = result().book.tables.filter(({ ledger }) => ledger.restricted);
      planned = {
        sheets: plan.sheets,
        stages: stagesOf(plan),
        reason,
        restrictedSheets: [...new Set(restricted.map(({ sheet }) => sheet))],
      };
      return previewOf(plan);
    },
    edits: () => {
      if (!planned) throw new Error("nothing looked at yet");
      return planned;
    },
  };
}

/** A summary's rows are the villages': nothing of them is listed, and nothing moved. */
function listed(
  { book, asOf, isSummary }: Held,
  { view }: MovesWanted,
): Pick<Result, "made" | "plan"> {
  const order = { level: LEVEL, asOf } as const;
  const options = { unit: book.village, asOf };
  const named = (pattern: RegExp) =>
    book.workbook.sheets.map(({ name }) => name).filter((name) => pattern.test(name));
  const none: MovesMade = {
    ...{ isSummary, village: book.village, asOf, roster: rosterOf(book), sheet: "", sheets: [] },
    ...{ items: null, agenda: null, callbacks: null },
  };
  if (isSummary) return { made: none, plan: planOf([]) };
  switch (view) {
    case "items": {
      const { items } = openItemsOf(book, { ...order, statuses: MOVABLE });
      return {
        made: { ...none, items: items.map(openLine), sheet: OPEN_SHEET },
        plan: planOf([openSheet(openItemsOf(book, order), options)]),
      };
    }
    case "agenda": {
      const agenda = agendaOf(book, order);
      const lines = agenda.items.map(agendaLine);
      return {
        made: { ...none, agenda: lines, sheet: AGENDA_SHEET, sheets: named(AGENDA_NAME) },
        plan: withPresentLists(agendaPlan(agenda), book.workbook),
      };
    }
    case "callbacks": {
      const calls = callbacksOf(book, order);
      const { unreachableTries } = book.rules.settings;
      return {
        made: {
          ...none,
          callbacks: { lines: calls.map(callLine), ...contentment(book) },
          sheet: CALLBACK_SHEET,
          sheets: named(CALLBACK_NAME),
        },
        plan: withPresentLists(
          callbacksPlan(calls, { ...options, unreachableTries }),
          book.workbook,
        ),
      };
    }
  }
}

function contentment(book: Book): Omit<CallsMade, "lines"> {
  const { total, byKind, byPerson, floor } = satisfactionOf(book);
  return {
    total: rateLine(total),
    byKind: byKind.map(rateLine),
    byPerson: byPerson.map(rateLine),
    floor,
    ways: CALLBACK_WAYS.values,
    answers: CALLBACK_ANSWERS.values,
  };
}

function planOf(sheets: WorkbookPlan["sheets"]): WorkbookPlan {
  return { sheets, dictionary: [], properties: new Map() };
}

function rosterOf(book: Book): readonly string[] {
  const names = recordsOf(book, "cadres").map(({ values }) => printValue(values["name"]));
  return [...new Set(names)].filter((name) => name !== "");
}
