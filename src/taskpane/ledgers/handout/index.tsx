/** 发放空表: the section with its real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createHandoutFlow } from "./flow/flow.ts";
import type { FailureCode } from "./job/order.ts";
import { HandoutSection } from "./views/HandoutSection.tsx";
import type { Calls, Progress } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the work goes on whatever page is shown. */
const flow = createHandoutFlow({
  engine: createClient<Calls, Progress, FailureCode>(openWorker),
  ...paneTools(),
});

export default function HandOutBlanks() {
  return <HandoutSection flow={flow} />;
}
