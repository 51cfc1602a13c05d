/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../shared/worker/port.ts";
import type { Port, PortEvents } from "../../shared/worker/client.ts";
import type { Calls, NoProgress } from "./calls.ts";

export function openWorker(events: PortEvents<NoProgress>): Port<Calls> {
  return portOf(
    new Worker(/* webpackChunkName: "worker-visits" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
