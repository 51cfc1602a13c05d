/** The workbook on its way to the worker, a part at a time: between them the pane can draw and hear clicks. */
import { countParts, frameOf, partsOf } from "../../../check/parts.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type { Reply } from "../worker/messages.ts";
import type { BookOrder, SheetClient } from "./calls.ts";

export async function sendBook<Facts, Wanted, Made>(
  engine: SheetClient<Facts, Wanted, Made>,
  workbook: RawWorkbook,
  order: BookOrder,
  onProgress: (done: number, total: number) => void,
): Promise<Reply<Facts>> {
  const total = countParts(workbook);
  let reply = await engine.call("begin", { ...order, frame: frameOf(workbook) });
  let done = 0;
  for (const part of partsOf(workbook)) {
    if (!reply.ok) break;
    reply = await engine.call("part", part);
    done += 1;
    onProgress(done, total);
  }
  return reply.ok ? engine.call("study", null) : reply;
}
