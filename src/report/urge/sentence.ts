/**
 * Findings as sentences for messages that travel over chat: they name the sheet and the cell and
 * say what to do, but hold no value of the ledgers, not even a masked one.
 */
import { findingKind } from "../../domain/findings/catalogue.ts";
import { fillSlots } from "../../domain/findings/describe.ts";
import type { Finding } from "../../domain/findings/types.ts";

const STAND_IN = "原内容";
const NEW_STAND_IN = "改后的内容";
const VALUE_SLOT = /[“"「]?\{(?:value[A-Za-z]*)\}[”"」]?/g;
const NEW_VALUE_SLOT = /[“"「]?\{newValue\}[”"」]?/g;

/** The sentence of the catalogue, with `原内容` wherever it would quote the cell. */
export function valuelessSentence(finding: Finding): string {
  const template = findingKind(finding.id)
    .message.replace(VALUE_SLOT, STAND_IN)
    .replace(NEW_VALUE_SLOT, NEW_STAND_IN);
  const slots = Object.entries(finding.slots ?? {}).map(([name, slot]) => [name, String(slot)]);
  return fillSlots(template, Object.fromEntries(slots) as Readonly<Record<string, string>>);
}

/** Where to look: `“走访记录”B12(走访日期)`; the file is named only when the sheet is not known. */
export function whereToLook(finding: Finding, cells: readonly string[]): string {
  const sheet = finding.sheet === "" ? `【${fileName(finding.file)}】` : `“${finding.sheet}”`;
  const header = finding.header === "" ? "" : `(${finding.header})`;
  return sheet + cells.join("、") + header;
}

/** The cell, or the row when the finding is on a whole row; "" for a sheet or a file. */
export function cellOrRow(finding: Finding): string {
  if (finding.cell !== "") return finding.cell;
  return finding.row === undefined ? "" : `第${finding.row}行`;
}

/** The last part of a path written with either kind of slash. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
