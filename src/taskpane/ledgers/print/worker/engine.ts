/** The worker's side: holds the workbook as records, and fills forms from them. */
import { readBook, type Book } from "../../../../book/read.ts";
import { BookJoiner } from "../../../../check/parts.ts";
import {
  formCadres,
  formHouseholds,
  formMatters,
  makeForm,
  type FormOrder,
} from "../../../../report/forms/index.ts";
import type { Answers as WorkerAnswers } from "../../../shared/worker/messages.ts";
import type { Calls, PrintFacts, Progress, WantedForm } from "./calls.ts";

export type Answers = WorkerAnswers<Calls, Progress>;

interface Coming {
  readonly joiner: BookJoiner;
  readonly name: string;
  readonly asOf: string;
}

/** To ask for anything before its time is a mistake of the pane's. */
export function createEngine(): Answers {
  let coming: Coming | null = null;
  let book: Book | null = null;
  return {
    begin: ({ frame, name, asOf }) => {
      book = null;
      coming = { joiner: new BookJoiner(frame), name, asOf };
      return null;
    },
    part: (part) => {
      coming?.joiner.add(part);
      return null;
    },
    study: () => {
      if (!coming) throw new Error("no workbook yet");
      const { joiner, ...options } = coming;
      book = readBook(joiner.workbook(), options);
      coming = null;
      return factsOf(book);
    },
    make: (wanted) => {
      if (!book) throw new Error("no workbook yet");
      return makeForm(book, orderOf(book, wanted));
    },
  };
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
    matters: formMatters(book).map(({ key, matter }) => ({ key, name: `${key} ${matter}`.trim() })),
  };
}

function orderOf(book: Book, wanted: WantedForm): FormOrder {
  if (wanted.form !== "ledgerBook") return wanted;
  return { ...wanted, specialKinds: book.rules.settings.specialKinds };
}
