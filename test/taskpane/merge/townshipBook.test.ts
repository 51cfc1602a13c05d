/** 补入综合账 in an open workbook, by the unmodified Office.js: written, typed in, added to, taken back. */
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { readTownshipBook } from "../../../src/book/township.ts";
import { fillTownshipBook } from "../../../src/job/township.ts";
import type { MergeResult } from "../../../src/merge/types.ts";
import { createTownshipFlow } from "../../../src/taskpane/merge/township/flow.ts";
import type { EngineClient } from "../../../src/taskpane/merge/worker/calls.ts";
import { cellAddress } from "../../../src/workbook/address.ts";
import { testBook, type TestBook } from "../../support/openBook.ts";
import { SENT_UP, demand, merged, villageBytes } from "../../reply/town.ts";

let november: MergeResult;
let december: MergeResult;
let opened: TestBook | undefined;
beforeAll(async () => {
  const one = demand("LH-MS-2026-0001", SENT_UP);
  const two = demand("LH-MS-2026-0002", SENT_UP);
  november = await merged({ "龙河村.xlsx": await villageBytes("龙河村", { demands: [one] }) });
  december = await merged({ "龙河村.xlsx": await villageBytes("龙河村", { demands: [one, two] }) });
});
afterEach(() => {
  opened?.close();
});

function flowOf({ book }: TestBook, merge: MergeResult) {
  let runs = 0;
  const engine = {
    call: (name: string, { workbook }: { workbook: Parameters<typeof fillTownshipBook>[2] }) => {
      if (name !== "township") throw new Error(name);
      return Promise.resolve({ ok: true, value: fillTownshipBook(merge, "五桂镇", workbook) });
    },
    stop: () => undefined,
  } as unknown as EngineClient;
  return createTownshipFlow({
    engine,
    book,
    today: () => "2026-12-01",
    unique: () => `${merge.records.get("demands")?.length ?? 0}-${(runs += 1)}`,
  });
}

async function rowsOf({ book }: TestBook) {
  const read = await book.read();
  if (!read.ok) throw new Error(read.sentence);
  return readTownshipBook(read.value, { name: "", asOf: "2026-12-01" }).rows.map(
    ({ values }) => [values["code"], values["status"]] as const,
  );
}

describe("补入综合账", () => {
  test("sheets first; then only what is new; what was typed stays, through an undo as well", async () => {
    opened = testBook();
    const first = flowOf(opened, november);
    await first.write();
    expect(first.get().notices).toMatchObject([{ code: "written", detail: "1" }]);
    expect(await rowsOf(opened)).toEqual([["LH-MS-2026-0001", "待议账"]]);

    const { author } = opened.host;
    const read = await opened.book.read();
    const sheet = read.ok && read.value.sheets.find(({ name }) => name === "综合账-民生诉求");
    const at = sheet ? (sheet.rows[2]?.cells.indexOf("状态") ?? -1) : -1;
    author.write("综合账-民生诉求", cellAddress(4, at + 1), [["办理中"]]);

    const second = flowOf(opened, december);
    await second.write();
    expect(second.get().notices).toMatchObject([{ code: "written", detail: "1" }]);
    expect(await rowsOf(opened)).toEqual([
      ["LH-MS-2026-0001", "办理中"],
      ["LH-MS-2026-0002", "待议账"],
    ]);
    const again = flowOf(opened, december);
    await again.write();
    expect(again.get().notices).toMatchObject([{ code: "nothing" }]);

    await second.undo();
    expect(second.get()).toMatchObject({ written: null, isBusy: false });
    expect(await rowsOf(opened)).toEqual([["LH-MS-2026-0001", "办理中"]]);
    // The sheet has been worked on since it was written: it stays.
    await first.undo();
    expect(await rowsOf(opened)).toEqual([["LH-MS-2026-0001", "办理中"]]);
  });
});
