/** The real workers, the open workbook and this machine's clock. */
import { paneTools } from "../shared/paneTools.ts";
import type { SheetProgress } from "../shared/sheets/calls.ts";
import { createClient } from "../shared/worker/client.ts";
import type { ReviewTools } from "./flow/flow.ts";
import type { ReviewCalls } from "./worker/calls.ts";
import { openWorker } from "./worker/open.ts";

/** Each flow has a worker of its own. */
export function reviewTools(): ReviewTools {
  return {
    engine: createClient<ReviewCalls, SheetProgress>(openWorker),
    ...paneTools(),
  };
}
