/** The workbook on its way to the worker, a part at a time, so that the pane stays at hand. */
import { frameOf, partsOf } from "../../../../check/parts.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import type { Reply } from "../../../shared/worker/messages.ts";
import type { EngineClient, PrintFacts } from "./calls.ts";

export async function studyBook(
  engine: EngineClient,
  workbook: RawWorkbook,
  { name, asOf }: { readonly name: string; readonly asOf: string },
): Promise<Reply<PrintFacts>> {
  const begun = await engine.call("begin", { frame: frameOf(workbook), name, asOf });
  if (!begun.ok) return begun;
  for (const part of partsOf(workbook)) {
    const taken = await engine.call("part", part);
    if (!taken.ok) return taken;
  }
  return engine.call("study", null);
}
