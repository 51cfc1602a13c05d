/** The Web Worker: months of a township are read and reviewed away from the pane. */
import "../../zod.ts";
import { webInflater } from "../../../workbook/xlsx/read/inflate-web.ts";
import { serve } from "../../shared/worker/serve.ts";
import { createReviewEngine } from "./engine.ts";

serve(createReviewEngine(webInflater));
