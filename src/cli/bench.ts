/**
 * `npm run bench`: the figures of the product as ratios, each beside what it has to reach; and of the
 * built pane its weight and its longest synchronous slice. `npm run bench -- pane`, `-- quotas`,
 * `-- village`, `-- review` and `-- month` give a part only.
 */
import { readFileSync } from "node:fs";
import { checkFigures } from "../check/figures.ts";
import { monthFigures, monthFiles } from "./benchMonth.ts";
import { SMALL_NURSERY, inChild, medianOf } from "../tools/bench/child.ts";
import { corpus } from "../tools/bench/corpus.ts";
import type { Corpus } from "../tools/bench/corpus.ts";
import { mergeAll, readAll } from "../tools/bench/main-job.ts";
import type { JobFigures } from "../tools/bench/main-job.ts";
import { paneSlices } from "../tools/bench/pane/slices.ts";
import { evaluateYear } from "../tools/bench/quotas.ts";
import { benchReader } from "../tools/bench/reader.ts";
import { reviewYear } from "../tools/bench/review.ts";
import { sampleFiles } from "../tools/bench/sample.ts";
import { benchSearch } from "../tools/bench/search.ts";
import { bigVillage } from "../tools/bench/village.ts";
import { FIRST_LIMIT, paneWeight } from "../tools/bench/weight.ts";
import { benchWriter } from "../tools/bench/writer.ts";

const FOLDER = "bench-cache";
const SAMPLE = "bench-cache/sample";
/** The pane as it is built. */
const PANE = "dist/taskpane";
/** The libraries are slow: a sample of the files is enough for their ratio. */
const READER_FILES = 20;
const RUNS = 3;
/** Reading holds one workbook at a time; what the collector leaves lying about may differ a little. */
const SAME_MEMORY = 1.1;
/** When a script of the pane comes. */
const WHEN = { first: "打开时", lazy: "用到时", worker: "后台" } as const;
/** Longer is felt as a stop. */
const SLICE_MS = 50;
/** One frame of the screen. */
const FRAME_MS = 16;

const [mode, part, count] = process.argv.slice(2);
if (mode === "pane") await reportPane(await corpus(FOLDER, say));
else if (mode === "quotas") reportQuotas();
else if (mode === "village") reportVillage();
else if (mode === "review") reportReview();
else if (mode === "month") await reportMonth();
else if (mode === "--child") await runPart(part ?? "", Number(count));
else await report();

async function runPart(wanted: string, files: number): Promise<void> {
  if (wanted === "quotas") {
    say(JSON.stringify(evaluateYear(files)));
    return;
  }
  if (wanted === "review") {
    say(JSON.stringify(reviewYear(files)));
    return;
  }
  if (wanted === "month" || wanted === "monthMerge") {
    say(JSON.stringify(await monthFigures(wanted, files)));
    return;
  }
  const books = await corpus(FOLDER, () => undefined);
  const work = wanted === "merge" ? mergeAll : readAll;
  console.log(JSON.stringify(await work(books, files)));
}

function reportQuotas(): void {
  const [one, ten] = [medianOf(RUNS, "quotas", 1), medianOf(RUNS, "quotas", 10)];
  say("\n职责核查(一个乡镇一年:走访12万条、干部300人、1.2万户;和它的十倍)");
  for (const { files, cpuMs, rows, peakMb } of [one, ten]) {
    say(`  ${files}个乡镇:${fixed(cpuMs / 1000)}秒,${rows}个结论,内存最高${peakMb.toFixed(0)}MB`);
  }
  figure("10个乡镇 / 1个乡镇", ten.cpuMs / one.cpuMs, "atMost", 11.5);
}

function reportReview(): void {
  const sizes = [75, 150, 300].map((villages) => medianOf(RUNS, "review", villages));
  say("\n月评(12个月的汇总行,连同写出的计划)");
  for (const { files, cpuMs, rows, peakMb } of sizes) {
    say(`  ${files}个村:${fixed(cpuMs / 1000)}秒,${rows}行,内存最高${peakMb.toFixed(0)}MB`);
  }
  const [, half, whole] = sizes;
  figure("300个村 / 150个村", (whole?.cpuMs ?? 0) / (half?.cpuMs ?? 1), "atMost", 2.3);
}

async function reportMonth(): Promise<void> {
  await monthFiles(say);
  const sizes = [75, 150, 300].map((villages) => medianOf(RUNS, "month", villages));
  const [quarter, half, whole] = sizes;
  const merge = medianOf(RUNS, "monthMerge", 300);
  say("\n整月一次做完(从各村文件到写出的汇总、退回单、核查、上报、月评、公示)");
  for (const { files, cpuMs, rows, peakMb } of sizes) {
    say(`  ${files}个村:${fixed(cpuMs / 1000)}秒,${rows}行,内存最高${peakMb.toFixed(0)}MB`);
  }
  say(`  只汇总300个村:${fixed(merge.cpuMs / 1000)}秒`);
  figure("150个村 / 75个村", (half?.cpuMs ?? 0) / (quarter?.cpuMs ?? 1), "atMost", 2.3);
  figure("300个村 / 150个村", (whole?.cpuMs ?? 0) / (half?.cpuMs ?? 1), "atMost", 2.3);
  figure("整月 / 只汇总", (whole?.cpuMs ?? 0) / merge.cpuMs, "atMost", 5);
}

/** What a village clerk waits for: the check, and the list of households at each key. */
function reportVillage(): void {
  // Of the processor, so that other work on the machine does not count.
  const now = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const name = "大村.xlsx";
  const check = () =>
    checkFigures(bigVillage(20_000, 60_000), { name, asOf: "2026-12-01" }, { now, clone });
  // The first one warms up.
  check();
  const { rows, repairs, parts, longestSlice, checking } = check();
  say(`\n检查(${rows}行,可改好${repairs}处,分${parts}次交给后台)`);
  say(`  后台用时:${fixed(checking / 1000)}秒`);
  figure("窗格最长的一次停顿(毫秒)", longestSlice, "atMost", SLICE_MS);
  const { households, indexMs, medianKeyMs, slowestKeyMs } = benchSearch(20_000, now);
  say(`\n找户(${households}户;建索引${fixed(indexMs)}毫秒,每键${fixed(medianKeyMs)}毫秒)`);
  figure("最慢的一键(毫秒)", slowestKeyMs, "atMost", FRAME_MS);
}

function clone<Value>(value: Value): Value {
  return structuredClone(value);
}

async function report(): Promise<void> {
  const books = await corpus(FOLDER, say);
  say("每个文件:走访1500条、诉求300条、一户一档400户;时间都是处理器时间。");
  await reportReader(books);
  reportJob();
  reportMemory();
  reportQuotas();
  reportReview();
  await reportMonth();
  reportVillage();
  await reportWriter();
  await reportPane(books);
}

async function reportReader(books: Corpus): Promise<void> {
  const bytes = books.files.slice(0, READER_FILES).map((file) => readFileSync(file));
  const { ratio, cells } = await benchReader(() => bytes);
  say(`\n读取(${READER_FILES}个文件,${cells}格)`);
  figure("读取 / 只解压解码", ratio.zlib, "atMost", 4);
  figure("SheetJS / 本读取器", ratio.sheetjs / ratio.zlib, "atLeast", 4);
  say(`  hucre / 本读取器:${ratio.hucre === 0 ? "-" : fixed(ratio.hucre / ratio.zlib)}`);
  say(`  读取(fflate)/ 只解压解码:${fixed(ratio.fflate)}`);
}

function reportJob(): void {
  const read100 = medianOf(RUNS, "read", 100);
  const [merge50, merge100, merge200] = bySize((files) => medianOf(RUNS, "merge", files));
  say("\n汇总(读取、识别、规范、合并)");
  for (const { files, cpuMs, rows, peakMb } of [merge50, merge100, merge200]) {
    const memory = `内存最高${peakMb.toFixed(0)}MB`;
    say(`  ${files}个文件:${fixed(cpuMs / 1000)}秒,${rows}行,${memory}`);
  }
  figure("100个文件 / 50个文件", merge100.cpuMs / merge50.cpuMs, "atMost", 2.1);
  figure("200个文件 / 100个文件", merge200.cpuMs / merge100.cpuMs, "atMost", 2.1);
  figure("识别、规范、合并 / 读取", merge100.cpuMs / read100.cpuMs - 1, "atMost", 1.5);
}

function reportMemory(): void {
  const [read50, read100, read200] = bySize((files) => inChild("read", files, SMALL_NURSERY));
  say("\n只读取时的内存");
  for (const { files, peakMb } of [read50, read100, read200]) {
    say(`  ${files}个文件:最高${peakMb.toFixed(0)}MB`);
  }
  figure("200个文件 / 50个文件", read200.peakMb / read50.peakMb, "atMost", SAME_MEMORY);
}

type BySize = readonly [JobFigures, JobFigures, JobFigures];

function bySize(measure: (files: number) => JobFigures): BySize {
  return [measure(50), measure(100), measure(200)];
}

async function reportWriter(): Promise<void> {
  const { ratio, rows, columns } = await benchWriter(100_000, 16);
  say(`\n写出(${rows}行 × ${columns}列)`);
  figure("写出 / 压缩同样的 XML", ratio, "atMost", 5);
}

async function reportPane(books: Corpus): Promise<void> {
  say("\n窗格的 JavaScript(不含 Office.js;字节,压缩后)");
  const scripts = paneWeight(PANE);
  for (const { name, when, bytes, gzip } of scripts)
    say(`  ${WHEN[when]} ${name}:${bytes},${gzip}`);
  const first = scripts.filter(({ when }) => when === "first");
  const kilobytes = sum(first.map(({ gzip }) => gzip)) / 1000;
  figure("打开窗格时(千字节)", kilobytes, "atMost", FIRST_LIMIT / 1000);
  say("\n窗格最长的一次停顿(从点“开始汇总”到写完,毫秒处理器时间)");
  for (const files of [sampleFiles(SAMPLE), books.files]) {
    const { longest, long, rows } = await paneSlices(PANE, files);
    figure(`${files.length}个文件,${rows}行`, longest, "atMost", SLICE_MS);
    say(`    超过 ${SLICE_MS} 毫秒的:${long.length}次`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function figure(label: string, value: number, sense: "atMost" | "atLeast", target: number): void {
  const reached = sense === "atMost" ? value <= target : value >= target;
  const wanted = sense === "atMost" ? `不超过 ${target}` : `不低于 ${target}`;
  say(`  ${label}:${fixed(value)}(目标${wanted},${reached ? "达到" : "未达到"})`);
}

function fixed(value: number): string {
  return value.toFixed(2);
}

function say(text: string): void {
  console.log(text);
}
