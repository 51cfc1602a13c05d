/** What is done with the sample in the open workbook; the pane loads it when it is asked for. */
import type { TargetResult } from "../shared/bookTarget.ts";

export interface SampleDone {
  readonly runId: string;
  /** Names that the visible sheets got. */
  readonly sheets: readonly string[];
  /** One sentence for each sheet of an earlier sample that stays. */
  readonly kept: readonly string[];
}

export interface SampleWork {
  readonly insert: () => Promise<TargetResult<SampleDone>>;
  readonly undo: (runId: string) => Promise<TargetResult<Pick<SampleDone, "kept">>>;
}
