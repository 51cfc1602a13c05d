/** Who is bound by a duty: the 干部名册 as persons, with everything that one of them is. */
import { groupBy } from "../groups.ts";
import type { FieldValue, LedgerRecord } from "../records.ts";
import { isList, printValue } from "../records.ts";
import type { Span } from "./types.ts";

export interface Person {
  /** `龙河村/张三`; of several people of one name, the second is `龙河村/张三/2`. */
  readonly id: string;
  readonly name: string;
  readonly village: string;
  readonly positions: ReadonlySet<string>;
  readonly isCommittee: boolean;
  /** 党小组, or the 组 where none is given and the setting allows it; "" if unknown. */
  readonly partyGroup: string;
  readonly group: string;
  readonly canHelp: boolean;
  readonly phones: ReadonlySet<string>;
  /** Terms of office, `yyyy-mm-dd`; "" is open. A person with two rows has two. */
  readonly terms: readonly Term[];
  readonly records: readonly LedgerRecord[];
}

export interface Term {
  readonly start: string;
  readonly end: string;
}

export interface Roster {
  /** In the order of the 干部名册. */
  readonly people: readonly Person[];
  /** Persons of that name; several mean that a bare name does not tell who it was. */
  readonly find: (village: string, name: string) => readonly Person[];
}

/**
 * Rows of one name in one village are one person with several offices, unless they give different
 * telephone numbers or different 组: then they are two people. Helpers of the 结对表 who are on no
 * roster come after them.
 */
export function rosterOf(
  cadres: readonly LedgerRecord[],
  pairing: readonly LedgerRecord[],
  groupIsPartyGroup: boolean,
): Roster {
  const byName = new Map<string, LedgerRecord[][]>();
  const named = groupBy(cadres, ({ source, values }) =>
    nameKey(source.village, text(values["name"])),
  );
  for (const [key, records] of named) {
    const persons: LedgerRecord[][] = [];
    for (const record of records.toSorted(byRow)) {
      const same = persons.find((rows) => rows.every((row) => isSamePerson(row, record)));
      if (same) same.push(record);
      else persons.push([record]);
    }
    byName.set(key, persons);
  }
  for (const record of pairing) {
    const key = nameKey(record.source.village, text(record.values["member"]));
    if (!byName.has(key)) byName.set(key, [[asHelper(record)]]);
  }
  const found = new Map<string, readonly Person[]>();
  for (const [key, persons] of byName) {
    found.set(
      key,
      persons.map((rows, index) => person(rows, index, groupIsPartyGroup)),
    );
  }
  return {
    people: [...found.values()].flat(),
    find: (village, name) => found.get(nameKey(village, name)) ?? [],
  };
}

/** Who is who does not depend on the order in which the rows are read. */
function byRow({ source: a }: LedgerRecord, { source: b }: LedgerRecord): number {
  return a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1;
}

/** 无职党员 often stand in the 结对表 only. */
function asHelper(record: LedgerRecord): LedgerRecord {
  const { member = null, role = null } = record.values;
  return { ...record, values: { name: member, position: role } };
}

function nameKey(village: string, name: string): string {
  return `${village}\u0000${name}`;
}

function isSamePerson(a: LedgerRecord, b: LedgerRecord): boolean {
  return ["phone", "group"].every((key) => {
    const [one, other] = [text(a.values[key]), text(b.values[key])];
    return one === "" || other === "" || one === other;
  });
}

function person(rows: readonly LedgerRecord[], index: number, groupIsPartyGroup: boolean): Person {
  const first = (key: string): string =>
    rows.map(({ values }) => text(values[key])).find((it) => it !== "") ?? "";
  const [row] = rows;
  const village = row?.source.village ?? "";
  const [name, group] = [first("name"), first("group")];
  const partyGroup = first("partyGroup");
  return {
    id: [village, name, ...(index > 0 ? [index + 1] : [])].join("/"),
    name,
    village,
    positions: new Set(rows.flatMap(({ values }) => list(values["position"]))),
    isCommittee: rows.some(({ values }) => values["isCommittee"] === "是"),
    partyGroup: partyGroup === "" && groupIsPartyGroup ? group : partyGroup,
    group,
    phones: new Set(rows.flatMap(({ values }) => list(values["phone"]))),
    canHelp: rows.some(({ values }) => values["canHelp"] === "是"),
    terms: rows.map(({ values }) => ({
      start: text(values["termStart"]),
      end: text(values["termEnd"]),
    })),
    records: rows,
  };
}

/** Whether a person was in office on a day. */
export function inOffice({ terms }: Person, day: string): boolean {
  return terms.some(
    ({ start, end }) => (start === "" || start <= day) && (end === "" || day <= end),
  );
}

/**
 * How a term meets a span: `whole`; `part` with the days that it has of it (office taken up or left
 * in the middle); `none`.
 */
export function termIn(
  { terms }: Person,
  { start, end }: Pick<Span, "start" | "end">,
): { readonly kind: "whole" | "part" | "none"; readonly first: string; readonly last: string } {
  let first = "";
  let last = "";
  for (const term of terms) {
    const from = term.start > start ? term.start : start;
    const to = term.end !== "" && term.end < end ? term.end : end;
    if (from > to) continue;
    if (first === "" || from < first) first = from;
    if (to > last) last = to;
  }
  if (first === "") return { kind: "none", first, last };
  return { kind: first === start && last === end ? "whole" : "part", first, last };
}

export function text(value: FieldValue | undefined): string {
  return printValue(value);
}

export function list(value: FieldValue | undefined): readonly string[] {
  if (isList(value)) return value;
  const one = printValue(value);
  return one === "" ? [] : [one];
}
