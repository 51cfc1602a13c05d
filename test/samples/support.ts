import { createHash } from "node:crypto";
import { encodeGbk } from "../../src/cli/gbk.ts";
import { monthPeriod } from "../../src/domain/periods/index.ts";
import type { Period } from "../../src/domain/periods/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { readVillageList } from "../../src/intake/villageList.ts";
import { runMerge } from "../../src/job/index.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import { monthFiles, sampleTruth } from "../../src/samples/index.ts";
import type { SampleContent } from "../../src/samples/index.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";

export async function bytesOf(content: SampleContent): Promise<Uint8Array> {
  if (content.kind === "plan") return (await writeWorkbook(content.plan, nodeDeflater)).bytes;
  if (content.kind === "bytes") return content.bytes;
  return content.encoding === "gbk"
    ? encodeGbk(content.text)
    : new TextEncoder().encode(content.text);
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Path → bytes of every file of a month. */
export async function writtenMonth(month: string): Promise<Map<string, Uint8Array>> {
  const written = new Map<string, Uint8Array>();
  for (const file of monthFiles(month)) written.set(file.path, await bytesOf(file.content));
  return written;
}

export function period(month: string): Period {
  const found = monthPeriod(month);
  if (!found) throw new Error(`${month} is no month`);
  return found;
}

/** The whole job on the samples of a month, as the command line runs it. */
export async function mergedMonth(month: string): Promise<MergeResult> {
  const written = await writtenMonth(month);
  const { asOf, files } = sampleTruth(month);
  const list = await readWorkbook(
    written.get(`${month}/村名单.xlsx`) ?? new Uint8Array(),
    "村名单.xlsx",
    nodeInflater,
  );
  if (!list.ok) throw new Error(list.notice.id);
  const [year = 0, number = 0] = month.split("-").map(Number);
  const context = { year, month: number, asOf };
  const { villages } = readVillageList(list.workbook, "村名单.xlsx", context);
  const paths = files.map((file) => file.path);
  const passedOver = paths
    .filter((path) => path.includes("/~$"))
    .map((path) => ({ path, reason: "lock-file" }));
  const { merge } = await runMerge(
    paths
      .filter((path) => !path.includes("/~$"))
      .map((path) => ({
        path,
        read: () => Promise.resolve(written.get(path) ?? new Uint8Array()),
      })),
    {
      period: period(month),
      monthPeriod: period,
      asOf,
      villages,
      mapping: EMPTY_MAPPING,
      passedOver,
    },
    { inflater: nodeInflater, sha256 },
  );
  return merge;
}
