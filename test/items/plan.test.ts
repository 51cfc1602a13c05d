import { describe, expect, test } from "@jest/globals";
import { recordsOf } from "../../src/book/read.ts";
import { itemsOf, mayGoOn, planMoves, stagesOf } from "../../src/items/index.ts";
import type { BookItem, BookMove, MovesPlan } from "../../src/items/index.ts";
import type { MoveId, MoveInput } from "../../src/domain/lifecycle/index.ts";
import type { RawSheet, RawWorkbook } from "../../src/workbook/raw.ts";
import { INPUTS } from "../domain/lifecycle/example.ts";
import { addSheets, applyEdits } from "../support/applyEdits.ts";
import { bookOf, rawBook } from "../support/rawBook.ts";
import type { LedgerRows } from "../support/rawBook.ts";

const ASOF = "2026-11-25";
const ORDER = { level: "村", by: ["何青"], asOf: ASOF } as const;
const CODE = "LH-MS-2026-0007";
const ITEM = {
  code: CODE,
  group: "3组",
  registeredDate: "2026-11-02",
  sourceChannel: "干部走访",
  collector: "何青",
  reporter: "周大山",
  content: "3组机耕道垮塌",
  category: "交通",
  status: "待议账",
};
const ROWS: LedgerRows = { demands: [ITEM], actionLog: [] };

function first(workbook: RawWorkbook): BookItem {
  const [on] = itemsOf(bookOf(workbook, ASOF));
  if (!on) throw new Error("no item");
  return on;
}

function planned(
  workbook: RawWorkbook,
  moves: readonly (readonly [MoveId, MoveInput])[],
  on = first(workbook),
): MovesPlan {
  const made = moves.map(([move, input]): BookMove => ({ on, move, input }));
  return planMoves(bookOf(workbook, ASOF), made, ORDER);
}

function written(workbook: RawWorkbook, plan: MovesPlan) {
  const { workbook: after, skipped } = applyEdits(addSheets(workbook, plan.sheets), plan.edits);
  return { book: bookOf(after, ASOF), after, skipped };
}

const ids = ({ findings }: MovesPlan) => findings.map(({ id }) => id);
const DELIBERATE = ["deliberate", INPUTS.deliberate] as const;

describe("one move", () => {
  test("is written into the row and the log, the log first", () => {
    const raw = rawBook(ROWS);
    const plan = planned(raw, [DELIBERATE]);
    expect(plan.outcomes).toMatchObject([{ ok: true, after: { values: { status: "办理中" } } }]);
    expect(plan.edits.map((edit) => ("sheet" in edit ? edit.sheet : "")).at(0)).toBe("办理日志");
    const { book, skipped } = written(raw, plan);
    expect(skipped).toEqual([]);
    expect(itemsOf(book)[0]?.item.values).toMatchObject({ status: "办理中", ...INPUTS.deliberate });
    expect(itemsOf(book)[0]?.log).toEqual([
      "【议账】待议账→办理中。2026-11-06会议议定。解决方案:请挖机清方;目标任务:恢复通行;责任人李建国;完成时限2026-11-20。",
    ]);
  });

  test("that is refused writes nothing, and the others go on", () => {
    const raw = rawBook(ROWS);
    const plan = planned(raw, [["close", INPUTS.close], DELIBERATE, ["close", INPUTS.close]]);
    expect(plan.outcomes.map(({ ok }) => ok)).toEqual([false, true, true]);
    const { book } = written(raw, plan);
    expect(itemsOf(book)[0]?.item.values["status"]).toBe("已办结待回访");
    expect(recordsOf(book, "actionLog")).toHaveLength(2);
  });

  test("several items may be decided on alike: each has its own line", () => {
    const raw = rawBook({ ...ROWS, demands: [ITEM, { ...ITEM, code: "LH-MS-2026-0008" }] });
    const moves = itemsOf(bookOf(raw, ASOF)).map((on): BookMove => ({
      on,
      move: "deliberate",
      input: INPUTS.deliberate,
    }));
    const { book } = written(raw, planMoves(bookOf(raw, ASOF), moves, ORDER));
    expect(recordsOf(book, "actionLog").map(({ values }) => values["itemCode"])).toEqual([
      CODE,
      "LH-MS-2026-0008",
    ]);
  });
});

describe("what the workbook lacks", () => {
  test("办理日志 is added", () => {
    const raw = rawBook({ demands: [ITEM] });
    const plan = planned(raw, [DELIBERATE]);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["办理日志"]);
    expect(JSON.stringify(plan.sheets)).not.toContain("填报信息");
    expect(ids(plan)).toEqual(["move-log-added"]);
    expect(recordsOf(written(raw, plan).book, "actionLog")).toHaveLength(1);
  });

  test.each([true, false])("columns are added on the right (an Excel table: %s)", (isTable) => {
    const whole = rawBook(ROWS);
    const raw = {
      ...whole,
      sheets: whole.sheets.map((sheet) =>
        sheet.name === "民生诉求台账" ? older(sheet, isTable) : sheet,
      ),
    };
    const plan = planned(raw, [DELIBERATE]);
    expect(ids(plan)).toEqual(["move-columns-added"]);
    const { book, skipped } = written(raw, plan);
    expect(skipped).toEqual([]);
    expect(itemsOf(book)[0]?.item.values).toMatchObject({ status: "办理中", ...INPUTS.deliberate });
  });

  test("a ledger that an item is transferred to opens its row, once; without it that is said", () => {
    const transfer = ["transfer", INPUTS.transfer] as const;
    const raw = rawBook({ ...ROWS, hardship: [] });
    const plan = planned(raw, [transfer]);
    const once = written(raw, plan);
    const twice = written(once.after, plan);
    expect(twice.after.sheets).toEqual(once.after.sheets);
    expect(itemsOf(twice.book).map(({ code, item }) => [code, item.values["status"]])).toEqual([
      [CODE, "中止"],
      ["LH-KN-2026-0003", "待议账"],
    ]);
    const alone = planned(rawBook(ROWS), [transfer]);
    expect(ids(alone)).toEqual(["move-ledger-missing"]);
    expect(alone.opens).toHaveLength(1);
  });
});

/** Without 解决方案 and what stands right of 状态. */
function older(sheet: RawSheet, isTable: boolean): RawSheet {
  const headers = sheet.rows.find(({ number }) => number === 3)?.cells ?? [];
  const kept = headers.flatMap((header, at) =>
    header === "解决方案" || at > headers.indexOf("状态") ? [] : [at],
  );
  const rows = sheet.rows.map(({ number, cells }) => ({
    number,
    cells: number < 3 ? cells : kept.map((at) => cells[at] ?? null),
  }));
  const tables = sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.filter((_, at) => kept.includes(at)),
    range: { ...table.range, right: kept.length },
  }));
  return { ...sheet, rows, merges: [], tables: isTable ? tables : [] };
}

describe("the row is looked for in the book as it is now", () => {
  const old = first(rawBook(ROWS));
  test("moved down: by its 编号", () => {
    const other = { ...ITEM, code: "LH-MS-2026-0001" };
    const raw = rawBook({ ...ROWS, demands: [other, ITEM] });
    const { book } = written(raw, planned(raw, [DELIBERATE], old));
    expect(itemsOf(book).map(({ item }) => item.values["status"])).toEqual(["待议账", "办理中"]);
  });
  test.each<[string, LedgerRows, string]>([
    ["gone", { demands: [{ ...ITEM, code: "LH-MS-2026-0001" }] }, "row-gone"],
    [
      "moved, and its 编号 stands twice",
      { demands: [{ ...ITEM, code: "LH-MS-2026-0001" }, ITEM, ITEM] },
      "row-gone",
    ],
    [
      "办结 without a result: its 状态 was not read",
      { demands: [{ ...ITEM, status: "已办结待回访" }] },
      "status-unread",
    ],
  ])("%s: refused", (_, rows, id) => {
    const raw = rawBook({ ...ROWS, ...rows });
    const plan = planned(raw, [DELIBERATE], old);
    expect(plan.outcomes).toMatchObject([{ ok: false, refusals: [{ id }] }]);
    expect(plan.edits).toEqual([]);
  });
  test("somebody has written into a cell since it was read: that cell is left alone", () => {
    const plan = planned(rawBook(ROWS), [DELIBERATE]);
    const now = rawBook({ ...ROWS, demands: [{ ...ITEM, solution: "改走老路" }] });
    const { book, skipped } = written(now, plan);
    expect(skipped).toMatchObject([{ reason: "changed-since" }]);
    expect(itemsOf(book)[0]?.item.values["solution"]).toBe("改走老路");
  });
});

describe("in runs", () => {
  const plan = planned(rawBook(ROWS), [DELIBERATE]);
  test("the log before the cells of the items", () => {
    expect(stagesOf(plan).map((run) => [...new Set(run.map(({ kind }) => kind))])).toEqual([
      ["rows"],
      ["cell"],
    ]);
  });
  test.each([
    ["already-there", true],
    ["table-gone", false],
    ["merged-cells", false],
  ] as const)("a log that is left out as %s: the items go on %s", (reason, goesOn) => {
    expect(mayGoOn([{ index: 0, sheet: "办理日志", cell: "", reason }])).toBe(goesOn);
  });
});
