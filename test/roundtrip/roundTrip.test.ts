/**
 * The 12 sample villages over three months and a year end: meeting, work, call-backs, merge, 综合账, answers,
 * taking in, carrying over. Every item is accounted for at every step by its 编号: never lost, never
 * doubled, its state and its lines in 办理日志 as a plain table says they must be.
 */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readSummary } from "../../src/book/summary.ts";
import { readTownshipBook } from "../../src/book/township.ts";
import { addMonths } from "../../src/domain/dates/index.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import { printValue } from "../../src/domain/records.ts";
import type { LedgerRecord } from "../../src/domain/records.ts";
import type { TownshipRow } from "../../src/domain/replies/index.ts";
import type { Review } from "../../src/domain/review/index.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../src/domain/workdays/index.ts";
import { carriedPeriod } from "../../src/handout/carry.ts";
import { handouts } from "../../src/handout/index.ts";
import { factsOfMerge, factsOfWorkbook, type TownshipFacts } from "../../src/job/facts.ts";
import { reviewOrder } from "../../src/job/review.ts";
import { townshipBookOf } from "../../src/job/township.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import { replyPlan } from "../../src/report/reply/index.ts";
import { summaryPlan } from "../../src/report/summary/index.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import { repliesOf } from "../../src/reply/index.ts";
import { makeItems } from "../../src/samples/ledgers/items.ts";
import { SAMPLE_MONTHS, TOWNSHIP, VILLAGES } from "../../src/samples/index.ts";
import type { SampleMonth, SampleVillage } from "../../src/samples/index.ts";
import { villageMonth } from "../../src/samples/village-month.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { bytesOf, reread } from "../reply/town.ts";
import { period } from "../samples/support.ts";
import { listedVillage } from "../support/township.ts";
import { ITEM_LEDGERS, linesOn, saved, standingOn } from "./paper.ts";
import { answered, bookRows, mergedFor, type BookRow, type Typed } from "./township.ts";
import { VillageDesk } from "./village.ts";

const MONTHS = ["2026-11", "2026-12", "2027-01"];
/** What a clerk needs at hand; visits and diaries are no items' matter. */
const LEDGERS = [
  ...["cadres", "households", "demands", "hardship", "stability", "meetings", "actionLog"],
] as readonly LedgerId[];

const sampleMonth = (id: string): SampleMonth => {
  const found = SAMPLE_MONTHS.find((it) => it.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** What is expected and what was found, at one step of one month. */
interface Step {
  readonly name: string;
  readonly expected: unknown;
  readonly found: unknown;
}

interface MonthDone {
  readonly month: string;
  readonly merge: MergeResult;
  readonly review: Review;
  readonly book: readonly BookRow[];
  readonly bookAfter: readonly BookRow[];
  readonly summary: RawWorkbook;
  readonly typed: readonly Typed[];
  readonly arrived: readonly Typed[];
}

const steps: Step[] = [];
const done: MonthDone[] = [];
/** Closed for good: by 编号, the month after which they stay behind. */
const ended = new Map<string, string>();
let desks: readonly VillageDesk[] = [];

/** Of every village, from its cells: `编号 状态 行数`, sorted. */
function account(name: string): void {
  const line = (code: string, status: string, lines: number) => `${code} ${status} ${lines}`;
  for (const desk of desks) {
    const lines = linesOn(desk.workbook);
    steps.push({
      name: `${name} ${desk.name}`,
      expected: [...desk.expected].map(([code, it]) => line(code, it.status, it.lines)).sort(),
      found: standingOn(desk.workbook)
        .map(({ code, status }) => line(code, status, lines.get(code) ?? 0))
        .sort(),
    });
  }
}

async function firstBook(village: SampleVillage): Promise<RawWorkbook> {
  const month = sampleMonth("2026-11");
  const { rows } = villageMonth(village, month);
  const plan = villageWorkbookPlan({
    ...{ village: village.name, township: TOWNSHIP, month: month.id, asOf: "2026-11-27" },
    ledgers: LEDGERS.map(ledgerById),
    rows: new Map(LEDGERS.map((id) => [id, rows.get(id) ?? []])),
  });
  return reread(await bytesOf(plan));
}

/** Registered in the month; what the sample makes of them later is not ours. */
function typeNew(desk: VillageDesk, village: SampleVillage, month: string): void {
  const { people } = villageMonth(village, sampleMonth(month));
  const items = makeItems(village, people);
  for (const ledger of ITEM_LEDGERS) {
    const fresh = items[ledger].filter(
      ({ registered }) => registered.startsWith(month) && registered <= `${month}-28`,
    );
    const rows = fresh.map(({ base }) => base);
    if (rows.length > 0) desk.type(ledger, rows, `${month}-28`);
  }
}

async function townshipMonth(
  month: string,
  previous: readonly TownshipRow[],
): Promise<{
  readonly carried: MergeResult;
  readonly summary: RawWorkbook;
  readonly rest: Omit<MonthDone, "arrived" | "review">;
}> {
  const asOf = `${month}-30`;
  const files = new Map<string, Uint8Array>();
  for (const desk of desks) files.set(desk.name, await saved(desk.workbook));
  const next = addMonths(month, 1);
  const whole = carriedPeriod(next, 31);
  if (!whole) throw new Error(next);
  const [merge, carried] = await mergedFor(files, [period(month), whole], asOf);
  if (!merge || !carried) throw new Error(month);
  const plan = summaryPlan(merge, {
    ...{ township: TOWNSHIP, readings: [] },
    ...townshipBookOf(merge, previous),
  });
  const before = await reread(await bytesOf(plan));
  const { workbook, typed } = answered(before, asOf);
  const summary = await reread(await saved(workbook));
  return {
    ...{ carried, summary },
    rest: { month, merge, typed, summary, book: bookRows(before), bookAfter: bookRows(summary) },
  };
}

function reviewOfMonth(months: readonly { month: string; facts: TownshipFacts }[]): Review {
  const last = months.at(-1);
  const review = reviewOrder({
    month: last?.month ?? "",
    facts: months,
    villages: VILLAGES.map(({ name }) => name),
    settings: defaultSettings(),
    own: [],
    calendar: PLAIN_WEEK,
    asOf: `${last?.month ?? ""}-30`,
  });
  if (!review) throw new Error("no review");
  return review;
}

/** The new month's books; what is closed for good stays behind. */
async function carryOver(month: string, carried: MergeResult): Promise<void> {
  const next = addMonths(month, 1);
  const { files } = handouts({
    villages: VILLAGES.map(({ name }) => listedVillage(name)),
    ...{ township: TOWNSHIP, month: next, settings: defaultSettings(), asOf: `${next}-01` },
    ...{ withStability: true, carry: carried },
  });
  for (const { village, plan } of files) {
    const desk = desks.find(({ name }) => name === village);
    if (!desk) throw new Error(village);
    desk.workbook = await reread(await bytesOf(plan));
    for (const [code, it] of [...desk.expected]) {
      if (it.status === "已结账" || it.status === "中止") {
        desk.expected.delete(code);
        ended.set(code, month);
      } else if (next.endsWith("-01")) it.lines += 1;
    }
  }
}

async function takeAnswers(month: string, summary: RawWorkbook): Promise<readonly Typed[]> {
  const asOf = `${addMonths(month, 1)}-03`;
  const read = readSummary(summary, { name: "汇总.xlsx", asOf });
  const arrived: Typed[] = [];
  for (const { village, lines } of repliesOf(read, `${month}-30`)) {
    const desk = desks.find(({ name }) => name === village);
    if (!desk || lines.length === 0) continue;
    const options = { village, township: TOWNSHIP, period: month, asOf };
    const reply = await reread(await bytesOf(replyPlan(lines, options)));
    const { rows } = desk.take(reply, asOf);
    for (const { code, type, state, sentence } of rows) {
      // Nobody but the village knows that a stability matter is closed for good: it is sent once more.
      if (state === "unknown-code" && ended.has(code) && code.includes("-WD-")) continue;
      arrived.push({ village, code, type: state === "ready" ? type : sentence });
    }
    const left = desk.take(reply, asOf).moves.map(({ on }) => on.code);
    steps.push({ name: `${month} 再收一次 ${village}`, expected: [], found: left });
  }
  return arrived;
}

beforeAll(async () => {
  desks = await Promise.all(
    VILLAGES.map(async (village) => new VillageDesk(village.name, await firstBook(village))),
  );
  let previous: readonly TownshipRow[] = [];
  const months: { month: string; facts: TownshipFacts }[] = [];
  for (const month of MONTHS) {
    for (const village of VILLAGES) {
      const desk = desks.find(({ name }) => name === village.name);
      if (!desk) throw new Error(village.name);
      if (month !== MONTHS[0]) typeNew(desk, village, month);
      desk.meet(`${month}-28`);
      desk.work(`${month}-28`);
      desk.call(`${month}-29`);
    }
    account(`${month} 村里`);
    const { carried, summary, rest } = await townshipMonth(month, previous);
    const { own, handedBack = [] } = factsOfWorkbook(summary, {
      name: "汇总.xlsx",
      asOf: `${month}-30`,
    });
    months.push({ month, facts: { ...factsOfMerge(rest.merge, TOWNSHIP), own, handedBack } });
    const review = reviewOfMonth(months);
    previous = readTownshipBook(summary, { name: "汇总.xlsx", asOf: `${month}-30` }).rows;
    const open = new Map(
      desks.flatMap(({ expected }) => [...expected].map(([code, { status }]) => [code, status])),
    );
    steps.push({
      name: `${month} 汇总`,
      expected: [...open].map(([code, status]) => `${code} ${status}`).sort(),
      found: ITEM_LEDGERS.flatMap((id) => rest.merge.records.get(id) ?? [])
        .map(({ values }) => `${printValue(values["code"])} ${printValue(values["status"])}`)
        .sort(),
    });
    await carryOver(month, carried);
    account(`${month} 接转`);
    const arrived = await takeAnswers(month, summary);
    account(`${month} 收回音`);
    done.push({ ...rest, review, arrived });
  }
}, 120_000);

test("every item is accounted for by its 编号 at every step of every month", () => {
  expect(steps).toHaveLength(MONTHS.length * (3 * VILLAGES.length + 1) + repeated());
  for (const { name, expected, found } of steps) expect([name, found]).toEqual([name, expected]);
});

test("every kind of move was made, and the log has a line for each", () => {
  const made = new Map<string, number>();
  for (const desk of desks) {
    for (const [move, count] of desk.made) made.set(move, (made.get(move) ?? 0) + count);
  }
  for (const move of MOVES_MADE) expect([move, made.get(move) ?? 0]).not.toEqual([move, 0]);
  expect(ended.size).toBeGreaterThan(0);
});

describe.each(MONTHS)("%s", (month) => {
  const of = (): MonthDone => {
    const found = done.find((it) => it.month === month);
    if (!found) throw new Error(month);
    return found;
  };

  test("the merge refuses nothing, and its rows are balanced", () => {
    expect(of().merge.balance).toMatchObject({ ok: true, refused: 0, duplicate: 0 });
  });

  test("what was sent up stands in 综合账 once, and what stood there before stays", () => {
    const keys = (rows: readonly BookRow[]) =>
      rows.map(({ village, code }) => `${village} ${code}`);
    const before = done[MONTHS.indexOf(month) - 1]?.bookAfter ?? [];
    for (const key of keys(before)) expect(keys(of().book)).toContain(key);
    const up = ITEM_LEDGERS.flatMap((id) => of().merge.records.get(id) ?? [])
      .filter(({ values }) => values["status"] === "已上报" && isForTownship(values))
      .map(({ values, source }) => `${source.village} ${printValue(values["code"])}`);
    for (const key of up) expect(keys(of().book)).toContain(key);
    const fresh = of().book.filter(({ type }) => type === "");
    expect(new Set(keys(fresh)).size).toBe(fresh.length);
    expect(keys(of().bookAfter)).toEqual(keys(of().book));
  });

  test("every answer that was typed arrives, once", () => {
    const text = (list: readonly Typed[]) =>
      list.map(({ village, code, type }) => `${village} ${code} ${type}`).sort();
    expect(of().typed.length).toBeGreaterThan(0);
    expect(text(of().arrived)).toEqual(text(of().typed));
  });

  test("勾稽 holds against the month before", () => {
    const { notes, ties } = of().review;
    expect(notes.filter(({ isBreak }) => isBreak)).toEqual([]);
    expect(ties.filter(({ difference }) => difference !== 0)).toEqual([]);
  });
});

function repeated(): number {
  return steps.filter(({ name }) => name.includes("再收一次")).length;
}

function isForTownship(values: LedgerRecord["values"]): boolean {
  return printValue(values["escalatedTo"]).startsWith("乡镇");
}

const MOVES_MADE = [
  ...["deliberate", "escalate", "close", "settle", "reject", "unreachable", "resume"],
  ...["noteReply", "handBack", "closeAbove"],
];
