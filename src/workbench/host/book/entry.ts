/** What becomes of a value that is written into a cell: Excel's rules for typing, without a locale. */
import { getFormatFromId, parseValue } from "numfmt";
import type { CellContent, CellLook } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";

export interface Entry {
  readonly content: CellContent;
  /** The number format that Excel gives to a cell of format General: of a typed date or percentage. */
  readonly numberFormat?: string;
}

const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/** `understands` tells whether a formula can be read; `member` is named in the error. */
export function enter(
  value: Json,
  look: CellLook,
  understands: (formula: string) => boolean,
  member: string,
): Entry {
  if (typeof value === "number") return { content: fifteenDigits(value) };
  if (typeof value === "boolean") return { content: value };
  if (typeof value !== "string") throw new HostError("InvalidArgument", member);
  if (value === "") return { content: null };
  if (value.length > TEXT_LIMIT)
    throw new HostError("InvalidArgument", member, "text over 32767 characters");
  // The apostrophe says "text" and is not part of it, under the text format too.
  if (value.startsWith("'")) return { content: { text: value.slice(1) } };
  if (look.numberFormat === "@") return { content: { text: value } };
  const typed = typedValue(value, look);
  if (typed) return typed;
  if (value.length > 1 && /^[=+\-@]/.test(value))
    return { content: { formula: formula(value, understands, member) } };
  return { content: { text: value } };
}

/** Excel keeps 15 significant digits: an 18-digit number loses its last three. */
function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function typedValue(text: string, look: CellLook): Entry | null {
  if (/^(true|false)$/i.test(text)) return { content: text.toLowerCase() === "true" };
  if (text.startsWith("=") || text.startsWith("@")) return null;
  const parsed = parseValue(text);
  if (typeof parsed?.value !== "number") return null;
  const content = fifteenDigits(parsed.value);
  const general = look.numberFormat === undefined || look.numberFormat === "General";
  return general && parsed.formatId
    ? { content, numberFormat: getFormatFromId(parsed.formatId) }
    : { content };
}

function formula(text: string, understands: (formula: string) => boolean, member: string): string {
  const whole = text.startsWith("=") ? text : `=${text.replace(/^@/, "")}`;
  if (whole.length > FORMULA_LIMIT || !understands(whole)) {
    throw new HostError("InvalidArgument", member, `formula ${text.slice(0, 40)}`);
  }
  return whole;
}
