/** Names of sheets and tables that every spreadsheet program accepts. */

const MAX_SHEET_NAME = 31;
/** `History` is kept by Excel for itself. */
const RESERVED = new Set(["history"]);

/**
 * A sheet name made of any text: at most 31 characters, without `\ / ? * [ ] :` and outer
 * apostrophes, different from those in `taken` (to which it is added) by more than case.
 */
export function sheetName(text: string, taken = new Set<string>()): string {
  const clean = text
    .replace(/[\\/?*[\]:\p{Cc}\p{Cs}]/gu, "_")
    .trim()
    .replace(/^'+|'+$/g, "_");
  const wanted = clean === "" || RESERVED.has(clean.toLowerCase()) ? `${clean}表` : clean;
  let name = cutTo(wanted, MAX_SHEET_NAME);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const end = `(${number})`;
    name = cutTo(wanted, MAX_SHEET_NAME - end.length) + end;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** A table name that never looks like a cell address, different from those in `taken`. */
export function tableName(text: string, taken = new Set<string>()): string {
  const wanted = `T_${text.replace(/[^\p{L}\p{N}_]/gu, "_").slice(0, 200)}`;
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Cuts without leaving half of a rare character. */
function cutTo(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
