/** 打印: the section with its real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import type { SheetProgress } from "../../shared/sheets/calls.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createPrintFlow } from "./flow/flow.ts";
import { PrintSection } from "./views/PrintSection.tsx";
import type { PrintCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the writing goes on whatever page is shown. */
const flow = createPrintFlow({
  engine: createClient<PrintCalls, SheetProgress>(openWorker),
  ...paneTools(),
});

export default function PrintForms() {
  return <PrintSection flow={flow} />;
}
