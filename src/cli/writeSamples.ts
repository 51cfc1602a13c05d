/** The made-up township as files, a folder for each month. */
import path from "node:path";
import { sampleFiles, type SampleContent } from "../samples/index.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import { encodeGbk } from "./gbk.ts";
import { writeWhole } from "./write.ts";

/** Returns how many files were written. The same files every time. */
export async function writeSamples(folder: string): Promise<number> {
  let count = 0;
  for (const file of sampleFiles()) {
    await writeWhole(path.join(folder, ...file.path.split("/")), await bytesOf(file.content));
    count += 1;
  }
  return count;
}

async function bytesOf(content: SampleContent): Promise<Uint8Array> {
  switch (content.kind) {
    case "plan":
      return (await writeWorkbook(content.plan, nodeDeflater)).bytes;
    case "bytes":
      return content.bytes;
    case "text":
      return content.encoding === "gbk"
        ? encodeGbk(content.text)
        : new TextEncoder().encode(content.text);
  }
}
