/** What the pane can ask of the worker that makes village workbooks. */
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";
import type {
  Message as WorkerMessage,
  Request as WorkerRequest,
} from "../../../shared/worker/messages.ts";
import type { HandoutProgress } from "../job/make.ts";
import type { FailureCode, HandoutOrder, HandoutOutcome } from "../job/order.ts";

export interface Calls {
  make: { args: HandoutOrder; value: HandoutOutcome };
}

export type Progress = HandoutProgress;

export type Request = WorkerRequest<Calls>;
export type Message = WorkerMessage<Progress, FailureCode>;
export type EngineClient = WorkerClient<Calls, Progress, FailureCode>;
export type EnginePort = Port<Calls>;
export type EngineEvents = PortEvents<Progress, FailureCode>;
