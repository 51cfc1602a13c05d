/** The Web Worker: reading and writing away from the pane. */
import "../../../zod.ts";
import { webInflater } from "../../../../workbook/xlsx/read/inflate-web.ts";
import { fflateDeflater } from "../../../../workbook/xlsx/write/deflate-fflate.ts";
import { sha256 } from "../../../merge/worker/sha256.ts";
import { serve } from "../../../shared/worker/serve.ts";
import type { Answers } from "../../../shared/worker/messages.ts";
import { makeHandouts } from "../job/make.ts";
import type { Calls, Progress } from "./calls.ts";

const tools = { inflater: webInflater, deflater: fflateDeflater, sha256 };

const answers: Answers<Calls, Progress> = {
  make: (order, onProgress) => makeHandouts(order, { ...tools, onProgress }),
};

serve(answers);
