/** One cell of a sheet as XML. Text is always an inline string, never anything that calculates. */
import type { PlanCell, PlanFormat, PlanFormula, PlanValue } from "../../plan.ts";
import { dateSerial } from "./serial.ts";
import type { StyleKey, StyleRegistry } from "./styles.ts";
import { cellText, needsPreserve, plainText } from "./xml.ts";

/** Most UTF-16 units in a cell; with more, Excel offers to repair the file. */
const MAX_TEXT = 32_767;

/** First characters that make a program take an edited text for a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r]/;

/** The styles of the cells of one column, looked up once. */
export interface CellStyle {
  readonly format: PlanFormat;
  readonly plain: number;
  /** For texts in cells of another format that begin like a formula. */
  readonly quoted: number;
}

export function cellStyle(styles: StyleRegistry, key: StyleKey): CellStyle {
  return {
    format: key.format ?? "general",
    plain: styles.id(key),
    quoted: key.format === "text" ? styles.id(key) : styles.id({ ...key, quoted: true }),
  };
}

/** Told the address and the whole length of a text that had to be cut. */
export type OnCut = (address: string, length: number) => void;

export function cellXml(address: string, cell: PlanCell, style: CellStyle, onCut: OnCut): string {
  if (cell === null || cell === "") return `<c r="${address}" s="${style.plain}"/>`;
  if (typeof cell === "object") return formulaXml(address, cell, style);
  const number = asNumber(cell, style.format);
  if (number !== null) return `<c r="${address}" s="${style.plain}"><v>${number}</v></c>`;
  if (typeof cell === "boolean" && style.format !== "text") {
    return `<c r="${address}" s="${style.plain}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  }
  return textXml(address, String(cell), style, onCut);
}

/** The number to store, or null where the value is stored as text. */
function asNumber(value: PlanValue, format: PlanFormat): number | null {
  if (typeof value === "string") return format === "date" ? dateSerial(value) : null;
  if (typeof value === "number") return format === "text" || !Number.isFinite(value) ? null : value;
  return null;
}

function textXml(address: string, text: string, style: CellStyle, onCut: OnCut): string {
  let kept = text;
  if (text.length > MAX_TEXT) {
    onCut(address, text.length);
    kept = text.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, "");
  }
  const id = FORMULA_START.test(kept) ? style.quoted : style.plain;
  const space = needsPreserve(kept) ? ' xml:space="preserve"' : "";
  return `<c r="${address}" s="${id}" t="inlineStr"><is><t${space}>${cellText(kept)}</t></is></c>`;
}

function formulaXml(address: string, cell: PlanFormula, style: CellStyle): string {
  const formula = `<f>${plainText(cell.formula)}</f>`;
  const head = `<c r="${address}" s="${style.plain}"`;
  const { cached } = cell;
  if (cached === null) return `${head}>${formula}</c>`;
  const number = asNumber(cached, style.format === "text" ? "general" : style.format);
  if (number !== null) return `${head}>${formula}<v>${number}</v></c>`;
  if (typeof cached === "boolean") return `${head} t="b">${formula}<v>${cached ? 1 : 0}</v></c>`;
  return `${head} t="str">${formula}<v>${cellText(String(cached))}</v></c>`;
}
