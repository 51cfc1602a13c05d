/** Where in the pane each step of the month is done. */
import type { MonthStepId } from "../../job/month.ts";
import type { TaskId } from "../taskIds.ts";

export interface StepPlace {
  readonly task: TaskId;
  /** Section or tab of the task; "" for its first view. */
  readonly part: string;
}

export const STEP_PLACES: Readonly<Record<MonthStepId, StepPlace>> = {
  collect: { task: "merge", part: "" },
  merge: { task: "merge", part: "" },
  check: { task: "visits", part: "quotas" },
  escalate: { task: "submit", part: "escalate" },
  review: { task: "review", part: "month" },
  publish: { task: "submit", part: "publish" },
};
