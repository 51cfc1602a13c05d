/** What every command that reads village files hands to the job, and the day that it takes for today. */
import { createHash } from "node:crypto";
import { isIsoDate } from "../domain/dates/index.ts";
import type { JobTools } from "../job/index.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import type { Options } from "./args.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage.ts";

export function jobTools(screen: Terminal): JobTools {
  return {
    inflater: nodeInflater,
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    onProgress: screen.progress,
  };
}

/** `--as-of`, or today. Throws a `UsageError` for what is no day. */
export function asOfDay({ asOf }: Options, today: string): string {
  const day = asOf ?? today;
  if (!isIsoDate(day)) throw new UsageError(`--as-of 要写成 2026-11-27 这样:“${day}”`);
  return day;
}
