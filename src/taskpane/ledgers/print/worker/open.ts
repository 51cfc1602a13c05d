/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../../shared/worker/port.ts";
import type { PrintEvents, PrintPort } from "./calls.ts";

export function openWorker(events: PrintEvents): PrintPort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-print" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
