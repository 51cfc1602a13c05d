/** The Web Worker: the list is made away from the pane. */
import "../../../zod.ts";
import { fflateDeflater } from "../../../../workbook/xlsx/write/deflate-fflate.ts";
import { serve } from "../../../shared/worker/serve.ts";
import { createEscalateEngine } from "./engine.ts";

serve(createEscalateEngine(fflateDeflater));
