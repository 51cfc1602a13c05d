/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../../shared/worker/port.ts";
import type { PublishEvents, PublishPort } from "./calls.ts";

export function openWorker(events: PublishEvents): PublishPort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-publish" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
