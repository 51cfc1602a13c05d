/** The Web Worker: reading and writing away from the pane. The conduct itself is in handle.ts. */
import "../../../zod.ts";
import { webInflater } from "../../../../workbook/xlsx/read/inflate-web.ts";
import { fflateDeflater } from "../../../../workbook/xlsx/write/deflate-fflate.ts";
import { sha256 } from "../../../merge/worker/sha256.ts";
import { handle } from "../../../shared/worker/handle.ts";
import type { Answers } from "../../../shared/worker/messages.ts";
import { makeHandouts } from "../job/make.ts";
import type { Calls, Progress, Request } from "./calls.ts";

const tools = { inflater: webInflater, deflater: fflateDeflater, sha256 };

const answers: Answers<Calls, Progress> = {
  make: (order, onProgress) => makeHandouts(order, { ...tools, onProgress }),
};

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void handle(answers, data, (message) => {
    // The types know this global as the window's, which asks for options.
    postMessage(message, {});
  });
});
