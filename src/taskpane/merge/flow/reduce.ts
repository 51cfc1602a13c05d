/** From one state to the next. An event that does not fit the phase changes nothing: it came too late. */
import type { FlowEvent } from "./events.ts";
import { CHOOSING } from "./rules/choosing.ts";
import { RESULTS } from "./rules/results.ts";
import { RUNNING } from "./rules/running.ts";
import type { EventOf, EventType, RulesFor } from "./rules/types.ts";
import type { FlowState } from "./state.ts";

const RULES: RulesFor<EventType> = { ...CHOOSING, ...RUNNING, ...RESULTS };

export function reduce(state: FlowState, event: FlowEvent): FlowState {
  return apply(state, event.type, event);
}

/** The type is handed in beside the event, so that rule and event are known to belong together. */
function apply<Type extends EventType>(
  state: FlowState,
  type: Type,
  event: EventOf<Type>,
): FlowState {
  const rule: RulesFor<EventType>[Type] = RULES[type];
  if (rule.in !== "any" && !rule.in.includes(state.phase)) return state;
  return rule.next(state, event);
}
