/** 综合账 of a month whose summary is not at hand: the records that whoever reads that summary will find. */
import type { TownshipRow } from "../domain/replies/index.ts";
import type { MergeResult } from "../merge/types.ts";
import { townshipLedgers, townshipPlan } from "../report/summary/township.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { Inflater } from "../workbook/xlsx/read/inflate.ts";
import type { Deflater } from "../workbook/xlsx/write/deflater.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import { factsOfWorkbook, type TownshipFacts } from "./facts.ts";
import { townshipBookOf } from "./township.ts";

type OwnRecords = Required<Pick<TownshipFacts, "own" | "handedBack">>;

const NONE: OwnRecords = { own: [], handedBack: [] };

/**
 * Those in the township's hands and those handed back, each matter once: the rows of last month's 综合账
 * (`previous`) and what the villages have sent up since. Written and read back, so that a matter is the same whether the
 * summary was read or not. None where there was no 综合账: then it is no source, as nobody writes in one.
 */
export async function ownRecords(
  merge: MergeResult,
  previous: readonly TownshipRow[],
  { deflater, inflater }: { readonly deflater: Deflater; readonly inflater: Inflater },
): Promise<OwnRecords> {
  const { townshipBook: book } = townshipBookOf(merge, previous);
  if (previous.length === 0 || book === undefined) return NONE;
  const plan = townshipPlan(townshipLedgers(book), book, merge, { township: "", readings: [] });
  const { bytes } = await writeWorkbook(plan, deflater);
  const name = "综合账";
  const read = await readWorkbook(bytes, name, inflater);
  if (!read.ok) return NONE;
  const { own, handedBack = [] } = factsOfWorkbook(read.workbook, { name, asOf: merge.asOf });
  return { own, handedBack };
}
