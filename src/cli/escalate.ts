/** `minqing escalate`: the 上报清单 of a level over village files or a summary. */
import { describeFinding } from "../domain/findings/describe.ts";
import { LEVELS } from "../domain/lifecycle/index.ts";
import type { Level } from "../domain/lifecycle/index.ts";
import { parseSpan } from "../domain/quotas/spans.ts";
import type { Span } from "../domain/quotas/types.ts";
import type { EscalationList } from "../domain/escalation/index.ts";
import { escalationOrder, escalationUnit } from "../job/escalation.ts";
import { readingPeriod } from "../job/quotas.ts";
import { calendarInForce, type RuleBook } from "../job/settings.ts";
import { escalationPlan, type EscalationSheetOptions } from "../report/escalation/index.ts";
import { escalationJson } from "../report/escalation/json.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { escalationWords } from "./escalationWords.ts";
import { jsonText } from "./jsonText.ts";
import { loadRules, loadVillages } from "./load.ts";
import { checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay } from "./tools.ts";
import { isError, monthRead, readTownship, rulesInForce, sayFindings } from "./township.ts";
import { UsageError } from "./usage.ts";
import { noticeWords } from "./words.ts";
import { writeWhole } from "./write.ts";

/** 0: nothing is on the list; 1: something is, or rows could not be read; 2: nothing was read. */
export async function escalateCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const asOf = asOfDay(options, today);
  const level = askedLevel(options);
  await checkTargets(options);
  const given = await loadRules(options.settings, asOf);
  const asked = monthSpan(options.month ?? asOf.slice(0, 7), given);
  const villages = await loadVillages(options.villages, asOf);
  const order = { asOf, period: readingPeriod(asked), villages: villages.value };
  const found = await readTownship(options, order, screen);
  const rules = rulesInForce(options, given, found.rules);
  const span = monthSpan(monthRead(options, found, asOf), rules);
  const { list, evaluation, findings, notes } = escalationOrder(found, {
    ...{ level, asOf, span, settings: rules.settings, ownDuties: rules.ownDuties },
    calendar: calendarInForce(rules.calendar, asOf, rules.settings),
    villages: villages.value.map(({ name }) => name),
  });
  const read = [...rules.findings, ...villages.findings, ...found.findings];
  for (const note of notes) screen.say(note);
  const grave = [...villages.findings, ...found.findings].filter(isError);
  const said = [...rules.findings, ...grave, ...findings, ...evaluation.findings];
  sayFindings(said, screen, "--report");
  const told = read.filter((it) => describeFinding(it, "masked").severity !== "info");
  const sheets: EscalationSheetOptions = {
    ...{ level, span, asOf, settings: rules.settings, notes },
    unit: escalationUnit(level, {
      township: options.township ?? found.township,
      villages: found.villages,
    }),
    findings: [...findings, ...evaluation.findings, ...told],
  };
  await writeOut(list, sheets, options, screen);
  process.stdout.write(
    options.json ? jsonText(escalationJson(list, sheets)) : escalationWords(list, sheets),
  );
  return list.rows.length > 0 || read.some(isError) ? 1 : 0;
}

function monthSpan(month: string, { settings }: RuleBook): Span {
  const span = parseSpan(month, settings);
  if (span?.kind === "month") return span;
  throw new UsageError(`“${month}”不是有效的月份,要写成 --month 2026-11 这样。`);
}

function askedLevel({ level = "" }: Options): Level {
  const known = LEVELS.find((it) => it === level && it !== "组");
  if (known !== undefined) return known;
  throw new UsageError(
    level === ""
      ? "请用 --level 写明是哪一级的清单:村、乡镇、部门或县,例如 --level 乡镇"
      : `“${level}”不是清单的级别,--level 要写村、乡镇、部门或县。`,
  );
}

async function writeOut(
  list: EscalationList,
  sheets: EscalationSheetOptions,
  { out, report }: Options,
  screen: Terminal,
): Promise<void> {
  if (report !== undefined) await writeWhole(report, jsonText(escalationJson(list, sheets)));
  if (out === undefined) return;
  const { bytes, notices } = await writeWorkbook(escalationPlan(list, sheets), nodeDeflater);
  await writeWhole(out, bytes);
  for (const notice of notices) screen.say(noticeWords(notice));
  screen.say(`上报清单:${out}`);
}
