/** What the pane can ask of its worker, by name: the one list that both sides are checked against. */
import type { Mapping } from "../../../intake/answers.ts";
import type { Question } from "../../../domain/findings/types.ts";
import type { Progress } from "../../../job/index.ts";
import type { TownshipFill } from "../../../job/township.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import type { TablePage, WorkbookPlan } from "../../../workbook/plan.ts";
import type { Port, PortEvents, WorkerClient } from "../../shared/worker/client.ts";
import type {
  Message as WorkerMessage,
  Reply as WorkerReply,
  Request as WorkerRequest,
} from "../../shared/worker/messages.ts";
import type { FindingLine, FindingQuery, VillageGroup } from "../job/findings.ts";
import type { FailureCode, MergeOrder } from "../job/order.ts";
import type { RunOutcome } from "../job/outcome.ts";
import type { SummaryRow } from "../job/places.ts";
import type { MadeFile } from "../job/slips.ts";
import type { SourceRow } from "../job/source.ts";
import type { RowsQuery } from "../../shared/sheets/planParts.ts";

/** Which plan is meant: the summary, or the 退回单 of a village as sheets. */
export type PlanName = "summary" | { readonly slips: string };

/** All there is to see of one finding. */
export interface FindingView extends FindingLine {
  /** Place in the village's file, to be copied. */
  readonly place: string;
  readonly path: string;
  readonly title: string;
  readonly advice: string;
  readonly inChecklist: SummaryRow | null;
  readonly inLedger: SummaryRow | null;
  readonly source: SourceRow | null;
}

export interface Calls {
  merge: { args: MergeOrder; value: RunOutcome };
  groups: { args: { readonly search: string }; value: readonly VillageGroup[] };
  findings: { args: FindingQuery; value: readonly FindingLine[] };
  finding: { args: { readonly index: number }; value: FindingView | null };
  /** Those without an answer, each once. */
  questions: {
    args: { readonly from: number; readonly count: number };
    value: readonly Question[];
  };
  /** Null when there is nothing to write. */
  plan: { args: PlanName; value: WorkbookPlan | null };
  /** Rows of a plan that has been asked for. */
  rows: { args: RowsQuery & { readonly plan: PlanName }; value: TablePage };
  /** What brings the 综合账 of the open workbook up to date; `workbook`: its sheets of 综合账. */
  township: { args: { readonly workbook: RawWorkbook }; value: TownshipFill };
  summaryFile: { args: null; value: MadeFile };
  slipFile: { args: { readonly village: string | null }; value: MadeFile | null };
  /** The mapping file with the open questions of the run in it. */
  mappingFile: { args: { readonly mapping: Mapping }; value: MadeFile };
}

export type CallName = keyof Calls;

export type Request<Name extends CallName = CallName> = WorkerRequest<Calls, Name>;
export type Reply<Value> = WorkerReply<Value, FailureCode>;
export type Message = WorkerMessage<Progress, FailureCode>;
export type EngineClient = WorkerClient<Calls, Progress, FailureCode>;
export type EnginePort = Port<Calls>;
export type EngineEvents = PortEvents<Progress, FailureCode>;
