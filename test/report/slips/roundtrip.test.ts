/** A slip goes out, is mended, comes back, and takes the place of the first file (mess row 56). */
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { DEFAULT_PERIOD_RULES, parsePeriod } from "../../../src/domain/periods/index.ts";
import type { Period } from "../../../src/domain/periods/index.ts";
import { EMPTY_MAPPING } from "../../../src/intake/answers.ts";
import { runMerge } from "../../../src/job/index.ts";
import { makeSlips } from "../../../src/job/slips.ts";
import type { MergeResult } from "../../../src/merge/types.ts";
import type { CellPlan, PlanFormat, PlanValue, WorkbookPlan } from "../../../src/workbook/plan.ts";
import { nodeInflater } from "../../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/index.ts";
import { village } from "../sample.ts";

const FIRST = "龙河村.xlsx";
const SLIP = "退回单_龙河村_2026-11.xlsx";

const ROWS: readonly (readonly PlanValue[])[] = [
  ["龙河村2026年11月走访记录"],
  ["序号", "走访日期", "走访人", "组别", "户主", "走访方式", "群众反映"],
  [1, "2026-11-03", "周明", "3组", "陈大山", "入户", "希望修好三组的路"],
  [2, "11月底", "周明", "3组", "李小河", "入户", "无诉求"],
  [3, "2026-11-06", null, "3组", "王一木", "入户", "无诉求"],
  [4, 11.1, "吴芳", "2组", "何石头", "入户", "无诉求"],
];

const FIRST_PLAN: WorkbookPlan = {
  sheets: [
    {
      name: "走访记录",
      visibility: "visible",
      columns: [],
      cells: ROWS.flatMap((cells, row) =>
        cells.map((value, column): CellPlan => {
          return { row: row + 1, column: column + 1, value, format: formatOf(value) };
        }),
      ),
      tables: [],
      merges: [{ top: 1, left: 1, bottom: 1, right: 7 }],
      conditionals: [],
      print: { orientation: "landscape", paper: "A4" },
    },
  ],
  dictionary: [],
  properties: new Map(),
};

function formatOf(value: PlanValue): PlanFormat {
  if (typeof value === "number") return "general";
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? "date" : "text";
}

async function bytesOf(plan: WorkbookPlan): Promise<Uint8Array> {
  return (await writeWorkbook(plan, nodeDeflater)).bytes;
}

function month(id: string): Period {
  const period = parsePeriod(id, DEFAULT_PERIOD_RULES);
  if (!period) throw new Error(id);
  return period;
}

async function merged(files: ReadonlyMap<string, Uint8Array>): Promise<MergeResult> {
  const sources = [...files].map(([path, bytes]) => ({ path, read: () => Promise.resolve(bytes) }));
  const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
  const options = {
    period: month("2026-11"),
    monthPeriod: month,
    asOf: "2026-12-01",
    villages: [village("龙河村")],
    mapping: EMPTY_MAPPING,
  };
  return (await runMerge(sources, options, { inflater: nodeInflater, sha256 })).merge;
}

/** The slip with some cells typed anew, as a clerk would. */
function typed(plan: WorkbookPlan, values: Readonly<Record<string, PlanValue>>): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = values[`${sheet.name} ${cell.row},${cell.column}`];
        return value === undefined ? cell : { ...cell, value, format: formatOf(value) };
      }),
    })),
  };
}

describe("a slip that comes back", () => {
  let first: Uint8Array;
  let before: MergeResult;
  let slip: WorkbookPlan;
  const names: string[] = [];

  beforeAll(async () => {
    first = await bytesOf(FIRST_PLAN);
    before = await merged(new Map([[FIRST, first]]));
    for await (const made of makeSlips(before, () => Promise.resolve(first), nodeInflater)) {
      names.push(made.name);
      slip = made.plan;
    }
  });

  test("the first file had three rows that could not be placed", () => {
    expect(before.balance).toMatchObject({ read: 4, accepted: 1, refused: 3 });
    expect(names).toEqual([SLIP]);
  });

  test("not mended, it is read as the first file was: nothing is gained by sending it round", async () => {
    const after = await merged(
      new Map([
        [FIRST, first],
        [SLIP, await bytesOf(slip)],
      ]),
    );
    expect(after.balance).toEqual(before.balance);
    expect(after.files.map(({ path, status, reason }) => [path, status, reason])).toEqual(
      expect.arrayContaining([
        [SLIP, "merged", undefined],
        [FIRST, "skipped", "file-superseded"],
      ]),
    );
    const errors = (result: MergeResult): readonly string[] =>
      result.findings
        .filter(({ sheet }) => sheet === "走访记录")
        .map(({ id, cell }) => `${id} ${cell}`);
    expect(errors(after)).toEqual(expect.arrayContaining(["date-vague B4", "date-ambiguous B6"]));
  });

  test("mended, all its rows are taken", async () => {
    const mended = typed(slip, {
      "走访记录 4,2": "2026-11-30",
      "走访记录 5,3": "周明",
      "走访记录 6,2": "2026-11-10",
    });
    const after = await merged(
      new Map([
        [FIRST, first],
        [SLIP, await bytesOf(mended)],
      ]),
    );
    expect(after.balance).toMatchObject({ read: 4, accepted: 4, refused: 0, ok: true });
    expect(after.records.get("visits")?.map(({ values }) => values["visitDate"])).toEqual([
      "2026-11-03",
      "2026-11-06",
      "2026-11-10",
      "2026-11-30",
    ]);
  });
});
