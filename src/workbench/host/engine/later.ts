/**
 * Commands that wait with the writes for the next calculation: borders, merges, sizes. A sheet is drawn
 * with thousands of them, and the grid's plugins go over all cells after each that is carried out alone.
 */
import type { Step } from "./batch.ts";

/** The part of a sheet that the grid must be large enough for. */
export interface Reach {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

export interface Waiting extends Reach {
  /** Asked for when its turn comes: what stands before it is in the grid by then. */
  readonly steps: () => readonly Step[];
}

export class Later {
  #waiting: Waiting[] = [];
  /** Sheets of which cells are to be merged: that takes away what stands in them. */
  readonly #merging = new Set<string>();

  add(waiting: Waiting): void {
    this.#waiting.push(waiting);
  }

  addMerge(waiting: Waiting): void {
    this.#merging.add(waiting.sheet);
    this.add(waiting);
  }

  hasMerges(sheet: string): boolean {
    return this.#merging.has(sheet);
  }

  /** In their order; nothing waits any more. */
  take(): readonly Waiting[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#merging.clear();
    return waiting;
  }
}
