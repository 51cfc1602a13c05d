/** `npm run test:office`: what LibreOffice makes of the formulas, kept in test/fixtures/office. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbook } from "../../workbook/read.ts";
import { nodeInflater } from "../../workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../workbook/xlsx/write/index.ts";
import { officeCases } from "./cases.ts";
import { differences, inputDigest, plannedFigures, readFigures } from "./figures.ts";
import { calculated } from "./libreoffice.ts";

const FOLDER = "test/fixtures/office";

await mkdir(FOLDER, { recursive: true });
for (const { name, input, ours } of officeCases()) {
  const { bytes } = await writeWorkbook(input, nodeDeflater);
  const read = await readWorkbook(await calculated(bytes), `${name}.xlsx`, nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  const figures = readFigures(ours, read.workbook);
  const file = path.join(FOLDER, `${name}.json`);
  await writeFile(file, `${JSON.stringify({ input: inputDigest(input), figures })}\n`);
  const found = differences(plannedFigures(ours), figures);
  console.log(`${file}: ${found.length === 0 ? "与本软件一致" : found.slice(0, 20).join("\n")}`);
  if (found.length > 0) process.exitCode = 1;
}
