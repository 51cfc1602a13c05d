/** A rule of the reducer: when an event counts, and what it makes of the state. */
import type { FlowEvent } from "../events.ts";
import type { FlowState, Phase } from "../state.ts";

export type EventType = FlowEvent["type"];
export type EventOf<Type extends EventType> = Extract<FlowEvent, { readonly type: Type }>;

export type RulesFor<Types extends EventType> = {
  readonly [Type in Types]: {
    /** Phases in which it counts; `any` for all. In others it came too late. */
    readonly in: readonly Phase[] | "any";
    readonly next: (state: FlowState, event: EventOf<Type>) => FlowState;
  };
};
