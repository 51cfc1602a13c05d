/** The agenda of the next 议账 meeting, from a clerk's book: a village's, or a township's 综合账. */
import { recordsOf } from "../book/read.ts";
import type { Book } from "../book/read.ts";
import { groupBy } from "../domain/groups.ts";
import { MEETING_OF } from "../domain/lifecycle/index.ts";
import type { Level } from "../domain/lifecycle/index.ts";
import { agendaReasons } from "../domain/meetings/index.ts";
import type { AgendaReason } from "../domain/meetings/index.ts";
import { isList, printValue } from "../domain/records.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { itemsOf } from "../items/index.ts";
import type { BookItem } from "../items/index.ts";

export interface AgendaItem {
  readonly on: BookItem;
  /** At least one, gravest first. */
  readonly reasons: readonly AgendaReason[];
  /** What the last meeting said of it: `2026-10-09 请挖机清方`; "" for none. */
  readonly lastDecision: string;
}

export interface Agenda {
  readonly level: Level;
  readonly village: string;
  readonly township: string;
  /** Today, `yyyy-mm-dd`: the day that it was made on. */
  readonly asOf: string;
  /** Gravest first, then in the order of the ledgers. */
  readonly items: readonly AgendaItem[];
}

const GRAVEST = ["not-sent-up", "dissatisfied", "undecided", "still-open"] as const;

/** Open items that the next meeting has to speak of. Linear in the rows of the book. */
export function agendaOf(
  book: Book,
  { level, asOf }: { readonly level: Level; readonly asOf: string },
): Agenda {
  const minutes = minutesByCode(book, level);
  const meetings = daysOf(
    recordsOf(book, "meetings").filter((row) => isOf(row, level)),
    asOf,
  );
  const { settings } = book.rules;
  const items = itemsOf(book).flatMap((on): AgendaItem[] => {
    const own = on.code === "" ? [] : (minutes.get(on.code) ?? []);
    const declared = declaredDay(own);
    const reasons = agendaReasons(on.item, { settings, log: on.log, meetings, declared });
    return reasons.length === 0 ? [] : [{ on, reasons, lastDecision: lastDecision(on, own) }];
  });
  const rank = ({ reasons: [first] }: AgendaItem): number =>
    first ? GRAVEST.indexOf(first.id) : GRAVEST.length;
  return {
    level,
    village: book.village,
    township: book.township,
    asOf,
    items: items.sort((a, b) => rank(a) - rank(b)),
  };
}

function isOf({ values }: LedgerRecord, level: Level): boolean {
  const types = values["meetingTypes"];
  const wanted = MEETING_OF[level];
  return isList(types) ? types.includes(wanted) : printValue(types) === wanted;
}

function daysOf(rows: readonly LedgerRecord[], asOf: string): readonly string[] {
  const days = rows.map(({ values }) => printValue(values["meetingDate"]));
  return [...new Set(days)].filter((day) => day !== "" && day <= asOf).sort();
}

function minutesByCode(book: Book, level: Level): ReadonlyMap<string, readonly LedgerRecord[]> {
  const codeOf = (row: LedgerRecord) => printValue(row.values["itemCode"]);
  return groupBy(
    recordsOf(book, "meetings").filter((row) => codeOf(row) !== "" && isOf(row, level)),
    codeOf,
  );
}

function declaredDay(rows: readonly LedgerRecord[]): string {
  const days = rows
    .filter(({ values }) => printValue(values["escalate"]) === "是")
    .map(({ values }) => printValue(values["meetingDate"]));
  return days.sort().at(-1) ?? "";
}

/** Of 会议记录, or, where that has none, of the item's own row. */
function lastDecision({ item }: BookItem, rows: readonly LedgerRecord[]): string {
  const latest = [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0];
  const values = latest?.values ?? item.values;
  const said = [values["meetingDate"], values["solution"]].map(printValue);
  return said.filter((text) => text !== "").join(" ");
}

function dayOf({ values }: LedgerRecord): string {
  return printValue(values["meetingDate"]);
}
