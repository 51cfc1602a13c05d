/** Dates of cells as `RawDate`, one object for each serial: ledgers repeat the same days. */
import type { RawDate } from "../../raw.ts";

/** Days between the two systems' first days. */
const SHIFT_1904 = 1462;
const DAY_MS = 86_400_000;
/** 1970-01-01 in days since 1899-12-30. */
const UNIX_EPOCH = 25_569;

export class DateStore {
  readonly #dates = new Map<number, RawDate>();
  readonly #shift: number;

  constructor(date1904: boolean) {
    this.#shift = date1904 ? SHIFT_1904 : 0;
  }

  /** A serial as stored; a mere time of day (below 1) belongs to no date system. */
  fromSerial(stored: number): RawDate {
    return this.#date(stored > -1 && stored < 1 ? stored : stored + this.#shift);
  }

  /** `2026-11-03`, `2026-11-03T08:30:00Z`, `08:30:00` (cells of type `d`); null for anything else. */
  fromIso(text: string): RawDate | null {
    const match =
      /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
        text.trim(),
      );
    if (!match || (match[1] === undefined && match[4] === undefined)) return null;
    const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
    if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return null;
    const days =
      year === undefined
        ? 0
        : Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS + UNIX_EPOCH;
    return this.#date(
      days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    );
  }

  #date(serial: number): RawDate {
    let date = this.#dates.get(serial);
    if (!date) {
      date = { kind: "date", serial };
      this.#dates.set(serial, date);
    }
    return date;
  }
}
