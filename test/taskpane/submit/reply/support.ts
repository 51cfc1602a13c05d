/** 回音 over an open workbook; everybody invented. */
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";
import type { SheetProgress } from "../../../../src/taskpane/shared/sheets/calls.ts";
import { createClient } from "../../../../src/taskpane/shared/worker/client.ts";
import {
  createReplyFlow,
  type ReplyFlow,
  type ReplyTools,
} from "../../../../src/taskpane/submit/reply/flow/flow.ts";
import type { ReplyCalls } from "../../../../src/taskpane/submit/reply/worker/calls.ts";
import { createReplyEngine } from "../../../../src/taskpane/submit/reply/worker/engine.ts";
import { nodeInflater } from "../../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../../src/workbook/xlsx/write/deflate-node.ts";
import { AS_OF } from "../../../reply/town.ts";
import { portOver } from "../../shared/sheets/section.ts";

export const PAGE = { from: 0, count: 30 };

export function flowOver(book: BookTarget, tools: Partial<ReplyTools> = {}): ReplyFlow {
  let ids = 0;
  return createReplyFlow({
    engine: createClient<ReplyCalls, SheetProgress>(
      portOver(() => createReplyEngine({ inflater: nodeInflater, deflater: nodeDeflater })),
    ),
    book,
    today: () => AS_OF,
    unique: () => `r${(ids += 1)}`,
    download: () => undefined,
    canDownload: () => true,
    ...tools,
  });
}

/** As the pane's window for files gives it. */
export function fileOf(bytes: Uint8Array, name: string): File {
  return new File([new Uint8Array(bytes)], name);
}
