/** The workbook on its way to the worker, a part at a time, so that the pane stays at hand. */
import { countParts, frameOf, partsOf } from "../../../../check/parts.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import type { EngineClient, Reply } from "./calls.ts";

/** Each part waits for the one before: between them the pane can draw and hear clicks. */
export async function sendBook(
  engine: EngineClient,
  workbook: RawWorkbook,
  { name, asOf }: { readonly name: string; readonly asOf: string },
  onProgress: (done: number, total: number) => void,
): Promise<Reply<null>> {
  const total = countParts(workbook);
  let reply = await engine.call("begin", { frame: frameOf(workbook), name, asOf });
  let done = 0;
  for (const part of partsOf(workbook)) {
    if (!reply.ok) break;
    reply = await engine.call("part", part);
    done += 1;
    onProgress(done, total);
  }
  return reply;
}
