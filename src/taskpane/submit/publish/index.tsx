/** 晒账公示: the views with their real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../shared/paneTools.ts";
import { excelDoor } from "../../shared/door.ts";
import type { SheetProgress } from "../../shared/sheets/calls.ts";
import { createClient } from "../../shared/worker/client.ts";
import { createPublishFlow } from "./flow/flow.ts";
import { keptSheet } from "./kept/sheet.ts";
import { PublishSection } from "./views/PublishSection.tsx";
import type { PublishCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Outside React, so that the search goes on whatever page is shown. */
const flow = createPublishFlow({
  engine: createClient<PublishCalls, SheetProgress>(openWorker),
  ...paneTools(),
  kept: keptSheet(excelDoor),
});

export default function Publish() {
  return <PublishSection flow={flow} />;
}
