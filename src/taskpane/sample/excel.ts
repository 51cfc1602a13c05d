/** The sample in the open workbook, by way of the Excel adapter. */
import { undoRun, workbookOverview, writePlan } from "../../workbook/excel/index.ts";
import type { ExcelDoor } from "../../workbook/excel/index.ts";
import { withDoor } from "../shared/book.ts";
import type { TargetResult } from "../shared/bookTarget.ts";
import { samplePlan } from "./plan.ts";
import type { SampleDone, SampleWork } from "./work.ts";

export interface SampleTools {
  /** Asked for at each operation; null where there is no Excel. */
  readonly door: () => ExcelDoor | null;
  /** `yyyy-mm-dd`. */
  readonly today: () => string;
  /** Unique, for the ids of runs. */
  readonly unique: () => string;
}

/** First part of the ids of our runs. */
const RUN = "sample-";

export function sampleWork(tools: SampleTools): SampleWork {
  return {
    insert: () => withDoor(tools.door, (excel) => insert(excel, tools)),
    undo: (runId) =>
      withDoor(tools.door, async (excel) => {
        const outcome = await undoRun(excel, runId);
        if (!outcome.ok) return outcome;
        return { ok: true, value: { kept: outcome.kept.map(({ sentence }) => sentence) } };
      }),
  };
}

/** A sample that was inserted before makes place for the new one. */
async function insert(
  excel: ExcelDoor,
  { today, unique }: SampleTools,
): Promise<TargetResult<SampleDone>> {
  const seen = await workbookOverview(excel);
  if (!seen.ok) return seen;
  const plan = samplePlan(today());
  const earlier = seen.runs.findLast(({ runId }) => runId.startsWith(RUN));
  const samples = new Set(earlier?.sheets.map(({ name }) => name));
  const clerks = new Set(seen.sheets.filter((name) => !samples.has(name)));
  const taken = plan.sheets.find(({ name }) => clerks.has(name));
  if (taken) return { ok: false, code: "HasLedgers", sentence: mixed(taken.name) };
  const outcome = await writePlan(excel, plan, {
    runId: RUN + unique(),
    ...(earlier && { replaces: earlier.runId }),
  });
  if (!outcome.ok) return outcome;
  const { runId, sheets, kept } = outcome;
  const shown = new Set(plan.sheets.flatMap((it) => (it.visibility === "visible" ? it.name : [])));
  const names = sheets.flatMap(({ planned, name }) => (shown.has(planned) ? name : []));
  return {
    ok: true,
    value: { runId, sheets: names, kept: kept.map(({ sentence }) => sentence) },
  };
}

/** Made-up people must never get among the clerk's own. */
function mixed(sheet: string): string {
  return `这个工作簿里已经有“${sheet}”,示例放进来会和您的台账混在一起,所以没有放。请新建一个空白工作簿,在那里点“插入示例”。`;
}
