/** The households that a formula asks for, and what was done at them. */
import { HOUSEHOLD_KINDS } from "../domain/ledgers/lists/households.ts";
import type { Facts } from "../domain/quotas/facts.ts";
import { isOfKind, type Household } from "../domain/quotas/households.ts";
import { text } from "../domain/quotas/people.ts";
import type { Span } from "../domain/quotas/types.ts";
import { creditsWithin } from "../domain/quotas/visits.ts";
import type { LedgerRecord } from "../domain/records.ts";
import type { Settings } from "../domain/settings/index.ts";
import { toHalfWidth } from "../domain/text/normalize.ts";
import { completeHouseholdNo } from "../intake/cells/index.ts";
import { villageAnd } from "./people.ts";
import { FormulaFault } from "./types.ts";

/** 重点户: the kinds that the setting names. */
const SPECIAL = "重点户";

/** Kinds of households as written; empty for all. */
export function kindsOf(written: string, { specialKinds }: Settings): readonly string[] {
  const words = toHalfWidth(written)
    .split(/[、,;\s]+/)
    .filter((it) => it !== "");
  return words.flatMap((word): readonly string[] => {
    if (word === SPECIAL) return specialKinds;
    const kind = HOUSEHOLD_KINDS.values.find((it) => it === word) ?? HOUSEHOLD_KINDS.words[word];
    if (kind !== undefined) return [kind];
    const known = [SPECIAL, ...HOUSEHOLD_KINDS.values].join("、");
    throw new FormulaFault(`没有户类别“${word}”,可以写:${known}。`);
  });
}

export function householdsOfKinds(facts: Facts, kinds: readonly string[]): readonly Household[] {
  const { all } = facts.households;
  return kinds.length === 0 ? all : all.filter((it) => isOfKind(it, kinds));
}

/** Nobody was there in the span on a visit that counts, whoever it was. */
export function isUnvisited(household: Household, facts: Facts, span: Span): boolean {
  return !creditsWithin(facts.creditsAt(household), span).some(({ rejected }) => rejected === "");
}

/** As the ledgers name a household. */
export interface AskedHousehold {
  readonly written: string;
  readonly village: string;
  readonly householdNo: string;
  readonly group: string;
  readonly householder: string;
}

/** `03-0045`, `3-45`, `张三`, `3组张三`, each with `村名/` before it where there are several villages. */
export function householdAsked(written: string): AskedHousehold {
  const { village, name } = villageAnd(written);
  const householdNo = completeHouseholdNo(name);
  if (householdNo !== null) return { written, village, householdNo, group: "", householder: "" };
  const [, group = "", householder = name] = /^(\d+组)(.+?)户?$/.exec(name) ?? [];
  return { written, village, householdNo: "", group, householder };
}

/**
 * The day of the last visit, "" if there was none. With a 一户一档 the household is looked up there,
 * else it is whatever the visits name in these words.
 */
export function lastVisitOf(
  asked: AskedHousehold,
  facts: Facts,
  last: ReadonlyMap<string, string>,
): string {
  const { all } = facts.households;
  const fits = (it: Naming): boolean => isMeant(asked, it);
  if (all.length > 0) {
    const found = all.filter((it) => fits(it));
    refuseSeveral(
      asked,
      found.map(({ id }) => id),
    );
    const [only] = found;
    if (only) return last.get(only.id) ?? "";
    throw new FormulaFault(`一户一档里没有“${asked.written}”,请核对。`, "#N/A");
  }
  const counted = facts.visits.credits.filter(
    ({ record, rejected }) => rejected === "" && fits(namingOf(record)),
  );
  // One household may stand there by number here and by name there; two numbers are two households.
  refuseSeveral(
    asked,
    counted.flatMap(({ record: { source, values } }) => {
      const number = text(values["householdNo"]);
      return number === "" ? [] : [`${source.village}/${number}`];
    }),
  );
  return counted.reduce((latest, { day }) => (day > latest ? day : latest), "");
}

type Naming = Pick<AskedHousehold, "village" | "householdNo" | "group" | "householder">;

function namingOf({ source, values }: LedgerRecord): Naming {
  const of = (key: string): string => text(values[key]);
  return {
    village: source.village,
    householdNo: of("householdNo"),
    group: of("group"),
    householder: of("householder"),
  };
}

function isMeant(asked: AskedHousehold, it: Naming): boolean {
  if (asked.village !== "" && asked.village !== it.village) return false;
  if (asked.householdNo !== "") return asked.householdNo === it.householdNo;
  return asked.householder === it.householder && (asked.group === "" || asked.group === it.group);
}

function refuseSeveral({ written }: AskedHousehold, ids: readonly string[]): void {
  const number = new Set(ids).size;
  if (number < 2) return;
  throw new FormulaFault(`有 ${number} 户都是“${written}”,请写户编号,或在前面加组别、村名。`);
}
