/** Names that are free: of sheets beside the clerk's, and of tables. */
import { quotedSheet } from "../address.ts";

const MAX_SHEET_NAME = 31;
/** Ends the name of every sheet that is still being written. */
const UNFINISHED = "（未完成）";

/** Names are compared as Excel does: capitals do not matter. */
export class NameSet {
  readonly #taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.#taken = new Set([...names].map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }

  free(name: string): void {
    this.#taken.delete(name.toLowerCase());
  }

  /** `汇总情况`, or `汇总情况 (2)` when that is taken; it is taken from then on. */
  sheet(wanted: string): string {
    return this.#take((number) => {
      const suffix = number === 1 ? "" : ` (${number})`;
      return cut(wanted, MAX_SHEET_NAME - suffix.length) + suffix;
    });
  }

  /** The name until the sheet is done: `汇总情况（未完成）`. */
  unfinishedSheet(wanted: string): string {
    return this.#take((number) => {
      const suffix = `${number === 1 ? "" : ` (${number})`}${UNFINISHED}`;
      return cut(wanted, MAX_SHEET_NAME - suffix.length) + suffix;
    });
  }

  /** `表_走访`, or `表_走访_2`. */
  table(wanted: string): string {
    return this.#take((number) => (number === 1 ? wanted : `${wanted}_${number}`));
  }

  #take(nameOf: (number: number) => string): string {
    let number = 1;
    while (this.has(nameOf(number))) number += 1;
    const name = nameOf(number);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

/** Never within a pair of surrogates. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** Texts are passed over; a sheet's name stands in quotes or bare. */
const SHEET_NAMES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The sheets that a formula refers to. */
export function sheetsIn(formula: string): readonly string[] {
  if (!formula.includes("!")) return [];
  return [...formula.matchAll(SHEET_NAMES)].flatMap(([, inQuotes, bare]) => {
    const name = inQuotes?.replaceAll("''", "'") ?? bare;
    return name === undefined ? [] : [name];
  });
}

/** A formula with the names of planned sheets replaced by those that they got. */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(
    SHEET_NAMES,
    (whole: string, inQuotes: string | undefined, bare: string | undefined) => {
      const planned = inQuotes?.replaceAll("''", "'") ?? bare;
      const name = planned === undefined ? undefined : names.get(planned);
      return name === undefined ? whole : `${quotedSheet(name)}!`;
    },
  );
}
