/** Cells that say that they are empty, and cells that repeat the one above. */
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";

const NONE = /^(?:无|暂无)[。.]?$/;
const STROKES = /^(?:[/\\]+|[-—–_]+)$/;
const DITTO = /^(?:同上|同前|上同|[〃″々]+|["“”'‘’]{1,2})$/;
/** A longer text says something, whatever it is made of. */
export const LONGEST_BLANK = 12;

/** 无 and 暂无; `/` and `-`; `0`, which is empty in text columns only; nothing but spaces. */
export type BlankKind = "none" | "stroke" | "zero" | "space";

/** In what way a cell may say that it is empty; null when it says something. */
export function blankKind(text: string): BlankKind | null {
  if (text.length > LONGEST_BLANK && text.trim().length > LONGEST_BLANK) return null;
  const bare = removeSpaces(toHalfWidth(text));
  if (bare === "") return "space";
  if (bare === "0") return "zero";
  if (bare.length > LONGEST_BLANK) return null;
  if (NONE.test(bare)) return "none";
  return STROKES.test(bare) ? "stroke" : null;
}

/** A ditto has one of these, whatever stands around it; most texts have none. */
const DITTO_SIGN = /[同〃″々"“”'‘’＂＇]/;

/** `同上`, `〃`, `--〃--`, `"`: the cell means what the cell above it says (mess row 29). */
export function isDitto(text: string): boolean {
  if (text.length > LONGEST_BLANK || !DITTO_SIGN.test(text)) return false;
  const bare = removeSpaces(toHalfWidth(text)).replace(/^[-—–(]+|[-—–)。.]+$/g, "");
  return DITTO.test(bare);
}
