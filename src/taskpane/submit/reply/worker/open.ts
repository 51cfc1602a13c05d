/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../../shared/worker/port.ts";
import type { ReplyEvents, ReplyPort } from "./calls.ts";

export function openWorker(events: ReplyEvents): ReplyPort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-reply" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
