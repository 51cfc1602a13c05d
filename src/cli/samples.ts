/** `npm run samples [FOLDER]`: writes the made-up township, a folder for each month. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { sampleFiles } from "../samples/index.ts";
import type { SampleContent } from "../samples/index.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import { encodeGbk } from "./gbk.ts";

const [folder = "samples"] = process.argv.slice(2);
let count = 0;
for (const file of sampleFiles()) {
  const target = path.join(folder, ...file.path.split("/"));
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, await bytesOf(file.content));
  count += 1;
}
console.log(`样例已写好:${folder},共${count}个文件。每个月的“说明.txt”写着哪里有什么问题。`);

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
