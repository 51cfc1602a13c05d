/** `minqing new --villages`: one workbook per village, with what goes on from last month. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { readBook, recordsOf } from "../book/read.ts";
import { describeFinding } from "../domain/findings/describe.ts";
import { monthPeriod } from "../domain/periods/index.ts";
import type { LedgerRecord } from "../domain/records.ts";
import { periodRules } from "../domain/settings/index.ts";
import type { Village } from "../domain/villages/types.ts";
import { carriedPeriod } from "../handout/carry.ts";
import { handoutNotes, handouts } from "../handout/index.ts";
import { runMerge } from "../job/index.ts";
import { calendarInForce, type RuleBook } from "../job/settings.ts";
import type { MergeResult } from "../merge/types.ts";
import { readWorkbook } from "../workbook/read.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { collectInputs } from "./inputs.ts";
import { loadMapping, loadRules, loadVillages, readSource } from "./load.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay, jobTools } from "./tools.ts";
import { UsageError } from "./usage.ts";
import { noticeWords } from "./words.ts";
import { writeWhole } from "./write.ts";

/** 0: one file for every village, everything carried. 1: something stayed behind and was said. */
export async function handoutCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const asOf = asOfDay(options, today);
  const { month = asOf.slice(0, 7), outDir = "", township } = options;
  if (monthPeriod(month) === null) {
    throw new UsageError(`--month 要写成 2026-12 这样:“${month}”`);
  }
  const villages = await loadVillages(options.villages, asOf);
  const rules = await loadRules(options.settings, asOf);
  for (const finding of [...villages.findings, ...rules.findings]) {
    screen.say(describeFinding(finding, "masked").message);
  }
  const carry = await loadCarry(options, { asOf, month, villages: villages.value, rules }, screen);
  const { files, unlisted, strayRoster } = handouts({
    villages: villages.value,
    month,
    settings: rules.settings,
    ownDuties: rules.ownDuties,
    asOf,
    calendar: calendarInForce(rules.calendar, asOf, rules.settings),
    withStability: options.stability,
    roster: await loadRoster(options.settings, asOf),
    ...(township === undefined ? {} : { township }),
    ...(carry && { carry }),
  });
  let behind = unlisted.length + strayRoster.length;
  let written = 0;
  for (const file of files) {
    const target = path.join(outDir, file.name);
    if (await stat(target).catch(() => null)) {
      screen.say(`“${target}”已经存在,没有覆盖。要重做,请先移走原来的文件。`);
      behind += 1;
      continue;
    }
    const { bytes, notices } = await writeWorkbook(file.plan, nodeDeflater);
    await writeWhole(target, bytes);
    written += 1;
    screen.say([`已新建 ${target}`, ...handoutNotes(file)].join(";") + "。");
    for (const notice of notices) screen.say(noticeWords(notice));
    const { refused = 0, left, ownColumns = [] } = file.carried ?? {};
    if (refused > 0 || (left?.size ?? 0) > 0 || ownColumns.length > 0) behind += 1;
  }
  for (const name of unlisted) {
    screen.say(`上月的文件里有“${name}”,村名单里没有,没有给它新建。请核对村名单。`);
  }
  for (const name of strayRoster) {
    screen.say(`干部名册里的村“${name}”不在村名单里,这些干部没有写进任何一份。请核对村名。`);
  }
  screen.say(`共新建 ${written} 份,放在“${outDir}”。`);
  if (written === 0) return 2;
  return behind > 0 ? 1 : 0;
}

interface CarryContext {
  readonly asOf: string;
  readonly month: string;
  readonly villages: readonly Village[];
  readonly rules: RuleBook;
}

/** Last month's files; what of them cannot be read is said here, so that nobody misses it later. */
async function loadCarry(
  options: Options,
  { asOf, month, villages, rules }: CarryContext,
  screen: Terminal,
): Promise<MergeResult | null> {
  const { carry, settings, villages: list, mapping } = options;
  if (carry === undefined) return null;
  const own = [settings, list, mapping, options.outDir].filter((file) => file !== undefined);
  const inputs = await collectInputs([carry], own);
  if (inputs.files.length === 0) {
    throw new UsageError(`--carry 写的“${carry}”里没有可以读的表格。请写上月各村文件的文件夹。`);
  }
  const days = calendarInForce(rules.calendar, asOf, rules.settings);
  const { cutoffDay } = periodRules(rules.settings, days);
  const before = carriedPeriod(month, cutoffDay);
  if (!before) throw new UsageError(`--month 要写成 2026-12 这样:“${month}”`);
  const { merge } = await runMerge(
    inputs.files.map((file) => ({ path: file, read: () => readSource(file) })),
    {
      period: before,
      monthPeriod: () => before,
      asOf,
      villages,
      mapping: await loadMapping(mapping),
    },
    jobTools(screen),
  );
  screen.done();
  for (const file of merge.files) {
    if (file.status !== "refused") continue;
    const why = merge.findings.find(
      (finding) => finding.file === file.path && finding.sheet === "",
    );
    screen.say(
      why
        ? describeFinding(why, "masked").message
        : `【${file.path}】没有读进来,里面的内容没有带入。`,
    );
  }
  for (const village of merge.missingVillages) {
    screen.say(`${village}:--carry 的文件夹里没有它上月的文件,新建的是空表。`);
  }
  return merge;
}

/** 干部名册 of the township's workbook of rules, where it has one. */
async function loadRoster(
  settings: string | undefined,
  asOf: string,
): Promise<readonly LedgerRecord[]> {
  if (settings === undefined || settings.toLowerCase().endsWith(".json")) return [];
  const read = await readWorkbook(await readSource(settings), settings, nodeInflater);
  return read.ok ? recordsOf(readBook(read.workbook, { name: settings, asOf }), "cadres") : [];
}
