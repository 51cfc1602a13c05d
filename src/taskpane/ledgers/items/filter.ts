/** Which of the open items are wanted: by state, age, person, kind and words. */
import type { AgeBucketId } from "../../../items/index.ts";
import type { OpenLine } from "../moves/worker/calls.ts";

/** "" stands for all. */
export interface ItemFilter {
  /** Of its own, `late`: 黄 and 红. */
  readonly state: string;
  readonly age: string;
  readonly person: string;
  readonly kind: string;
  readonly search: string;
}

export const ALL: ItemFilter = { state: "", age: "", person: "", kind: "", search: "" };
export const LATE = "late";
export const NOBODY = "nobody";
/** In their order. */
const AGES: readonly AgeBucketId[] = ["week", "fortnight", "month", "quarter", "longer", "undated"];

export interface FilterOption<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

export interface FilterOptions {
  readonly state: readonly FilterOption[];
  readonly age: readonly FilterOption<AgeBucketId>[];
  readonly person: readonly FilterOption[];
  readonly kind: readonly FilterOption[];
}

export function isLate({ light }: OpenLine): boolean {
  return light === "黄" || light === "红";
}

export function filtered(lines: readonly OpenLine[], filter: ItemFilter): readonly OpenLine[] {
  const words = filter.search.split(/\s+/).filter((word) => word !== "");
  return lines.filter((line) => {
    const { code, kind, subject, reporter, responsible } = line;
    const text = [code, kind, subject, reporter, ...responsible].join(" ");
    return (
      (filter.state === "" ||
        (filter.state === LATE ? isLate(line) : line.state === filter.state)) &&
      (filter.age === "" || line.age === filter.age) &&
      (filter.person === "" || peopleOf(line).includes(filter.person)) &&
      (filter.kind === "" || line.kind === filter.kind) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** What there is to choose from, with how many items each has; of ages in their order, else most first. */
export function optionsFor(lines: readonly OpenLine[]): FilterOptions {
  const ages = counted(lines, ({ age }) => [age]);
  return {
    state: counted(lines, ({ state }) => [state]),
    age: AGES.flatMap((age) => ages.find(({ value }) => value === age) ?? []),
    person: counted(lines, peopleOf),
    kind: counted(lines, ({ kind }) => [kind]),
  };
}

function peopleOf({ responsible }: OpenLine): readonly string[] {
  return responsible.length === 0 ? [NOBODY] : responsible;
}

function counted<Value extends string>(
  lines: readonly OpenLine[],
  valuesOf: (line: OpenLine) => readonly Value[],
): readonly FilterOption<Value>[] {
  const counts = new Map<Value, number>();
  for (const line of lines) {
    for (const value of valuesOf(line)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
