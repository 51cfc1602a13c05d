/** 打印: the forms of the two regulations as sheets laid out like the paper ones. */
import type { WorkbookPlan } from "../../workbook/plan.ts";
import { ledgerBook } from "./book.ts";
import { contactCards } from "./contactCards.ts";
import { diaryBook } from "./diary.ts";
import { dutyNotice } from "./dutyNotice.ts";
import type { Printed } from "./printed.ts";
import { registrationCards } from "./registration.ts";
import { stabilityCards } from "./stability.ts";
import type { FormBook, FormOrder, MadeForm } from "./types.ts";

export { formHouseholds } from "./households.ts";
export { formMatters } from "./stability.ts";
export type { FormBook, FormId, FormOrder, MadeForm } from "./types.ts";

/** Never throws for what the book holds; linear in its rows. The sheets' names begin with `打印-`. */
export function makeForm(book: FormBook, order: FormOrder): MadeForm {
  const { sheets, isBlank } = printed(book, order);
  const plan: WorkbookPlan = {
    sheets: sheets.map(({ sheet }) => sheet),
    dictionary: [],
    properties: new Map(),
  };
  return {
    plan,
    sheets: sheets.map(({ sheet: { name }, pages }) => ({ name, pages })),
    pages: sheets.reduce((sum, { pages }) => sum + pages, 0),
    isBlank,
  };
}

function printed(book: FormBook, order: FormOrder): Printed {
  switch (order.form) {
    case "registration":
      return registrationCards(book, order.households);
    case "contactCard":
      return contactCards(book, order.cadres, order.copies);
    case "ledgerBook":
      return ledgerBook(book, order);
    case "diary":
      return diaryBook(book, order);
    case "dutyNotice":
      return dutyNotice(book, order);
    case "stability":
      return stabilityCards(book, order.matters);
  }
}

/** Cadres as 干部名册 has them, each once, in its order. */
export function formCadres({ records }: FormBook): readonly string[] {
  const names = records
    .filter(({ ledger }) => ledger === "cadres")
    .map(({ values }) => values["name"])
    .filter((name) => typeof name === "string" && name !== "");
  return [...new Set(names)].filter((name) => typeof name === "string");
}
