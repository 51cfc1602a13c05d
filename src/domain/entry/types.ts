/**
 * One 走访 as it is typed once: it feeds 走访记录, 民情日记, the ledger of its demand and the
 * 一户一档. Dates are `yyyy-mm-dd`; an empty field is "" or an empty list.
 */

export interface EntryHousehold {
  /** True for a household that has no card yet: it gets one, with the next free number of its group. */
  readonly isNew: boolean;
  /** "" where there is none (yet). */
  readonly householdNo: string;
  readonly householder: string;
  /** `3组`. */
  readonly group: string;
  /** Typed now; fill the card where it is empty. */
  readonly phone: string;
  readonly address: string;
}

/** What is typed about hardship, into 困难群众台账 or onto the card alone. */
export interface EntryHardship {
  readonly hardshipType: string;
  readonly hardshipReason: string;
  readonly needs: readonly string[];
  readonly supportType: string;
  readonly occupation: string;
}

/**
 * What is to come of it. `demands` and `hardship`: a row of that ledger; `card`: the matter is noted
 * on the 一户一档 alone (B: 一时不能解决的,则实行“一户一档”).
 */
export interface EntryDemand extends EntryHardship {
  readonly ledger: "demands" | "hardship" | "card";
  /** One of 诉求类别; for `demands`. */
  readonly category: string;
  readonly subCategory: string;
  /** "" when it is the same as what was reported. */
  readonly content: string;
  /** How it was solved, when it was solved on the spot. */
  readonly result: string;
  /** 编号 of its rows, one for each; given when the entry is settled, empty before. */
  readonly codes: readonly string[];
}

export interface Entry {
  /** Stands in every row that the entry writes. */
  readonly id: string;
  readonly date: string;
  readonly visitors: readonly string[];
  readonly households: readonly EntryHousehold[];
  /** One of 走访方式. */
  readonly way: string;
  /** "" when nothing was reported. */
  readonly opinion: string;
  /** One of 走访处理, or "". */
  readonly outcome: string;
  readonly demand: EntryDemand | null;
  /** 群众的反响 and 个人感受 (A4). */
  readonly response: string;
  readonly feeling: string;
}

/** 走访处理, as the form and the rows speak of it. */
export const SOLVED = "当场解决";
export const ON_CARD = "已登记一户一档";
export const TO_LEDGER = "转台账";
export const NOTHING_TO_DO = "无需处理";
/** 走访方式 when nobody was at home: recorded, not counted, nothing for a diary. */
export const NOT_MET = "未遇";

/** A demand with nothing typed into it yet. */
export function emptyDemand(ledger: EntryDemand["ledger"]): EntryDemand {
  return {
    ledger,
    category: "",
    subCategory: "",
    content: "",
    result: "",
    hardshipType: "",
    hardshipReason: "",
    needs: [],
    supportType: "",
    occupation: "",
    codes: [],
  };
}

/** An entry with nothing typed into it yet; the first 走访方式 is the usual one. */
export function emptyEntry(id: string, date: string): Entry {
  return {
    id,
    date,
    visitors: [],
    households: [],
    way: "入户",
    opinion: "",
    outcome: "",
    demand: null,
    response: "",
    feeling: "",
  };
}

/** How households are told apart: by 户编号, or by group and name where there is none. */
export function householdKey(
  household: Pick<EntryHousehold, "householdNo" | "householder" | "group">,
): string {
  return household.householdNo === ""
    ? `${household.group}|${household.householder}`
    : household.householdNo;
}
