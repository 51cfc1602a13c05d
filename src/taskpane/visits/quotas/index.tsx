/** 走访核查: the view with its real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import type { SheetProgress } from "../../shared/sheets/calls.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createQuotaFlow } from "./flow/flow.ts";
import { QuotaSection } from "./views/QuotaSection.tsx";
import type { QuotaCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that an evaluation goes on whatever page is shown. */
const flow = createQuotaFlow({
  engine: createClient<QuotaCalls, SheetProgress>(openWorker),
  ...paneTools(),
});

export default function VisitQuotas() {
  return <QuotaSection flow={flow} />;
}
