/** Every number of a value by its path, so that two counts can be laid side by side. */

/** Paths of the numbers in a type: `.villages[].tally.opening`. */
export type LeafPath<T> = T extends number
  ? ""
  : T extends string | boolean | null
    ? never
    : T extends readonly (infer Item)[]
      ? `[]${LeafPath<Item>}`
      : { [K in keyof T & string]: `.${K}${LeafPath<T[K]>}` }[keyof T & string];

/** By what a line of a list is known. */
const NAMED_BY = [
  "village",
  "name",
  "ledger",
  "category",
  "channel",
  "kind",
  "code",
  "label",
  "month",
] as const;
/** Numbers that are written as text. */
const AS_TEXT = ["missedWeeks"] as const;
type Kept = (typeof NAMED_BY)[number] | (typeof AS_TEXT)[number];

/** A type with nothing left but its numbers and what its lines are known by. */
export type Figures<T> = T extends number | string | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Figures<Item>[]
    : {
        readonly [
          K in keyof T & string as [LeafPath<T[K]>] extends [never] ? K & Kept : K
        ]: Figures<T[K]>;
      };

/** The numbers at each path, ascending: lines that are known by the same name stand together. */
export function leavesOf(value: unknown): ReadonlyMap<string, readonly (number | null)[]> {
  const leaves = new Map<string, (number | null)[]>();
  collect(value, "", leaves);
  for (const numbers of leaves.values()) numbers.sort((a, b) => (a ?? -1) - (b ?? -1));
  return leaves;
}

/** Without the names of the lines. */
export function kindOfLeaf(path: string): string {
  return path.replace(/\[[^\]]*\]/g, "[]");
}

function collect(value: unknown, path: string, leaves: Map<string, (number | null)[]>): void {
  if (typeof value === "number" || value === null) {
    leaves.set(path, [...(leaves.get(path) ?? []), value]);
  } else if (Array.isArray(value)) {
    for (const line of value as readonly unknown[]) {
      if (typeof line === "object") collect(line, `${path}[${nameOf(line)}]`, leaves);
    }
  } else if (typeof value === "object") {
    for (const [key, part] of Object.entries(value)) {
      const isText = AS_TEXT.some((it) => it === key) && Array.isArray(part);
      if (isText) leaves.set(`${path}.${key}`, (part as readonly unknown[]).map(Number));
      else if (key !== "submission") collect(part, `${path}.${key}`, leaves);
    }
  }
}

function nameOf(line: object | null): string {
  const known = new Map<string, unknown>(Object.entries(line ?? {}));
  return NAMED_BY.map((key) => known.get(key))
    .filter((it) => typeof it === "string" && it !== "")
    .join(" ");
}
