/**
 * What a new month takes over from last month's village files: the rosters whole, and every item
 * that is not ended (上月未办结) with its lines in 办理日志. Visits and other events stay where they are.
 */
import { addMonths } from "../domain/dates/index.ts";
import { ENDED_STATUSES } from "../domain/ledgers/lists/items.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import { apply, asItem, logRow } from "../domain/lifecycle/index.ts";
import { monthPeriod } from "../domain/periods/index.ts";
import type { Period } from "../domain/periods/index.ts";
import { printValue } from "../domain/records.ts";
import type { FieldValue, LedgerRecord } from "../domain/records.ts";
import { defaultSettings } from "../domain/settings/index.ts";
import type { MergeResult } from "../merge/types.ts";
import type { VillageRow } from "../report/village/workbook.ts";

/** 来源渠道 of an item that comes over from the year before. */
const FROM_LAST_YEAR = "上年接转";
/** 经办人 in 办理日志: nobody in particular carries a ledger over. */
const KEEPER = "村台账管理员";
/** 重办次数: not typed, but no formula of the workbook knows it either. */
const COUNTED_BY_MOVES = "redoCount";

export interface CarriedVillage {
  readonly rows: ReadonlyMap<LedgerId, readonly VillageRow[]>;
  /** Items that go on, and rows of registers. */
  readonly items: number;
  readonly registered: number;
  /** Rows of last month that were refused: they are not taken over, the village has to add them. */
  readonly refused: number;
  /** The village's own columns, which new workbooks do not have: `“走访记录”的“天气”`. */
  readonly ownColumns: readonly string[];
  /** Open items of ledgers that the new workbook does not have. */
  readonly left: ReadonlyMap<LedgerId, number>;
}

export interface CarryOptions {
  /** `yyyy-mm` of the new workbooks. */
  readonly month: string;
  readonly ledgers: readonly LedgerDef[];
}

/**
 * For which period last month's files are read: their month, and of 办理日志 every earlier day, because
 * items may be old. `month` is that of the new workbooks; null when it is none.
 */
export function carriedPeriod(month: string, cutoffDay: number): Period | null {
  const before = monthPeriod(addMonths(month, -1), cutoffDay);
  return before && { ...before, start: "1900-01-01" };
}

/** By village. Linear in the rows of the merge. */
export function carryOver(
  merge: MergeResult,
  { month, ledgers }: CarryOptions,
): ReadonlyMap<string, CarriedVillage> {
  const kept = new Set(ledgers.map(({ id }) => id));
  const rows = new Map<string, Map<LedgerId, VillageRow[]>>();
  const left = new Map<string, Map<LedgerId, number>>();
  for (const [id, records] of merge.records) {
    const ledger = ledgerById(id);
    for (const record of records) {
      if (!goesOn(ledger, record)) continue;
      const { village } = record.source;
      if (kept.has(id)) {
        const own = within(rows, village, () => new Map<LedgerId, VillageRow[]>());
        const { row, log } = carriedRow(ledger, record, month);
        within(own, id, () => []).push(row);
        if (log && kept.has("actionLog")) within(own, "actionLog", () => []).push(log);
      } else {
        const own = within(left, village, () => new Map<LedgerId, number>());
        own.set(id, (own.get(id) ?? 0) + 1);
      }
    }
  }
  if (kept.has("actionLog")) addLogs(rows, merge.records.get("actionLog") ?? []);
  const refused = refusedRows(merge);
  const ownColumns = privateColumns(merge);
  const villages = [...rows.keys(), ...left.keys(), ...refused.keys(), ...ownColumns.keys()];
  return new Map(
    villages.map((village): [string, CarriedVillage] => {
      const own = rows.get(village) ?? new Map<LedgerId, VillageRow[]>();
      const count = (kind: LedgerDef["kind"]): number =>
        [...own].reduce(
          (sum, [id, list]) => sum + (ledgerById(id).kind === kind ? list.length : 0),
          0,
        );
      return [
        village,
        {
          rows: own,
          items: count("items"),
          registered: count("register"),
          refused: refused.get(village) ?? 0,
          ownColumns: [...(ownColumns.get(village) ?? [])],
          left: left.get(village) ?? new Map<LedgerId, number>(),
        },
      ];
    }),
  );
}

function goesOn({ kind }: LedgerDef, { values }: LedgerRecord): boolean {
  if (kind === "register") return true;
  const status = values["status"];
  return kind === "items" && !(typeof status === "string" && ENDED_STATUSES.includes(status));
}

/** How often nobody answered, and how often the villager was not satisfied, is read from the log. */
function addLogs(
  rows: ReadonlyMap<string, Map<LedgerId, VillageRow[]>>,
  log: readonly LedgerRecord[],
): void {
  const codes = new Map([...rows].map(([village, own]) => [village, codesOf(own)]));
  const lines = new Map<string, VillageRow[]>();
  for (const { values, source } of log) {
    if (!codes.get(source.village)?.has(printValue(values["itemCode"]))) continue;
    within(lines, source.village, () => []).push(typed(ledgerById("actionLog"), values));
  }
  for (const [village, earlier] of lines) {
    const own = rows.get(village);
    own?.set("actionLog", [...earlier, ...(own.get("actionLog") ?? [])]);
  }
}

function codesOf(own: ReadonlyMap<LedgerId, readonly VillageRow[]>): ReadonlySet<string> {
  const items = [...own].filter(([id]) => ledgerById(id).kind === "items");
  const codes = items.flatMap(([, list]) => list.map((row) => printValue(row["code"])));
  return new Set(codes.filter((code) => code !== ""));
}

/** Only what is typed: what the workbook computes, it computes anew. */
function typed(ledger: LedgerDef, values: LedgerRecord["values"]): VillageRow {
  const row: Record<string, FieldValue> = {};
  for (const { key, computed, type } of ledger.columns) {
    const value = values[key];
    if (value === undefined || value === null || type === "serial") continue;
    if (!computed || key === COUNTED_BY_MOVES) row[key] = value;
  }
  return row;
}

function carriedRow(ledger: LedgerDef, record: LedgerRecord, month: string): Carried {
  const row = typed(ledger, record.values);
  return isNewYear(ledger, record, month) && row["sourceChannel"] !== FROM_LAST_YEAR
    ? fromLastYear({ ...record, values: row }, month)
    : { row, log: null };
}

interface Carried {
  readonly row: VillageRow;
  /** For 办理日志. */
  readonly log: VillageRow | null;
}

function isNewYear(ledger: LedgerDef, { values }: LedgerRecord, month: string): boolean {
  if (ledger.kind !== "items" || ledger.dateKey === undefined) return false;
  const date = values[ledger.dateKey];
  return typeof date === "string" && date.slice(0, 4) < month.slice(0, 4);
}

/**
 * 上年接转, as of the first day of the month; the first way that it came stays readable in 备注. A row
 * that is on no account, or whose 登记时间 is unclear, comes over as it is.
 */
function fromLastYear(record: LedgerRecord, month: string): Carried {
  const { values } = record;
  const item = asItem(record);
  const day = `${month}-01`;
  const result =
    item &&
    apply(
      item,
      "carry",
      { actionDate: day },
      {
        ...{ level: "村", by: [KEEPER], asOf: day, log: [], taken: new Set() },
        settings: defaultSettings(),
      },
    );
  return result?.ok
    ? { row: result.item.values, log: result.log.code === "" ? null : logRow(result.log) }
    : { row: values, log: null };
}

function refusedRows({ files }: MergeResult): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { village, blocks } of files) {
    const refused = blocks.reduce((sum, block) => sum + block.refused, 0);
    if (refused > 0) counts.set(village, (counts.get(village) ?? 0) + refused);
  }
  return counts;
}

function privateColumns({ findings }: MergeResult): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>();
  for (const { id, village, sheet, slots } of findings) {
    if (id !== "column-private") continue;
    const named = `“${sheet}”的${slots?.["columns"] ?? ""}`;
    within(columns, village, () => new Set<string>()).add(named);
  }
  return columns;
}

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
