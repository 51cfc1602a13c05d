/** The Web Worker: six years of visits are evaluated away from the pane. */
import "../../../zod.ts";
import { serve } from "../../../shared/worker/serve.ts";
import { createQuotaEngine } from "./engine.ts";

serve(createQuotaEngine());
