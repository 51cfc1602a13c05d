/** 汇总: the task with its real worker, the open workbook and this machine's clock. */
import { paneTools } from "../shared/paneTools.ts";
import { summaryTarget } from "./book/summaryTarget.ts";
import { createFlow } from "./flow/flow.ts";
import { sessionMark } from "./flow/runMark.ts";
import { MergePage } from "./views/MergePage.tsx";
import { createClient } from "../shared/worker/client.ts";
import type { Calls } from "./worker/calls.ts";
import type { FailureCode } from "./job/order.ts";
import type { Progress } from "../../job/index.ts";
import { openWorker } from "./worker/open.ts";

const tools = paneTools();
const now = () => performance.now();

/** Outside React, so that a run goes on whatever page is shown. */
const flow = createFlow({
  engine: createClient<Calls, Progress, FailureCode>(openWorker),
  ...tools,
  target: summaryTarget(tools.book),
  now,
  mark: sessionMark(() => window.sessionStorage),
  download: tools.canDownload() ? tools.download : null,
});

export default function MergeTask() {
  return <MergePage flow={flow} now={now} />;
}
