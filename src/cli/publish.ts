/**
 * `minqing publish`: the notices of the villages as one workbook, a sheet for each. Whatever is not
 * decided stays off the wall and is listed: on the screen by 编号 and number, masked in --report.
 */
import { readFile, stat } from "node:fs/promises";
import { addMonths } from "../domain/dates/index.ts";
import type { Finding } from "../domain/findings/types.ts";
import { parsePeriod, type Period } from "../domain/periods/index.ts";
import {
  NO_DECISIONS,
  decisionsOf,
  draftPublication,
  readDecisionFile,
  settlePublication,
  withOpen,
  type DecisionFile,
  type Publication,
} from "../domain/publication/index.ts";
import { periodRules } from "../domain/settings/index.ts";
import { calendarInForce, type RuleBook } from "../job/settings.ts";
import { publicationJson, publicationPlan, withheldPlan } from "../report/publication/index.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { jsonText } from "./jsonText.ts";
import { loadRules, loadVillages } from "./load.ts";
import { publicationWords } from "./publishWords.ts";
import { checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay } from "./tools.ts";
import {
  isError,
  monthRead,
  readTownship,
  rulesInForce,
  sayFindings,
  type TownshipRead,
} from "./township.ts";
import { UsageError, fileProblem } from "./usage.ts";
import { noticeWords } from "./words.ts";
import { writeWhole } from "./write.ts";

/** Events are read this far back: whoever is named in them must not be named on the wall. */
const MONTHS_READ = 12;

/** 0: all of the period is published; 1: something is withheld or could not be read; 2: nothing was read. */
export async function publishCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const asOf = asOfDay(options, today);
  await checkTargets(options);
  const paper = askedPaper(options);
  const decided = await loadDecisions(options.decisions);
  const given = await loadRules(options.settings, asOf);
  const asked = askedMonth(options.month ?? asOf.slice(0, 7), given, asOf);
  const villages = await loadVillages(options.villages, asOf);
  const reading = { ...asked, start: `${addMonths(asked.month, -MONTHS_READ)}-01` };
  const found = await readTownship(
    options,
    { asOf, period: reading, villages: villages.value },
    screen,
  );
  const rules = rulesInForce(options, given, found.rules);
  const period = askedMonth(monthRead(options, found, asOf), rules, asOf);
  const grave = [...villages.findings, ...found.findings].filter(isError);
  sayFindings([...rules.findings, ...grave], screen, "minqing check 的结果");
  const findings = [...rules.findings.filter(isError), ...grave];
  const draft = draftPublication({
    ...{ records: found.records, own: found.own, period, asOf, settings: rules.settings },
    township: options.township ?? found.township,
    ...(options.village === undefined ? {} : { villages: [known(options.village, found)] }),
    ...stationOf(decided),
  });
  const publication = settlePublication(draft, decisionsOf(decided));
  const plan = publicationPlan(publication, { paper });
  await writeAll(plan, publication, decided, options, screen);
  if (options.json) process.stdout.write(jsonText(publicationJson(publication)));
  else process.stdout.write(publicationWords(publication));
  return exitCode(publication, findings);
}

function exitCode({ withheld, blanks }: Publication, findings: readonly Finding[]): number {
  return withheld.length > 0 || blanks.length > 0 || findings.length > 0 ? 1 : 0;
}

async function loadDecisions(file: string | undefined): Promise<DecisionFile> {
  if (file === undefined || !(await stat(file).catch(() => null))) return NO_DECISIONS;
  try {
    const reading = readDecisionFile(await readFile(file, "utf8"), file);
    if (reading.ok) return reading.file;
    throw new UsageError(reading.message);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    throw new UsageError(`打不开决定文件“${file}”:${problem}。请检查路径。`);
  }
}

function stationOf({ 敏感词, 收集站地点, 收集站电话, 监督电话 }: DecisionFile) {
  return {
    words: 敏感词,
    ...(收集站地点 === "" ? {} : { place: 收集站地点 }),
    ...(收集站电话 === "" ? {} : { phone: 收集站电话 }),
    ...(监督电话 === "" ? {} : { complaints: 监督电话 }),
  };
}

function askedMonth(id: string, { settings, calendar }: RuleBook, asOf: string): Period {
  const days = calendarInForce(calendar, asOf, settings);
  const period = parsePeriod(id, periodRules(settings, days));
  if (period?.kind === "month") return period;
  throw new UsageError(`“${id}”不是有效的月份,要写成 --month 2026-11 这样。`);
}

function askedPaper({ paper = "A4" }: Options): "A3" | "A4" {
  const size = paper.toUpperCase();
  if (size === "A3" || size === "A4") return size;
  throw new UsageError(`--paper 要写 A4 或 A3:“${paper}”`);
}

function known(village: string, { villages }: TownshipRead): string {
  if (villages.includes(village)) return village;
  throw new UsageError(`没有读到“${village}”的台账。读到的有:${villages.join("、")}。`);
}

async function writeAll(
  plan: WorkbookPlan | null,
  publication: Publication,
  decided: DecisionFile,
  { out, report, decisions }: Options,
  screen: Terminal,
): Promise<void> {
  if (plan === null) screen.say("没有可以公示的事项,没有写公示表。");
  else if (out !== undefined) {
    await writePlan(out, plan, screen);
    screen.say(`公示表:${out}`);
  }
  if (report !== undefined) {
    if (/\.xlsx$/i.test(report)) await writePlan(report, withheldPlan(publication), screen);
    else await writeWhole(report, jsonText(publicationJson(publication)));
    screen.say(`未公示清单(只供内部核对):${report}`);
  }
  if (decisions !== undefined && publication.undecided.length > 0) {
    const file = withOpen(decided, publication);
    await writeWhole(decisions, jsonText(file));
    screen.say(`待决定的已列在“${decisions}”:把 null 改成“照登”“隐去”或“不登”,再运行一次。`);
  }
}

async function writePlan(file: string, plan: WorkbookPlan, screen: Terminal): Promise<void> {
  const { bytes, notices } = await writeWorkbook(plan, nodeDeflater);
  await writeWhole(file, bytes);
  for (const notice of notices) screen.say(noticeWords(notice));
}
