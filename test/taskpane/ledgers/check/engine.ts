/** The worker's conduct without a worker. */
import { deserialize, serialize } from "node:v8";
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

/** As `structuredClone`, which jsdom does not have. */
function cloned<Value>(value: Value): Value {
  return deserialize(serialize(value)) as Value;
}

/** Messages are cloned as the browser would. */
export function engineClient(): EngineClient {
  return createClient<Calls, Progress>(({ onMessage }) => {
    const answers = createEngine();
    let isOpen = true;
    return {
      post: (request) => {
        void handle(answers, cloned(request), (message: Message) => {
          if (isOpen) onMessage(cloned(message));
        });
      },
      end: () => {
        isOpen = false;
      },
    };
  });
}
