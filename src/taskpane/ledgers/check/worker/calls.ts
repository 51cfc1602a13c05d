/** What the pane can ask of the check's worker, by name. */
import type { CheckStage } from "../../../../check/index.ts";
import type { FindingLine, FindingQuery, SheetGroup } from "../../../../check/list.ts";
import type { Marks } from "../../../../check/marks.ts";
import type { RepairGroup, RepairLine } from "../../../../check/repair/preview.ts";
import type { SeverityCounts } from "../../../../check/types.ts";
import type { CellEdit } from "../../../../workbook/edit.ts";
import type { RawRow } from "../../../../workbook/raw.ts";
import type { BookCalls } from "../../../shared/sheets/calls.ts";
import type { Port, PortEvents, WorkerClient } from "../../../shared/worker/client.ts";
import type { PageQuery } from "../../../shared/worker/pages.ts";
import type {
  Message as WorkerMessage,
  Reply as WorkerReply,
  Request as WorkerRequest,
} from "../../../shared/worker/messages.ts";

export interface CheckOutcome {
  /** "" when neither 填报信息 nor a title names it. */
  readonly village: string;
  /** Data rows. */
  readonly rows: number;
  readonly counts: SeverityCounts;
  readonly repairs: readonly RepairGroup[];
  /** Sheets of ledgers whose contents are not repeated elsewhere (稳定工作台账). */
  readonly restrictedSheets: readonly string[];
}

/** Repairs of a kind, or a single one. */
export type Chosen = { readonly kind: string } | { readonly index: number };

export interface Calls extends BookCalls {
  check: { args: null; value: CheckOutcome };
  groups: { args: { readonly search: string }; value: readonly SheetGroup[] };
  findings: { args: FindingQuery; value: readonly FindingLine[] };
  repairs: { args: PageQuery & { readonly kind: string }; value: readonly RepairLine[] };
  edits: { args: PageQuery & { readonly chosen: Chosen }; value: readonly CellEdit[] };
  marks: { args: null; value: Marks };
  /** Errors and warnings of rows that were typed since. */
  rows: {
    args: { readonly sheet: string; readonly rows: readonly RawRow[] };
    value: readonly FindingLine[];
  };
}

export type CallName = keyof Calls;

export interface Progress {
  readonly stage: CheckStage;
  readonly rows: number;
}

export type Request = WorkerRequest<Calls>;
export type Reply<Value> = WorkerReply<Value>;
export type Message = WorkerMessage<Progress>;
export type EngineClient = WorkerClient<Calls, Progress, string>;
export type EnginePort = Port<Calls>;
export type EngineEvents = PortEvents<Progress>;
