/** 回音: the section with its real worker, the open workbook and this machine's clock. */
import { openBook } from "../../shared/book.ts";
import { canDownload, excelDoor } from "../../shared/door.ts";
import { download } from "../../shared/download.ts";
import type { SheetProgress } from "../../shared/sheets/calls.ts";
import { localDay } from "../../shared/today.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createReplyFlow } from "./flow/flow.ts";
import { ReplySection } from "./views/ReplySection.tsx";
import type { ReplyCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the work goes on whatever page is shown. */
const flow = createReplyFlow({
  engine: createClient<ReplyCalls, SheetProgress>(openWorker),
  book: openBook(excelDoor),
  today: () => localDay(new Date()),
  unique: () => crypto.randomUUID(),
  download,
  canDownload,
});

export default function Replies() {
  return <ReplySection flow={flow} />;
}
