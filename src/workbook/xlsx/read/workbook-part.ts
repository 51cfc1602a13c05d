/** The workbook part: its sheets in order, the date system. */
import type { Visibility } from "../../raw.ts";
import { malformed } from "./failure.ts";
import { MAX_ENTRIES } from "./limits.ts";
import { XmlReader } from "./xml.ts";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relation: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly externalReferences: number;
}

export function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  const xml = new XmlReader(bytes);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let externalReferences = 0;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue;
    if (xml.name === "workbookPr") {
      date1904 = xml.flag("date1904");
    } else if (xml.name === "externalReference") {
      externalReferences++;
    } else if (xml.name === "sheet") {
      if (sheets.length === MAX_ENTRIES) throw malformed("工作表过多");
      sheets.push({
        name: xml.xstringAttribute("name") ?? "",
        visibility: visibilityOf(xml.attribute("state")),
        relation: xml.attribute("id") ?? "",
      });
    }
  }
  return { sheets, date1904, externalReferences };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
