/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../shared/worker/port.ts";
import type { ReviewEvents, ReviewPort } from "./calls.ts";

export function openWorker(events: ReviewEvents): ReviewPort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-review" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
