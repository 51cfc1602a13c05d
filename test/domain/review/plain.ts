/**
 * The township's month counted a second time, straight from the rows as the villages wrote them, in
 * plain loops: nothing of the code under test has a say in it.
 */
import type { FieldValue, LedgerRecord } from "../../../src/domain/records.ts";
import type { Rows } from "./sample.ts";

const OPEN = ["待议账", "办理中", "退回重办"];
const SUBSTANTIVE = [
  "实质性办结",
  "纳入低保",
  "纳入五保",
  "临时救助",
  "实质性解决困难",
  "实质化解",
];
export const LEDGERS = ["demands", "hardship", "stability"] as const;

export interface Plain {
  opening: number;
  registered: number;
  reopened: number;
  closed: number;
  substantive: number;
  open: number;
  escalated: number;
  closedAbove: number;
}

export function text(row: LedgerRecord, key: string): string {
  const value: FieldValue | undefined = row.values[key];
  return value === null || value === undefined ? "" : String(value);
}

export function itemRows(rows: Rows): readonly LedgerRecord[] {
  return LEDGERS.flatMap((ledger) => rows.get(ledger) ?? []);
}

function byCode(rows: Rows): Map<string, LedgerRecord> {
  const map = new Map<string, LedgerRecord>();
  for (const row of itemRows(rows)) map.set(text(row, "code"), row);
  return map;
}

export function isOpen(row: LedgerRecord): boolean {
  return OPEN.includes(text(row, "status"));
}

/** Against last month's rows, item by item. `only` picks the items. */
export function countAgainst(
  rows: Rows,
  previous: Rows,
  only: (row: LedgerRecord) => boolean = () => true,
): Plain {
  const counts = zero();
  const before = byCode(previous);
  const now = byCode(rows);
  for (const [code, row] of before) {
    if (!only(now.get(code) ?? row)) continue;
    if (isOpen(row)) counts.opening += 1;
  }
  for (const [code, row] of now) {
    if (!only(row)) continue;
    const old = before.get(code);
    if (isOpen(row)) counts.open += 1;
    if (!old) counts.registered += 1;
    const wasOpen = old === undefined || isOpen(old);
    const redone = Number(text(row, "redoCount")) > Number(old ? text(old, "redoCount") : 0);
    if (!wasOpen && isOpen(row)) counts.reopened += 1;
    if (!wasOpen && !isOpen(row) && redone) {
      counts.reopened += 1;
      close(counts, row);
    }
    if (wasOpen && !isOpen(row)) close(counts, row);
    const wasUp = old !== undefined && text(old, "status") === "已上报";
    const isUp = text(row, "status") === "已上报";
    const endedAbove = !isUp && !isOpen(row) && text(row, "escalatedDate") !== "";
    if (isUp && !wasUp) counts.escalated += 1;
    if (endedAbove && wasOpen) counts.escalated += 1;
    if (endedAbove && (wasUp || wasOpen)) counts.closedAbove += 1;
  }
  return counts;
}

/** Of a month before which nothing is known: by the dates in the rows. */
export function countByDates(rows: Rows, start: string): Plain {
  const counts = zero();
  for (const row of itemRows(rows)) {
    const isNew = text(row, "registeredDate") >= start;
    const up = text(row, "escalatedDate");
    const end = up === "" ? text(row, "closedDate") : up;
    const sentBack = isOpen(row) && text(row, "satisfaction") === "不满意";
    const wasClosed = sentBack && text(row, "closedDate") < start;
    if (isNew) counts.registered += 1;
    if (isOpen(row)) counts.open += 1;
    if (!isNew && (isOpen(row) || end >= start) && !wasClosed) counts.opening += 1;
    if (wasClosed) counts.reopened += 1;
    if (!isOpen(row) && end >= start) close(counts, row);
    if (up >= start && up !== "" && !isOpen(row)) counts.escalated += 1;
    if (up !== "" && !isOpen(row) && text(row, "closedDate") >= start) counts.closedAbove += 1;
  }
  return counts;
}

function close(counts: Plain, row: LedgerRecord): void {
  counts.closed += 1;
  if (SUBSTANTIVE.includes(text(row, "closingWay")) && text(row, "status") !== "已上报") {
    counts.substantive += 1;
  }
}

function zero(): Plain {
  return {
    opening: 0,
    registered: 0,
    reopened: 0,
    closed: 0,
    substantive: 0,
    open: 0,
    escalated: 0,
    closedAbove: 0,
  };
}

/** 户次: each person named, once for a household and a day, when the way counts; of the village's own cadres. */
export function visitCounts(rows: Rows, start: string, end: string): ReadonlyMap<string, number> {
  const cadres = new Set<string>();
  for (const { source, values } of [
    ...(rows.get("cadres") ?? []),
    ...(rows.get("pairing") ?? []),
  ]) {
    cadres.add(`${source.village} ${String(values["name"] ?? values["member"] ?? "")}`);
  }
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const row of rows.get("visits") ?? []) {
    const day = text(row, "visitDate");
    const who = row.values["visitors"];
    const names = Array.isArray(who) ? who.map(String) : [text(row, "visitors")];
    if (day < start || day > end || !["入户", "当面"].includes(text(row, "visitWay"))) continue;
    const home = text(row, "householdNo") || text(row, "householder");
    for (const name of names) {
      const person = `${row.source.village} ${name}`;
      const key = `${person} ${home} ${day}`;
      if (home === "" || !cadres.has(person) || seen.has(key)) continue;
      seen.add(key);
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  }
  return counts;
}

/** Households with a visit that counts, by village and number. */
export function visitedHouseholds(rows: Rows, start: string, end: string): ReadonlySet<string> {
  const homes = new Set<string>();
  for (const row of rows.get("visits") ?? []) {
    const day = text(row, "visitDate");
    if (day < start || day > end || !["入户", "当面"].includes(text(row, "visitWay"))) continue;
    homes.add(`${row.source.village} ${text(row, "householdNo")}`);
  }
  return homes;
}

export function countIf<Item>(items: Iterable<Item>, is: (item: Item) => boolean): number {
  let count = 0;
  for (const item of items) if (is(item)) count += 1;
  return count;
}
