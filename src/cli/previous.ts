/** `--previous`: the last summary, of which 综合账 is taken over as it stands. */
import { isSummary } from "../book/summary.ts";
import { readTownshipBook } from "../book/township.ts";
import { isIsoMonth } from "../domain/dates/index.ts";
import { describeFinding } from "../domain/findings/describe.ts";
import type { TownshipRow } from "../domain/replies/index.ts";
import { noticeFinding } from "../intake/index.ts";
import { factsOfWorkbook, type TownshipFacts } from "../job/facts.ts";
import { FileUnreadable } from "../job/unreadable.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { readSource } from "./load.ts";
import { UsageError } from "./usage.ts";

export interface Previous {
  readonly file: string;
  readonly facts: TownshipFacts;
  /** Its 综合账, every row. */
  readonly book: readonly TownshipRow[];
}

/**
 * Null where none is named. Throws a `UsageError` for what is no summary, and rather than leave a row of
 * 综合账 behind: nobody would miss it before it is too late.
 */
export async function loadPrevious(
  file: string | undefined,
  asOf: string,
): Promise<Previous | null> {
  if (file === undefined) return null;
  const workbook = await loadSummary(file, "--previous ");
  const facts = factsOfWorkbook(workbook, { name: file, asOf });
  const { rows, unread } = readTownshipBook(workbook, { name: file, asOf });
  if (unread.length === 0) return { file, facts, book: rows };
  throw new UsageError(
    `“${file}”的“${unread.join("”“")}”认不出表头,里面的综合账接不过来,没有写任何文件。请把表头改回原来的样子再试。`,
  );
}

/** `yyyy-mm`. Throws a `UsageError` where a summary does not say which month it is of. */
export function summaryMonth({ file, facts }: Pick<Previous, "file" | "facts">): string {
  const { month = "" } = facts;
  if (isIsoMonth(month)) return month;
  throw new UsageError(`看不出“${file}”是哪个月的汇总表,请用“汇总”重新生成。`);
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
