/** The 结对表 as pairs: who helps which household. */
import type { LedgerRecord } from "../../records.ts";
import type { Facts } from "../facts.ts";
import { list, text } from "../people.ts";
import type { Person } from "../people.ts";
import type { Subject } from "../types.ts";
import { pairSubject } from "./subjects.ts";

export interface ListedPair {
  readonly person: Person;
  readonly householdKey: string;
  readonly subject: Subject;
  /** 困难类别 of the row; where it has none, those of the household's file. */
  readonly kinds: readonly string[];
  /** `yyyy-mm-dd`; "" if unknown. */
  readonly since: string;
  readonly record: LedgerRecord;
}

/** A pair that is listed twice is one. A helper of whom there are two cannot be told apart, and is told. */
export function pairsListed(facts: Facts): readonly ListedPair[] {
  const pairs = new Map<string, ListedPair>();
  for (const record of facts.rows("pairing")) {
    const { values, source } = record;
    const [person, ...others] = facts.roster.find(source.village, text(values["member"]));
    const householdKey = facts.households.keyOf(record);
    if (!person || others.length > 0 || householdKey === "") continue;
    const household = facts.households.find(record);
    const name = household?.name ?? `${text(values["group"])}${text(values["householder"])}户`;
    const subject = pairSubject(person, householdKey, name);
    if (pairs.has(subject.id)) continue;
    const ownKinds = list(values["householdKinds"]);
    const kinds = ownKinds.length > 0 ? ownKinds : (household?.kinds ?? []);
    const since = text(values["pairedDate"]);
    pairs.set(subject.id, { person, householdKey, subject, kinds, since, record });
  }
  return [...pairs.values()];
}
