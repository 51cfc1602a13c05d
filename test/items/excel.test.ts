/** The same through the unmodified Office.js: log first, broken off between the runs, completed. */
import { expect, test } from "@jest/globals";
import { itemsOf, mayGoOn, planMoves, stagesOf } from "../../src/items/index.ts";
import { readBook } from "../../src/book/read.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import { applyEdits, writePlan } from "../../src/workbook/excel/index.ts";
import type { BookEdit } from "../../src/workbook/edit.ts";
import { INPUTS } from "../domain/lifecycle/example.ts";
import { open, readAll } from "../workbook/excel/support.ts";

const ASOF = "2026-11-25";
const ITEM = {
  ...{ code: "LH-MS-2026-0007", group: "3组", registeredDate: "2026-11-02", collector: "何青" },
  ...{ sourceChannel: "干部走访", reporter: "周大山", content: "3组机耕道垮塌", category: "交通" },
  status: "待议账",
};

test("a move on the open workbook, and again after it broke off", async () => {
  const opened = open();
  await writePlan(
    opened.door,
    villageWorkbookPlan({
      ...{ village: "龙河村", township: "五桂镇", month: "2026-11" },
      ledgers: [ledgerById("demands")],
      rows: new Map([["demands", [ITEM]]]),
    }),
    { runId: "start" },
  );
  const read = async () => readBook(await readAll(opened), { name: "龙河村.xlsx", asOf: ASOF });
  let edits = 0;
  const apply = async (run: readonly BookEdit[]) => {
    edits += 1;
    const reason = "办理:议账";
    const outcome = await applyEdits(opened.door, run, { editId: `e${edits}`, asOf: ASOF, reason });
    if (!outcome.ok) throw new Error(outcome.sentence);
    return outcome.skipped;
  };
  const plan = async () => {
    const book = await read();
    const moves = itemsOf(book).map((on) => ({
      ...{ on, move: "deliberate" as const },
      input: INPUTS.deliberate,
    }));
    return planMoves(book, moves, { level: "村", by: ["何青"], asOf: ASOF });
  };

  const broken = await plan();
  expect(broken.sheets.map(({ name }) => name)).toEqual(["办理日志"]);
  const { sheets } = broken;
  await writePlan(opened.door, { sheets, dictionary: [], properties: new Map() }, { runId: "log" });
  const [log = []] = stagesOf(broken);
  expect(mayGoOn(await apply(log))).toBe(true);
  // Here it breaks off: the log says more than the row.
  expect((await read()).records.map(({ values }) => values["status"] ?? "log")).toEqual([
    "待议账",
    "log",
  ]);

  const rest = await plan();
  expect(rest.edits.every(({ kind }) => kind === "cell")).toBe(true);
  for (const run of stagesOf(rest)) expect(await apply(run)).toEqual([]);
  const [item, ...others] = itemsOf(await read());
  expect(others).toEqual([]);
  expect(item?.item.values).toMatchObject({ status: "办理中", ...INPUTS.deliberate });
  expect(item?.log).toHaveLength(1);

  // The first plan once more, as a second click would send it.
  const skipped = await apply(log);
  expect(skipped).toMatchObject([{ reason: "already-there" }]);
});
