/**
 * The ranges of a call as records and facts. Excel hands over the same ranges to every cell of a
 * column of formulas, so the last few readings are kept and found again by comparing the cells.
 */
import { describeFinding } from "../domain/findings/describe.ts";
import type { Finding } from "../domain/findings/types.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { LedgerId } from "../domain/ledgers/types.ts";
import { factsOf, type Facts } from "../domain/quotas/facts.ts";
import { list } from "../domain/quotas/people.ts";
import { spanOn } from "../domain/quotas/spans.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { defaultSettings, type Settings } from "../domain/settings/index.ts";
import { mergeCalendars, type WorkCalendar } from "../domain/workdays/index.ts";
import { defaultCalendar } from "../job/calendar.ts";
import { factsOfWorkbook, type TownshipFacts } from "../job/facts.ts";
import { RULES_SHEET, isEmptyRange, workbookOf, type NamedRange } from "./ranges.ts";
import { FormulaFault, type Matrix, type Reading } from "./types.ts";

/** A range that a parameter is for, and the ledger that is to stand there. */
export interface LedgerRange {
  readonly ledger: LedgerId;
  /** Name of the parameter. */
  readonly label: string;
  readonly matrix: Matrix;
}

export interface Ranges {
  readonly ledgers: readonly LedgerRange[];
  readonly others: readonly Matrix[];
}

/** A village's year of visits is a few megabytes: so many may stay. */
const KEPT = 4;

interface Kept {
  readonly asOf: string;
  readonly ranges: readonly NamedRange[];
  readonly reading: Reading;
}

/** Makes the reader; what it keeps lives as long as it does. */
export function rangeReader(): (ranges: Ranges, asOf: string) => Reading {
  const kept: Kept[] = [];
  return ({ ledgers, others }, asOf) => {
    const ranges = [
      ...ledgers.map(({ ledger, matrix }) => ({ name: sheetName(ledger), matrix, isOther: false })),
      ...others.map((matrix, index) => ({ name: otherName(index), matrix, isOther: true })),
    ];
    const known = kept.find((it) => it.asOf === asOf && areEqual(it.ranges, ranges));
    if (known) return known.reading;
    const reading = readRanges(ranges, ledgers, asOf);
    kept.unshift({ asOf, ranges, reading });
    kept.length = Math.min(kept.length, KEPT);
    return reading;
  };
}

function sheetName(ledger: LedgerId): string {
  return ledgerById(ledger).sheetName;
}

function otherName(index: number): string {
  return `其他区域${index + 1}`;
}

function areEqual(a: readonly NamedRange[], b: readonly NamedRange[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, matrix }, index) => {
      const other = b[index];
      return other?.name === name && areSameCells(matrix, other.matrix);
    })
  );
}

function areSameCells(a: Matrix, b: Matrix): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((row, r) => {
    const other = b[r];
    return (
      other?.length === row.length &&
      row.every((cell, c) => {
        const there = other[c];
        if (typeof cell !== "object" || typeof there !== "object") return cell === there;
        return cell?.code === there?.code;
      })
    );
  });
}

function readRanges(
  ranges: readonly NamedRange[],
  ledgers: readonly LedgerRange[],
  asOf: string,
): Reading {
  const filled = ranges.filter(({ matrix }) => !isEmptyRange(matrix));
  const township = factsOfWorkbook(workbookOf(filled), { name: "", asOf });
  for (const { ledger, label } of ledgers) checkRange(township, sheetName(ledger), label, ledger);
  for (const { name, isOther } of filled) if (isOther) checkRange(township, name, name);
  checkRules(township);
  const settings = township.rules?.settings ?? defaultSettings();
  let facts: Facts | null = null;
  return {
    township,
    settings,
    calendarAround: (day) => calendarAround(township.rules?.calendar, day),
    facts: () => (facts ??= quotaFacts(township, settings, asOf)),
    hasRoster: township.records.has("cadres"),
  };
}

const UNREAD: readonly string[] = [
  "sheet-unrecognised",
  "sheet-unknown",
  "sheet-reference",
  "statistics-sheet",
];

/** A range of which nothing could be read is no empty one: the clerk has to know. */
function checkRange(
  { findings, records }: TownshipFacts,
  sheet: string,
  label: string,
  ledger?: LedgerId,
): void {
  const own = findings.filter((finding) => finding.sheet === sheet);
  const missing = own.find(({ id }) => id === "column-missing");
  if (missing) {
    throw new FormulaFault(`“${label}”缺少列:${String(missing.slots?.["columns"])}。`);
  }
  if (own.some(({ id }) => UNREAD.includes(id))) {
    const headers = ledger === undefined ? "各列的名称" : headersOf(ledger);
    throw new FormulaFault(
      `“${label}”里没有认出表头。请连同表头一起选,表头要有${headers};引用表格时写 表名[#全部]。`,
    );
  }
  if (ledger === undefined || records.has(ledger)) return;
  const other = [...records].find(([, rows]) => rows.some(({ source }) => source.sheet === sheet));
  if (!other) return;
  const [is, should] = [ledgerById(other[0]).name, ledgerById(ledger).name];
  throw new FormulaFault(`“${label}”要选${should},选到的像是${is}。请换成${should}的区域。`);
}

function headersOf(ledger: LedgerId): string {
  const { placing, columns } = ledgerById(ledger);
  const header = (key: string): string => columns.find((it) => it.key === key)?.header ?? key;
  return placing.map((keys) => keys.map(header).join("或")).join("、");
}

/** A line of 规则设置 that makes no sense would leave the default in force, unseen. */
function checkRules({ rules }: TownshipFacts): void {
  const fault = rules?.findings.find(
    (finding: Finding) =>
      finding.sheet === RULES_SHEET && describeFinding(finding, "full").severity === "error",
  );
  if (fault) throw new FormulaFault(describeFinding(fault, "full").message);
}

const official = new Map<number, WorkCalendar>();

function calendarAround(own: WorkCalendar | undefined, day: string): WorkCalendar {
  const year = Number(day.slice(0, 4));
  let calendar = official.get(year);
  if (calendar === undefined) {
    calendar = defaultCalendar([year - 1, year, year + 1]);
    official.set(year, calendar);
  }
  return own === undefined || own.days.size === 0 ? calendar : mergeCalendars(calendar, own);
}

function quotaFacts(township: TownshipFacts, settings: Settings, asOf: string): Facts {
  const { villages, rules } = township;
  const records = township.records.has("cadres")
    ? township.records
    : new Map([...township.records, ["cadres", visitorsOf(township)] as const]);
  return factsOf({
    records,
    villages,
    settings,
    own: [],
    calendar: calendarAround(rules?.calendar, asOf),
    asOf,
    span: spanOn("month", asOf, settings),
  });
}

/** Without a 名册 everybody who is named in a visit is somebody, for all time. */
function visitorsOf({ records }: TownshipFacts): readonly LedgerRecord[] {
  const found = new Map<string, LedgerRecord>();
  for (const { source, values } of records.get("visits") ?? []) {
    for (const name of list(values["visitors"])) {
      const key = `${source.village}\u0000${name}`;
      if (!found.has(key)) found.set(key, { ledger: "cadres", values: { name }, source });
    }
  }
  return [...found.values()];
}
