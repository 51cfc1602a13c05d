/** The hidden calls by which Office.js registers for events: `_RegisterDataChangedEvent` and the like. */
import type { EventHub } from "../book/events.ts";

interface Subscriber {
  readonly hub: EventHub;
  readonly target: string;
}

/** Two methods for each event, by the middle of their names. */
export function eventMethods<Self>(
  of: (self: Self) => Subscriber,
  events: Readonly<Record<string, number>>,
): Record<string, (self: Self) => undefined> {
  const methods = Object.entries(events).flatMap(([name, type]) => [
    [
      `_Register${name}Event`,
      (self: Self): undefined => {
        const { hub, target } = of(self);
        hub.register(type, target);
      },
    ] as const,
    [
      `_Unregister${name}Event`,
      (self: Self): undefined => {
        const { hub, target } = of(self);
        hub.unregister(type, target);
      },
    ] as const,
  ]);
  return Object.fromEntries(methods);
}
