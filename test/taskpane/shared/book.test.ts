/** The open workbook as tasks see it. */
import { expect, test } from "@jest/globals";
import { openBook } from "../../../src/taskpane/shared/book.ts";
import type { BookChange } from "../../../src/taskpane/shared/bookTarget.ts";
import { testBook } from "../../support/openBook.ts";

const OPTIONS = { editId: "e1", asOf: "2026-11-27", reason: "修复:姓名" };

test("reads, changes, takes back, shows", async () => {
  const { book, host } = testBook({ firstSheet: "名单" });
  host.author.write("名单", "A1:A2", [["姓名"], ["张三"]]);
  expect(await book.name()).toEqual({
    ok: true,
    value: { name: "工作簿1.xlsx", sheets: ["名单"], runs: [] },
  });
  const edit = { kind: "cell", sheet: "名单", row: 2, column: 1, format: "text" } as const;
  const outcome = await book.apply([{ ...edit, before: "张三", after: "张山" }], OPTIONS);
  expect(outcome).toMatchObject({ ok: true, written: 1 });
  const read = await book.read({ sheets: ["名单"] });
  expect(read).toMatchObject({
    ok: true,
    value: { sheets: [{ rows: [{}, { cells: ["张山"] }] }] },
  });
  const undo = outcome.undo ?? {
    version: 1,
    editId: "",
    reason: "",
    restrictedSheets: [],
    changes: [],
  };
  expect(await book.undo(undo, { editId: "u1", asOf: "2026-11-27" })).toMatchObject({
    ok: true,
    value: { cells: 1, kept: [] },
  });
  expect(host.author.value("名单", "A2")).toBe("张三");
  expect(await book.show("名单", 2, 1)).toEqual({ ok: true, value: null });
  expect(await book.show("无", 2)).toMatchObject({ ok: false, code: "ItemNotFound" });
});

test("tells of what people change, not of our own writes, until it is ended", async () => {
  const { book, host } = testBook({ firstSheet: "名单" });
  host.author.write("名单", "A1:A2", [["姓名"], ["张三"]]);
  const seen: BookChange[] = [];
  const stop = await book.watch((change) => seen.push(change));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
  const edit = { kind: "cell", sheet: "名单", row: 2, column: 1, format: "text" } as const;
  await book.apply([{ ...edit, before: "张三", after: "张山" }], OPTIONS);
  await settle();
  expect(seen).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 250));
  host.author.write("名单", "A2:A2", [["李四"]]);
  await settle();
  expect(seen).toEqual([{ sheet: "名单", rows: { first: 2, last: 2 } }]);
  stop();
  await settle();
  host.author.write("名单", "A2:A2", [["王五"]]);
  await settle();
  expect(seen).toHaveLength(1);
});

test("without Excel every operation says so", async () => {
  const book = openBook(() => null);
  const refusals = [
    await book.name(),
    await book.read(),
    await book.apply([], OPTIONS),
    await book.show("名单", 1),
  ];
  expect(refusals.map((refusal) => !refusal.ok && refusal.code)).toEqual(
    refusals.map(() => "NoExcel"),
  );
  const stop = await book.watch(() => undefined);
  expect(stop).not.toThrow();
});
