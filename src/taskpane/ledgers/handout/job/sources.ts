/** What handing out rests on: the 村名单, the township's rules, its roster, last month's files. */
import { recordsOf, readBook } from "../../../../book/read.ts";
import { describeFinding } from "../../../../domain/findings/describe.ts";
import type { Finding } from "../../../../domain/findings/types.ts";
import type { LedgerRecord } from "../../../../domain/records.ts";
import { defaultSettings, periodRules } from "../../../../domain/settings/index.ts";
import type { Village } from "../../../../domain/villages/types.ts";
import { PLAIN_WEEK } from "../../../../domain/workdays/index.ts";
import { carriedPeriod } from "../../../../handout/carry.ts";
import { noticeFinding } from "../../../../intake/index.ts";
import { readVillageList } from "../../../../intake/villageList.ts";
import { runMerge, type JobTools } from "../../../../job/index.ts";
import { calendarInForce, readRuleBook, type RuleBook } from "../../../../job/settings.ts";
import { FileUnreadable } from "../../../../job/unreadable.ts";
import type { MergeResult } from "../../../../merge/types.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import { readWorkbook } from "../../../../workbook/read.ts";
import { bytesOf } from "../../../merge/job/run.ts";
import type { OpenBook } from "../../../merge/job/order.ts";
import { HandoutRefusal, type HandoutOrder } from "./order.ts";

export interface Listed {
  readonly villages: readonly Village[];
  readonly findings: readonly Finding[];
}

/** Without a list there is nobody to hand out to: the work ends. */
export async function villagesOf(
  { villages, asOf }: HandoutOrder,
  tools: JobTools,
): Promise<Listed> {
  const [year = 0, month = 0] = asOf.split("-").map(Number);
  const context = { year, month, asOf };
  const { workbook, name } =
    villages.kind === "sheet" ? villages.book : await listFile(villages.file, tools);
  const list = readVillageList(workbook, name, context);
  if (list.villages.length > 0) return list;
  throw refused(list.findings[0]);
}

async function listFile(
  { path, blob }: { readonly path: string; readonly blob: Blob },
  { inflater }: JobTools,
): Promise<{ readonly name: string; readonly workbook: RawWorkbook }> {
  try {
    const read = await readWorkbook(await bytesOf(blob), path, inflater);
    if (read.ok) return { name: path, workbook: read.workbook };
    throw refused(noticeFinding(path, read.notice));
  } catch (error) {
    if (!(error instanceof FileUnreadable)) throw error;
    const notice = { id: "file-unreadable", slots: { reason: error.reason } };
    throw refused(noticeFinding(path, notice));
  }
}

function refused(finding: Finding | undefined): HandoutRefusal {
  const detail =
    finding === undefined
      ? "村名单里一个村也没有。请在表头“村”下面一行写一个村。"
      : describeFinding(finding, "masked").message;
  return new HandoutRefusal({ code: "bad-villages", detail });
}

/** Nobody said that the open workbook has rules: that it has none is no news. */
export function rulesOf(rules: OpenBook | null, asOf: string): RuleBook {
  if (rules !== null) {
    const book = readRuleBook(rules.workbook, rules.name, asOf);
    return { ...book, findings: book.findings.filter(({ id }) => id !== "settings-sheet-missing") };
  }
  const settings = defaultSettings();
  return { settings, calendar: PLAIN_WEEK, ownDuties: [], findings: [] };
}

/** 干部名册 of the open workbook, where it has one. */
export function rosterOf(rules: OpenBook | null, asOf: string): readonly LedgerRecord[] {
  if (rules === null) return [];
  return recordsOf(readBook(rules.workbook, { name: rules.name, asOf }), "cadres");
}

/** Last month's files merged by the month before, whatever month most of them name. */
export async function carriedFrom(
  { carry, month, asOf, mapping }: HandoutOrder,
  villages: readonly Village[],
  rules: RuleBook,
  tools: JobTools,
): Promise<MergeResult | null> {
  if (carry === null) return null;
  if (carry.files.length === 0) throw new HandoutRefusal({ code: "no-carry" });
  const days = calendarInForce(rules.calendar, asOf, rules.settings);
  const { cutoffDay } = periodRules(rules.settings, days);
  const before = carriedPeriod(month, cutoffDay);
  if (!before) throw new HandoutRefusal({ code: "bad-month", detail: month });
  const { merge } = await runMerge(
    carry.files.map(({ path, blob }) => ({ path, read: () => bytesOf(blob) })),
    {
      ...{ period: before, monthPeriod: () => before, asOf, villages, mapping },
      passedOver: carry.passedOver,
    },
    tools,
  );
  return merge;
}
