/** Columns that name one person or several. Titles stay: the roster decides whom they mean. */
import type { CellIssue, CellOutcome } from "../types.ts";
import { splitNames } from "./names.ts";
import { booleanAsWord, issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { dateAsText, numberAsText, rareCharacter, tidyText } from "./texts.ts";
import { nameBesideTitle } from "./titles.ts";

const CLEAN_NAME = /^[\u4e00-\u9fa5]{2,4}$/;

/** One name. Two names in the cell are kept as they stand and pointed out. */
export function personReader(): TypeReader {
  return {
    ...BASE,
    exact: (text) => (isClean(text) ? keep(text) : undefined),
    text: (text) => {
      const { names } = splitNames(text);
      const [first] = names;
      if (first === undefined) return noted(null, issue("cell-tidied"));
      if (names.length > 1) {
        const value = tidyText(text);
        return noted(value, issue("person-several", { count: names.length }));
      }
      const read = readName(first);
      const tidied = first === text ? [] : [issue("cell-tidied")];
      return noted(read.name, ...tidied, ...read.issues);
    },
  };
}

/** Several names, in the order written, each once. */
export function peopleReader(): TypeReader {
  return {
    ...BASE,
    exact: (text) => (isClean(text) ? keep([text]) : undefined),
    text: (text) => {
      const { names, unsure } = splitNames(text);
      if (names.length === 0) return noted(null, issue("cell-tidied"));
      const read = names.map(readName);
      const value = [...new Set(read.map((it) => it.name))];
      const issues = read.flatMap((it) => it.issues);
      if (unsure) issues.push(issue("people-unsure"));
      if (issues.length === 0 && value.join("、") !== text) {
        issues.push(issue(names.length > 1 ? "people-split" : "cell-tidied"));
      }
      return noted(value, ...issues);
    },
    number: (value) => listOf(numberAsText(value)),
    date: (serial) => listOf(dateAsText(serial)),
    boolean: (value) => listOf(booleanAsWord(value)),
  };
}

const BASE = {
  number: numberAsText,
  date: dateAsText,
  boolean: booleanAsWord,
  zeroIsBlank: true,
  repeats: true,
} satisfies Omit<TypeReader, "text">;

function isClean(text: string): boolean {
  return CLEAN_NAME.test(text) && nameBesideTitle(text) === null;
}

function readName(text: string): { readonly name: string; readonly issues: CellIssue[] } {
  const beside = nameBesideTitle(text);
  const name = beside?.name ?? text;
  const issues: CellIssue[] = [];
  if (beside) issues.push(issue("person-title-dropped", { value: text, valueName: name }));
  const rare = rareCharacter(name);
  if (rare !== null) issues.push(issue("text-rare-character", { valuePart: rare }));
  return { name, issues };
}

function listOf({ value, issues }: CellOutcome): CellOutcome {
  return { value: typeof value === "string" ? [value] : value, issues };
}
