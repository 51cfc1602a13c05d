/** Households with all that is known of each: members, matters, what was done about them. */
import { householdKey } from "../../domain/entry/index.ts";
import { groupBy } from "../../domain/groups.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import type { FormBook } from "./types.ts";
import { list, text } from "./values.ts";

export interface FormHousehold {
  readonly key: string;
  readonly householdNo: string;
  readonly householder: string;
  readonly group: string;
  readonly kinds: readonly string[];
  readonly card: LedgerRecord;
}

export interface HouseholdFile extends FormHousehold {
  readonly members: readonly LedgerRecord[];
  /** 民生诉求 and 困难群众; never 稳定工作. */
  readonly items: readonly LedgerRecord[];
}

export function recordsOf(book: FormBook, ledger: LedgerId): readonly LedgerRecord[] {
  return book.records.filter((record) => record.ledger === ledger);
}

/** In the order of the sheet; of two cards of one household the first. */
export function formHouseholds(book: FormBook): readonly FormHousehold[] {
  const byKey = new Map<string, FormHousehold>();
  for (const card of recordsOf(book, "households")) {
    const household = {
      householdNo: text(card, "householdNo"),
      householder: text(card, "householder"),
      group: text(card, "group"),
    };
    const key = householdKey(household);
    if (!byKey.has(key)) {
      byKey.set(key, { key, ...household, kinds: list(card, "householdKinds"), card });
    }
  }
  return [...byKey.values()];
}

/** The files of the households named, in that order; linear in the rows of the book. */
export function householdFiles(book: FormBook, keys: readonly string[]): readonly HouseholdFile[] {
  const known = new Map(formHouseholds(book).map((household) => [household.key, household]));
  const members = byHousehold(recordsOf(book, "members"), "householder");
  const demands = byHousehold(recordsOf(book, "demands"), "reporter");
  const hardship = byHousehold(recordsOf(book, "hardship"), "householder");
  return keys.flatMap((key) => {
    const household = known.get(key);
    if (!household) return [];
    return [
      {
        ...household,
        members: members(household),
        items: [...demands(household), ...hardship(household)],
      },
    ];
  });
}

/** By 户编号; rows without one by name and 组别. */
function byHousehold(
  records: readonly LedgerRecord[],
  nameKey: string,
): (household: FormHousehold) => readonly LedgerRecord[] {
  const groups = groupBy(records, (record) => {
    const householdNo = text(record, "householdNo");
    if (householdNo !== "") return householdNo;
    return `${text(record, "group")}|${text(record, nameKey)}`;
  });
  return ({ householdNo, householder, group }) => {
    const byName = groups.get(`${group}|${householder}`) ?? [];
    return householdNo === "" ? byName : [...(groups.get(householdNo) ?? []), ...byName];
  };
}

/** What was done about an item, the oldest first. */
export function actionsByItem(book: FormBook): ReadonlyMap<string, readonly LedgerRecord[]> {
  const sorted = [...recordsOf(book, "actionLog")].sort((a, b) =>
    text(a, "actionDate") < text(b, "actionDate") ? -1 : 1,
  );
  return groupBy(sorted, (record) => text(record, "itemCode"));
}
