/** 插入示例 in the open workbook, through the unmodified Office.js. */
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { samplePlan } from "../../../src/taskpane/sample/plan.ts";
import { sampleWork } from "../../../src/taskpane/sample/excel.ts";
import { EMPTY_MAPPING } from "../../../src/intake/answers.ts";
import { cellAddress } from "../../../src/workbook/address.ts";
import type { TablePlan } from "../../../src/workbook/plan.ts";
import { bytesOf } from "../../samples/support.ts";
import { CLERKS, open, type Opened } from "../../workbook/excel/support.ts";
import { engine, handle, noReport } from "../merge/township.ts";

// Some seconds on a quiet machine.
jest.setTimeout(120_000);

const TODAY = "2026-12-02";
const SHEETS = ["填报信息", "一户一档", "走访记录", "民生诉求台账", "填表说明"];

let opened: Opened;

beforeEach(() => {
  opened = open();
});

afterEach(() => {
  opened.close();
});

function work() {
  let runs = 0;
  return sampleWork({
    door: () => opened.door,
    today: () => TODAY,
    unique: () => String((runs += 1)),
  });
}

/** Address and text of every cell of text that is not calculated. */
function typedTexts({
  top,
  left,
  columns,
  rows,
}: TablePlan): readonly (readonly [string, string])[] {
  return [...rows].flatMap((row, index) =>
    row.flatMap((value, offset) => {
      const isTyped = columns[offset]?.format === "text" && !columns[offset].calculated;
      if (!isTyped || typeof value !== "string" || value === "") return [];
      return [[cellAddress(top + 1 + index, left + offset), value] as const];
    }),
  );
}

describe("inserting", () => {
  test("writes the plan beside the clerk's sheets; taken back without a trace", async () => {
    const before = opened.host.snapshot();
    const { insert, undo } = work();
    expect(await insert()).toEqual({
      ok: true,
      value: { runId: "sample-1", sheets: SHEETS, kept: [] },
    });
    const { sheets } = opened.host.snapshot();
    expect(sheets.slice(0, 2)).toEqual(before.sheets);
    for (const { name, tables } of samplePlan(TODAY).sheets) {
      const { cells = {} } = sheets.find((sheet) => sheet.name === name) ?? {};
      for (const [address, text] of tables.flatMap(typedTexts)) {
        expect({ name, address, value: cells[address]?.value }).toEqual({
          ...{ name, address },
          value: text,
        });
      }
      const shown = Object.values(cells).map(({ value }) =>
        typeof value === "string" ? value : "",
      );
      expect(shown.filter((value) => /^#[A-Z]/.test(value))).toEqual([]);
    }
    expect(await undo("sample-1")).toEqual({ ok: true, value: { kept: [] } });
    expect(opened.host.snapshot()).toEqual(before);
  });

  test("once more: the earlier sample makes place, but for what the clerk wrote into", async () => {
    const { insert } = work();
    await insert();
    opened.host.author.write("填报信息", "H30:H30", [["记一笔"]]);
    const second = await insert();
    expect(second).toMatchObject({
      ok: true,
      value: { sheets: ["填报信息 (2)", ...SHEETS.slice(1)] },
    });
    expect(second.ok && second.value.kept[0]).toContain("已原样保留");
  });

  test("never among the clerk's own ledgers: says so, writes nothing", async () => {
    opened.host.author.addSheet("走访记录");
    const before = opened.host.snapshot();
    expect(await work().insert()).toEqual({
      ok: false,
      code: "HasLedgers",
      sentence: expect.stringMatching(/已经有“走访记录”.*请新建一个空白工作簿/),
    });
    expect(opened.host.snapshot()).toEqual(before);
  });

  test.each([1, 3, 4])("refused at request %i: a sentence, and nothing is left", async (nth) => {
    const before = opened.host.snapshot();
    opened.host.controls.failSync(nth, "AccessDenied");
    expect(await work().insert()).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/受保护.*请/),
    });
    expect(opened.host.snapshot().sheets).toEqual(before.sheets);
    expect(opened.host.author.sheetNames()).toEqual([CLERKS, "空表"]);
  });
});

test("without Excel: said in words", async () => {
  const tools = { door: () => null, today: () => TODAY, unique: () => "1" };
  const refused = { ok: false, sentence: expect.stringContaining("没有连上 Excel") };
  expect(await sampleWork(tools).insert()).toMatchObject(refused);
  expect(await sampleWork(tools).undo("sample-1")).toMatchObject(refused);
});

describe("the plan", () => {
  test.each([
    ["2026-01-01", "2026-10"],
    ["2026-11-30", "2026-11"],
    ["2030-01-01", "2027-01"],
  ])("on %s it is of the month %s", (today, month) => {
    const [setup] = samplePlan(today).sheets;
    expect(setup?.cells.map(({ value }) => value)).toContain(month);
  });

  test("saved and chosen in 汇总, as the next step says, it merges without an error", async () => {
    const bytes = await bytesOf({ kind: "plan", plan: samplePlan(TODAY) });
    const outcome = await engine().merge(
      {
        files: [handle("试试看.xlsx", bytes)],
        passedOver: [],
        period: { kind: "files" },
        asOf: TODAY,
        villages: { kind: "none" },
        rules: null,
        mapping: EMPTY_MAPPING,
      },
      noReport,
    );
    expect(outcome).toMatchObject({
      usable: true,
      balance: { ok: true, refused: 0 },
      findings: { error: 0 },
      openQuestions: 0,
    });
    expect(outcome.balance.accepted).toBeGreaterThan(30);
  });
});
