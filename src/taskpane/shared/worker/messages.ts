/**
 * What goes between the pane and a worker. A worker's calls are one interface
 * `{ name: { args, value } }` that both sides are checked against.
 */

/** Why there is no value. `detail` is a Chinese sentence of the product's, or what was typed. */
export interface Failure<Code extends string = string> {
  /** `cancelled`: the worker was stopped; `broken`: a mistake of ours, or no worker. */
  readonly code: Code | "cancelled" | "broken";
  readonly detail?: string;
}

export type CallsOf<Calls> = {
  readonly [Name in keyof Calls]: { readonly args: unknown; readonly value: unknown };
};

export interface Request<Calls extends CallsOf<Calls>, Name extends keyof Calls = keyof Calls> {
  readonly id: number;
  readonly name: Name;
  readonly args: Calls[Name]["args"];
}

export type Reply<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure<Code> };

/** What the worker posts: any number of reports, then one reply. */
export type Message<Progress, Code extends string = string> =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly reply: Reply<unknown, Code> };

/** The worker's side: one function for every call. */
export type Answers<Calls extends CallsOf<Calls>, Progress> = {
  readonly [Name in keyof Calls]: (
    args: Calls[Name]["args"],
    report: (progress: Progress) => void,
  ) => Calls[Name]["value"] | Promise<Calls[Name]["value"]>;
};

/** Ends a call; becomes a `Failure` at the worker's edge. */
export class Refusal<Code extends string = string> extends Error {
  readonly failure: Failure<Code>;

  constructor(failure: Failure<Code>) {
    super(failure.code);
    this.failure = failure;
  }
}
