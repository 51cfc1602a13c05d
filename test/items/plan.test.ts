import { describe, expect, test } from "@jest/globals";
import { itemsOf, planMoves } from "../../src/items/index.ts";
import type { BookMove } from "../../src/items/index.ts";
import { recordsOf } from "../../src/book/read.ts";
import { addSheets, applyEdits } from "../support/applyEdits.ts";
import { bookOf, rawBook } from "../support/rawBook.ts";
import { INPUTS } from "../domain/lifecycle/example.ts";

const ASOF = "2026-11-25";
const ORDER = { level: "村", by: ["何青"], asOf: ASOF } as const;
const ITEM = {
  code: "LH-MS-2026-0007",
  group: "3组",
  registeredDate: "2026-11-02",
  sourceChannel: "干部走访",
  collector: "何青",
  reporter: "周大山",
  content: "3组机耕道垮塌",
  category: "交通",
  status: "待议账",
};

describe("one move", () => {
  test("is written into the row and the log", () => {
    const raw = rawBook({ demands: [ITEM], actionLog: [] });
    const book = bookOf(raw, ASOF);
    const [on] = itemsOf(book);
    if (!on) throw new Error("no item");
    const moves: BookMove[] = [{ on, move: "deliberate", input: INPUTS.deliberate }];
    const plan = planMoves(book, moves, ORDER);
    expect(plan.outcomes).toMatchObject([{ ok: true }]);
    const { workbook, skipped } = applyEdits(addSheets(raw, plan.sheets), plan.edits);
    expect(skipped).toEqual([]);
    const after = bookOf(workbook, ASOF);
    expect(itemsOf(after)[0]?.item.values).toMatchObject({
      status: "办理中",
      ...INPUTS.deliberate,
    });
    expect(recordsOf(after, "actionLog")).toHaveLength(1);
  });
});
