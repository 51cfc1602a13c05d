import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { readBook, recordsOf } from "../../../src/book/read.ts";
import { emptyDemand } from "../../../src/domain/entry/index.ts";
import type { Entry } from "../../../src/domain/entry/index.ts";
import type { LedgerId } from "../../../src/domain/ledgers/types.ts";
import { receiptLines, rowNumbers } from "../../../src/taskpane/visits/flow/receipt.ts";
import type { RawWorkbook } from "../../../src/workbook/raw.ts";
import { BOOK, TODAY, villageBook, without } from "../../entry/support.ts";
import { fakeBook, openFlow, type FakeBook } from "./support.ts";

let village: RawWorkbook;
let book: FakeBook;

beforeAll(() => {
  village = villageBook();
});
beforeEach(() => {
  book = fakeBook(village);
});

const VISIT: Partial<Entry> = {
  visitors: ["李文斌"],
  households: [
    {
      ...{ isNew: false, householdNo: "03-0045", householder: "张三", group: "3组" },
      ...{ phone: "", address: "" },
    },
  ],
  outcome: "无需处理",
};
const ROAD: Partial<Entry> = {
  ...VISIT,
  opinion: "路灯不亮",
  outcome: "转台账",
  demand: { ...emptyDemand("demands"), category: "交通" },
};
const rows = (ledger: LedgerId) =>
  recordsOf(readBook(book.workbook, BOOK), ledger).map(({ values }) => values);
const codes = (flow: Awaited<ReturnType<typeof openFlow>>) =>
  flow.get().notices.map(({ code }) => code);

describe("an entry", () => {
  test("is written, told row by row, and makes way for the next of the same day and cadres", async () => {
    const flow = await openFlow(book);
    expect(flow.get()).toMatchObject({ phase: "typing", entry: { date: TODAY } });
    flow.edit({ ...VISIT, date: "2026-11-18" });
    await flow.save();
    expect(rows("visits")).toMatchObject([{ visitDate: "2026-11-18", householdNo: "03-0045" }]);
    expect(rows("diary")).toHaveLength(1);
    const { receipt, entry, round } = flow.get();
    expect(receipt?.lines).toEqual([
      { sheet: "走访记录", kind: "rows", rows: [4] },
      { sheet: "民情日记", kind: "rows", rows: [4] },
    ]);
    expect(entry).toMatchObject({ date: "2026-11-18", visitors: ["李文斌"], households: [] });
    expect(entry.id).not.toBe(receipt?.entry.id);
    expect(round).toBe(1);
    expect(book.draft.state).toBe("none");
  });

  test("the second of a day knows the first", async () => {
    const flow = await openFlow(book);
    for (const opinion of ["路灯不亮", "路面塌陷"]) {
      flow.edit({ ...ROAD, opinion });
      flow.typeVillageCode("LH");
      await flow.save();
    }
    expect(rows("demands").map(({ code }) => code)).toEqual(["LH-MS-2026-0001", "LH-MS-2026-0002"]);
    expect(flow.get().facts?.visits).toHaveLength(2);
  });

  test("what is missing is said, and nothing is written", async () => {
    const flow = await openFlow(book);
    await flow.save();
    expect(flow.get().problems.map(({ field }) => field)).toEqual(["visitors", "households"]);
    flow.edit({ visitors: ["李文斌"] });
    expect(flow.get().problems.map(({ field }) => field)).toEqual(["households"]);
    expect({ applied: book.applied, drafts: book.drafts }).toEqual({ applied: [], drafts: [] });
  });

  test("the village's letters are asked for, and remembered in the workbook", async () => {
    const flow = await openFlow(book);
    flow.edit(ROAD);
    await flow.save();
    expect(flow.get()).toMatchObject({ phase: "typing", asksVillageCode: true });
    flow.typeVillageCode("LH");
    await flow.save();
    expect(rows("demands")).toMatchObject([{ code: "LH-MS-2026-0001" }]);
    const again = await openFlow(book);
    expect(again.get().villageCode).toBe("LH");
  });

  test("is taken back, and what was typed comes back into the form without its numbers", async () => {
    const flow = await openFlow(book);
    flow.typeVillageCode("LH");
    flow.edit(ROAD);
    await flow.save();
    await flow.undo();
    expect(rows("visits")).toEqual([]);
    expect(codes(flow)).toEqual(["undone"]);
    const { entry, receipt } = flow.get();
    expect(receipt).toBeNull();
    expect(entry).toMatchObject({ opinion: "路灯不亮", demand: { codes: [] } });
    await flow.save();
    expect(rows("demands")).toHaveLength(1);
  });

  test("rows are shown on their sheet", async () => {
    const flow = await openFlow(book);
    await flow.show("走访记录", 4);
    expect(book.shown).toEqual(["走访记录 4"]);
  });
});

describe("without the ledgers", () => {
  test("the task says so; ledgers made meanwhile are seen", async () => {
    book.workbook = without(village, "走访记录");
    const flow = await openFlow(book);
    expect(flow.get().phase).toBe("bare");
    book.workbook = village;
    await flow.open();
    expect(flow.get().phase).toBe("typing");
  });

  test("a workbook that cannot be read: said, and read again on demand", async () => {
    book.refuse.read = "GeneralException";
    const flow = await openFlow(book);
    expect(flow.get().phase).toBe("closed");
    expect(flow.get().notices[0]?.detail).toBe("Excel 说 GeneralException。");
    delete book.refuse.read;
    await flow.open();
    expect(flow.get().phase).toBe("typing");
  });
});

describe("nothing typed is lost", () => {
  test("it is kept while it is typed, and offered at the next start", async () => {
    const flow = await openFlow(book);
    flow.edit({ ...VISIT, opinion: "路灯" });
    expect(book.drafts).toEqual([]);
    flow.leaveField();
    await Promise.resolve();
    expect(book.draft).toMatchObject({ state: "typed", entry: { opinion: "路灯" } });
    const again = await openFlow(book);
    expect(again.get()).toMatchObject({ phase: "typing", entry: flow.get().entry });
    expect(codes(again)).toEqual(["restored"]);
    again.clear();
    await Promise.resolve();
    expect(book.draft.state).toBe("none");
  });

  test("a draft that cannot be kept is said once", async () => {
    const flow = await openFlow(book);
    book.refuse.draft = "InvalidOperationInCellEditMode";
    for (const opinion of ["路", "路灯"]) {
      flow.edit({ ...VISIT, opinion });
      flow.leaveField();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    expect(codes(flow)).toEqual(["draft-refused"]);
  });

  test("no 草稿, no writing: nothing is begun that could not be completed", async () => {
    const flow = await openFlow(book);
    flow.edit(VISIT);
    book.refuse.draft = "InvalidOperationInCellEditMode";
    await flow.save();
    expect(book.applied).toEqual([]);
    expect(flow.get()).toMatchObject({ phase: "typing", entry: VISIT });
    delete book.refuse.draft;
    await flow.save();
    expect(rows("visits")).toHaveLength(1);
  });

  test("a workbook of protected structure takes no 草稿, but entries", async () => {
    book.refuse.draft = "AccessDenied";
    const flow = await openFlow(book);
    flow.edit(VISIT);
    await flow.save();
    expect(rows("visits")).toHaveLength(1);
  });

  test.each([0, 1, 2, 3])(
    "broken off after %d changes: gone on with, nothing twice",
    async (done) => {
      const flow = await openFlow(book);
      flow.typeVillageCode("LH");
      flow.edit(ROAD);
      Object.assign(book, { appliedBefore: done });
      book.refuse.apply = "GeneralException";
      await flow.save();
      expect(flow.get().phase).toBe("halfway");
      expect(book.draft).toMatchObject({ state: "writing", entry: { opinion: "路灯不亮" } });
      flow.edit({ opinion: "" });
      expect(flow.get().entry.opinion).toBe("路灯不亮");
      delete book.refuse.apply;
      await flow.save();
      expect(flow.get().phase).toBe("typing");
      expect([rows("demands"), rows("visits"), rows("diary")].map(({ length }) => length)).toEqual([
        1, 1, 1,
      ]);
      expect(rows("visits")[0]?.["ledgerCode"]).toBe("LH-MS-2026-0001");
      expect(book.draft.state).toBe("none");
    },
  );

  test("the pane closed half way: completed at the next start, and told", async () => {
    const flow = await openFlow(book);
    flow.typeVillageCode("LH");
    flow.edit(ROAD);
    Object.assign(book, { appliedBefore: 1 });
    book.refuse.apply = "GeneralException";
    await flow.save();
    delete book.refuse.apply;
    const again = await openFlow(book);
    expect(codes(again)).toEqual(["completed"]);
    expect([rows("demands"), rows("visits"), rows("diary")].map(({ length }) => length)).toEqual([
      1, 1, 1,
    ]);
    expect(again.get()).toMatchObject({ phase: "typing", entry: { households: [] } });
  });

  test("what cannot be completed at the start is told, and can be given up", async () => {
    const flow = await openFlow(book);
    flow.edit(VISIT);
    book.refuse.apply = "AccessDenied";
    await flow.save();
    const again = await openFlow(book);
    expect(again.get()).toMatchObject({ phase: "halfway", entry: VISIT });
    expect(codes(again)).toEqual(["halfway"]);
    await again.giveUp();
    expect(again.get()).toMatchObject({ phase: "typing", entry: { households: [] } });
    expect(book.draft.state).toBe("none");
  });

  test("rows that were left out are told, and the half is taken back into the form", async () => {
    const flow = await openFlow(book);
    flow.edit(VISIT);
    book.skip = [{ index: 1, sheet: "民情日记", cell: "", reason: "protected" }];
    await flow.save();
    expect(flow.get()).toMatchObject({ phase: "halfway" });
    expect(flow.get().notices[0]?.detail).toContain("“民情日记”:工作表受保护");
    await flow.undo();
    expect(flow.get()).toMatchObject({ phase: "typing", entry: VISIT });
    expect(rows("visits")).toEqual([]);
    expect(book.draft.state).toBe("typed");
  });
});

test("rows as people say them", () => {
  expect(rowNumbers([4, 5, 6, 9, 11, 12])).toBe("4-6、9、11-12");
  expect(receiptLines(null)).toEqual([]);
});
