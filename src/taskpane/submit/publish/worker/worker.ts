/** The Web Worker: thousands of texts are searched for names away from the pane. */
import "../../../zod.ts";
import { fflateDeflater } from "../../../../workbook/xlsx/write/deflate-fflate.ts";
import { serve } from "../../../shared/worker/serve.ts";
import { createPublishEngine } from "./engine.ts";

serve(createPublishEngine(fflateDeflater));
