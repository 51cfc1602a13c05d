/** The worker's side: holds the result of the last run and answers what the pane asks about it. */
import { findingKind } from "../../../domain/findings/catalogue.ts";
import { baseName } from "../../../domain/text/paths.ts";
import { withQuestions } from "../../../intake/answers.ts";
import type { JobTools, Progress } from "../../../job/index.ts";
import { fillTownshipBook } from "../../../job/township.ts";
import { FileUnreadable } from "../../../job/unreadable.ts";
import { summaryPlan } from "../../../report/summary/index.ts";
import { CLASS_ADVICE } from "../../../report/summary/words.ts";
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import type { RawWorkbook } from "../../../workbook/raw.ts";
import { readWorkbook } from "../../../workbook/read.ts";
import type { Deflater } from "../../../workbook/xlsx/write/deflater.ts";
import { writeWorkbook } from "../../../workbook/xlsx/write/index.ts";
import { FindingList, findingLine } from "../job/findings.ts";
import { outcomeOf } from "../job/outcome.ts";
import { SummaryPlaces } from "../job/places.ts";
import { planWithoutRows, RowReader } from "../../shared/sheets/planParts.ts";
import { openQuestions } from "../job/questions.ts";
import { bytesOf, carryOut, type Run } from "../job/run.ts";
import { madeFile, slipFile, slipSheets } from "../job/slips.ts";
import { placeText, sourceRow } from "../job/source.ts";
import type { Answers as WorkerAnswers } from "../../shared/worker/messages.ts";
import type { Calls, FindingView } from "./calls.ts";

export interface EngineTools extends Pick<JobTools, "inflater" | "sha256"> {
  readonly deflater: Deflater;
}

/** One function for every call. */
export type Answers = WorkerAnswers<Calls, Progress>;

interface Held {
  readonly run: Run;
  readonly plan: WorkbookPlan;
  readonly findings: FindingList;
  readonly places: SummaryPlaces;
}

/** Everything but `merge` needs a run before it; to ask earlier is a mistake of the pane's. */
export function createEngine(tools: EngineTools): Answers {
  const { inflater, deflater } = tools;
  let held: Held | null = null;
  let rows = new Map<string, RowReader>();
  let lastRead: { readonly path: string; readonly workbook: RawWorkbook | null } | null = null;

  const current = (): Held => {
    if (!held) throw new Error("no run yet");
    return held;
  };
  const workbookOf = async (run: Run, path: string): Promise<RawWorkbook | null> => {
    if (lastRead?.path !== path) {
      lastRead = { path, workbook: await readAgain(run.sources.get(path), path, tools) };
    }
    return lastRead.workbook;
  };

  return {
    merge: async (order, onProgress) => {
      held = null;
      lastRead = null;
      rows = new Map();
      const run = await carryOut(order, { ...tools, onProgress });
      const { merge, township, readings } = run;
      const plan = summaryPlan(merge, { township, readings });
      held = {
        run,
        plan,
        findings: new FindingList(merge),
        places: new SummaryPlaces(merge, plan),
      };
      return outcomeOf(run);
    },
    groups: ({ search }) => current().findings.groups(search),
    findings: (query) => current().findings.page(query),
    finding: async ({ index }): Promise<FindingView | null> => {
      const { run, findings, places } = current();
      const finding = findings.sorted[index];
      if (!finding) return null;
      const file = run.merge.files.find(({ path }) => path === finding.file);
      const workbook = file && (await workbookOf(run, file.path));
      const { title, class: kind } = findingKind(finding.id);
      return {
        ...findingLine(finding, index),
        place: placeText(finding),
        path: finding.file,
        title,
        advice: CLASS_ADVICE[kind],
        inChecklist: places.inChecklist(index),
        inLedger: places.inLedger(finding),
        source: file && workbook ? sourceRow(finding, file, workbook) : null,
      };
    },
    questions: ({ from, count }) => openQuestions(current().run.merge).slice(from, from + count),
    plan: async (name) => {
      const { run, plan } = current();
      const wanted = name === "summary" ? plan : await slipSheets(run, name.slips, inflater);
      if (wanted) rows.set(JSON.stringify(name), new RowReader(wanted));
      return wanted && planWithoutRows(wanted);
    },
    rows: ({ plan, ...query }) => {
      const reader = rows.get(JSON.stringify(plan));
      if (!reader) throw new Error("no such plan");
      return reader.read(query);
    },
    township: ({ workbook }) => {
      const { merge, township } = current().run;
      return fillTownshipBook(merge, township, workbook);
    },
    summaryFile: async () => {
      const { run, plan } = current();
      const name = `${run.township}${run.merge.period.label}民情台账汇总.xlsx`;
      const { bytes, notices } = await writeWorkbook(plan, deflater);
      return madeFile(name, bytes, notices);
    },
    slipFile: ({ village }) => slipFile(current().run, village, inflater, deflater),
    mappingFile: ({ mapping }) => {
      const all = withQuestions(mapping, current().run.merge.questions, baseName);
      const bytes = new TextEncoder().encode(`${JSON.stringify(all, null, 2)}\n`);
      return madeFile("回答.json", bytes);
    },
  };
}

async function readAgain(
  blob: Blob | undefined,
  path: string,
  { inflater }: EngineTools,
): Promise<RawWorkbook | null> {
  if (!blob) return null;
  try {
    const read = await readWorkbook(await bytesOf(blob), path, inflater);
    return read.ok ? read.workbook : null;
  } catch (error) {
    if (error instanceof FileUnreadable) return null;
    throw error;
  }
}
