/** What a worker's own file does: listens, and answers by way of `handle`. */
import { handle } from "./handle.ts";
import type { Answers, CallsOf, Request } from "./messages.ts";

export function serve<Calls extends CallsOf<Calls>, Progress extends { readonly stage: string }>(
  answers: Answers<Calls, Progress>,
): void {
  addEventListener("message", ({ data }: MessageEvent<Request<Calls>>) => {
    void handle(answers, data, (message) => {
      // The types know this global as the window's, which asks for options.
      postMessage(message, {});
    });
  });
}
