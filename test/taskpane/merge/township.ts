/** The sample township as the pane would hand it to its worker. */
import { EMPTY_MAPPING } from "../../../src/intake/answers.ts";
import { sampleTruth } from "../../../src/samples/index.ts";
import type { MergeOrder, SourceHandle } from "../../../src/taskpane/merge/job/order.ts";
import { createEngine, type Answers } from "../../../src/taskpane/merge/worker/engine.ts";
import { sha256 } from "../../../src/taskpane/merge/worker/sha256.ts";
import { webInflater } from "../../../src/workbook/xlsx/read/inflate-web.ts";
import { fflateDeflater } from "../../../src/workbook/xlsx/write/deflate-fflate.ts";
import { writtenMonth } from "../../samples/support.ts";

export const MONTH = "2026-11";

export function handle(path: string, bytes: Uint8Array): SourceHandle {
  return { path, blob: new Blob([new Uint8Array(bytes)]) };
}

export async function townshipOrder(changes: Partial<MergeOrder> = {}): Promise<MergeOrder> {
  const written = await writtenMonth(MONTH);
  const { asOf, files } = sampleTruth(MONTH);
  const paths = files.map(({ path }) => path);
  const bytesOf = (path: string) => written.get(path) ?? new Uint8Array();
  const list = `${MONTH}/村名单.xlsx`;
  return {
    files: paths.filter((path) => !path.includes("/~$")).map((path) => handle(path, bytesOf(path))),
    passedOver: paths
      .filter((path) => path.includes("/~$"))
      .map((path) => ({ path, reason: "lock-file" })),
    period: { kind: "files" },
    asOf,
    villages: { kind: "file", file: handle(list, bytesOf(list)) },
    rules: null,
    mapping: EMPTY_MAPPING,
    ...changes,
  };
}

export function engine(): Answers {
  return createEngine({ inflater: webInflater, deflater: fflateDeflater, sha256 });
}

export const noReport = () => undefined;

/** A file that was moved after it had been chosen. */
export function goneBlob(): Blob {
  const blob = new Blob(["x"]);
  blob.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  return blob;
}
