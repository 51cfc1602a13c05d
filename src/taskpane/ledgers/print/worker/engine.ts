/** The worker's side: holds the workbook as records, and fills forms from them. */
import { readBook, type Book } from "../../../../book/read.ts";
import {
  formCadres,
  formHouseholds,
  formMatters,
  makeForm,
  type FormOrder,
} from "../../../../report/forms/index.ts";
import type { SheetProgress } from "../../../shared/sheets/calls.ts";
import { createSheetEngine } from "../../../shared/sheets/engine.ts";
import type { Answers } from "../../../shared/worker/messages.ts";
import type { PrintCalls, PrintFacts, WantedForm } from "./calls.ts";

export function createPrintEngine(): Answers<PrintCalls, SheetProgress> {
  const { answers } = createSheetEngine({
    read: readBook,
    facts: factsOf,
    make: (book: Book, wanted: WantedForm) => makeForm(book, orderOf(book, wanted)),
    made: ({ sheets, pages, isBlank }) => ({ sheets, pages, isBlank }),
    plan: ({ plan }) => plan,
  });
  return answers;
}

function factsOf(book: Book): PrintFacts {
  const special = new Set(book.rules.settings.specialKinds);
  return {
    village: book.village,
    month: book.month,
    households: formHouseholds(book).map(({ key, householdNo, householder, group, kinds }) => ({
      ...{ key, householdNo, householder, group, lastVisit: "" },
      isSpecial: kinds.some((kind) => special.has(kind)),
    })),
    cadres: formCadres(book),
    matters: formMatters(book).map(({ key, matter }) => ({
      id: key,
      label: `${key} ${matter}`.trim(),
    })),
  };
}

function orderOf(book: Book, wanted: WantedForm): FormOrder {
  if (wanted.form !== "ledgerBook") return wanted;
  return { ...wanted, specialKinds: book.rules.settings.specialKinds };
}
