/** 组别, written `3组` whatever the village calls it (mess row 34). */
import { removeSpaces, tidySpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellOutcome } from "../types.ts";
import { chineseNumber, NUMERAL_CLASS } from "./numerals.ts";
import { issue, keep, noted } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";
import { booleanAsWord } from "./outcome.ts";
import { lostToDate } from "./texts.ts";

const CLEAN = /^[1-9]\d?组$/;
const GROUP = new RegExp(
  `^第?(\\d{1,3}|[${NUMERAL_CLASS}]{1,4})(?:村民小组|居民小组|农业社|小组|组|社|队)?$`,
);
/** A group that has a name and no number (大院子组). */
const NAMED = new RegExp(
  `^(?![第${NUMERAL_CLASS}])(?!.*[组社队].)[\u3400-\u9fff]{1,8}(?:组|社|队)$`,
);

/** `三组`, `3社`, `第三村民小组`, `3` → `3组`; null when there is no such number (党小组 neither). */
export function groupName(text: string): string | null {
  const match = GROUP.exec(removeSpaces(toHalfWidth(text)));
  const numeral = match?.[1];
  if (numeral === undefined) return null;
  const number = /\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
  return number === null || number === 0 ? null : `${number}组`;
}

export function groupReader(): TypeReader {
  return {
    exact: (text) => (CLEAN.test(text) ? keep(text) : undefined),
    text: fromText,
    date: lostToDate,
    boolean: booleanAsWord,
    zeroIsBlank: true,
  };
}

function fromText(text: string): CellOutcome {
  const group = groupName(text);
  if (group !== null) return group === text ? keep(group) : noted(group, issue("group-form"));
  const tidy = tidySpaces(text);
  const tidied = tidy === text ? [] : [issue("cell-tidied")];
  return NAMED.test(tidy) && !tidy.includes("党小组")
    ? noted(tidy, ...tidied)
    : noted(tidy, ...tidied, issue("group-unread"));
}
