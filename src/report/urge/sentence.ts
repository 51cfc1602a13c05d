/**
 * Findings as sentences for messages that travel over chat: they name the sheet and the cell and
 * say what to do, but hold no value of the ledgers, not even a masked one.
 */
import { baseName } from "../../domain/text/paths.ts";
import { findingKind } from "../../domain/findings/catalogue.ts";
import { fillSlots } from "../../domain/findings/describe.ts";
import type { Finding } from "../../domain/findings/types.ts";

const STAND_IN = "原内容";
const NEW_STAND_IN = "改后的内容";
const VALUE_SLOT = /[“"「]?\{(?:value[A-Za-z]*)\}[”"」]?/g;
/** A list in brackets can be left out; `原内容` in its place would say nothing. */
const BRACKETED = /\(\{value[A-Za-z]*\}\)/g;
/** A proposal for a value that is not named has no sense. */
const PROPOSAL = "{valueSuggestion}";
const NEW_VALUE_SLOT = /[“"「]?\{newValue\}[”"」]?/g;

/**
 * Slots that hold only what the program itself knows: headers, places, numbers of things, dates of
 * the run, files. A slot of another name may quote the ledger (names, 户编号) and is not said aloud.
 */
const OPEN_SLOTS: ReadonlySet<string> = new Set([
  ...["asOf", "basis", "carried", "carriedPlace", "columns", "count", "counted", "example"],
  ...["expected", "fallback", "place", "stated"],
  ...["field", "fields", "fileMonth", "files", "fileVillage", "first", "format", "gap", "how"],
  ...["last", "ledger", "length", "limit", "list", "max", "min", "month", "number", "objects"],
  ...["options", "original", "other", "period", "previous", "previousPlace", "rows", "second"],
  ...["sheets", "titleVillage", "village"],
]);

/**
 * The sentence of the catalogue, with `原内容` wherever it would quote the cell; where more of the
 * ledger would be quoted, the short title of the kind.
 */
export function valuelessSentence(finding: Finding): string {
  const { message, title } = findingKind(finding.id);
  if (message.includes(PROPOSAL)) return briefly(title);
  const template = message
    .replace(BRACKETED, "")
    .replace(VALUE_SLOT, STAND_IN)
    .replace(NEW_VALUE_SLOT, NEW_STAND_IN);
  const names = [...template.matchAll(/\{([A-Za-z]+)\}/g)].map(([, name = ""]) => name);
  if (names.some((name) => !OPEN_SLOTS.has(name))) return briefly(title);
  const slots = new Map(Object.entries(finding.slots ?? {}));
  return fillSlots(
    template,
    Object.fromEntries(names.map((name) => [name, String(slots.get(name) ?? "")])),
  );
}

/** One sentence for findings of one kind: theirs if they agree, else the title of the kind. */
export function commonSentence(findings: readonly [Finding, ...Finding[]]): string {
  const [first, ...others] = findings;
  const sentence = valuelessSentence(first);
  return others.every((finding) => valuelessSentence(finding) === sentence)
    ? sentence
    : briefly(findingKind(first.id).title);
}

function briefly(title: string): string {
  return `${title},请对照退回单里的说明改。`;
}

/** Where to look: `“走访记录”B12(走访日期)`; the file is named only when the sheet is not known. */
export function whereToLook(finding: Finding, cells: string): string {
  const sheet = finding.sheet === "" ? `【${baseName(finding.file)}】` : `“${finding.sheet}”`;
  const header = finding.header === "" ? "" : `(${finding.header})`;
  return sheet + cells + header;
}

/** The cell, or the row when the finding is on a whole row; "" for a sheet or a file. */
export function cellOrRow(finding: Finding): string {
  if (finding.cell !== "") return finding.cell;
  return finding.row === undefined ? "" : `第${finding.row}行`;
}
