/** The workbook on its way to a worker, a part at a time: between them the pane can draw and hear clicks. */
import { countParts, frameOf, partsOf } from "../../../check/parts.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type { Reply } from "../worker/messages.ts";
import type { BookCalls, BookOrder, SheetClient } from "./calls.ts";

/** As much of a client as takes a workbook. */
interface BookClient {
  call<Name extends keyof BookCalls>(
    name: Name,
    args: BookCalls[Name]["args"],
  ): Promise<Reply<null>>;
}

export async function sendParts(
  engine: BookClient,
  workbook: RawWorkbook,
  order: BookOrder,
  onProgress: (done: number, total: number) => void,
): Promise<Reply<null>> {
  const total = countParts(workbook);
  let reply = await engine.call("begin", { ...order, frame: frameOf(workbook) });
  let done = 0;
  for (const part of partsOf(workbook)) {
    if (!reply.ok) break;
    reply = await engine.call("part", part);
    done += 1;
    onProgress(done, total);
  }
  return reply;
}

export async function sendBook<Facts, Wanted, Made>(
  engine: SheetClient<Facts, Wanted, Made>,
  workbook: RawWorkbook,
  order: BookOrder,
  onProgress: (done: number, total: number) => void,
): Promise<Reply<Facts>> {
  const sent = await sendParts(engine, workbook, order, onProgress);
  return sent.ok ? engine.call("study", null) : sent;
}
