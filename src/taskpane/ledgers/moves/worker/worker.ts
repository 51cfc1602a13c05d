/** The Web Worker: items are looked up and moves tried away from the pane. */
import "../../../zod.ts";
import { serve } from "../../../shared/worker/serve.ts";
import { createMovesEngine } from "./engine.ts";

serve(createMovesEngine());
