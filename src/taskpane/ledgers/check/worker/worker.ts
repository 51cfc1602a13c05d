/** The Web Worker: reading and comparing away from the pane. */
import "../../../zod.ts";
import { serve } from "../../../shared/worker/serve.ts";
import { createEngine } from "./engine.ts";

serve(createEngine());
