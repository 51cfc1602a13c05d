/** The worker's conduct without a worker. */
import type {
  Calls,
  EngineClient,
  Message,
  Progress,
} from "../../../../src/taskpane/ledgers/check/worker/calls.ts";
import { createEngine } from "../../../../src/taskpane/ledgers/check/worker/engine.ts";
import { createClient } from "../../../../src/taskpane/shared/worker/client.ts";
import { handle } from "../../../../src/taskpane/shared/worker/handle.ts";

export const TODAY = "2026-11-20";

/** Messages are cloned as the browser would. */
export function engineClient(): EngineClient {
  return createClient<Calls, Progress>(({ onMessage }) => {
    const answers = createEngine();
    let isOpen = true;
    return {
      post: (request) => {
        void handle(answers, structuredClone(request), (message: Message) => {
          if (isOpen) onMessage(structuredClone(message));
        });
      },
      end: () => {
        isOpen = false;
      },
    };
  });
}
