/** Whom a duty is owed to: the households of the 一户一档, found by 户编号 or by name. */
import { groupBy } from "../groups.ts";
import type { LedgerRecord } from "../records.ts";
import { list, text } from "./people.ts";

export interface Household {
  /** `龙河村/03-0045`, or `龙河村/3组/张三` where no number is known. */
  readonly id: string;
  /** `3组张三户`. */
  readonly name: string;
  readonly village: string;
  readonly group: string;
  readonly householdNo: string;
  readonly householder: string;
  readonly kinds: readonly string[];
  /** Day that its file was opened, `yyyy-mm-dd`; "" if unknown. */
  readonly registered: string;
  /** 联系干部, by name. */
  readonly linkedCadre: string;
  readonly record: LedgerRecord;
}

export interface Households {
  /** In the order of the ledger. */
  readonly all: readonly Household[];
  /** The household that a row names by 户编号, or by 户主 and 组; null when none or several fit. */
  readonly find: (row: LedgerRecord) => Household | null;
  /** What a row names, registered or not: one text for one household; "" when it names none. */
  readonly keyOf: (row: LedgerRecord) => string;
}

export function householdsOf(records: readonly LedgerRecord[]): Households {
  const all = records.map(household);
  const byNumber = new Map<string, Household>();
  const byName = groupBy(all, (it) => `${it.village}\u0000${it.householder}`);
  for (const it of all) {
    if (it.householdNo !== "") byNumber.set(`${it.village}\u0000${it.householdNo}`, it);
  }
  const find = ({ source, values }: LedgerRecord): Household | null => {
    const { village } = source;
    const numbered = byNumber.get(`${village}\u0000${text(values["householdNo"])}`);
    if (numbered) return numbered;
    const group = text(values["group"]);
    const named = byName.get(`${village}\u0000${text(values["householder"])}`) ?? [];
    const fitting = named.length > 1 ? named.filter((it) => it.group === group) : named;
    const [only] = fitting;
    return fitting.length === 1 ? only : null;
  };
  return {
    all,
    find,
    keyOf: (row) => find(row)?.id ?? unregistered(row),
  };
}

function unregistered({ source, values }: LedgerRecord): string {
  const [number, name] = [text(values["householdNo"]), text(values["householder"])];
  if (number !== "") return `${source.village}/${number}`;
  return name === "" ? "" : `${source.village}/${text(values["group"])}/${name}`;
}

function household(record: LedgerRecord): Household {
  const { source, values } = record;
  const { village } = source;
  const group = text(values["group"]);
  const householdNo = text(values["householdNo"]);
  const householder = text(values["householder"]);
  return {
    id: householdNo === "" ? `${village}/${group}/${householder}` : `${village}/${householdNo}`,
    name: `${group}${householder}户`,
    village,
    group,
    householdNo,
    householder,
    kinds: list(values["householdKinds"]),
    registered: text(values["registeredDate"]),
    linkedCadre: text(values["linkedCadre"]),
    record,
  };
}

/** Whether one of the kinds is among those that a setting names. */
export function isOfKind({ kinds }: Household, wanted: readonly string[]): boolean {
  return kinds.some((kind) => wanted.includes(kind));
}
