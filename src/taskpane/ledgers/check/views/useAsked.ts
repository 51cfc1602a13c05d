/** What a view asks of the worker about the last check. */
import { useCallback } from "react";
import { useAnswer } from "../../../shared/worker/useAnswer.ts";
import type { Flow } from "../flow/flow.ts";
import type { CallName, Calls } from "../worker/calls.ts";

export function useAsked<Name extends CallName>(
  flow: Flow,
  name: Name,
  args: Calls[Name]["args"],
): Calls[Name]["value"] | undefined {
  const ask = useCallback((it: Calls[Name]["args"]) => flow.engine(name, it), [flow, name]);
  return useAnswer(ask, args, flow.get().run);
}
