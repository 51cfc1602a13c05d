/** Parts that belong to a sheet: tables, comments, drawings. */
import { parseRange } from "../../address.ts";
import type { RawTable } from "../../raw.ts";
import { XmlReader } from "./xml.ts";

export interface TablePart {
  readonly table: RawTable;
  readonly isFiltered: boolean;
}

/** Null when the part does not say where the table stands. */
export function readTable(bytes: Uint8Array): TablePart | null {
  const xml = new XmlReader(bytes);
  if (!xml.find("table")) return null;
  const name = xml.xstringAttribute("displayName") ?? xml.xstringAttribute("name") ?? "";
  const range = parseRange(xml.attribute("ref") ?? "");
  const hasHeader = xml.attribute("headerRowCount") !== "0";
  const hasTotals = (xml.integer("totalsRowCount") ?? 0) > 0;
  if (!range) return null;
  const columns: string[] = [];
  let isFiltered = false;
  while (xml.find("tableColumn", "filterColumn")) {
    if (xml.name === "filterColumn") isFiltered ||= !xml.selfClosing;
    else columns.push(xml.xstringAttribute("name") ?? "");
  }
  return { table: { name, range, hasHeader, hasTotals, columns }, isFiltered };
}

export function countComments(bytes: Uint8Array): number {
  const xml = new XmlReader(bytes);
  let count = 0;
  while (xml.find("comment")) count++;
  return count;
}

export interface DrawingCounts {
  readonly pictures: number;
  readonly textBoxes: number;
  readonly charts: number;
}

/** Shapes count as text boxes only when there is text in them. */
export function countDrawing(bytes: Uint8Array): DrawingCounts {
  const xml = new XmlReader(bytes);
  let pictures = 0;
  let textBoxes = 0;
  let charts = 0;
  let shapeHasText = false;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "close") {
      if (xml.name === "sp" && shapeHasText) textBoxes++;
    } else if (xml.name === "sp") {
      shapeHasText = false;
    } else if (xml.name === "t") {
      if (xml.text().trim() !== "") shapeHasText = true;
    } else if (xml.name === "pic") {
      pictures++;
    } else if (xml.name === "chart") {
      charts++;
    }
  }
  return { pictures, textBoxes, charts };
}
