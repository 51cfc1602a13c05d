/** Where 打印 stands: one value outside React. */
import type { FormId, MadeForm } from "../../../../report/forms/index.ts";
import type { PrintFacts } from "../worker/calls.ts";

/**
 * - `opening`: the workbook is read; `closed`: it could not be
 * - `choosing`: form, and what is to stand on it; `making`: the form is filled
 * - `preview`: sheets and pages, nothing written yet
 * - `writing`; `stopping`: asked to leave off; `done`; `undoing`
 */
export type Phase =
  | "opening"
  | "closed"
  | "choosing"
  | "making"
  | "preview"
  | "writing"
  | "stopping"
  | "done"
  | "undoing";

export type NoticeCode =
  | "bad-month"
  | "bad-copies"
  | "too-many"
  | "broken"
  | "cancelled"
  | "undone"
  /** A sentence of the Excel adapter's, as it stands. */
  | "sentence";

export interface Notice {
  readonly code: NoticeCode;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly detail?: string;
}

/** What is to be printed; each form looks at its own part. */
export interface Choice {
  readonly form: FormId;
  readonly households: readonly string[];
  readonly cadres: readonly string[];
  /** As typed. */
  readonly copies: string;
  /** 民情日记本 is one cadre's. */
  readonly cadre: string;
  readonly month: string;
  readonly wholeYear: boolean;
  /** Without it nothing of 稳定工作 is offered, let alone printed. */
  readonly withStability: boolean;
  readonly matters: readonly string[];
}

export interface PrintState {
  readonly phase: Phase;
  readonly facts: PrintFacts | null;
  readonly choice: Choice;
  readonly made: MadeForm | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What stands in the workbook of this session, and can be taken back. */
  readonly written: { readonly runId: string; readonly sheets: readonly string[] } | null;
  readonly notices: readonly Notice[];
}

export const INITIAL: PrintState = {
  phase: "opening",
  facts: null,
  choice: {
    form: "registration",
    households: [],
    cadres: [],
    copies: "8",
    cadre: "",
    month: "",
    wholeYear: false,
    withStability: false,
    matters: [],
  },
  made: null,
  progress: null,
  written: null,
  notices: [],
};
