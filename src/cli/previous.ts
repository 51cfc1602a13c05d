/** `--previous`: the last summary, of which 综合账 is taken over as it stands. */
import { isSummary } from "../book/summary.ts";
import { readTownshipBook } from "../book/township.ts";
import { describeFinding } from "../domain/findings/describe.ts";
import type { TownshipRow } from "../domain/replies/index.ts";
import { noticeFinding } from "../intake/index.ts";
import { FileUnreadable } from "../job/unreadable.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { readSource } from "./load.ts";
import { UsageError } from "./usage.ts";

/** Throws a `UsageError` rather than leave a row behind: nobody would miss it before it is too late. */
export async function loadTownshipBook(
  file: string | undefined,
  asOf: string,
): Promise<readonly TownshipRow[]> {
  if (file === undefined) return [];
  const workbook = await loadSummary(file, "--previous");
  const { rows, unread } = readTownshipBook(workbook, { name: file, asOf });
  if (unread.length === 0) return rows;
  throw new UsageError(
    `“${file}”的“${unread.join("”“")}”认不出表头,里面的综合账接不过来,没有汇总。请把表头改回原来的样子再试。`,
  );
}

/** A summary, read whole. Throws a `UsageError` that names the option or the command. */
export async function loadSummary(file: string, what: string): Promise<RawWorkbook> {
  const bytes = await readSource(file).catch((error: unknown) => {
    if (!(error instanceof FileUnreadable)) throw error;
    throw new UsageError(`打不开 ${what}写的“${file}”:${error.reason}。请检查路径。`);
  });
  const read = await readWorkbook(bytes, file, nodeInflater);
  if (!read.ok) {
    throw new UsageError(describeFinding(noticeFinding(file, read.notice), "masked").message);
  }
  if (isSummary(read.workbook)) return read.workbook;
  throw new UsageError(
    `${what}写的“${file}”不是汇总表。请写 minqing merge 写出来的汇总表,例如 上月汇总.xlsx`,
  );
}
