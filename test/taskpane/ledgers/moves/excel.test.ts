/** Items are moved in an open workbook: shown first, written with their log, taken back, never doubled. */
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { ledgerById } from "../../../../src/domain/ledgers/index.ts";
import { printRaw } from "../../../../src/intake/cells/print.ts";
import type { RawValue } from "../../../../src/workbook/raw.ts";
import { testBook, type TestBook } from "../../../support/openBook.ts";
import { TODAY, idOf, madeOf, opened, villageRaw } from "./support.ts";

jest.setTimeout(120_000);

const DEMANDS = ledgerById("demands").sheetName;

let open: TestBook;

beforeEach(() => {
  open = testBook();
});
afterEach(() => {
  open.close();
});

function rowsOf(name: string): readonly (readonly RawValue[])[] {
  const sheet = open.host.toRaw().sheets.find((it) => it.name === name);
  return sheet?.rows.map(({ cells }) => cells) ?? [];
}

/** Rows of a ledger that hold this text in any cell. */
function rowsWith(name: string, text: string): readonly (readonly string[])[] {
  return rowsOf(name)
    .map((cells) => cells.map((cell) => printRaw(cell)))
    .filter((cells) => cells.some((cell) => cell.includes(text)));
}

const sheetNames = () => open.host.author.sheetNames();

test("办理销账: closed, its log in a new sheet, and both taken back", async () => {
  open.host.loadRaw(await villageRaw(["cadres", "demands"]));
  const before = open.host.snapshot().sheets;
  const flow = await opened("items", open.book);
  expect(madeOf(flow).items?.map(({ code, light }) => [code.slice(-1), light])).toEqual([
    ["1", null],
    ["2", "红"],
    ["5", "红"],
  ]);
  const { desk } = flow;
  const typed = { closingWay: "①实质办结", result: "已通车", closedDate: TODAY };
  const ids = [idOf(flow, 1), idOf(flow, 2)];
  await desk.try({ kind: "close", ids, typed, by: "何青" });
  const preview = desk.get().tried?.preview;
  // The first has nobody responsible: it stays, with the reason at its field.
  expect(preview).toMatchObject({ ready: 1, refused: 1, isNew: true });
  expect(preview?.lines[0]?.refusals).toMatchObject([{ field: "responsible" }]);
  expect(preview?.lines[1]?.changes).toContainEqual({
    ...{ label: "状态", before: "办理中", after: "已办结待回访" },
  });
  expect(open.host.snapshot().sheets).toEqual(before);

  await expect(desk.write()).resolves.toBe(true);
  expect(desk.get().notices).toMatchObject([{ code: "written-one", detail: "LH-MS-2026-0002" }]);
  expect(rowsWith(DEMANDS, "LH-MS-2026-0002")[0]).toContain("已办结待回访");
  expect(rowsWith("办理日志", "LH-MS-2026-0002")).toHaveLength(1);
  expect(madeOf(flow).items).toHaveLength(2);

  await desk.undo();
  expect(desk.get()).toMatchObject({ done: [], notices: [{ code: "undone" }] });
  expect(sheetNames()).not.toContain("办理日志");
  expect(rowsWith(DEMANDS, "LH-MS-2026-0002")[0]).toContain("办理中");
});

test("办理销账: what is wrong is said at its field; the same step twice is one line of the log", async () => {
  open.host.loadRaw(await villageRaw());
  const flow = await opened("items", open.book);
  const { desk } = flow;
  const id = idOf(flow, 2);
  const progress = (actionDate: string) =>
    desk.try({
      ...({ kind: "move", move: "progress", id, by: "李建国" } as const),
      typed: { actionDate, progress: "挖机已进场" },
    });
  await progress("2026-12-01");
  expect(desk.get().tried?.preview.lines[0]?.refusals).toMatchObject([{ field: "actionDate" }]);
  await expect(desk.write()).resolves.toBe(false);

  await progress(TODAY);
  await desk.write();
  await progress(TODAY);
  expect(desk.get().tried?.preview).toMatchObject({ ready: 1, isNew: false });
  expect(rowsWith("办理日志", "挖机已进场")).toHaveLength(1);
  const detail = await flow.ask("item", { id });
  expect(detail.ok && detail.value?.log).toEqual([{ date: TODAY, text: "【记进展】挖机已进场。" }]);
});

test("民主议账: the agenda, the decisions typed on it, read once and taken back", async () => {
  open.host.loadRaw(await villageRaw());
  const flow = await opened("agenda", open.book);
  expect(madeOf(flow).agenda?.map(({ code }) => code.slice(-1))).toEqual(["1"]);
  await flow.write();
  expect(sheetNames()).toContain("议账议程");
  const { author } = open.host;
  const rows = rowsOf("议账议程");
  const at = rows.findIndex((cells) => cells[0] === "编号");
  const raw = open.host.toRaw().sheets.find(({ name }) => name === "议账议程");
  const number = raw?.rows[at + 1]?.number ?? 0;
  const day = raw?.rows.find(({ cells }) => cells[0] === "会议日期")?.number ?? 0;
  author.write("议账议程", `B${day}:B${day}`, [["'2026-11-25"]]);
  author.write("议账议程", `B${day + 1}:B${day + 1}`, [["李建国"]]);
  author.write("议账议程", `I${number}:L${number}`, [
    ["请挖机清方", "恢复通行", "何青", "'2026-12-20"],
  ]);
  const before = open.host.snapshot().sheets;

  const { desk } = flow;
  const wish = { kind: "decisions", sheet: "议账议程", by: "" } as const;
  await desk.try(wish, { anew: true });
  const preview = desk.get().tried?.preview;
  expect(preview).toMatchObject({ ready: 1, refused: 0, isNew: true });
  expect(preview?.lines[0]?.changes.map(({ label, after }) => [label, after])).toContainEqual([
    ...["解决方案", "请挖机清方"],
  ]);
  await expect(desk.write()).resolves.toBe(true);
  expect(rowsWith(DEMANDS, "LH-MS-2026-0001")[0]).toContain("办理中");
  expect(rowsWith("会议记录", "LH-MS-2026-0001")).toHaveLength(1);
  expect(rowsWith("办理日志", "LH-MS-2026-0001")).toHaveLength(1);

  await desk.try(wish, { anew: true });
  expect(desk.get().tried?.preview).toMatchObject({ isNew: false });
  await desk.undo();
  const after = open.host.snapshot().sheets.filter(({ name }) => name !== "修改记录");
  expect(after).toEqual(before);
});

test("满意结账: calls one after the other, and the answers of a sheet", async () => {
  open.host.loadRaw(await villageRaw());
  const flow = await opened("callbacks", open.book);
  expect(madeOf(flow).callbacks?.lines.map(({ code, phone }) => [code.slice(-1), phone])).toEqual([
    ["3", "13900000003"],
    ["4", ""],
  ]);
  const { desk } = flow;
  const call = { callbackDate: TODAY, callbackWay: "电话", satisfaction: "满意" };
  const id = idOf(flow, 3);
  // Whoever handled it does not ask.
  const own = { kind: "call", id, typed: { ...call, callbackBy: "李建国" } } as const;
  await expect(desk.record(own)).resolves.toBe(false);
  expect(desk.get().tried?.preview.lines[0]?.refusals).toMatchObject([{ field: "callbackBy" }]);
  const other = { kind: "call", id, typed: { ...call, callbackBy: "何青" } } as const;
  await expect(desk.record(other)).resolves.toBe(true);
  expect(rowsWith(DEMANDS, "LH-MS-2026-0003")[0]).toContain("已结账");
  expect(madeOf(flow).callbacks).toMatchObject({
    lines: [{ code: "LH-MS-2026-0004" }],
    total: { percent: 100, whole: 1, unanswered: 1 },
  });

  const left = { ...call, satisfaction: "联系不上", callbackBy: "何青" };
  const inVain = { kind: "call", id: idOf(flow, 4), typed: left } as const;
  await expect(desk.record(inVain)).resolves.toBe(true);
  expect(madeOf(flow).callbacks?.lines).toMatchObject([{ tries: 1 }]);

  await flow.write();
  expect(sheetNames()).toContain("回访清单");
  await desk.try({ kind: "answers", sheet: "回访清单", by: "" }, { anew: true });
  expect(desk.get().tried?.preview).toMatchObject({ lines: [], notes: [{ isWarning: false }] });
  await desk.undo();
  await desk.undo();
  expect(madeOf(flow).callbacks?.lines).toHaveLength(2);
});
