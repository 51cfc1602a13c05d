/** Makes the real worker; webpack puts its code into a file of its own beside the pane. */
import { portOf } from "../../../shared/worker/port.ts";
import type { EngineEvents, EnginePort } from "./calls.ts";

export function openWorker(events: EngineEvents): EnginePort {
  return portOf(
    new Worker(/* webpackChunkName: "worker-check" */ new URL("./worker.ts", import.meta.url)),
    events,
  );
}
