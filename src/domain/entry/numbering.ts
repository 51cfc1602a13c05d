/** The next free number: after the highest that is known of, whatever gaps there are below it. */
import { CATEGORY_LETTERS, formatCode, parseCode } from "../ids/code.ts";
import { groupNumber } from "../ids/group.ts";
import { formatHouseholdNo, parseHouseholdNo } from "../ids/household.ts";

/** Ledgers of items into which an entry writes. */
export type ItemLedger = "demands" | "hardship";

export interface CodeWanted {
  readonly ledger: ItemLedger;
  /** Letters of the village in its codes, `LH`. */
  readonly villageCode: string;
  /** `yyyy-mm-dd`; its year stands in the code. */
  readonly date: string;
}

/**
 * So many 编号 in order. A number is never used again, so a gap is not filled; another year, another
 * village and another ledger begin at 0001. `known` are all codes that the workbook speaks of, those
 * of deleted rows that a visit still refers to among them.
 */
export function nextCodes(known: Iterable<string>, wanted: CodeWanted, count: number): string[] {
  const village = wanted.villageCode.toUpperCase();
  const category = CATEGORY_LETTERS[wanted.ledger];
  const year = Number(wanted.date.slice(0, 4));
  let highest = 0;
  for (const text of known) {
    const code = parseCode(text);
    const isSame =
      code?.village.toUpperCase() === village && code.category === category && code.year === year;
    if (isSame && code.serial > highest) highest = code.serial;
  }
  return Array.from({ length: count }, (_, index) =>
    formatCode({ village, category, year, serial: highest + index + 1 }),
  );
}

/** Letters by which the codes name a village, the most used first. */
export function villageCodesIn(known: Iterable<string>): readonly string[] {
  const uses = new Map<string, number>();
  for (const text of known) {
    const village = parseCode(text)?.village.toUpperCase();
    if (village !== undefined) uses.set(village, (uses.get(village) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([village]) => village);
}

/** True for what may stand before the first hyphen of a 编号. */
export function isVillageCode(text: string): boolean {
  return /^[A-Za-z0-9一-龥]{1,12}$/.test(text);
}

/** The 户编号 after the highest of the group; null when the group is none, or is full. */
export function nextHouseholdNo(known: Iterable<string>, group: string): string | null {
  const number = groupNumber(group);
  if (number === null || number > 99) return null;
  let highest = 0;
  for (const text of known) {
    const no = parseHouseholdNo(text);
    if (no?.group === number && no.household > highest) highest = no.household;
  }
  return highest >= 9999 ? null : formatHouseholdNo({ group: number, household: highest + 1 });
}
