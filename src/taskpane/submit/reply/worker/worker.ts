/** The Web Worker: files are read and written away from the pane. */
import "../../../zod.ts";
import { webInflater } from "../../../../workbook/xlsx/read/inflate-web.ts";
import { fflateDeflater } from "../../../../workbook/xlsx/write/deflate-fflate.ts";
import { serve } from "../../../shared/worker/serve.ts";
import { createReplyEngine } from "./engine.ts";

serve(createReplyEngine({ inflater: webInflater, deflater: fflateDeflater }));
