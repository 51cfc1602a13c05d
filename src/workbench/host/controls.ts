/** What tests can make the host do: count, fail at a chosen sync, be slow, be in cell-edit mode. */
import { HostError } from "./wire/errors.ts";
import type { ErrorCode } from "./wire/errors.ts";

export interface Counts {
  /** Each `context.sync()` with work to do; what the library sends to clean up after itself is left out. */
  readonly syncs: number;
  /** All batches, the library's own clean-ups among them. */
  readonly requests: number;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
}

interface Fault {
  readonly sync: number;
  readonly code: ErrorCode;
  readonly afterActions: number;
}

type Between = (sync: number) => void;

/** Requests with `delayForCellEdit` wait and others are refused, as in Excel; or all do the one or the other. */
export type CellEdit = "asked" | "refuse" | "wait";

export class Controls {
  actions = 0;
  #syncs = 0;
  #requests = 0;
  #bytesIn = 0;
  #bytesOut = 0;
  #largestRequest = 0;
  #largestResponse = 0;
  #fault: Fault | null = null;
  #delay = 0;
  #editing: CellEdit | "no" = "no";
  #waiting: (() => void)[] = [];
  readonly #between: Between[] = [];

  get counts(): Counts {
    return {
      syncs: this.#syncs,
      requests: this.#requests,
      actions: this.actions,
      bytesIn: this.#bytesIn,
      bytesOut: this.#bytesOut,
      largestRequest: this.#largestRequest,
      largestResponse: this.#largestResponse,
    };
  }

  resetCounts(): void {
    this.actions = 0;
    this.#syncs = 0;
    this.#requests = 0;
    this.#bytesIn = 0;
    this.#bytesOut = 0;
    this.#largestRequest = 0;
    this.#largestResponse = 0;
  }

  /**
   * The n-th sync from now on (1 is the next) fails with this code: before any of it is applied, or
   * half-way, after so many actions, and when it has not so many, after all of them.
   */
  failSync(nth: number, code: ErrorCode, afterActions = 0): void {
    this.#fault = { sync: this.#syncs + nth, code, afterActions };
  }

  /** Takes back `failSync`. */
  failNothing(): void {
    this.#fault = null;
  }

  /** Every answer takes so many milliseconds. */
  slow(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  /** A person has a cell open for typing, until `leaveCell`. */
  editCell(behaviour: CellEdit = "asked"): void {
    this.#editing = behaviour;
  }

  leaveCell(): void {
    this.#editing = "no";
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** Whether a request is refused because of an open cell; `waits` when it asked to wait. */
  refuses(waits: boolean): boolean {
    return this.#editing === "refuse" || (this.#editing === "asked" && !waits);
  }

  /** Called before each sync with its number: where another author does something. */
  betweenSyncs(action: Between): void {
    this.#between.push(action);
  }

  /** The library's clean-up has no number: nothing happens before it, and it does not fail. */
  begin(bytes: number, isCleanUp: boolean): number | null {
    this.#requests += 1;
    this.#bytesIn += bytes;
    this.#largestRequest = Math.max(this.#largestRequest, bytes);
    if (isCleanUp) return null;
    this.#syncs += 1;
    for (const action of this.#between) action(this.#syncs);
    return this.#syncs;
  }

  async wait(waits: boolean): Promise<void> {
    if (this.#delay > 0) await new Promise((resolve) => setTimeout(resolve, this.#delay));
    if (this.#editing === "wait" || (this.#editing === "asked" && waits)) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  beforeAction(sync: number | null, index: number): void {
    const fault = this.#fault;
    if (fault?.sync !== sync || index < fault.afterActions) return;
    throw new HostError(fault.code);
  }

  /** The failure of a sync that was to fail later than its last action. */
  afterActions(sync: number | null): ErrorCode | null {
    return this.#fault?.sync === sync ? this.#fault.code : null;
  }

  /** Members that this Excel is too old to have, as `Range.getMergedAreasOrNullObject`. */
  readonly withheld = new Set<string>();

  end(bytes: number): void {
    this.#bytesOut += bytes;
    this.#largestResponse = Math.max(this.#largestResponse, bytes);
  }
}
