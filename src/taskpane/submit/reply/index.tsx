/** 回音: the section with its real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import type { SheetProgress } from "../../shared/sheets/calls.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createReplyFlow } from "./flow/flow.ts";
import { ReplySection } from "./views/ReplySection.tsx";
import type { ReplyCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the work goes on whatever page is shown. */
const flow = createReplyFlow({
  engine: createClient<ReplyCalls, SheetProgress>(openWorker),
  ...paneTools(),
});

export default function Replies() {
  return <ReplySection flow={flow} />;
}
