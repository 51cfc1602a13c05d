/** One visit row, several households (mess rows 38, 39): named ones are split, numbers count nothing. */
import { isList, type FieldValue } from "../../domain/records.ts";
import { parseHouseholdList, type HouseholdList, type ListedHousehold } from "../cells/index.ts";
import type { RowDraft } from "./draft.ts";
import type { Roster } from "./roster.ts";

/** A cell that speaks of households in more than a single name. */
export interface ListedCell {
  readonly text: string;
  readonly list: HouseholdList;
}

const PLAIN_NAME = /^[\u4e00-\u9fa5]{2,4}$/;

/** Null for a cell that is one name, or that says nothing of households. */
export function listedHouseholds(text: string): ListedCell | null {
  if (PLAIN_NAME.test(text) && !/[户等家组社]/.test(text)) return null;
  const list = parseHouseholdList(text);
  const several = list.households.length > 1 || list.claimed !== undefined || list.andOthers;
  const [only] = list.households;
  const wrapped = list.unread.length === 0 && only?.group !== undefined;
  return several || wrapped || isGroupOnly(list) ? { text, list } : null;
}

/** `三组` in the place of a householder names nobody. */
function isGroupOnly(list: HouseholdList): boolean {
  return list.households.length === 0 && list.group !== undefined && list.unread.length === 0;
}

/**
 * Values of the records that the row becomes: one as a rule, one per household that the row names and
 * the 一户一档 knows. Names that it does not know, and households that are only counted (等20户, or a
 * 户次 typed as a number), are refused with a sentence.
 */
export function splitHouseholds(
  draft: RowDraft,
  listed: ListedCell | null,
  roster: Roster,
): readonly Record<string, FieldValue>[] {
  if (listed === null) {
    const named = draft.text("householder") !== "" || draft.text("householdNo") !== "";
    refuseCount(draft, named ? 1 : 0, draft.values);
    return [draft.values];
  }
  const { text, list } = listed;
  const known = list.households.filter((household) => isKnown(household, roster));
  const unknown = list.households.filter((household) => !known.includes(household));
  if (known.length === 0) draft.refusedFields.push("householder");
  if (unknown.length > 0) {
    const valueNames = unknown.map(labelOf).join("、");
    draft.note("household-unlisted", "householder", text, { slots: { valueNames } });
  }
  if (isGroupOnly(list) || list.andOthers || (list.claimed ?? 0) > list.households.length) {
    draft.note("households-unnamed", "householder", text, { slots: { count: known.length } });
    draft.values["visitCount"] = null;
  }
  const names = known.map(labelOf).join("、");
  if (known.length > 1) {
    const slots = { count: known.length, valueNames: names };
    draft.note("households-split", "householder", text, { newValue: names, slots });
  } else if (known.length === 1 && names !== text) {
    draft.note("household-name-found", "householder", text, { newValue: names });
  }
  refuseCount(draft, known.length, draft.values);
  const visitCount = known.length > 1 ? null : (draft.values["visitCount"] ?? null);
  return known.map((household) => ({
    ...draft.values,
    visitCount,
    ...fieldsOf(draft, household, roster),
  }));
}

function isKnown(household: ListedHousehold, roster: Roster): boolean {
  if (!roster.hasHouseholds) return true;
  return household.householdNo === undefined
    ? roster.byName(household.name).length > 0
    : roster.byNo(household.householdNo) !== undefined;
}

function fieldsOf(
  draft: RowDraft,
  household: ListedHousehold,
  roster: Roster,
): Record<string, FieldValue> {
  const group = household.group ?? draft.values["group"] ?? null;
  const numbered =
    household.householdNo === undefined ? undefined : roster.byNo(household.householdNo);
  const fitting = roster.byName(household.name).filter((h) => group === null || h.group === group);
  const only = numbered ?? (fitting.length === 1 ? fitting[0] : undefined);
  return {
    group: group ?? only?.group ?? null,
    householder: household.name === "" ? (only?.name ?? null) : household.name,
    householdNo: household.householdNo ?? (only && only.no !== "" ? only.no : null),
  };
}

/** A number in 户次 that the named households do not bear out counts nothing (row 39). */
function refuseCount(
  draft: RowDraft,
  households: number,
  values: Record<string, FieldValue>,
): void {
  const claimed = values["visitCount"];
  if (typeof claimed !== "number") return;
  const visitors = values["visitors"];
  const people = isList(visitors) ? visitors.length : 1;
  if (claimed <= Math.max(people, 1) * households) return;
  draft.note("households-unnamed", "visitCount", String(claimed), { slots: { count: households } });
  values["visitCount"] = null;
}

function labelOf(household: ListedHousehold): string {
  return household.name === "" ? (household.householdNo ?? "") : household.name;
}
