/** 打印 over an open workbook; messages to its worker are cloned as the browser would. */
import { deserialize, serialize } from "node:v8";
import {
  createPrintFlow,
  type PrintFlow,
} from "../../../../src/taskpane/ledgers/print/flow/flow.ts";
import type {
  PrintCalls,
  PrintClient,
} from "../../../../src/taskpane/ledgers/print/worker/calls.ts";
import type { SheetProgress } from "../../../../src/taskpane/shared/sheets/calls.ts";
import { createPrintEngine } from "../../../../src/taskpane/ledgers/print/worker/engine.ts";
import type { Message } from "../../../../src/taskpane/shared/worker/messages.ts";
import { createClient } from "../../../../src/taskpane/shared/worker/client.ts";
import { handle } from "../../../../src/taskpane/shared/worker/handle.ts";
import type { BookTarget } from "../../../../src/taskpane/shared/bookTarget.ts";

/** As `structuredClone`, which jsdom does not have. */
function cloned<Value>(value: Value): Value {
  return deserialize(serialize(value)) as Value;
}

export function engineClient(): PrintClient {
  return createClient<PrintCalls, SheetProgress>(({ onMessage }) => {
    const answers = createPrintEngine();
    return {
      post: (request) => {
        void handle(answers, cloned(request), (message: Message<SheetProgress>) => {
          onMessage(cloned(message));
        });
      },
      end: () => undefined,
    };
  });
}

export function flowOver(book: BookTarget): PrintFlow {
  let ids = 0;
  return createPrintFlow({
    engine: engineClient(),
    book,
    today: () => "2026-11-20",
    unique: () => `p${(ids += 1)}`,
  });
}
