/** The Web Worker: reading and filling away from the pane. The conduct itself is in handle.ts. */
import "../../../zod.ts";
import { handle } from "../../../shared/worker/handle.ts";
import type { Request } from "./calls.ts";
import { createEngine } from "./engine.ts";

const answers = createEngine();

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void handle(answers, data, (message) => {
    // The types know this global as the window's, which asks for options.
    postMessage(message, {});
  });
});
