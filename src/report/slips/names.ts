/** Names by which a 退回单 is known again when it comes back (mess row 56). */

/** Sheet with the list of places; intake passes over it silently. */
export const NOTES_SHEET = "修改说明";
/** Header of the column with the sentences; intake passes over it silently. */
export const ADDED_HEADER = "需修改之处(勿填)";

/** Excel's limit. */
const LONGEST_SHEET_NAME = 31;

/** Custom document properties: which file of which month the slip takes the place of. */
export const SLIP_PROPERTIES = {
  sha256: "minqing.slip.sha256",
  month: "minqing.slip.month",
  file: "minqing.slip.file",
} as const;

/** `slipFileName("龙河村", "2026-11") → "退回单_龙河村_2026-11.xlsx"`, fit for every file system. */
export function slipFileName(village: string, month: string): string {
  const safe = (part: string): string =>
    part.replace(/[\p{Cc}\\/:*?"<>|]/gu, "_").replace(/^[. ]+|[. ]+$/g, "");
  return `退回单_${safe(village) === "" ? "未知村" : safe(village)}_${safe(month)}.xlsx`;
}

/**
 * Names of the village's own sheets, fit for an .xlsx file and different from each other and from
 * 修改说明. Those of an .xlsx file nearly always stay as they are.
 */
export function slipSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set([NOTES_SHEET]);
  return names.map((name, index) => {
    const clean = name.replace(/[\\/?*[\]:\p{Cc}]/gu, "_").replace(/^'|'$/g, "_");
    const base = clean.trim() === "" ? `表${index + 1}` : clean.slice(0, LONGEST_SHEET_NAME);
    let unique = base;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const suffix = `(${number})`;
      unique = base.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
