/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../../shared/worker/port.ts";
import type { EscalateEvents, EscalatePort } from "./calls.ts";

export function openWorker(events: EscalateEvents): EscalatePort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-escalate" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
