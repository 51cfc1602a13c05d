/** The matters of a list, each once with all its reasons, and what of them may go up. */
import type { EscalationList, EscalationRow } from "../../domain/escalation/index.ts";
import { columnOf, findColumn, ledgerById } from "../../domain/ledgers/index.ts";
import { directSuperior, rowAbove } from "../../domain/lifecycle/index.ts";
import type { Item } from "../../domain/lifecycle/index.ts";
import { summaryValue } from "../../domain/privacy/index.ts";
import { printValue } from "../../domain/records.ts";
import type { FieldValue, LedgerRecord } from "../../domain/records.ts";

export interface ListedItem {
  readonly item: Item;
  /** The first row decides where it stands; the others are further reasons. */
  readonly rows: readonly [EscalationRow, ...EscalationRow[]];
  /** True when the level cannot solve it: a 呈报单 is made, and its row goes up. */
  readonly isEscalated: boolean;
}

/** What came from below is told by the lists below, and printed there. */
export function listedItems({ rows }: EscalationList): readonly ListedItem[] {
  const items = new Map<string, { item: Item; rows: [EscalationRow, ...EscalationRow[]] }>();
  for (const row of rows) {
    const { item } = row;
    if (item === undefined || row.sentBy !== undefined) continue;
    const key = `${item.ledger}\u0000${row.village}\u0000${row.subject}`;
    const known = items.get(key);
    if (known) known.rows.push(row);
    else items.set(key, { item, rows: [row] });
  }
  return [...items.values()].map((it) => ({
    ...it,
    isEscalated: it.rows.some(({ category }) => category === "不能解决"),
  }));
}

/**
 * What the superior is told of an item: what any summary may carry, and the telephone, so that the
 * superior can ask back (it goes up only with an escalated item). Never an ID or account number.
 */
export function toldUp({ item, isEscalated }: ListedItem): ReadonlyMap<string, FieldValue> {
  const told = new Map<string, FieldValue>();
  for (const column of ledgerById(item.ledger).columns) {
    const value = item.values[column.key] ?? null;
    if (value === null || value === "") continue;
    const isPhone = column.type === "phone" && isEscalated;
    const kept = isPhone ? value : column.type === "idNumber" ? null : summaryValue(column, value);
    if (kept !== null) told.set(column.key, cleared(kept));
  }
  return told;
}

/** Its row for the ledger above, under the same 编号; null where no ledger is above. */
export function rowUp(listed: ListedItem): Item | null {
  const { item, rows } = listed;
  const { level, village } = rows[0];
  const body = directSuperior(level)?.body ?? "";
  const sent = printValue(item.values["status"]) === "已上报";
  const above = rowAbove(
    {
      ledger: item.ledger,
      values: {
        ...item.values,
        village: item.values["village"] ?? village,
        status: "已上报",
        escalatedTo: body,
        // The day is the ledger's to say: none is made up.
        escalatedDate: sent ? (item.values["escalatedDate"] ?? null) : null,
      },
    },
    level,
  );
  if (above === null) return null;
  const told = toldUp(listed);
  const kept = Object.entries(above.values).filter(([key]) => {
    const column = findColumn(ledgerById(item.ledger), key);
    return column?.type !== "idNumber" && column?.privacy.summary !== "group";
  });
  const values = Object.fromEntries(kept.map(([key, value]) => [key, cleared(value)]));
  const phone = told.get("phone");
  return { ledger: item.ledger, values: { ...values, ...(phone === undefined ? {} : { phone }) } };
}

/** 主要事项, in one sentence or two. */
export function matterOf({ ledger }: Item, told: ReadonlyMap<string, FieldValue>): string {
  const of = (key: string): string => printValue(told.get(key));
  if (ledger !== "hardship") return of("content");
  const needs = of("needs");
  const parts = [of("householder"), of("hardshipType"), needs === "" ? "" : `需求:${needs}`];
  return parts.filter((it) => it !== "").join(",");
}

/** 会议记录 on it, the latest first. */
export function minutesOf({ rows }: ListedItem): readonly LedgerRecord[] {
  const minutes = new Set(
    rows.flatMap(({ records }) => records.filter(({ ledger }) => ledger === "meetings")),
  );
  const day = ({ values }: LedgerRecord): string => printValue(values["meetingDate"]);
  return [...minutes].sort((a, b) => (day(a) < day(b) ? 1 : -1));
}

/** 15 to 19 digits, in full width or apart too: numbers of ID cards and accounts. */
const LONG_NUMBER = /(?<![\d０-９])(?:[\d０-９][\s-]?){14,18}[\d０-９XxＸｘ](?![\d０-９])/gu;

/** Somebody wrote a number into the text that has its own column for a reason. */
function cleared(value: FieldValue): FieldValue {
  return typeof value === "string" ? value.replace(LONG_NUMBER, "(证件或账号略)") : value;
}

export function headerIn({ ledger }: Item, key: string): string {
  return columnOf(ledgerById(ledger), key).header;
}
