/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../../shared/worker/port.ts";
import type { MovesEvents, MovesPort } from "./calls.ts";

export function openWorker(events: MovesEvents): MovesPort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-moves" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
