/** What the pane can ask of the worker that fills forms, by name. */
import type { BookFrame, BookPart } from "../../../../check/parts.ts";
import type { SearchHousehold } from "../../../../domain/households/index.ts";
import type { FormOrder, MadeForm } from "../../../../report/forms/index.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";
import type {
  Message as WorkerMessage,
  Request as WorkerRequest,
} from "../../../shared/worker/messages.ts";

export interface PrintHousehold extends SearchHousehold {
  readonly key: string;
}

/** What can be chosen. */
export interface PrintFacts {
  readonly village: string;
  /** `yyyy-mm` of the report, or of today. */
  readonly month: string;
  readonly households: readonly PrintHousehold[];
  readonly cadres: readonly string[];
  /** Matters of 稳定工作: 编号 and kind only. */
  readonly matters: readonly { readonly key: string; readonly name: string }[];
}

export interface Calls {
  /** A new workbook; what was there of an earlier one is let go. */
  begin: {
    args: { readonly frame: BookFrame; readonly name: string; readonly asOf: string };
    value: null;
  };
  part: { args: BookPart; value: null };
  study: { args: null; value: PrintFacts };
  make: { args: WantedForm; value: MadeForm };
}

type Without<Order, Key extends PropertyKey> = Order extends unknown ? Omit<Order, Key> : never;

/** The kinds of 重点户 are the workbook's own setting. */
export type WantedForm = Without<FormOrder, "specialKinds">;

export interface Progress {
  readonly stage: "reading";
}

export type Request = WorkerRequest<Calls>;
export type Message = WorkerMessage<Progress>;
export type EngineClient = WorkerClient<Calls, Progress, string>;
export type EnginePort = Port<Calls>;
export type EngineEvents = PortEvents<Progress>;
