import { beforeAll, describe, expect, test } from "@jest/globals";
import { ledgerById } from "../../../src/domain/ledgers/index.ts";
import type { MergeResult } from "../../../src/merge/types.ts";
import { summaryPlan } from "../../../src/report/summary/index.ts";
import { sortFindings } from "../../../src/report/summary/checklist.ts";
import type { RunOutcome } from "../../../src/taskpane/merge/job/outcome.ts";
import type { TablePage } from "../../../src/workbook/plan.ts";
import type { Answers } from "../../../src/taskpane/merge/worker/engine.ts";
import { readWorkbook } from "../../../src/workbook/read.ts";
import { webInflater } from "../../../src/workbook/xlsx/read/inflate-web.ts";
import { mergedMonth } from "../../samples/support.ts";
import { engine, goneBlob, handle, MONTH, noReport, townshipOrder } from "./township.ts";

/** The sample township: once as the command line merges it, once through the pane's worker. */
let expected: MergeResult;
let answers: Answers;
let outcome: RunOutcome;

beforeAll(async () => {
  expected = await mergedMonth(MONTH);
  answers = engine();
  outcome = await answers.merge(await townshipOrder(), noReport);
}, 60_000);

describe("the outcome of a run", () => {
  test("has the figures of the command line", () => {
    expect(outcome.balance).toEqual(expected.balance);
    expect(outcome.balance.ok).toBe(true);
    expect(outcome.period).toEqual({ id: MONTH, label: expected.period.label });
    expect(outcome.periodTaken).toBe(true);
    expect(outcome.ledgers).toEqual(
      [...expected.records].flatMap(([id, { length: rows }]) =>
        rows === 0 ? [] : [{ name: ledgerById(id).name, rows }],
      ),
    );
    expect(outcome.villages.map(({ name, submission }) => [name, submission])).toEqual(
      expected.villages.map(({ village, submission }) => [village.name, submission]),
    );
    const { error, warning, info } = outcome.findings;
    expect(error + warning + info).toBe(expected.findings.length);
  });

  test("tells of every file what became of it, and of those left out why", () => {
    expect(outcome.files.map(({ path, status }) => [path, status])).toEqual(
      expected.files.map(({ path, status }) => [path, status]),
    );
  });

  test("says why a file was left out", async () => {
    const { files } = await engine().merge(
      await townshipOrder({
        files: [
          handle("各村/龙河村.docx", new TextEncoder().encode("%PDF-1.7 and so on")),
          handle("各村/空.xlsx", new Uint8Array()),
          { path: "各村/走了.xlsx", blob: goneBlob() },
        ],
        passedOver: [{ path: "各村/~$龙河村.xlsx", reason: "lock-file" }],
        period: { kind: "month", id: MONTH },
      }),
      noReport,
    );
    expect(files.map(({ status }) => status).sort()).toEqual([
      "refused",
      "refused",
      "refused",
      "skipped",
    ]);
    expect(files.filter(({ why }) => !/^\p{Script=Han}/u.test(why))).toEqual([]);
    const gone = files.find(({ path }) => path === "各村/走了.xlsx");
    expect(gone?.why).toContain("选好以后文件被移走或改动了");
  });

  test("has a message for every village, and a 退回单 only where something is to be mended", () => {
    for (const { name, urge } of outcome.villages) expect(urge).toContain(`【${name}】`);
    const withSlip = outcome.villages.filter(({ hasSlip }) => hasSlip);
    expect(withSlip.length).toBeGreaterThan(0);
    expect(withSlip.every(({ places }) => places > 0)).toBe(true);
  });

  test("can be handed over", () => {
    expect(structuredClone(outcome)).toEqual(outcome);
  });
});

describe("findings", () => {
  test("groups add up to all findings, and their pages bring each exactly once, in order", async () => {
    const seen: number[] = [];
    for (const { village, kinds } of await answers.groups({ search: "" }, noReport)) {
      for (const { id: kind, count } of kinds) {
        const query = { village, kind, search: "" };
        const some = await answers.findings({ ...query, from: 0, count: 3 }, noReport);
        const rest = await answers.findings({ ...query, from: 3, count: 1e6 }, noReport);
        expect(some.length + rest.length).toBe(count);
        const indexes = [...some, ...rest].map(({ index }) => index);
        expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
        seen.push(...indexes);
      }
    }
    expect(new Set(seen).size).toBe(expected.findings.length);
  });

  test.each([
    ["龙河", true],
    ["编号 柳林", true],
    ["ＸＬＳＸ", true],
    ["没有这样的话", false],
  ])("search for %s", async (search, isFound) => {
    const words = search.normalize("NFKC").toLowerCase().split(" ");
    const groups = await answers.groups({ search }, noReport);
    for (const { village, kinds } of groups) {
      for (const { id: kind, title, count } of kinds) {
        const query = { village, kind, search, from: 0, count: 1e6 };
        const lines = await answers.findings(query, noReport);
        expect(lines).toHaveLength(count);
        for (const line of lines) {
          const { file, sheet, cell, header, sentence } = line;
          const text = [village, file, sheet, cell, header, title, sentence]
            .join(" ")
            .toLowerCase();
          for (const word of words) expect(text).toContain(word);
        }
      }
    }
    expect(groups.length > 0).toBe(isFound);
  });

  test("a finding knows its line in 核对清单 and its merged row", async () => {
    const plan = summaryPlan(expected, { township: outcome.township, readings: [] });
    const cellsAt = (name: string, row: number) => {
      const table = plan.sheets.find((sheet) => sheet.name === name)?.tables[0];
      return [...(table?.rows ?? [])][row - (table?.top ?? 0) - 1] ?? [];
    };
    const sorted = sortFindings(expected);
    let inLedger = 0;
    for (const index of [0, 1, 7, 60, sorted.length - 1]) {
      const view = await answers.finding({ index }, noReport);
      const line = cellsAt(view?.inChecklist?.sheet ?? "", view?.inChecklist?.row ?? 0);
      expect(line).toContain(view?.sentence);
      expect(line).toContain(view?.file);
    }
    for (const [index, finding] of sorted.entries()) {
      const view = await answers.finding({ index }, noReport);
      if (!view?.inLedger) continue;
      inLedger += 1;
      const row = cellsAt(view.inLedger.sheet, view.inLedger.row);
      expect(row.at(-1)).toMatch(new RegExp(`^${finding.sheet} 第\\d+行$`));
      expect(row.at(-2)).toBe(view.file);
    }
    expect(inLedger).toBeGreaterThan(0);
  });

  test("the original row is shown as the file has it, masked by its columns", async () => {
    const sorted = sortFindings(expected);
    const masked: string[] = [];
    const numbers: (readonly [shown: number, meant: number])[] = [];
    for (const [index, finding] of sorted.entries()) {
      const view = await answers.finding({ index }, noReport);
      expect(view?.place).toContain(finding.sheet);
      for (const { value } of view?.source?.cells ?? []) {
        expect(value).not.toMatch(/\d{17}[\dX]|^1\d{10}$/);
        if (value.includes("***")) masked.push(value);
      }
      const [row] = /\d+/.exec(finding.cell) ?? [];
      const number = view?.source?.number ?? Number(row);
      if (row !== undefined) numbers.push([number, Number(row)]);
    }
    expect(masked.length).toBeGreaterThan(0);
    expect(numbers.filter(([shown, meant]) => shown !== meant)).toEqual([]);
  });

  test("a finding that there is not is none", async () => {
    expect(await answers.finding({ index: 1e6 }, noReport)).toBeNull();
  });
});

describe("the plan in parts", () => {
  test("skeleton and rows together are the plan of the summary", async () => {
    const skeleton = await answers.plan("summary", noReport);
    const plan = structuredClone(skeleton);
    const readings = [...(plan?.sheets[0]?.cells ?? [])];
    expect(readings.length).toBeGreaterThan(0);
    const whole = summaryPlan(expected, { township: outcome.township, readings: [] });
    expect(plan?.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
    for (const [sheet, { tables }] of whole.sheets.entries()) {
      for (const [table, { rows, rowCount, cellLooks = new Map() }] of tables.entries()) {
        const got: TablePage["rows"][number][] = [];
        const looks: (readonly [string, string])[] = [];
        while (got.length < rowCount) {
          const query = { plan: "summary", sheet, table, from: got.length, count: 7 } as const;
          const part = await answers.rows(query, noReport);
          expect(part.rows.length).toBeGreaterThan(0);
          got.push(...part.rows);
          looks.push(...part.cellLooks);
        }
        expect(got).toEqual([...rows]);
        expect(new Map(looks)).toEqual(cellLooks);
      }
    }
  });

  test("the rows of one plan are not those of another that is asked for in between", async () => {
    const at = { sheet: 0, table: 0, from: 0, count: 1 };
    const village = outcome.villages.find(({ hasSlip }) => hasSlip)?.name ?? "";
    await answers.plan("summary", noReport);
    const before = await answers.rows({ plan: "summary", ...at }, noReport);
    expect(await answers.plan({ slips: village }, noReport)).not.toBeNull();
    expect(await answers.rows({ plan: "summary", ...at }, noReport)).toEqual(before);
    expect(await answers.rows({ plan: { slips: village }, ...at }, noReport)).not.toEqual(before);
  });
});

describe("files to download", () => {
  test("the summary is a workbook with the sheets of the plan", async () => {
    const { name, blob } = await answers.summaryFile(null, noReport);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect(name).toBe("五桂镇2026年11月民情台账汇总.xlsx");
    const read = await readWorkbook(bytes, name, webInflater);
    expect(read.ok && read.workbook.sheets.map((sheet) => sheet.name)).toContain("核对清单");
  });

  test("the 退回单 of one village, and of all in one archive", async () => {
    const village = outcome.villages.find(({ hasSlip }) => hasSlip)?.name ?? "";
    const one = await answers.slipFile({ village }, noReport);
    expect(one?.name).toBe(`退回单_${village}_${MONTH}.xlsx`);
    const all = await answers.slipFile({ village: null }, noReport);
    expect(all?.name).toBe(`退回单_${MONTH}.zip`);
    expect(await answers.slipFile({ village: "没有的村" }, noReport)).toBeNull();
  });

  test("the 退回单 as sheets are named after the village", async () => {
    const slips = outcome.villages.find(({ hasSlip }) => hasSlip)?.name ?? "";
    const plan = await answers.plan({ slips }, noReport);
    expect(plan?.sheets.length).toBeGreaterThan(0);
    expect(plan?.sheets.every(({ name }) => name.startsWith(`退回单-${slips}-`))).toBe(true);
    expect(await answers.plan({ slips: "没有的村" }, noReport)).toBeNull();
  });

  test("the mapping file holds the open questions", async () => {
    const { blob } = await answers.mappingFile(
      { mapping: { version: 1, villages: {}, files: {} } },
      noReport,
    );
    const text = await blob.text();
    const questions = await answers.questions({ from: 0, count: 100 }, noReport);
    expect(questions.length).toBeGreaterThan(0);
    for (const { id } of questions) expect(text).toContain(JSON.stringify(id).slice(1, -1));
  });
});
