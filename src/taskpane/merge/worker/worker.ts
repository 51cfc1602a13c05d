/** The Web Worker: reading and merging away from the pane. */
import "../../zod.ts";
import { webInflater } from "../../../workbook/xlsx/read/inflate-web.ts";
import { fflateDeflater } from "../../../workbook/xlsx/write/deflate-fflate.ts";
import { createEngine } from "./engine.ts";
import { serve } from "../../shared/worker/serve.ts";
import { sha256 } from "./sha256.ts";

serve(createEngine({ inflater: webInflater, deflater: fflateDeflater, sha256 }));
