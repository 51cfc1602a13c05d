/** Names by which a 退回单 is known again when it comes back (mess row 56). */
import { safeFilePart } from "../../domain/text/paths.ts";
import { SLIP_MONTH, SLIP_SHA256 } from "../../intake/index.ts";

/** Sheet with the list of places; intake passes over it silently. */
export const NOTES_SHEET = "修改说明";
/** Header of the column with the sentences; intake passes over it silently. */
export const ADDED_HEADER = "需修改之处(勿填)";

/** Custom document properties: which file of which month the slip takes the place of. */
export const SLIP_PROPERTIES = {
  sha256: SLIP_SHA256,
  month: SLIP_MONTH,
  file: "minqing.slip.file",
} as const;

/** `slipFileName("龙河村", "2026-11") → "退回单_龙河村_2026-11.xlsx"`, fit for every file system. */
export function slipFileName(village: string, month: string): string {
  const name = safeFilePart(village);
  const parts = ["退回单", name === "" ? "未知村" : name, safeFilePart(month)];
  return `${parts.filter((part) => part !== "").join("_")}.xlsx`;
}
