/** The Web Worker: reading and merging away from the pane. The conduct itself is in handle.ts. */
import "../../zod.ts";
import { webInflater } from "../../../workbook/xlsx/read/inflate-web.ts";
import { fflateDeflater } from "../../../workbook/xlsx/write/deflate-fflate.ts";
import type { Request } from "./calls.ts";
import { createEngine } from "./engine.ts";
import { handle } from "../../shared/worker/handle.ts";
import { sha256 } from "./sha256.ts";

const answers = createEngine({ inflater: webInflater, deflater: fflateDeflater, sha256 });

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void handle(answers, data, (message) => {
    // The types know this global as the window's, which asks for options.
    postMessage(message, {});
  });
});
