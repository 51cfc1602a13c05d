/** Who and which households a file itself knows: its 干部名册 and its 一户一档. */
import { addTo } from "../../domain/groups.ts";
import { matchChoice } from "../../domain/ledgers/choices.ts";
import { POSITIONS } from "../../domain/ledgers/lists/people.ts";
import { isList, type LedgerRecord } from "../../domain/records.ts";

export interface KnownHousehold {
  readonly no: string;
  readonly name: string;
  readonly group: string;
}

/** Look-ups by what rows use to speak of people and households. Built once per file. */
export interface Roster {
  /** Names of cadres with this surname and office; `office` is one of 书记, 主任 … or "". */
  readonly cadres: (surname: string, office: string) => readonly string[];
  readonly hasCadres: boolean;
  readonly hasHouseholds: boolean;
  /** At least one household has its 户编号. */
  readonly hasNumbers: boolean;
  readonly byNo: (no: string) => KnownHousehold | undefined;
  readonly byName: (name: string) => readonly KnownHousehold[];
  /** Households whose number ends in this one, leading zeros aside (`45` → `03-0045`). */
  readonly byTail: (digits: string) => readonly KnownHousehold[];
}

/** Offices that a title in daily speech may also stand for: 王主任 may be the 监委会主任. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  书记: ["副书记"],
  主任: ["监委会主任"],
  组长: ["党小组长"],
};

/** The roster knows offices by their listed names: 文书 is there as 委员, 社长 as 组长. */
function listedOffices(title: string): readonly string[] {
  const office = matchChoice(POSITIONS, title)?.value ?? title;
  return [title, office, ...(SPOKEN[title] ?? [])];
}

/** `records` may hold any ledgers; only cadres and households are looked at. */
export function buildRoster(records: readonly LedgerRecord[]): Roster {
  const people: { name: string; offices: readonly string[] }[] = [];
  const byNo = new Map<string, KnownHousehold>();
  const byName = new Map<string, KnownHousehold[]>();
  const byTail = new Map<string, KnownHousehold[]>();
  for (const { ledger, values } of records) {
    if (ledger === "cadres") {
      const offices = values["position"];
      people.push({ name: text(values["name"]), offices: isList(offices) ? offices : [] });
    } else if (ledger === "households") {
      const household = {
        no: text(values["householdNo"]),
        name: text(values["householder"]),
        group: text(values["group"]),
      };
      if (household.no !== "") {
        if (!byNo.has(household.no)) byNo.set(household.no, household);
        addTo(byTail, tail(household.no), household);
      }
      if (household.name !== "") addTo(byName, household.name, household);
    }
  }
  return {
    cadres: (surname, office) => {
      const meant = listedOffices(office);
      const named = people.filter((person) => person.name.startsWith(surname));
      const exact = named.filter((person) => person.offices.includes(office));
      const found =
        exact.length > 0 ? exact : named.filter((p) => p.offices.some((o) => meant.includes(o)));
      return [...new Set(found.map((person) => person.name))];
    },
    hasCadres: people.length > 0,
    hasHouseholds: byName.size > 0,
    hasNumbers: byNo.size > 0,
    byNo: (no) => byNo.get(no),
    byName: (name) => byName.get(name) ?? [],
    byTail: (digits) => byTail.get(tail(digits)) ?? [],
  };
}

function tail(no: string): string {
  return no.slice(no.lastIndexOf("-") + 1).replace(/^0+/, "");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
