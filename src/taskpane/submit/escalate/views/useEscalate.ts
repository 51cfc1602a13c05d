/** The flow for the small views of a list, and what they ask of the worker. */
import { createContext, useCallback, useContext } from "react";
import { useAnswer } from "../../../shared/worker/useAnswer.ts";
import type { EscalateFlow } from "../flow/flow.ts";
import { useEscalateTexts, type EscalateTexts } from "../texts/index.ts";
import type { EscalateCalls } from "../worker/calls.ts";

export const FlowContext = createContext<EscalateFlow | null>(null);

export function useEscalate(): EscalateFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("no flow");
  return flow;
}

export function useAsked<Name extends "lines" | "basis">(
  name: Name,
  args: EscalateCalls[Name]["args"],
): EscalateCalls[Name]["value"] | undefined {
  const flow = useEscalate();
  const ask = useCallback((it: EscalateCalls[Name]["args"]) => flow.ask(name, it), [flow, name]);
  return useAnswer(ask, args, flow.get().run);
}

/** The name of a level in the language of the pane; a body above the county stays as it is. */
export function useLevelName(): (level: string) => string {
  const { levels } = useEscalateTexts();
  const known: Readonly<Partial<Record<string, string>>> = levels satisfies EscalateTexts["levels"];
  return (level) => known[level] ?? level;
}
