/** 退回单 for every village that has something to mend, made from its own file, read once more. */
import { groupBy } from "../domain/groups.ts";
import type { MergedFile, MergeResult } from "../merge/types.ts";
import { slipFileName } from "../report/slips/names.ts";
import { needsSlip, slipPlan } from "../report/slips/slip.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import type { ReadResult } from "../workbook/raw.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { Inflater } from "../workbook/xlsx/read/inflate.ts";
import { FileUnreadable } from "./unreadable.ts";

export interface Slip {
  readonly village: string;
  readonly name: string;
  readonly plan: WorkbookPlan;
}

/** One at a time, so that only one file is held. Files that cannot be read, or not any more, have no slip. */
export async function* makeSlips(
  merge: MergeResult,
  read: (path: string) => Promise<Uint8Array>,
  inflater: Inflater,
): AsyncGenerator<Slip> {
  const byFile = groupBy(merge.findings, ({ file }) => file);
  const readAgain = async (path: string): Promise<ReadResult | null> => {
    try {
      return await readWorkbook(await read(path), path, inflater);
    } catch (error) {
      if (error instanceof FileUnreadable) return null;
      throw error;
    }
  };
  const names = new Set<string>();
  for (const file of merge.files) {
    const findings = byFile.get(file.path) ?? [];
    if (file.status === "skipped" || file.blocks.length === 0 || !needsSlip(findings)) continue;
    const result = await readAgain(file.path);
    if (!result?.ok) continue;
    const plan = slipPlan({
      village: file.village,
      workbook: result.workbook,
      file: { name: file.path, sha256: file.sha256, month: file.month },
      findings,
      blocks: file.blocks,
    });
    yield { village: file.village, name: freeName(file, names), plan };
  }
}

/** Two files of one village give two slips; neither overwrites the other. */
function freeName(file: MergedFile, taken: Set<string>): string {
  const plain = slipFileName(file.village === "" ? "未知村" : file.village, file.month);
  let name = plain;
  for (let n = 2; taken.has(name); n += 1) name = plain.replace(/\.xlsx$/, `_${n}.xlsx`);
  taken.add(name);
  return name;
}
