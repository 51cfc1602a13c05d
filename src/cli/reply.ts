/** `minqing reply`: what the township has answered in its summary, as one workbook for each village. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readSummary } from "../book/summary.ts";
import { isIsoMonth } from "../domain/dates/index.ts";
import { REPLY_MARKS, linesDigest } from "../domain/replies/index.ts";
import { SUMMARY_MARK } from "../intake/index.ts";
import { repliesOf } from "../reply/index.ts";
import type { VillageReplies, Waiting } from "../reply/index.ts";
import { replyFileName, replyPlan, type ReplyOptions } from "../report/reply/index.ts";
import { replyJson, type ReplyOutcome } from "../report/reply/json.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { peekPackage } from "../workbook/xlsx/read/peek.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { jsonText } from "./jsonText.ts";
import { loadSummary } from "./previous.ts";
import { checkTargets } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { asOfDay } from "./tools.ts";
import { noticeWords } from "./words.ts";
import { writeWhole } from "./write.ts";

/** 0: every item that was sent up has its answer; 1: some wait for theirs; 2: nothing was read. */
export async function replyCommand(
  options: Options,
  screen: Terminal,
  today: string,
): Promise<number> {
  const asOf = asOfDay(options, today);
  await checkTargets(options);
  const [file = ""] = options.inputs;
  const { outDir = "" } = options;
  const workbook = await loadSummary(file, "reply 后面");
  const summary = readSummary(workbook, { name: file, asOf });
  const period = workbook.properties.get(SUMMARY_MARK) ?? summary.month;
  const township = options.township ?? summary.township;
  const outcomes: ReplyOutcome[] = [];
  for (const replies of repliesOf(summary, asOf)) {
    const { village } = replies;
    const given = { village, township, period, asOf };
    const written = await writeReplies(replies, outDir, given, screen);
    outcomes.push({ ...replies, ...written });
  }
  const json = jsonText(replyJson(outcomes, { period, asOf }));
  if (options.report !== undefined) await writeWhole(options.report, json);
  process.stdout.write(options.json ? json : words(outcomes, periodWords(period)));
  return outcomes.some(({ waiting }) => waiting.length > 0) ? 1 : 0;
}

type Written = Pick<ReplyOutcome, "file" | "state">;

/** Nothing for a village without an answer. */
async function writeReplies(
  { village, lines }: VillageReplies,
  folder: string,
  options: ReplyOptions,
  screen: Terminal,
): Promise<Written> {
  if (lines.length === 0) return { file: null, state: "nothing" };
  const wanted = path.join(folder, replyFileName(village, options.period));
  const { target, isSame } = await freePath(wanted, linesDigest(lines));
  if (isSame) return { file: target, state: "unchanged" };
  const { bytes, notices } = await writeWorkbook(replyPlan(lines, options), nodeDeflater);
  await writeWhole(target, bytes);
  if (target !== wanted) {
    screen.say(`“${wanted}”已被改过或不是回音,没有覆盖;这次的另写一份“${target}”。`);
  }
  for (const notice of notices) screen.say(noticeWords(notice));
  return { file: target, state: "written" };
}

/** The path itself, or with `_新2`, `_新3` … the first at which nothing would be lost. */
async function freePath(
  wanted: string,
  digest: string,
): Promise<{ readonly target: string; readonly isSame: boolean }> {
  const { dir, name, ext } = path.parse(wanted);
  for (let n = 1; ; n += 1) {
    const target = n === 1 ? wanted : path.join(dir, `${name}_新${n}${ext}`);
    const bytes = await readFile(target).catch(() => null);
    if (bytes === null) return { target, isSame: false };
    const marks = peekPackage(bytes, nodeInflater);
    if (!marks || marks.savedElsewhere || !marks.properties.has(REPLY_MARKS.schema)) continue;
    return { target, isSame: marks.properties.get(REPLY_MARKS.digest) === digest };
  }
}

function words(outcomes: readonly ReplyOutcome[], period: string): string {
  const lines = outcomes.map(({ village, lines: answers, taken, state, file }) => {
    const own = taken === 0 ? "" : `(另有 ${taken} 件村里已经收下)`;
    if (state === "nothing") return `${village}:没有要发的回音${own}。`;
    const how = state === "unchanged" ? "内容没有变,文件原样" : "已写";
    return `${village}:${answers.length} 件,${how}:${file ?? ""}${own}`;
  });
  const waiting = outcomes.flatMap((it) =>
    it.waiting.map((item) => waitingWords(it.village, item)),
  );
  const sum = outcomes.reduce((all, it) => all + it.lines.length, 0);
  return [
    `${period}回音`,
    "",
    ...lines.map((line) => `  ${line}`),
    "",
    `共 ${sum} 件,${outcomes.filter(({ lines: some }) => some.length > 0).length} 个村。`,
    ...(waiting.length === 0
      ? []
      : [`没有发的 ${waiting.length} 件:`, ...waiting.map((line) => `  ${line}`)]),
    "",
  ].join("\n");
}

function waitingWords(village: string, { code, ledger, faults }: Waiting): string {
  const what = `${village} ${ledger} ${code === "" ? "(没有编号)" : code}`;
  return faults.length === 0
    ? `${what}:还没有答复。`
    : `${what}:${faults.join(",")}。请在综合账里补好再发。`;
}

function periodWords(period: string): string {
  if (!isIsoMonth(period)) return period;
  return `${period.slice(0, 4)}年${Number(period.slice(5))}月`;
}
