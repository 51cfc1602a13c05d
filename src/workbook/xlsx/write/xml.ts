/** Text into XML, as spreadsheet programs want it. */

/** Everything that cannot stand in a cell's text as it is; the test is the fast path of the writer. */
const SPECIAL = /[^\t\n -\ud7ff\ue000-\ufffd]|[&<>"]|_x[0-9A-Fa-f]{4}/;
const SPECIAL_ALL =
  /[\ud800-\udbff][\udc00-\udfff]|[^\t\n -\ud7ff\ue000-\ufffd]|[&<>"]|_(?=x[0-9A-Fa-f]{4})/g;
/** In an attribute a parser turns tabs and line breaks into spaces. */
const SPECIAL_ATTRIBUTE = /[\t\n]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Text of a cell: XML's own characters as entities, control characters and lone surrogates as
 * `_xHHHH_`, and a literal `_x0041_` as `_x005F_x0041_`, so that it comes back byte for byte.
 */
export function cellText(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIAL_ALL, escapeOne) : text;
}

/** Text of an attribute that spreadsheet programs read like cell text (names of table columns). */
export function attributeText(text: string): string {
  return cellText(text).replace(SPECIAL_ATTRIBUTE, hexEscape);
}

/** Plain XML text or attribute without spreadsheet escapes (formulas, prompts, footers). */
export function plainText(text: string): string {
  return text
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[^\t\n -\ud7ff\ue000-\ufffd]/g, (c) =>
      c.length === 2 ? c : "",
    )
    .replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c)
    .replace(/\n/g, "&#10;");
}

/** True where a reader would drop outer spaces without `xml:space="preserve"`. */
export function needsPreserve(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20;
}

/** Attributes that have a value, each with a space before it. */
export function attributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  let out = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    const text =
      value === true ? "1" : typeof value === "number" ? String(value) : plainText(value);
    out += ` ${name}="${text}"`;
  }
  return out;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function escapeOne(found: string): string {
  const entity = ENTITIES[found];
  if (entity !== undefined) return entity;
  if (found.length === 2) return found;
  return hexEscape(found);
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
