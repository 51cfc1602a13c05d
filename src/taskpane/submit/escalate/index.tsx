/** 上报清单: the section with its real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import type { SheetProgress } from "../../shared/sheets/calls.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createEscalateFlow } from "./flow/flow.ts";
import { EscalateSection } from "./views/EscalateSection.tsx";
import type { EscalateCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the work goes on whatever page is shown. */
const flow = createEscalateFlow({
  engine: createClient<EscalateCalls, SheetProgress>(openWorker),
  ...paneTools(),
});

export default function EscalationLists() {
  return <EscalateSection flow={flow} />;
}
