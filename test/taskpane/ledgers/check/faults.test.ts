/** 修复, with every request of it refused in turn: no cell is lost, the clerk is told, a repeat completes. */
import { expect, jest, test } from "@jest/globals";
import { FAULT_CODES } from "../../../support/faultCodes.ts";
import { flowOver, rowsOf, visit, visitBook, VISITS } from "./support.ts";

jest.setTimeout(240_000);

const MESSY = [visit({ 组别: "三社" }), visit({ 组别: "第三组", 户主: "李四", 户编号: "" })];
const GROUPS = ["C2", "C3"] as const;
const KIND = { kind: "group-form" } as const;

/** A book that has been checked, and what stands in its cells. */
async function ready() {
  const book = await visitBook(MESSY);
  const flow = flowOver(book.book);
  await flow.check();
  const groups = () => GROUPS.map((cell) => book.host.author.text(VISITS, cell));
  return { book, flow, groups };
}

async function syncsOfRepair(): Promise<number> {
  const { book, flow } = await ready();
  const before = book.host.controls.counts.syncs;
  await flow.repair(KIND, "统一组别写法");
  book.close();
  return book.host.controls.counts.syncs - before;
}

test.each(FAULT_CODES)("%s at every request of a repair", async (code) => {
  const syncs = await syncsOfRepair();
  expect(syncs).toBeGreaterThan(1);
  for (let nth = 1; nth <= syncs; nth += 1) {
    const { book, flow, groups } = await ready();
    const before = await rowsOf(book);
    book.host.controls.resetCounts();
    book.host.controls.failSync(nth, code);
    await flow.repair(KIND, "统一组别写法");
    book.host.controls.failNothing();
    // Each cell holds what stood there or what it was to become, and the pane says which.
    for (const [index, text] of groups().entries()) {
      expect(["三社", "第三组", "3组"][text === "3组" ? 2 : index]).toBe(text);
    }
    expect(flow.get().notices.length).toBeGreaterThan(0);

    const again = flowOver(book.book);
    await again.check();
    await again.repair(KIND, "统一组别写法");
    expect({ nth, groups: groups() }).toEqual({ nth, groups: ["3组", "3组"] });
    const others = (rows: typeof before) =>
      rows.map(({ cells }) => cells.filter((_, index) => index !== 2));
    expect(others(await rowsOf(book))).toEqual(others(before));
    book.close();
  }
});
