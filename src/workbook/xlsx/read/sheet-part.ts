/** One worksheet part: its rows and what stands around them. */
import { parseRange } from "../../address.ts";
import type { RawRange } from "../../raw.ts";
import { malformed } from "./failure.ts";
import { SheetRows } from "./sheet-rows.ts";
import type { CellContext } from "./cell-value.ts";
import { XmlReader } from "./xml.ts";

export interface SheetPart {
  readonly content: SheetRows;
  readonly merges: readonly RawRange[];
  readonly hiddenColumns: readonly number[];
  readonly hasActiveFilter: boolean;
  readonly isProtected: boolean;
}

export function readSheetPart(bytes: Uint8Array, context: CellContext): SheetPart {
  const xml = new XmlReader(bytes);
  if (!xml.find("worksheet")) throw malformed("内容不是工作表");
  const content = new SheetRows(bytes, context);
  const merges: RawRange[] = [];
  const hidden: (readonly [from: number, to: number])[] = [];
  let hasActiveFilter = false;
  let isProtected = false;
  let isComplete = xml.selfClosing;
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "close") {
      isComplete ||= xml.name === "worksheet";
      continue;
    }
    switch (xml.name) {
      case "sheetPr":
        hasActiveFilter ||= xml.flag("filterMode");
        break;
      case "col":
        if (xml.flag("hidden")) hidden.push([xml.integer("min") ?? 1, xml.integer("max") ?? 0]);
        break;
      case "sheetData":
        if (!xml.selfClosing) xml.position = content.read(xml.position);
        break;
      case "sheetProtection":
        isProtected ||= xml.flag("sheet");
        break;
      case "filterColumn":
        hasActiveFilter ||= !xml.selfClosing;
        break;
      case "mergeCell": {
        const range = parseRange(xml.attribute("ref") ?? "");
        if (range) merges.push(range);
        break;
      }
    }
  }
  if (!isComplete) throw malformed("内容不完整");
  const hiddenColumns = columnsWithin(hidden, content.width);
  return { content, merges, hiddenColumns, hasActiveFilter, isProtected };
}

/** The columns of all ranges, each once; a sweep, as hostile parts repeat wide ranges. */
function columnsWithin(
  ranges: readonly (readonly [from: number, to: number])[],
  width: number,
): readonly number[] {
  const columns: number[] = [];
  let next = 1;
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    next = Math.max(next, from);
    for (; next <= Math.min(to, width); next++) columns.push(next);
  }
  return columns;
}
