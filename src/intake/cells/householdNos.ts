/** 户编号 `03-0045`. Lost zeros are put back; the roster decides whether that household exists. */
import { formatHouseholdNo, groupNumber, parseHouseholdNo } from "../../domain/ids/index.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { booleanAsWord, issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate, tidyText } from "./texts.ts";

/** The 12-digit village code that stands before it in the summary. */
const VILLAGE_CODE = /^\d{12}-/;
/** Nothing missing; there is no group 00 and no household 0000. */
const CLEAN = /^(?:\d{12}-)?(?!00)\d\d-(?!0000)\d{4}$/;
const BARE = /^\d{1,4}$/;

/**
 * `3-45` → `03-0045`, and `45` if the group of the row is known (`3组`); null when it cannot be
 * completed.
 */
export function completeHouseholdNo(text: string, group = ""): string | null {
  const tidy = tidyHyphens(text);
  const [village = ""] = VILLAGE_CODE.exec(tidy) ?? [];
  const number = BARE.test(tidy) ? groupNumber(group) : null;
  const own = number === null ? tidy.slice(village.length) : `${number}-${tidy}`;
  const parsed = parseHouseholdNo(own);
  return parsed === null ? null : village + formatHouseholdNo(parsed);
}

export function householdNoReader(): TypeReader {
  return {
    exact: (text) => (CLEAN.test(text) ? keep(text) : undefined),
    text: fromText,
    date: lostToDate,
    boolean: booleanAsWord,
    zeroIsBlank: true,
  };
}

function fromText(text: string): CellOutcome {
  const tidy = tidyHyphens(text);
  if (CLEAN.test(tidy)) return noted(tidy, issue("cell-tidied"));
  const complete = completeHouseholdNo(tidy);
  if (complete !== null) return noted(complete, issue("household-no-padded"));
  const tidied = tidy === text ? [] : [issue("cell-tidied")];
  if (BARE.test(tidy)) return noted(tidy, ...tidied, issue("household-no-unclear"));
  return noted(tidyText(text), issue("household-no-form"));
}

function tidyHyphens(text: string): string {
  return removeSpaces(toHalfWidth(text))
    .replace(/^['‘’]/, "")
    .replace(/[—–−_]+/g, "-");
}
