/** Integer and money columns. A unit is worked in and said; what cannot be read is never 0 (row 45). */
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { CellIssue, CellOutcome } from "../types.ts";
import { AMOUNT_CLASS, chineseAmount } from "./amounts.ts";
import { issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";

const ABOUT = "(?:大约|约|大概|近|将近)?";
const AMOUNT = `[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[${AMOUNT_CLASS}]+`;
const SCALE = "[十百千万亿]?";
const UNIT =
  "(?:元/年|人民币|元整|块钱|户次|元|块|口人|个人|人次|人|口|户|件|个|名|位|岁|周岁|条|次|张|天)?";
const NUMBER = new RegExp(
  `^(${ABOUT})(?:¥|￥|人民币)?(${AMOUNT})(${SCALE})(多|余|来)?(${SCALE})(${UNIT})(左右|上下|以上|以内)?$`,
);
const RANGE = new RegExp(
  `^.*\\d${SCALE}${UNIT}(?:-+|~|—+|–|至|到)${ABOUT}(?:${AMOUNT})${SCALE}.*$`,
);
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

export function numberReader(column: ColumnDef): TypeReader {
  const { min = -Infinity, max = Infinity } = column;
  const whole = column.type !== "money";

  /** Checks a number that has been read; `issues` say how it was read. */
  function checked(read: number, issues: readonly CellIssue[]): CellOutcome {
    const value = read + 0; // −0 prints as 0, so it is 0
    if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return refuse("number-unreadable");
    if (whole && !Number.isInteger(value)) return refuse("number-not-whole");
    if (value >= min && value <= max)
      return issues.length === 0 ? keep(value) : noted(value, ...issues);
    const limits = { min: String(column.min ?? "—"), max: String(column.max ?? "—") };
    return noted(value, ...issues, issue("number-limit", limits));
  }

  function fromText(text: string): CellOutcome {
    const bare = removeSpaces(toHalfWidth(text))
      .replace(/^['‘’]/, "")
      .replace(/[。,;]$/, "");
    if (SCIENTIFIC.test(bare)) return checked(Number(bare), [issue("number-from-text")]);
    const match = NUMBER.exec(bare);
    if (!match) return refuse(RANGE.test(bare) ? "number-range" : "number-unreadable");
    const [, about = "", amount = "", scaleA = "", more = "", scaleB = "", unit = "", or = ""] =
      match;
    if (scaleA !== "" && scaleB !== "") return refuse("number-unreadable");
    const scale = SCALES[scaleA + scaleB] ?? 1;
    const read = readAmount(amount);
    if (read === null) return refuse("number-unreadable");
    // 1.1 × 10000 must be 11000 and not 11000.000000000002.
    const value = scale === 1 ? read : Number((read * scale).toFixed(4));
    // 5人 says no more than 5; a scale, a currency or an 约 changes or weakens the number.
    const plain = about + more + or === "" && scale === 1 && (whole || unit === "");
    return checked(value, [issue(plain ? "number-from-text" : "number-unit")]);
  }

  return {
    text: fromText,
    number: (value) => checked(value, []),
    date: (serial) => checked(serial, [issue("number-shown-as-date")]),
    boolean: () => refuse("number-unreadable"),
  };
}

function readAmount(amount: string): number | null {
  if (/\d/.test(amount)) return Number(amount.replace(/,/g, ""));
  return chineseAmount(amount);
}
