/** 组别, written `3组` whatever the village calls it (mess row 34). */
import { groupName } from "../../domain/ids/index.ts";
import { removeSpaces, tidySpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import { NUMERAL_CLASS } from "../../domain/text/numerals.ts";
import type { CellOutcome } from "../types.ts";
import { booleanAsWord, issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { lostToDate } from "./texts.ts";

const CLEAN = /^[1-9]\d?组$/;
const NUMBER_ONLY = new RegExp(`^(?:\\d{1,3}|[${NUMERAL_CLASS}]{1,5})$`);
/** A group that has a name and no number (大院子组). */
const NAMED = new RegExp(
  `^(?![第${NUMERAL_CLASS}])(?!.*[组社队].)[\u3400-\u9fff]{1,8}(?:组|社|队)$`,
);

export function groupReader(): TypeReader {
  return {
    repeats: true,
    exact: (text) => (CLEAN.test(text) ? keep(text) : undefined),
    text: fromText,
    date: lostToDate,
    boolean: booleanAsWord,
    zeroIsBlank: true,
  };
}

function fromText(text: string): CellOutcome {
  const bare = removeSpaces(toHalfWidth(text));
  // In this column `3` and `三` can only be the number of a group.
  const group = groupName(NUMBER_ONLY.test(bare) ? `${bare}组` : bare);
  if (group !== null) return group === text ? keep(group) : noted(group, issue("group-form"));
  const tidy = tidySpaces(text);
  const tidied = tidy === text ? [] : [issue("cell-tidied")];
  return NAMED.test(tidy) && !tidy.includes("党小组")
    ? noted(tidy, ...tidied)
    : noted(tidy, ...tidied, issue("group-unread"));
}
