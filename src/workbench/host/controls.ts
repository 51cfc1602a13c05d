/** What tests can make the host do: count, fail at a chosen sync, be slow, be in cell-edit mode. */
import { HostError } from "./wire/errors.ts";
import type { ErrorCode } from "./wire/errors.ts";

export interface Counts {
  /** Requests that carried at least one action; one for each `context.sync()` with work to do. */
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

export class Controls {
  actions = 0;
  #requests = 0;
  #bytesIn = 0;
  #bytesOut = 0;
  #largestRequest = 0;
  #largestResponse = 0;
  #fault: Fault | null = null;
  #delay = 0;
  #editing: "no" | "refuse" | "wait" = "no";
  #waiting: (() => void)[] = [];
  readonly #between: Between[] = [];

  get counts(): Counts {
    return {
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
    this.#requests = 0;
    this.#bytesIn = 0;
    this.#bytesOut = 0;
    this.#largestRequest = 0;
    this.#largestResponse = 0;
  }

  /**
   * The n-th request from now on (1 is the next) fails with this code: before any of it is applied, or
   * half-way, after so many actions.
   */
  failSync(nth: number, code: ErrorCode, afterActions = 0): void {
    this.#fault = { sync: this.#requests + nth, code, afterActions };
  }

  /** Takes back `failSync`. */
  failNothing(): void {
    this.#fault = null;
  }

  /** Every answer takes so many milliseconds. */
  slow(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  /** A person has a cell open for typing: requests are refused, or wait until the cell is closed. */
  editCell(behaviour: "refuse" | "wait"): void {
    this.#editing = behaviour;
  }

  leaveCell(): void {
    this.#editing = "no";
    for (const resume of this.#waiting.splice(0)) resume();
  }

  get isEditing(): boolean {
    return this.#editing === "refuse";
  }

  /** Called before each request with its number: where another author does something. */
  betweenSyncs(action: Between): void {
    this.#between.push(action);
  }

  begin(bytes: number): number {
    this.#requests += 1;
    this.#bytesIn += bytes;
    this.#largestRequest = Math.max(this.#largestRequest, bytes);
    for (const action of this.#between) action(this.#requests);
    return this.#requests;
  }

  async wait(): Promise<void> {
    if (this.#delay > 0) await new Promise((resolve) => setTimeout(resolve, this.#delay));
    if (this.#editing === "wait") {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  beforeAction(sync: number, index: number): void {
    const fault = this.#fault;
    if (fault?.sync !== sync || index < fault.afterActions) return;
    throw new HostError(fault.code);
  }

  end(bytes: number): void {
    this.#bytesOut += bytes;
    this.#largestResponse = Math.max(this.#largestResponse, bytes);
  }
}
