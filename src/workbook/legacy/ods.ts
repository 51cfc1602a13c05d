/** OpenDocument spreadsheets: `content.xml` holds everything that is asked for. */
import type { RawSheet, RawWorkbook } from "../raw.ts";
import { DateStore } from "../xlsx/read/dates.ts";
import { malformed, readNotice } from "../xlsx/read/failure.ts";
import { MAX_CELLS } from "../xlsx/read/limits.ts";
import { toUtf8, XmlReader } from "../xlsx/read/xml.ts";
import { OdsSheet } from "./ods-sheet.ts";
import type { OdsStyles } from "./ods-sheet.ts";

/** Throws `ReadFailure` for damaged or oversized content. */
export function readOds(content: Uint8Array): RawWorkbook {
  const xml = new XmlReader(toUtf8(content));
  const styles: OdsStyles = { hiddenTables: new Set(), struckCells: new Set() };
  const dates = new DateStore(false);
  const budget = { cells: MAX_CELLS };
  const sheets: RawSheet[] = [];
  let externalLinks = 0;
  let style = "";
  let isComplete = false;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "close") {
      isComplete ||= xml.name === "document-content";
    } else if (xml.name === "style") {
      style = xml.attribute("name") ?? "";
    } else if (xml.name === "table-properties") {
      if (xml.attribute("display") === "false") styles.hiddenTables.add(style);
    } else if (xml.name === "text-properties") {
      if (isStruck(xml)) styles.struckCells.add(style);
    } else if (xml.name === "table") {
      const sheet = new OdsSheet(xml, styles, dates, budget);
      sheet.read();
      // The program keeps copies of what was linked as hidden tables.
      if (sheet.name.startsWith("'file:")) externalLinks++;
      else sheets.push(sheet.finish());
    }
  }
  if (!isComplete) throw malformed("内容不完整");
  return {
    format: "ods",
    sheets,
    date1904: false,
    externalLinks,
    hasMacros: false,
    properties: new Map(),
    notices: [readNotice("file-legacy-format", { format: ".ods" })],
  };
}

function isStruck(xml: XmlReader): boolean {
  return ["text-line-through-style", "text-line-through-type"].some((name) => {
    const value = xml.attribute(name);
    return value !== undefined && value !== "none";
  });
}
