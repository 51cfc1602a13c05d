/** Objects of which the host only keeps what it was told: fonts, lines, axes of charts. */
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import type { Property } from "../wire/define.ts";
import type { Json } from "../wire/json.ts";

export type Kept = Map<string, Json>;

type Objects = Readonly<Record<string, (kept: Kept) => Handle>>;

/**
 * A class whose members lie in a map under `path`; each takes what is of the kind of its standard. A
 * standard of null takes numbers.
 */
export function keptPart(
  type: string,
  path: string,
  standards: Readonly<Record<string, Json>>,
  objects: Objects = {},
): (kept: Kept) => Handle {
  return define<Kept>({ type, properties: keptProperties(type, path, standards), objects });
}

export function keptProperties(
  type: string,
  path: string,
  standards: Readonly<Record<string, Json>>,
): Readonly<Record<string, Property<Kept>>> {
  return Object.fromEntries(
    Object.entries(standards).map(([name, standard]) => [
      name,
      keptProperty(`${type}.${name}`, path === "" ? name : `${path}.${name}`, standard),
    ]),
  );
}

function keptProperty(member: string, key: string, standard: Json): Property<Kept> {
  const kind = standard === null ? "number" : typeof standard;
  return {
    get: (kept) => kept.get(key) ?? standard,
    set: (kept, value) => {
      if (typeof value !== kind) throw new HostError("InvalidArgument", member);
      kept.set(key, value);
    },
  };
}

function fontPart(path: string): (kept: Kept) => Handle {
  return keptPart("ChartFont", path, { name: "", size: 10, bold: false, color: "#000000" });
}

/** A `format` that holds a font and nothing else. */
export function textFormat(type: string, path: string): (kept: Kept) => Handle {
  return keptPart(type, path, {}, { font: fontPart(`${path}.font`) });
}
