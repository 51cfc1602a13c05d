/** From the styles part: which cell styles show dates, and which are struck through. */
import { isBuiltInDate, isDateFormat } from "./number-format.ts";
import { XmlReader } from "./xml.ts";

export const STYLE_DATE = 1;
export const STYLE_STRUCK = 2;

/** One byte of `STYLE_…` flags per cell style, in the order of `cellXfs`. */
export type StyleFlags = Uint8Array;

export function readStyles(bytes: Uint8Array): StyleFlags {
  const xml = new XmlReader(bytes);
  const formats = new Map<number, boolean>();
  const struckFonts: boolean[] = [];
  const flags: number[] = [];
  let inside = "";
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "close") {
      if (xml.name === inside) inside = "";
    } else if (["numFmts", "fonts", "cellXfs"].includes(xml.name)) {
      inside = xml.selfClosing ? "" : xml.name;
    } else if (inside === "numFmts" && xml.name === "numFmt") {
      formats.set(xml.integer("numFmtId") ?? -1, isDateFormat(xml.attribute("formatCode") ?? ""));
    } else if (inside === "fonts" && xml.name === "font") {
      struckFonts.push(false);
    } else if (inside === "fonts" && xml.name === "strike") {
      struckFonts[struckFonts.length - 1] = isOn(xml);
    } else if (inside === "cellXfs" && xml.name === "xf") {
      const format = xml.integer("numFmtId") ?? 0;
      const isDate = formats.get(format) ?? isBuiltInDate(format);
      const isStruck = struckFonts[xml.integer("fontId") ?? 0] === true;
      flags.push((isDate ? STYLE_DATE : 0) | (isStruck ? STYLE_STRUCK : 0));
    }
  }
  return Uint8Array.from(flags);
}

/** `<strike/>` means yes unless it says otherwise. */
export function isOn(xml: XmlReader): boolean {
  const value = xml.attribute("val");
  return value !== "0" && value !== "false";
}
