/**
 * What a move may ask for. A field that is a column of the item's ledger is written into the row; the
 * others (日期, 措施, 转入台账 …) only reach the log or the row that the move opens.
 */
import { isIsoDate } from "../dates/index.ts";
import { STANDING_DEADLINE } from "../ledgers/items.ts";
import {
  CALLBACK_WAYS,
  CLOSING_CLASS,
  DEMAND_CLOSINGS,
  HARDSHIP_CLOSINGS,
  SATISFACTION,
  SOURCE_CHANNELS,
  STABILITY_CLOSINGS,
} from "../ledgers/lists/items.ts";
import { ledgerById } from "../ledgers/index.ts";
import { printValue } from "../records.ts";
import type { FieldValue } from "../records.ts";
import { headerOf, namesIn } from "./item.ts";
import { superiors } from "./levels.ts";
import { refusal } from "./refusals.ts";
import type { Item, ItemLedger, MoveContext, Refusal } from "./types.ts";

export const DISSATISFIED = "不满意";
export const ITEM_LEDGERS = ["demands", "hardship", "stability"] as const;

/** 办结方式 of what was solved on the visit itself (D25), as the 走访 form writes it. */
export const ON_SPOT: Readonly<Record<ItemLedger, string>> = {
  demands: "当场办结",
  hardship: "实质性解决困难",
  stability: "实质化解",
};

/** 办结方式 of 民生诉求 for passing upwards, by the body; the other two ledgers have no code for it. */
export const ESCALATION_CLOSING: Readonly<Record<string, string>> = {
  "乡镇党(工)委": "⑦呈报乡镇",
  县走基层办: "⑧呈报县台账办",
  县委常委扩大会: "⑩申报县委县政府",
};

export const SUSPENDED = "②问题中止";

const CLOSINGS: Readonly<Record<ItemLedger, readonly string[]>> = {
  demands: DEMAND_CLOSINGS.values,
  hardship: HARDSHIP_CLOSINGS.values,
  stability: STABILITY_CLOSINGS.values,
};

/** 办结方式 that 办结 may choose: not those that say what another move does (当场办结, 呈报, 中止). */
export function closingWays(ledger: ItemLedger): readonly string[] {
  const others = new Set([
    "当场办结",
    SUSPENDED,
    "⑨申报县台账工作联席会议",
    ...Object.values(ESCALATION_CLOSING),
  ]);
  return CLOSINGS[ledger].filter((way) => !others.has(way) && way in CLOSING_CLASS);
}

/** `limit`: a date, or 长期坚持. */
export type FieldKind = "date" | "limit" | "text" | "people" | "code" | "choice";

interface FieldDef {
  readonly kind: FieldKind;
  /** For what is no column of the ledgers. */
  readonly label?: string;
  readonly options?: (item: Item, context: MoveContext) => readonly string[];
}

export const FIELDS: Readonly<Record<string, FieldDef>> = {
  code: { kind: "code" },
  registeredDate: { kind: "date" },
  sourceChannel: { kind: "choice", options: () => SOURCE_CHANNELS.values },
  collector: { kind: "text" },
  meetingDate: { kind: "date" },
  solution: { kind: "text" },
  target: { kind: "text" },
  responsible: { kind: "people" },
  deadline: { kind: "limit" },
  progress: { kind: "text" },
  closingWay: { kind: "choice", options: ({ ledger }) => closingWays(ledger) },
  closedDate: { kind: "date" },
  result: { kind: "text" },
  escalatedDate: { kind: "date" },
  escalatedTo: {
    kind: "choice",
    options: ({ ledger }, { level, settings }) =>
      // A stability matter goes to nobody but the direct superior, whatever is set.
      superiors(level, settings.directSuperiorOnly || ledger === "stability").map(
        ({ body }) => body,
      ),
  },
  superiorReply: { kind: "text" },
  callbackDate: { kind: "date" },
  callbackWay: { kind: "choice", options: () => CALLBACK_WAYS.values },
  satisfaction: { kind: "choice", options: () => SATISFACTION.values },
  callbackBy: { kind: "text" },
  extensionReason: { kind: "text" },
  extensionApprovedBy: { kind: "text" },
  extendedDeadline: { kind: "date" },
  actionDate: { kind: "date", label: "日期" },
  measure: { kind: "text", label: "措施及内容" },
  reason: { kind: "text", label: "主要事项及原因" },
  toLedger: { kind: "choice", label: "转入台账", options: () => ITEM_LEDGERS },
  newCode: { kind: "code", label: "新编号" },
  newContent: { kind: "text", label: "新台账的内容" },
};

/** As it is called on the screen and in sentences. */
export function fieldLabel(ledger: ItemLedger, key: string): string {
  return FIELDS[key]?.label ?? headerOf(ledger, key);
}

/** How it is typed or chosen. */
export function fieldKind(key: string): FieldKind {
  return FIELDS[key]?.kind ?? "text";
}

/** True for what is written into the row itself. */
export function isColumn(key: string): boolean {
  return FIELDS[key] !== undefined && FIELDS[key].label === undefined;
}

/** What the field may be chosen from; empty for one that is typed. */
export function optionsOf(key: string, item: Item, context: MoveContext): readonly string[] {
  return FIELDS[key]?.options?.(item, context) ?? [];
}

/** Typed text without its outer spaces; null for an empty one. */
export function cleaned(key: string, value: FieldValue | undefined): FieldValue {
  if (FIELDS[key]?.kind === "people") {
    const names = namesIn(value).filter((name) => name !== "");
    return names.length === 0 ? null : names;
  }
  const text = printValue(value).trim();
  return text === "" ? null : text;
}

/** Why the value cannot be this field's; null when it can. */
export function fieldFault(
  key: string,
  value: string,
  item: Item,
  context: MoveContext,
): Refusal | null {
  const field = fieldLabel(item.ledger, key);
  const def = FIELDS[key];
  if (def?.kind === "date" || (def?.kind === "limit" && value !== STANDING_DEADLINE)) {
    return isIsoDate(value) ? null : refusal("no-date", key, { field, value });
  }
  const options = optionsOf(key, item, context);
  if (def?.kind !== "choice" || options.includes(value)) return null;
  const names = options.map((it) => (key === "toLedger" ? ledgerName(it) : it));
  return refusal("not-in-list", key, { field, value, options: names.join("、") || "(没有)" });
}

function ledgerName(id: string): string {
  return ITEM_LEDGERS.flatMap((it) => (it === id ? [ledgerById(it).name] : []))[0] ?? id;
}
