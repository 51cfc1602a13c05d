/**
 * Where the clerk's month stands, at a glance: the names of the sheets and the runs, and of the sheets
 * that tell it their few rows. The ledgers, which may be long, are not read.
 */
import { LEDGERS } from "../../domain/ledgers/index.ts";
import { monthSteps, type MonthFacts, type MonthStep, type MonthStepId } from "../../job/month.ts";
import { monthOfSheets } from "../../job/monthSheets.ts";
import type { RawSheet } from "../../workbook/raw.ts";
import type { BookTarget, WrittenRun } from "../shared/bookTarget.ts";

export interface MonthView {
  /** `yyyy-mm`; "" where there is no summary of a month. */
  readonly month: string;
  readonly steps: readonly MonthStep[];
  /** Steps of which nothing certain can be said from this workbook. */
  readonly unsure: ReadonlySet<MonthStepId>;
}

export type MonthLook =
  | { readonly ok: true; readonly view: MonthView }
  /** Why the workbook could not be looked at; for the clerk. */
  | { readonly ok: false; readonly sentence: string };

/** The sheets that tell it, and the step that each is about. */
const TELLING: Readonly<Record<string, MonthStepId>> = {
  汇总情况: "merge",
  文件清单: "collect",
  行数核对: "merge",
  走访核查: "check",
  村覆盖: "check",
  上报清单: "escalate",
  月评总表: "review",
  勾稽表: "review",
};

/** The other sheets of our runs and workbooks: nobody need look at their titles. */
const OTHERS: readonly string[] = [
  ...LEDGERS.map(({ name }) => name),
  ...["填报信息", "填报说明", "规则设置", "工作日历", "自定职责", "字典", "修改记录"],
  ...["核对清单", "待答问题", "催报", "稳定工作统计", "综合账"],
  ...["干部核查", "户走访", "结对核查", "接待核查", "会议和台账", "建议走访", "请核对"],
  ...[
    "统计表",
    "村评",
    "干部评",
    "干部一览",
    "勾稽说明",
    "问题清单",
    "本月变化",
    "村统计",
    "各月趋势",
  ],
  ...["图表数据", "本周汇总", "本周事项"],
];

/** Sheets of other names may be ours with a new one: so many of them are looked at. */
const MOST_TITLES = 12;

/** Publications carry this in the ids of their runs. */
const PUBLISH_RUN = "publish-";

export async function lookAtMonth(book: BookTarget): Promise<MonthLook> {
  const seen = await book.name();
  if (!seen.ok) return seen;
  const { sheets: names, runs = [] } = seen.value;
  const telling = tellingSheets(names, runs);
  const strange = strangeSheets(names, runs, telling);
  const renamed = await renamedSheets(book, strange.slice(0, MOST_TITLES));
  const wanted = [...telling.keys(), ...renamed];
  const read = await book.read({ sheets: wanted });
  if (!read.ok) return read;
  const { sheets, properties } = read.value;
  const written = runs.flatMap((run) => run.sheets.map(({ name }) => name));
  const facts = monthOfSheets({ sheets, properties }, { written });
  return { ok: true, view: viewOf(facts, runs, unsureSteps(telling, sheets, strange, facts)) };
}

/** By their names, and by what our runs have written, whatever it is called now. */
function tellingSheets(
  names: readonly string[],
  runs: readonly WrittenRun[],
): ReadonlyMap<string, MonthStepId> {
  const found = new Map<string, MonthStepId>();
  for (const [start, step] of Object.entries(TELLING)) {
    for (const name of names) if (name.startsWith(start)) found.set(name, step);
    for (const { planned, name } of runs.flatMap(({ sheets }) => sheets)) {
      if (planned === start && names.includes(name)) found.set(name, step);
    }
  }
  return found;
}

/** Neither ours by name nor written by a run that is known. */
function strangeSheets(
  names: readonly string[],
  runs: readonly WrittenRun[],
  telling: ReadonlyMap<string, MonthStepId>,
): readonly string[] {
  const ours = new Set(runs.flatMap(({ sheets }) => sheets.map(({ name }) => name)));
  return names.filter(
    (name) =>
      !telling.has(name) && !ours.has(name) && !OTHERS.some((other) => name.startsWith(other)),
  );
}

/** Those whose title is one of ours. */
async function renamedSheets(
  book: BookTarget,
  strange: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of strange) {
    const top = await book.rows(name, 1, 1);
    const title = top.ok ? top.value[0]?.cells[0] : undefined;
    if (typeof title === "string" && /\d{4}年\d{1,2}月\S/.test(title)) found.push(name);
  }
  return found;
}

/** What was not read, or not looked at, may hold what is not seen. */
function unsureSteps(
  telling: ReadonlyMap<string, MonthStepId>,
  read: readonly RawSheet[],
  strange: readonly string[],
  { steps }: MonthFacts,
): ReadonlySet<MonthStepId> {
  const unsure = new Set<MonthStepId>();
  const there = new Set(read.map(({ name }) => name));
  for (const [name, step] of telling) if (!there.has(name)) unsure.add(step);
  if (strange.length > MOST_TITLES && steps.merge !== undefined) {
    for (const id of ["check", "escalate", "review"] as const) {
      if (steps[id] === undefined) unsure.add(id);
    }
  }
  return unsure;
}

function viewOf(
  { month, steps }: MonthFacts,
  runs: readonly WrittenRun[],
  unsure: ReadonlySet<MonthStepId>,
): MonthView {
  const all = new Set(unsure);
  // Notices hang in files of their own. That they were made here is known, what is left over is not.
  const isPublished = runs.some(({ runId }) => runId.startsWith(PUBLISH_RUN));
  if (steps.merge !== undefined) all.add("publish");
  const publish = { made: "公示表在这个工作簿里", left: {} };
  const facts = { month, steps: { ...steps, ...(isPublished && { publish }) } };
  return { month, steps: monthSteps(facts), unsure: all };
}
