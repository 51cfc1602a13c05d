/**
 * The items through the months that are there, each followed by its 编号: where it stood when the
 * month before was reported, where it stands now, and what it did between.
 */
import { addDays, addMonths } from "../dates/index.ts";
import { asItem } from "../lifecycle/index.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import { monthPeriod } from "../periods/index.ts";
import type { Period } from "../periods/index.ts";
import { printValue } from "../records.ts";
import type { LedgerRecord } from "../records.ts";
import { flowOf } from "./flow.ts";
import type { Flow } from "./flow.ts";
import { dayOf, placeOn } from "./standing.ts";
import type { Place, Row } from "./standing.ts";
import { NOTHING } from "./tally.ts";
import type { MonthRows, Tally } from "./types.ts";

/** One item in the month reviewed. */
export interface Followed {
  readonly village: string;
  readonly ledger: ItemLedger;
  readonly code: string;
  /** As it stands in the month; of one that was lost, as it stood before. */
  readonly row: Row;
  readonly step: { readonly before: Place; readonly now: Place };
  readonly month: Flow;
  readonly year: Tally;
}

export interface MonthFlows {
  readonly month: string;
  readonly period: Period;
  /** Of this month, in the order of villages as met, ledgers and 编号. */
  readonly items: readonly Followed[];
  /** Villages of which nothing came: their items are those of the month before. */
  readonly standIns: ReadonlySet<string>;
  /** `village\0ledger` whose 上月办理中 was counted in last month's rows. */
  readonly compared: ReadonlySet<string>;
}

export interface MonthsOptions {
  readonly cutoffDay: number;
  /** Which rows are followed: the villages', or the township's own. */
  readonly rowsOf: (month: MonthRows) => readonly LedgerRecord[];
}

type Logs = Map<string, Map<string, LedgerRecord>>;

interface Known {
  readonly row: Row;
  readonly place: Place;
}

interface State {
  readonly standIns: ReadonlySet<string>;
  /** First day of its month. */
  readonly start: string;
  /** By village the first day of the month of which it sent something last. */
  readonly sent: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, Known>;
  readonly villages: ReadonlySet<string>;
  readonly hasRestricted: boolean;
  readonly month: string;
}

/** Linear in the number of rows of all months. The order of the rows does not matter. */
export function followMonths(
  months: readonly MonthRows[],
  options: MonthsOptions,
): readonly MonthFlows[] {
  const flows: MonthFlows[] = [];
  let last: State | null = null;
  let yearOpening: State | null = null;
  /** Latest row of every item ever seen: what was over in earlier months is in no later ledger. */
  const everSeen = new Map<string, Row>();
  const logs: Logs = new Map();
  for (const [index, rows] of months.entries()) {
    const period = monthPeriod(rows.month, options.cutoffDay);
    if (!period) continue;
    const isNext: boolean = last !== null && addMonths(last.month, 1) === rows.month;
    const previous: State | null = isNext ? last : null;
    const current = rowsByKey(rows, logs, options);
    const villages = villagesIn(rows, options);
    const standIns: ReadonlySet<string> = new Set(
      [...(previous?.villages ?? [])].filter((it) => !villages.has(it)),
    );
    for (const [key, { row }] of previous?.items ?? []) {
      if (current.has(key)) continue;
      if (standIns.has(villageOf(key)) || isOver(row)) current.set(key, row);
    }
    for (const [key, row] of current) everSeen.set(key, row);
    if (previous && Number(previous.month.slice(0, 4)) < period.year) yearOpening = previous;
    const isLast = index === months.length - 1;
    const month = { rows, period, current, previous, everSeen, yearOpening, isLast };
    flows.push({ ...oneMonth(month, options), standIns });
    const reported: State = {
      items: new Map(
        [...current].map(([key, row]) => [key, { row, place: placeOn(row, period.end) }]),
      ),
      villages: new Set([...villages, ...standIns]),
      standIns,
      start: period.start,
      sent: sentBy(previous, villages, period.start),
      hasRestricted: rows.hasRestricted,
      month: rows.month,
    };
    last = reported;
  }
  return flows;
}

function sentBy(
  previous: State | null,
  villages: ReadonlySet<string>,
  start: string,
): State["sent"] {
  return new Map([
    ...(previous?.sent ?? []),
    ...[...villages].map((village): [string, string] => [village, start]),
  ]);
}

interface OneMonth {
  readonly rows: MonthRows;
  readonly period: Period;
  readonly current: ReadonlyMap<string, Row>;
  readonly previous: State | null;
  readonly everSeen: ReadonlyMap<string, Row>;
  /** Where items stood when the report year began, as far as its last report is there. */
  readonly yearOpening: State | null;
  /** Only of the month reviewed the year so far is asked for. */
  readonly isLast: boolean;
}

function oneMonth(month: OneMonth, { cutoffDay }: MonthsOptions): Omit<MonthFlows, "standIns"> {
  const { rows, period, current, previous, everSeen, yearOpening, isLast } = month;
  const compared = new Set<string>();
  const isCompared = (key: string, { item }: Row): boolean => {
    const village = villageOf(key);
    if (!previous?.villages.has(village)) return false;
    if (item.ledger === "stability" && !(previous.hasRestricted && rows.hasRestricted))
      return false;
    compared.add(`${village}\u0000${item.ledger}`);
    return true;
  };
  const { start, end } = period;
  const yearStart = yearStartOf(period, cutoffDay);
  const [dayBefore, newYearsEve] = [addDays(start, -1), addDays(yearStart, -1)];
  const items = [...everSeen].map(([key, seen]): Followed => {
    const isPrevious = isCompared(key, seen);
    const village = villageOf(key);
    const previousStart = previous?.sent.get(village) ?? start;
    const known = isPrevious ? previous?.items.get(key) : undefined;
    const row = current.get(key) ?? null;
    const step = {
      before: isPrevious
        ? (known?.place ?? "absent")
        : row
          ? placeOn(row, dayBefore)
          : ("absent" as const),
      now: row ? placeOn(row, end) : ("absent" as const),
    };
    const year = {
      before: placeAtNewYear(key, seen, yearOpening) ?? placeOn(seen, newYearsEve),
      now: placeOn(seen, end),
      earlier: yearOpening?.items.get(key)?.row ?? null,
      row: seen,
    };
    return {
      village,
      ledger: seen.item.ledger,
      code: key.slice(key.lastIndexOf("\u0000") + 1),
      row: row ?? seen,
      step,
      month: sinceStandIn(
        flowOf(
          { ...step, earlier: known?.row ?? null, row },
          { start, end, previousStart, basis: isPrevious ? "previous" : "dates" },
        ),
        previous?.standIns.has(village) === true,
      ),
      year: isLast
        ? flowOf(year, { start: yearStart, end, previousStart, basis: "dates" }).tally
        : NOTHING,
    };
  });
  return { month: rows.month, period, items: isLast ? items.sort(byKey) : items, compared };
}

/**
 * Where it stood in the last report of the year before; null where that is not known. What was
 * registered in that month and is not in it came to light in the new year.
 */
function placeAtNewYear(key: string, row: Row, last: State | null): Place | null {
  if (!last?.villages.has(villageOf(key))) return null;
  if (row.item.ledger === "stability" && !last.hasRestricted) return null;
  const place = last.items.get(key)?.place;
  return place ?? (dayOf(row, "registeredDate") >= last.start ? "absent" : null);
}

/** Last month the village sent nothing: what is seen now may have happened any time since. */
function sinceStandIn(flow: Flow, wasStandIn: boolean): Flow {
  if (!wasStandIn || flow.notes.length === 0) return flow;
  const notes = flow.notes.map((note) => ({
    ...note,
    why: `上月没有收到该村台账,按更早一月的计;${note.why}`,
  }));
  return { ...flow, notes };
}

/** First day of the report year; 21 December with the cut-off day 20 (§2.4). */
export function yearStartOf({ year, start }: Period, cutoffDay: number): string {
  return monthPeriod(`${year}-01`, cutoffDay)?.start ?? start;
}

/** 已结账 and 中止: what is over leaves the ledgers, and is not lost. */
function isOver({ item }: Row): boolean {
  const status = printValue(item.values["status"]);
  return status === "已结账" || status === "中止";
}

function rowsByKey(month: MonthRows, logs: Logs, { rowsOf }: MonthsOptions): Map<string, Row> {
  for (const record of month.records.get("actionLog") ?? []) {
    const { itemCode, actionDate, measure } = record.values;
    const key = `${record.source.village}\u0000${printValue(itemCode)}`;
    const lines = logs.get(key) ?? new Map<string, LedgerRecord>();
    logs.set(key, lines.set(`${printValue(actionDate)}\u0000${printValue(measure)}`, record));
  }
  const rows = new Map<string, Row>();
  for (const record of [...rowsOf(month)].sort(byPlace)) {
    const item = asItem(record);
    if (item === null) continue;
    const { village } = record.source;
    const code = printValue(item.values["code"]);
    const key = `${village}\u0000${item.ledger}\u0000${code === "" ? nameless(record) : code}`;
    const log = [...(logs.get(`${village}\u0000${code}`)?.values() ?? [])];
    rows.set(key, { item, record, log });
  }
  return rows;
}

/** Of two rows under one 编号 the last of its sheet counts, in whatever order they were read. */
function byPlace({ source: a }: LedgerRecord, { source: b }: LedgerRecord): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row;
}

/** A row without a 编号 is known by what it says. */
function nameless({ values }: LedgerRecord): string {
  const said = [values["registeredDate"], values["content"], values["householder"]].map(printValue);
  return `(没有编号)${said.join(" ")}`;
}

function villagesIn(month: MonthRows, { rowsOf }: MonthsOptions): ReadonlySet<string> {
  const names = new Set(rowsOf(month).map(({ source }) => source.village));
  for (const rows of month.records.values())
    for (const { source } of rows) names.add(source.village);
  return names;
}

function villageOf(key: string): string {
  return key.slice(0, key.indexOf("\u0000"));
}

function byKey(a: Followed, b: Followed): number {
  const [one, other] = [a, b].map(({ village, ledger, code }) => `${village} ${ledger} ${code}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
