/** The flow for the small views of a list, and what they ask of the worker. */
import { asking } from "../../../shared/sheets/views/asking.tsx";
import type { EscalateFlow } from "../flow/flow.ts";
import { useEscalateTexts, type EscalateTexts } from "../texts/index.ts";
import type { EscalateCalls } from "../worker/calls.ts";

export const { FlowContext, useFlow: useEscalate, Lines } = asking<EscalateFlow, EscalateCalls>();

/** The name of a level in the language of the pane; a body above the county stays as it is. */
export function useLevelName(): (level: string) => string {
  const { levels } = useEscalateTexts();
  const known: Readonly<Partial<Record<string, string>>> = levels satisfies EscalateTexts["levels"];
  return (level) => known[level] ?? level;
}
