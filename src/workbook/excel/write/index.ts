/** A workbook plan → new sheets in the open workbook, beside the clerk's. */
import type { WorkbookPlan } from "../../plan.ts";
import { checkPlan } from "../../xlsx/write/check.ts";
import type { ExcelDoor } from "../door.ts";
import { failure } from "../failure.ts";
import type { ExcelFailure } from "../failure.ts";
import { changeProperties } from "../runs/properties.ts";
import { saveRuns } from "../runs/record.ts";
import { askSheets } from "../runs/sheets.ts";
import { whileUnderway } from "../runs/underway.ts";
import { inExcel } from "../session.ts";
import type { Session } from "../session.ts";
import { carryOut } from "../steps.ts";
import type { Step } from "../steps.ts";
import { drawCharts } from "./charts.ts";
import type { PlanContext, Target } from "./context.ts";
import { createSheets, planContext, plannedSheets } from "./create.ts";
import type { Trail } from "./create.ts";
import { ReadBackStep, finish, replacedSheets } from "./finish.ts";
import { lookAround } from "./look.ts";
import type { WriteOptions, WriteOutcome, WriteProgress } from "./outcome.ts";
import { rowCount, sheetSteps } from "./sheet.ts";

/**
 * Writes every sheet of the plan as a new one, marked （未完成） until all are done. Never touches a
 * cell of the clerk's. Whatever Excel refuses, and 取消, come back as a value, with the half-written
 * sheets removed. Throws for plans that break the rules of `plan.ts`, never for what cells hold.
 */
export async function writePlan(
  door: ExcelDoor,
  plan: WorkbookPlan,
  options: WriteOptions,
): Promise<WriteOutcome> {
  checkPlan({ ...plan, sheets: plannedSheets(plan) }, true);
  return whileUnderway(options.runId, () => writeWhole(door, plan, options));
}

async function writeWhole(
  door: ExcelDoor,
  plan: WorkbookPlan,
  options: WriteOptions,
): Promise<WriteOutcome> {
  const trail: Trail = { temporary: [], ids: [], runs: [], replaced: [], properties: new Map() };
  try {
    const result = await inExcel(door, options, (session) => write(session, plan, options, trail));
    if (result.ok && result.value.ok) return result.value;
    const failed = result.ok ? result.value : result;
    return failed.ok ? failed : await cleanUp(door, trail, failed);
  } catch (mistake) {
    await cleanUp(door, trail, failure("GeneralException"));
    throw mistake;
  }
}

/** 重新汇总: as `writePlan`, and the sheets of the earlier run make place where nobody changed them. */
export function replaceRun(
  door: ExcelDoor,
  earlier: string,
  plan: WorkbookPlan,
  options: Omit<WriteOptions, "replaces">,
): Promise<WriteOutcome> {
  return writePlan(door, plan, { ...options, replaces: earlier });
}

type Written = Extract<WriteOutcome, { readonly ok: true }>;

async function write(
  session: Session,
  plan: WorkbookPlan,
  options: WriteOptions,
  trail: Trail,
): Promise<Written | ExcelFailure> {
  const plans = plannedSheets(plan);
  const total = plans.reduce((rows, sheet) => rows + rowCount(sheet), 0);
  const tell = (phase: WriteProgress["phase"], done: number): void =>
    options.onProgress?.({ phase, done: Math.min(done, total), total });
  tell("preparing", 0);
  const before = await lookAround(session);
  if (before.isProtected) return failure("AccessDenied");
  const targets = await createSheets(session, plans, options.runId, before, trail);
  const context = planContext(plan, trail, before.dateShift);
  const replaced = replacedSheets(before, options);
  trail.replaced = replaced.map(({ sheet }) => sheet);
  const ids = [...targets, ...trail.replaced].map(({ id }) => id);
  const readBack = new ReadBackStep(context, ids);
  let done = 0;
  await carryOut(session, allSteps(targets, context, readBack), (rows) => {
    done += rows;
    tell("writing", done);
  });
  tell("checking", total);
  const chartNotices = await drawCharts(session, targets);
  const unfinished = { targets, properties: plan.properties, replaced, before };
  const finished = await finish(session, unfinished, readBack.answer(), options, trail);
  tell("done", total);
  return {
    ok: true,
    runId: options.runId,
    notices: [...context.notices, ...chartNotices],
    ...finished,
  };
}

async function* allSteps(
  targets: readonly Target[],
  context: PlanContext,
  readBack: ReadBackStep,
): AsyncGenerator<Step> {
  for (const target of targets) yield* sheetSteps(target, context);
  yield readBack.step;
}

const GONE = "已写的部分已全部清除,工作簿没有改变。";
const REPLACED_GONE =
  "已写的部分已全部清除,要换下的上一次的工作表也已经删掉。您自己的工作表没有改变,请再写一次。";
const LEFT =
  "已写的部分没能清除:名称以“（未完成）”结尾的工作表可以删除,也可以重新打开本窗格,由它清除。";

/** Takes away what was written; in a run of its own, as the broken one is of no more use. */
async function cleanUp(
  door: ExcelDoor,
  trail: Trail,
  failed: ExcelFailure,
): Promise<Exclude<WriteOutcome, Written>> {
  if (trail.temporary.length === 0) return { ...failed, leftovers: [] };
  const result = await inExcel(door, {}, async (session) => {
    const { worksheets } = session.context.workbook;
    // Before the ids are known, the names are still the temporary ones.
    for (const key of trail.ids.length > 0 ? trail.ids : trail.temporary) {
      worksheets.getItemOrNullObject(key).delete();
    }
    changeProperties(session, trail.properties);
    saveRuns(session, trail.runs);
    const sheets = askSheets(session.context);
    await session.sync();
    return trail.replaced.every(({ id }) => sheets().some((sheet) => sheet.id === id));
  });
  if (!result.ok)
    return { ...failed, sentence: failed.sentence + LEFT, leftovers: trail.temporary };
  const rest = result.value ? GONE : REPLACED_GONE;
  return { ...failed, sentence: failed.sentence + rest, leftovers: [] };
}
