/** The Web Worker: reading and filling forms away from the pane. */
import "../../../zod.ts";
import { serve } from "../../../shared/worker/serve.ts";
import { createPrintEngine } from "./engine.ts";

serve(createPrintEngine());
