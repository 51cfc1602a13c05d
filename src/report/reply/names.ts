import { safeFilePart } from "../../domain/text/paths.ts";

/** `replyFileName("龙河村", "2026-11") → "回音_龙河村_2026-11.xlsx"`, fit for every file system. */
export function replyFileName(village: string, period: string): string {
  const parts = ["回音", safeFilePart(village), safeFilePart(period)];
  return `${parts.filter((part) => part !== "").join("_")}.xlsx`;
}
