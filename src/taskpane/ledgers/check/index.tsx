/** 检查: the section with its real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createFlow } from "./flow/flow.ts";
import { CheckSection } from "./views/CheckSection.tsx";
import type { Calls, Progress } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that a check goes on whatever page is shown. */
const flow = createFlow({
  engine: createClient<Calls, Progress>(openWorker),
  ...paneTools(),
});

export default function CheckLedgers() {
  return <CheckSection flow={flow} />;
}
