/**
 * What the model tells of after each command: whoever shows it draws and calculates then. Of a request
 * it is told once, at its end.
 */
import type { GridModel } from "./grid.ts";

/** Nothing is known with these events but that something has changed. */
const AFTER_COMMANDS = ["command-finalized", "update"] as const;

type Trigger = (event: string, payload?: unknown) => void;

/** Gives what carries out some work as one change. */
export function asOneChange(model: GridModel): <Result>(work: () => Result) => Result {
  const trigger: unknown = Reflect.get(model, "trigger");
  if (!isTrigger(trigger)) return (work) => work();
  const tell: Trigger = (event, payload) => {
    Reflect.apply(trigger, model, [event, payload]);
  };
  const held = new Set<string>();
  let isHeld = false;
  const told: Trigger = (event, payload) => {
    if (isHeld && AFTER_COMMANDS.some((name) => name === event)) held.add(event);
    else tell(event, payload);
  };
  Reflect.set(model, "trigger", told);
  return (work) => {
    // Whoever is told may have work of his own.
    if (isHeld) return work();
    isHeld = true;
    try {
      return work();
    } finally {
      isHeld = false;
      const due = AFTER_COMMANDS.filter((event) => held.has(event));
      held.clear();
      for (const event of due) tell(event);
    }
  };
}

function isTrigger(value: unknown): value is Trigger {
  return typeof value === "function";
}
