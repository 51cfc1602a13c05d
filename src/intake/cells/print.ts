/** Cells as the text that a clerk would see: the `value` and `newValue` of findings. */
import { serialToIso, twoDigits } from "../../domain/dates/index.ts";
import type { RawValue } from "../../workbook/raw.ts";

/** `RawDate` prints as `2026-11-03`, with `14:30` when it has a time of day. */
export function printRaw(raw: RawValue): string {
  if (raw === null) return "";
  if (typeof raw === "string") return raw;
  if (typeof raw === "number") return String(raw);
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (raw.kind === "error") return raw.code;
  const date = serialToIso(raw.serial);
  if (date === "") return String(raw.serial);
  const minutes = Math.round((raw.serial - Math.floor(raw.serial)) * 1440);
  if (minutes === 0 || minutes === 1440) return date;
  return `${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
