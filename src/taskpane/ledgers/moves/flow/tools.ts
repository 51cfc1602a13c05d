/** The real worker, the open workbook and this machine's clock. */
import { paneTools } from "../../../shared/paneTools.ts";
import type { SheetProgress } from "../../../shared/sheets/calls.ts";
import { createClient } from "../../../shared/worker/client.ts";
import type { MovesCalls } from "../worker/calls.ts";
import { openWorker } from "../worker/open.ts";
import type { DeskTools } from "./desk.ts";

/** A worker of its own for each section: one does not stop another's. */
export function deskTools(): DeskTools {
  return {
    engine: createClient<MovesCalls, SheetProgress>(openWorker),
    ...paneTools(),
  };
}
