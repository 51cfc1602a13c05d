/** Date columns: `yyyy-mm-dd`, or a sentence that says why not (mess rows 6 to 13). */
import { isIsoDate, isoDate, serialToIso } from "../../domain/dates/index.ts";
import type { ColumnDef } from "../../domain/ledgers/types.ts";
import type { CellContext, CellIssue, CellOutcome } from "../types.ts";
import { prepareDateText, readDate, readDateRange } from "./dateText.ts";
import { dayResolver } from "./dateYears.ts";
import type { ReadDay } from "./dateYears.ts";
import { issue, keep, noted, refuse } from "./outcome.ts";
import type { TypeReader } from "./outcome.ts";

export interface DateOptions {
  /** A range or list of days in one cell: refused (one row per day), or its end taken. */
  readonly range: "refuse" | "end";
  /** Dates in this column lie ahead (deadlines): a missing year is the nearest, not the last. */
  readonly ahead: boolean;
  /** 长期 and the like are asked about instead of refused. */
  readonly longTerm: boolean;
}

const LONG_TERM = /^(?:长期(?:坚持|有效)?|常年|持续|永久|常态化)$/;
/** A number without a format is taken for a serial date in this span (2009 to 2064). */
const SERIALS = [40000, 60000] as const;
/** Days from the first day of the 1900 system to that of the 1904 system. */
const SHIFT_1904 = 1462;
const SERIAL_TEXT = /^[45]\d{4}(?:\.\d+)?$|^60000$/;

export function dateReader(
  column: ColumnDef,
  context: CellContext,
  options: DateOptions,
): TypeReader {
  const allowed = new Set(column.alsoAllowed ?? []);
  const { read, example } = dayResolver(context, options.ahead);

  const refused = (id: string, bare: string): CellOutcome => refuse(id, { example: example(bare) });

  function fromText(text: string): CellOutcome {
    const { bare, hasTime, hasWords } = prepareDateText(text);
    if (allowed.has(bare)) return noted(bare, issue("cell-tidied"));
    if (SERIAL_TEXT.test(bare)) return fromSerialNumber(Number(bare));
    if (options.longTerm && LONG_TERM.test(bare)) {
      return noted(null, issue("date-long-term"));
    }
    const reading = readDate(bare);
    if (reading) return finish(bare, read(reading), sideIssues(hasTime, hasWords));
    const range = readDateRange(bare);
    if (range === null) return refused("date-vague", bare);
    const from = read(range.from);
    const to = read(range.to);
    if (!("iso" in from) || !("iso" in to)) return refused("date-impossible", bare);
    if (from.iso > to.iso) return refused("date-vague", bare);
    if (options.range === "refuse") return refuse("date-range");
    return noted(to.iso, issue("date-range-end"));
  }

  function finish(bare: string, day: ReadDay, more: readonly CellIssue[]): CellOutcome {
    if ("choice" in day) {
      const [valueFirst, valueSecond] = day.choice;
      return refuse("date-ambiguous", { valueFirst, valueSecond, example: example(bare) });
    }
    if ("refused" in day) return refused(day.refused, bare);
    const own = day.note === "date-form" && more.some((it) => it.id !== "date-form");
    const issues = own ? more : [issue(day.note), ...more];
    return noted(day.iso, ...issues);
  }

  /** Reader and port have moved real dates to the 1900 system; a plain number is as it was typed. */
  function fromSerialNumber(value: number): CellOutcome {
    const iso = serialToIso(context.date1904 ? value + SHIFT_1904 : value);
    if (iso === "") return refused("date-vague", "");
    return noted(iso, issue("date-serial"));
  }

  return {
    repeats: true,
    exact: (text) => (isIsoDate(text) || allowed.has(text) ? keep(text) : undefined),
    text: fromText,
    number: (value) => {
      if (value >= SERIALS[0] && value <= SERIALS[1]) return fromSerialNumber(value);
      const text = String(value);
      const two = twoReadings(value);
      if (two) return finish("", two, []);
      const reading = readDate(text);
      return reading === null ? refused("date-vague", "") : finish("", read(reading), []);
    },
    date: (serial) => dateFromSerial(serial) ?? refused("date-vague", ""),
    boolean: () => refused("date-vague", ""),
  };
}

/** A real date cell; a time of day is cut off and said so. Null outside of 1900–9999. */
export function dateFromSerial(serial: number): CellOutcome | null {
  const iso = serialToIso(serial);
  if (iso === "") return null;
  return Number.isInteger(serial) ? keep(iso) : noted(iso, issue("date-time-dropped"));
}

/**
 * The number 11.1 may have been typed as 11.10, the number 11.3 as 11.30: the zero is gone.
 * Null when the number has no such second reading.
 */
function twoReadings(value: number): ReadDay | null {
  const match = /^(\d{1,2})\.([123])$/.exec(String(value));
  const [month, tens] = [Number(match?.[1]), Number(match?.[2])];
  // 2000 has a 29 February but no 30: leap years make no difference to tens.
  if (!match || isoDate(2000, month, tens) === null || isoDate(2000, month, tens * 10) === null) {
    return null;
  }
  return { choice: [`${month}月${tens}日`, `${month}月${tens * 10}日`] };
}

function sideIssues(hasTime: boolean, hasWords: boolean): readonly CellIssue[] {
  const issues: CellIssue[] = [];
  if (hasTime) issues.push(issue("date-time-dropped"));
  if (hasWords) issues.push(issue("date-words-dropped"));
  return issues;
}
