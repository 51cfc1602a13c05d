/** Month columns (birth months): `yyyy-mm`; a full date is kept as a full date. */
import { isIsoDate, isoDate } from "../../domain/dates/index.ts";
import type { CellContext, CellOutcome } from "../types.ts";
import { dateFromSerial } from "./dates.ts";
import { prepareDateText, readDate } from "./dateText.ts";
import { issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";

const CLEAN = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;
const SHORT_YEAR_MONTH = /^(\d\d)(?:年(\d{1,2})月?|[-./](\d{1,2}))$/;
const EXAMPLE = { example: "1968-03" };

export function monthReader(context: CellContext): TypeReader {
  const vague = (): CellOutcome => refuse("month-vague", EXAMPLE);

  /** Two digits of a year of birth: the latest year that is not in the future. */
  function century(yy: number): number {
    const year = context.year - (context.year % 100) + yy;
    return year > context.year ? year - 100 : year;
  }

  function fromText(text: string): CellOutcome {
    const { bare } = prepareDateText(text);
    if (CLEAN.test(bare)) return noted(bare, issue("date-form"));
    const reading = readDate(bare);
    if (reading?.kind === "day") return day(reading.year, reading.month, reading.day, "date-form");
    if (reading?.kind === "month") return month(reading.year, reading.month, "date-form");
    if (reading?.kind === "short-year") {
      return day(century(reading.year), reading.month, reading.day, "date-short-year");
    }
    const short = SHORT_YEAR_MONTH.exec(bare);
    // 11.3 may be a day of November; 68.3 can only be March 1968.
    if (short && Number(short[1]) > 12) {
      return month(century(Number(short[1])), Number(short[2] ?? short[3]), "date-short-year");
    }
    return vague();
  }

  return {
    repeats: true,
    exact: (text) => (CLEAN.test(text) || isIsoDate(text) ? keep(text) : undefined),
    text: fromText,
    number: (value) => {
      const text = String(value);
      // The number 1968.1 may have been typed as 1968.10.
      const year = /^(\d{4})\.1$/.exec(text)?.[1];
      if (year === undefined) return fromText(text);
      const slots = { valueFirst: `${year}年1月`, valueSecond: `${year}年10月` };
      return refuse("date-ambiguous", { ...slots, ...EXAMPLE });
    },
    date: (serial) => dateFromSerial(serial) ?? vague(),
    boolean: vague,
  };
}

function month(year: number, index: number, id: string): CellOutcome {
  const first = isoDate(year, index, 1);
  return first === null ? refuse("month-vague", EXAMPLE) : noted(first.slice(0, 7), issue(id));
}

function day(year: number, index: number, date: number, id: string): CellOutcome {
  const iso = isoDate(year, index, date);
  return iso === null ? refuse("date-impossible", EXAMPLE) : noted(iso, issue(id));
}
