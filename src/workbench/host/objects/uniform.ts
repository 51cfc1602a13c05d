/** Properties of looks: one value when all cells of a range agree, else null, as Excel answers. */
import { assertAllowed, occupied } from "../book/protection.ts";
import type { Range } from "../book/range.ts";
import type { CellLook, LookChange } from "../engine/types.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";

/** The common answer of all cells; beyond the used part only the first cell outside is asked. */
export function uniform(range: Range, of: (row: number, column: number) => Json): Json {
  const { top, left, bottom, right } = range.area;
  const used = occupied(range.book, range.sheet, range.area);
  const first = of(top, left);
  const last = of(bottom, right);
  if (last !== first) return null;
  if (!used) return first;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      if (of(row, column) !== first) return null;
    }
  }
  return first;
}

export interface LookWords {
  readonly member: string;
  readonly read: (look: CellLook) => Json;
  /** The change for a value; null when the value is not one. */
  readonly write: (value: Json) => LookChange | null;
}

/** A property of the looks of a range. */
export function lookProperty({ member, read, write }: LookWords): Property<Range> {
  return {
    get: (self) =>
      uniform(self, (row, column) => read(self.book.engine.look(self.sheet, row, column))),
    set: (self, value) => {
      assertAllowed(self.book, self.sheet, "allowFormatCells", member);
      const change = write(value);
      if (!change) throw new HostError("InvalidArgument", member);
      self.book.engine.changeLook(self.sheet, self.area, change);
    },
  };
}

/** A switch that is off by default. */
export function flag(
  member: string,
  key: { [Key in keyof CellLook]: boolean extends CellLook[Key] ? Key : never }[keyof CellLook] &
    string,
): Property<Range> {
  return lookProperty({
    member,
    read: (look) => look[key] === true,
    write: (value) => (typeof value === "boolean" ? { [key]: value ? true : null } : null),
  });
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** `#RRGGBB` in capitals, from a hash colour or a common name; null for anything else. */
export function color(value: Json): string | null {
  if (typeof value !== "string") return null;
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  return COLOR_NAMES[value.toLowerCase()] ?? null;
}

/** One of the given words; null for anything else. */
export function word<Word extends string>(value: Json, words: readonly Word[]): Word | null {
  return words.find((known) => known === value) ?? null;
}
