/** Runs a case of the mess catalogue: workbooks in memory by the core alone, real files by the whole job. */
import { parsePeriod } from "../../src/domain/periods/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { runMerge, type SourceFile } from "../../src/job/index.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { AS_OF, intake, merge, period } from "../support/township.ts";
import type { MessCase } from "./case.ts";

/** All files of a case are of one sort. */
export async function run(it: MessCase): Promise<MergeResult> {
  const sources = it.files.flatMap(({ path, content }): readonly SourceFile[] =>
    content instanceof Uint8Array ? [{ path, read: () => Promise.resolve(content) }] : [],
  );
  if (sources.length === 0) {
    const intakes = it.files.flatMap(({ path, content }) =>
      content instanceof Uint8Array ? [] : [intake(path, content, it.run)],
    );
    return merge(intakes, it.run);
  }
  const asked = period(it.run?.period);
  const { merge: result } = await runMerge(
    sources,
    {
      period: asked,
      monthPeriod: (month) => parsePeriod(month) ?? asked,
      asOf: it.run?.asOf ?? AS_OF,
      villages: it.run?.villages ?? [],
      mapping: it.run?.mapping ?? EMPTY_MAPPING,
      passedOver: it.passedOver ?? [],
    },
    { inflater: nodeInflater, sha256: (bytes) => Buffer.from(bytes).toString("base64") },
  );
  return result;
}
