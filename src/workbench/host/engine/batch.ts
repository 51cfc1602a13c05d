/**
 * Bulk writes. Every command that is dispatched to the model is checked by forty plugins and makes it
 * calculate, so the host's writes run as steps of one core command of its own: no check of what the host
 * knows to be right, one calculation, and one step of undo.
 */
import type { GridCommand, GridLibrary, GridModel } from "./grid.ts";

const COMMAND = "WORKBENCH_BATCH";

/** A command of the grid and what it takes. */
export type Step = readonly [type: string, payload: object];

/** Teaches the library the batch command; to be called before a model is made. */
export function installBatch(library: GridLibrary): void {
  const { corePluginRegistry, inverseCommandRegistry } = library.registries;
  if (corePluginRegistry.contains(COMMAND)) return;
  class BatchPlugin extends library.CorePlugin {
    handle(command: GridCommand): void {
      if (command.type !== COMMAND || typeof command["steps"] !== "function") return;
      const steps = Reflect.apply(command["steps"], undefined, []) as Iterable<Step>;
      for (const [type, payload] of steps) this.dispatch(type, payload);
    }
  }
  library.coreTypes.add(COMMAND);
  corePluginRegistry.add(COMMAND, BatchPlugin);
  // Undo takes back recorded changes; the inverse only says how commands of other people would move.
  inverseCommandRegistry.add(COMMAND, (command) => [command]);
}

/**
 * Carries out the steps as one command; what they change is calculated once, at the end. Each is asked
 * for when those before it are done; redoing asks for all of them again.
 */
export function runBatch(model: GridModel, steps: Iterable<Step>): void {
  // The library copies every payload in depth, but not what a function returns.
  model.dispatch(COMMAND, { steps: () => steps });
}
