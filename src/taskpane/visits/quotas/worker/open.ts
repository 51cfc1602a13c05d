/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../../shared/worker/port.ts";
import type { QuotaEvents, QuotaPort } from "./calls.ts";

export function openWorker(events: QuotaEvents): QuotaPort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-quotas" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
