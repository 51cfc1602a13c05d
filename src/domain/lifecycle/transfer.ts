/**
 * Two rows for one matter. Going up, the 编号 is kept: the superior's ledger opens a row under the
 * same one. Going to another ledger of the same level, the letters in the 编号 would be wrong, so
 * the new row has its own and each names the other (转入其他台账, 其他台账转入).
 */
import { isIsoDate } from "../dates/index.ts";
import { ledgerById } from "../ledgers/index.ts";
import { summaryValue } from "../privacy/index.ts";
import { printValue } from "../records.ts";
import type { FieldValue } from "../records.ts";
import { textOf } from "./item.ts";
import { superiors } from "./levels.ts";
import type { Level } from "./levels.ts";
import type { Item, ItemLedger, Step, Values } from "./types.ts";

const TO = /转入([^,。;]+台账),编号([^\s,。;]+)/;
const FROM = /转自([^,。;]+台账),编号([^\s,。;]+)/;

export interface Other {
  /** Name of the ledger. */
  readonly ledger: string;
  readonly code: string;
}

/** 办理结果 of a row that went to another ledger. */
export function transferNote(ledger: ItemLedger, code: string): string {
  return `转入${ledgerById(ledger).name},编号${code}`;
}

/** Where the row went, null when it did not: such a row is neither done nor given up (转出). */
export function transferredTo(item: Pick<Item, "values">): Other | null {
  return textOf(item, "status") === "中止" ? otherIn(TO, textOf(item, "result")) : null;
}

/** Where the row came from. */
export function transferredFrom(item: Pick<Item, "values">): Other | null {
  return otherIn(FROM, textOf(item, "remark"));
}

function otherIn(pattern: RegExp, text: string): Other | null {
  const [, ledger, code] = pattern.exec(text) ?? [];
  return ledger === undefined || code === undefined ? null : { ledger, code };
}

const PLACE = ["village", "group"] as const;
const PERSON = ["householdNo", "householder", "reporter", "phone", "collector", "collectorRole"];

/** The row in the other ledger: nothing but the place leaves 稳定工作台账 with it. */
export function rowInOtherLedger(step: Step, ledger: ItemLedger): Item {
  const { item, input } = step;
  const columns = new Set(ledgerById(ledger).columns.map(({ key }) => key));
  const keys = item.ledger === "stability" ? PLACE : [...PLACE, ...PERSON];
  const householder = textOf(item, "householder") || textOf(item, "reporter");
  const content = input["newContent"] ?? item.values["content"] ?? null;
  const person: Values =
    item.ledger === "stability"
      ? {}
      : { householder, reporter: textOf(item, "reporter") || householder };
  const from = `转自${ledgerById(item.ledger).name},编号${textOf(item, "code")}`;
  const values: Values = {
    ...pick(item.values, keys),
    ...person,
    content,
    code: input["newCode"] ?? null,
    registeredDate: input["actionDate"] ?? null,
    sourceChannel: "其他台账转入",
    status: "待议账",
    // 困难群众台账 has no column for what was said.
    remark: columns.has("content") || content === null ? from : `${from};${printValue(content)}`,
  };
  return { ledger, values: pick(values, [...columns]) };
}

/** What the meeting below decided, how it was handled, closed, asked about and published stays below. */
export const STAYS_BELOW: ReadonlySet<string> = new Set([
  "solution",
  "target",
  "meetingDate",
  "responsible",
  "responsibleUnit",
  "controlUnit",
  "controlPerson",
  "deadline",
  "progress",
  "closingWay",
  "closedDate",
  "result",
  "escalatedDate",
  "escalatedTo",
  "superiorReply",
  "callbackDate",
  "callbackWay",
  "satisfaction",
  "callbackBy",
  "extensionReason",
  "extensionApprovedBy",
  "extendedDeadline",
  "publicSummary",
  "entryId",
]);

/**
 * The row of the ledger above for an item that was escalated to it: the same 编号, what the superior
 * needs of it, and nothing decided yet. Null when the row is not 已上报 to a body that keeps a ledger.
 */
export function rowAbove(item: Item, level: Level): Item | null {
  const body = textOf(item, "escalatedTo");
  const above = superiors(level, item.ledger === "stability").find((it) => it.body === body);
  if (textOf(item, "status") !== "已上报" || !above?.level) return null;
  // In the ledger above, the village is no longer what the whole book is about.
  const values: Record<string, FieldValue> = { ...pick(item.values, ["village"]) };
  for (const column of ledgerById(item.ledger).columns) {
    const value = item.values[column.key] ?? null;
    if (value === null || column.computed || STAYS_BELOW.has(column.key)) continue;
    const kept = summaryValue(column, value);
    if (kept !== null) values[column.key] = kept;
  }
  const day = textOf(item, "escalatedDate");
  const first = textOf(item, "registeredDate");
  const came = `${textOf(item, "village")}${day}上报`;
  return {
    ledger: item.ledger,
    values: {
      ...values,
      registeredDate: isIsoDate(day) ? day : first,
      status: "待议账",
      remark: [came, `原登记时间${first}`, textOf(item, "remark")]
        .filter((it) => it !== "" && it !== "原登记时间")
        .join(";"),
    },
  };
}

function pick(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = values[key];
      return value === undefined || value === null || value === "" ? [] : [[key, value]];
    }),
  );
}
