/** 汇总: the task with its real worker, the open workbook and this machine's clock. */
import { openBook } from "../shared/book.ts";
import { canDownload, excelDoor } from "../shared/door.ts";
import { excelTarget } from "./book/excelTarget.ts";
import { download } from "../shared/download.ts";
import { createFlow } from "./flow/flow.ts";
import { sessionMark } from "./flow/runMark.ts";
import { localDay } from "../shared/today.ts";
import { MergePage } from "./views/MergePage.tsx";
import { createClient } from "../shared/worker/client.ts";
import type { Calls } from "./worker/calls.ts";
import type { FailureCode } from "./job/order.ts";
import type { Progress } from "../../job/index.ts";
import { openWorker } from "./worker/open.ts";

const now = () => performance.now();

/** Outside React, so that a run goes on whatever page is shown. */
const flow = createFlow({
  engine: createClient<Calls, Progress, FailureCode>(openWorker),
  target: excelTarget(excelDoor),
  book: openBook(excelDoor),
  now,
  today: () => localDay(new Date()),
  unique: () => crypto.randomUUID(),
  mark: sessionMark(() => window.sessionStorage),
  download: canDownload() ? download : null,
});

export default function MergeTask() {
  return <MergePage flow={flow} now={now} />;
}
