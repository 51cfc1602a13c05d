/** A summary read back: the same rows of the same villages, and so the same evaluation as from the files. */
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { isSummary, readSummary } from "../../src/book/summary.ts";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import type { Evaluation } from "../../src/domain/quotas/evaluate.ts";
import { parseSpan } from "../../src/domain/quotas/spans.ts";
import type { LedgerRecord } from "../../src/domain/records.ts";
import { defaultSettings } from "../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../src/domain/workdays/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { factsOfMerge, factsOfWorkbook } from "../../src/job/facts.ts";
import type { TownshipFacts } from "../../src/job/facts.ts";
import { runMerge } from "../../src/job/index.ts";
import type { JobResult } from "../../src/job/index.ts";
import { evaluateOrder, readingPeriod } from "../../src/job/quotas.ts";
import { summaryPlan } from "../../src/report/summary/index.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import type { WorkbookPlan } from "../../src/workbook/plan.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { line } from "../domain/quotas/town.ts";
import { sampleResult } from "../report/sample.ts";

const AS_OF = "2026-12-01";
const SETTINGS = { ...defaultSettings(), committeeVisitsPerMonth: 2 };
const VILLAGES = ["龙河村", "新桥村", "石坎村"];

function rowsOf(village: string): ReadonlyMap<LedgerId, readonly VillageRow[]> {
  const visit = (
    visitDate: string,
    visitors: readonly string[],
    householdNo: string,
  ): VillageRow => ({
    visitDate,
    visitors,
    householdNo,
    visitWay: "入户",
    opinion: "无诉求",
  });
  const cadre = (name: string, position: readonly string[]): VillageRow => ({
    name,
    position,
    isCommittee: "是",
  });
  return new Map<LedgerId, readonly VillageRow[]>([
    ["cadres", [cadre("张三", ["书记"]), cadre("李四", ["委员", "党小组长"])]],
    [
      "households",
      [
        {
          householdNo: "01-0001",
          householder: "王一",
          group: "1组",
          householdKinds: ["低保户"],
          linkedCadre: "张三",
          linkedCadrePhone: "13800000001",
        },
        { householdNo: "01-0002", householder: "王二", group: "1组", householdKinds: ["一般户"] },
      ],
    ],
    [
      "visits",
      village === "石坎村"
        ? []
        : [
            visit("2026-11-03", ["张三", "李四"], "01-0001"),
            visit("2026-11-04", ["张三"], "01-0002"),
          ],
    ],
  ]);
}

async function book(plan: WorkbookPlan): Promise<RawWorkbook> {
  const read = await readWorkbook(
    (await writeWorkbook(plan, nodeDeflater)).bytes,
    "",
    nodeInflater,
  );
  if (!read.ok) throw new Error(read.notice.id);
  return read.workbook;
}

const span = parseSpan("2026-11", SETTINGS);
if (!span) throw new Error("2026-11");
const evaluation = (
  records: ReadonlyMap<LedgerId, readonly LedgerRecord[]>,
  villages: readonly string[],
): Evaluation =>
  evaluateOrder({
    records,
    villages,
    settings: SETTINGS,
    own: [],
    calendar: PLAIN_WEEK,
    asOf: AS_OF,
    span,
  });

let merged: JobResult;
let summary: RawWorkbook;
beforeAll(async () => {
  const files = await Promise.all(
    VILLAGES.map(async (village) => {
      const plan = villageWorkbookPlan({ village, month: "2026-11", rows: rowsOf(village) });
      const { bytes } = await writeWorkbook(plan, nodeDeflater);
      return { path: `${village}.xlsx`, read: () => Promise.resolve(bytes) };
    }),
  );
  const period = readingPeriod(span);
  merged = await runMerge(
    files,
    { period, monthPeriod: () => period, asOf: AS_OF, villages: [], mapping: EMPTY_MAPPING },
    {
      inflater: nodeInflater,
      sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    },
  );
  summary = await book(summaryPlan(merged.merge, { township: "五桂镇", readings: [] }));
});

describe("read back", () => {
  const read = () => readSummary(summary, { name: "汇总.xlsx", asOf: AS_OF });

  test("it is known as a summary, with its mark and without", () => {
    expect(isSummary(summary)).toBe(true);
    expect(isSummary({ ...summary, properties: new Map() })).toBe(true);
  });

  test("a village's own workbook is none", async () => {
    expect(isSummary(await book(villageWorkbookPlan({ village: "龙河村" })))).toBe(false);
  });

  test("every row belongs to its village; the places are the summary's", () => {
    const { records, villages } = read();
    expect([...villages].sort()).toEqual([...VILLAGES].sort());
    const visits = records.filter(({ ledger }) => ledger === "visits");
    expect(visits.map(({ source }) => source.village).sort()).toEqual(
      ["新桥村", "新桥村", "龙河村", "龙河村"].sort(),
    );
    expect(new Set(visits.map(({ source }) => source.file))).toEqual(new Set(["汇总.xlsx"]));
  });

  test("files and summary give the same evaluation", () => {
    const { records, villages } = read();
    const byLedger = new Map<LedgerId, LedgerRecord[]>();
    for (const record of records) {
      byLedger.set(record.ledger, [...(byLedger.get(record.ledger) ?? []), record]);
    }
    const said = ({ outcomes }: Evaluation) =>
      outcomes.map((it) => `${it.duty} ${it.subject.village} ${line(it)}`).sort();
    const fromFiles = said(evaluation(merged.merge.records, VILLAGES));
    expect(said(evaluation(byLedger, villages))).toEqual(fromFiles);
    expect(fromFiles).toContain("D1 龙河村 张三 2026-11 2/2 met");
    expect(fromFiles).toContain("D1 石坎村 张三 2026-11 0/2 missed");
  });
});

describe("报送情况", () => {
  const said = ({ submissions }: TownshipFacts) =>
    submissions.map(({ village, submission }) => `${village} ${submission}`);

  test("is the same from the files and from their summary; villages not on the list have none", async () => {
    const result = sampleResult();
    const [stranger, ...others] = result.villages;
    if (!stranger) throw new Error("no villages");
    const village = { ...stranger.village, listed: false };
    const merge = { ...result, villages: [{ ...stranger, village }, ...others] };
    const workbook = await book(summaryPlan(merge, { township: "五桂镇", readings: [] }));
    const facts = factsOfWorkbook(workbook, { name: "汇总.xlsx", asOf: AS_OF });
    expect(said(facts)).toEqual(said(factsOfMerge(merge, "五桂镇")));
    expect(new Set(facts.submissions.map(({ submission }) => submission)).size).toBeGreaterThan(3);
    expect(facts.villages).toContain(village.name);
  });

  test("what somebody has typed over it is not known", async () => {
    const workbook = await book(summaryPlan(sampleResult(), { township: "五桂镇", readings: [] }));
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell === "未报送" ? "说好明天送" : cell)),
      })),
    }));
    const facts = factsOfWorkbook({ ...workbook, sheets }, { name: "汇总.xlsx", asOf: AS_OF });
    expect(said(facts).filter((line) => line.endsWith("missing"))).toEqual([]);
    expect(facts.submissions).toHaveLength(sampleResult().villages.length - 1);
  });
});
