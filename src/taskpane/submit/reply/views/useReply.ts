/** The flow for the small views, and what they ask of the worker. */
import { createContext, useCallback, useContext } from "react";
import { useAnswer } from "../../../shared/worker/useAnswer.ts";
import type { ReplyFlow } from "../flow/flow.ts";
import type { ReplyCalls } from "../worker/calls.ts";

export const FlowContext = createContext<ReplyFlow | null>(null);

export function useReply(): ReplyFlow {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error("no flow");
  return flow;
}

export function useAsked<Name extends "answers" | "waiting" | "lines">(
  name: Name,
  args: ReplyCalls[Name]["args"],
): ReplyCalls[Name]["value"] | undefined {
  const flow = useReply();
  const ask = useCallback((it: ReplyCalls[Name]["args"]) => flow.ask(name, it), [flow, name]);
  return useAnswer(ask, args, flow.get().run);
}
