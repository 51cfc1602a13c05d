/** What a view asks of the worker about the run that is shown. */
import { useCallback } from "react";
import { useAnswer } from "../../shared/worker/useAnswer.ts";
import type { Flow } from "../flow/flow.ts";
import type { CallName, Calls } from "../worker/calls.ts";

export function useAsked<Name extends CallName>(
  flow: Flow,
  name: Name,
  args: Calls[Name]["args"],
): Calls[Name]["value"] | undefined {
  const ask = useCallback((it: Calls[Name]["args"]) => flow.ask(name, it), [flow, name]);
  // The views of another run are new ones.
  return useAnswer(ask, args, 0);
}
