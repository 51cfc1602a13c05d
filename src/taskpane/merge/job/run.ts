/** One run of the main job by the order of the pane: rules, period, 村名单, and then the merge. */
import { monthPeriod, parsePeriod, type Period } from "../../../domain/periods/index.ts";
import type { PeriodRules } from "../../../domain/periods/index.ts";
import { describeFinding } from "../../../domain/findings/describe.ts";
import type { Finding } from "../../../domain/findings/types.ts";
import { defaultSettings, periodRules } from "../../../domain/settings/index.ts";
import type { Village } from "../../../domain/villages/types.ts";
import { PLAIN_WEEK } from "../../../domain/workdays/index.ts";
import { noticeFinding } from "../../../intake/index.ts";
import { readVillageList, type VillageList } from "../../../intake/villageList.ts";
import { runMerge, type JobResult, type JobTools } from "../../../job/index.ts";
import { calendarInForce, readingsOf, readRuleBook, type RuleBook } from "../../../job/settings.ts";
import { FileUnreadable } from "../../../job/unreadable.ts";
import { readWorkbook } from "../../../workbook/read.ts";
import { MergeRefusal, type MergeOrder, type OpenBook, type PeriodChoice } from "./order.ts";

export interface Run extends JobResult {
  /** For the 口径 line of 汇总情况. */
  readonly readings: readonly string[];
  /** The files by path, to be read once more for a row or a 退回单. */
  readonly sources: ReadonlyMap<string, Blob>;
}

/** Throws a `MergeRefusal` for what the clerk has to change, nothing for what files hold. */
export async function carryOut(order: MergeOrder, tools: JobTools): Promise<Run> {
  if (order.files.length === 0) throw new MergeRefusal({ code: "no-files" });
  const { asOf } = order;
  const book = ruleBook(order.rules, asOf);
  const days = calendarInForce(book.calendar, asOf, book.settings);
  const rules = periodRules(book.settings, days);
  const list = await villageList(order, tools);
  const job = await runMerge(
    order.files.map(({ path, blob }) => ({ path, read: () => bytesOf(blob) })),
    {
      period: askedPeriod(order.period, rules),
      monthPeriod: (month) => requiredPeriod(month, rules),
      asOf,
      villages: list.villages,
      mapping: order.mapping,
      passedOver: order.passedOver,
    },
    tools,
  );
  const findings = [...book.findings, ...list.findings, ...job.merge.findings];
  return {
    ...job,
    merge: { ...job.merge, findings },
    readings: readingsOf(book.settings),
    sources: new Map(order.files.map(({ path, blob }) => [path, blob])),
  };
}

/** The content of a chosen file; one that is gone by now is that file's matter, not the run's. */
export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new FileUnreadable("选好以后文件被移走或改动了,或者正被别的程序占用");
  }
}

function ruleBook(rules: OpenBook | null, asOf: string): RuleBook {
  if (rules === null)
    return { settings: defaultSettings(), calendar: PLAIN_WEEK, ownDuties: [], findings: [] };
  return readRuleBook(rules.workbook, rules.name, asOf);
}

/** Without the list that was chosen villages would get lost unnoticed: the run ends. */
async function villageList(
  { villages, asOf }: MergeOrder,
  { inflater }: JobTools,
): Promise<VillageList> {
  if (villages.kind === "none") return { villages: [], findings: [] };
  const [year = 0, month = 0] = asOf.split("-").map(Number);
  const context = { year, month, asOf };
  if (villages.kind === "sheet") {
    const { workbook, name } = villages.book;
    return required(readVillageList(workbook, name, context));
  }
  const { path, blob } = villages.file;
  const bytes = await bytesOf(blob).catch((error: unknown) => {
    if (error instanceof FileUnreadable) {
      const notice = { id: "file-unreadable", slots: { reason: error.reason } };
      throw refusedList(noticeFinding(path, notice));
    }
    throw error;
  });
  const read = await readWorkbook(bytes, path, inflater);
  if (!read.ok) throw refusedList(noticeFinding(path, read.notice));
  return required(readVillageList(read.workbook, path, context));
}

function required(list: {
  readonly villages: readonly Village[];
  readonly findings: readonly Finding[];
}): VillageList {
  const [first] = list.findings;
  if (list.villages.length === 0 && first) throw refusedList(first);
  return list;
}

function refusedList(finding: Finding): MergeRefusal {
  const detail = describeFinding(finding, "masked").message;
  return new MergeRefusal({ code: "bad-villages", detail });
}

function askedPeriod(choice: PeriodChoice, rules: PeriodRules): Period | null {
  if (choice.kind === "files") return null;
  const found = parsePeriod(choice.id.trim(), rules);
  if (found?.kind !== choice.kind)
    throw new MergeRefusal({ code: "bad-period", detail: choice.id });
  return found;
}

function requiredPeriod(month: string, rules: PeriodRules): Period {
  const found = monthPeriod(month, rules.cutoffDay);
  if (!found) throw new MergeRefusal({ code: "bad-month", detail: month });
  return found;
}
