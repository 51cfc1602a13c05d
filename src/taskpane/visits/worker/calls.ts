/** What the task asks of its worker: the one list that both sides are checked against. */
import type { EntryFacts } from "../../../entry/facts.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type {
  Message as WorkerMessage,
  Request as WorkerRequest,
} from "../../shared/worker/messages.ts";

export interface Calls {
  study: {
    args: {
      readonly workbook: RawWorkbook;
      readonly book: { readonly name: string; readonly asOf: string };
    };
    value: EntryFacts;
  };
}

/** It reports nothing on the way. */
export interface NoProgress {
  readonly stage: string;
}

export type Request = WorkerRequest<Calls>;
export type Message = WorkerMessage<NoProgress>;
