/** Check and repair in the open workbook, through the unmodified Office.js. */
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Flow } from "../../../../src/taskpane/ledgers/check/flow/flow.ts";
import { flowOver, rowsOf, visit, visitBook, VISITS } from "./support.ts";
import type { TestBook } from "../../../support/openBook.ts";

let open: TestBook | undefined;

afterEach(() => {
  open?.close();
});

async function checked(book: TestBook): Promise<Flow> {
  open = book;
  const flow = flowOver(book.book);
  await flow.check();
  expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
  return flow;
}

async function cellsFound(flow: Flow, kind: string): Promise<readonly string[]> {
  const query = { sheet: VISITS, kind, search: "", from: 0, count: 50 };
  const reply = await flow.engine("findings", query);
  return reply.ok ? reply.value.map(({ where }) => where) : [];
}

const codes = (flow: Flow) =>
  flow.get().notices.map(({ code, detail = "" }) => `${code} ${detail}`);
const date = (serial: number) => ({ kind: "date", serial });

describe("a repair", () => {
  test("changes what the preview said, is listed, and can be taken back", async () => {
    const book = await visitBook([
      visit(),
      visit({ 走访日期: "'2026年11月4日", 组别: "第三村民小组" }),
      visit({ 走访日期: "'月底前", 户主: "李四", 户编号: "" }),
    ]);
    const flow = await checked(book);
    const before = await rowsOf(book);
    const preview = await flow.engine("repairs", { kind: "date-form", from: 0, count: 9 });
    expect(preview.ok && preview.value).toMatchObject([
      { cell: "A3", before: "2026年11月4日", after: "2026-11-04" },
    ]);

    await flow.repair({ kind: "date-form" }, "统一日期写法");
    expect(codes(flow)).toEqual(["repaired 1"]);
    const [header, first, second, third] = before;
    expect(await rowsOf(book)).toEqual([
      header,
      first,
      { number: 3, cells: [date(46330), ...(second?.cells.slice(1) ?? [])] },
      third,
    ]);
    expect(book.host.author.sheetNames()).toContain("修改记录");
    expect(flow.get().outcome?.repairs.map(({ id }) => id)).toEqual(["group-form"]);

    await flow.undo();
    expect(codes(flow)).toEqual(["undone 1"]);
    expect(await rowsOf(book)).toEqual(before);
    expect(flow.get().undos).toEqual([]);
  });

  test("of a single cell leaves the others of its kind", async () => {
    const book = await visitBook([
      visit({ 组别: "三社" }),
      visit({ 组别: "第三组", 户主: "李四" }),
    ]);
    const flow = await checked(book);
    await flow.repair({ index: 1 }, "统一组别写法");
    expect([book.host.author.text(VISITS, "C2"), book.host.author.text(VISITS, "C3")]).toEqual([
      "三社",
      "3组",
    ]);
  });
});

describe("where the workbook is not as it should be", () => {
  test("pasted values: whatever a paste brought, every cell is told", async () => {
    const book = await visitBook([visit()]);
    book.host.author.write(VISITS, "A3:G4", [
      visit({ 走访日期: "'2026.11.5" }),
      visit({ 走访日期: "'11月", 走访人: "李文斌,王小明" }),
    ]);
    const flow = await checked(book);
    expect(await cellsFound(flow, "date-vague")).toEqual(["A4"]);
    await flow.repair({ kind: "people-split" }, "多个姓名已分开");
    expect(book.host.author.text(VISITS, "B4")).toBe("李文斌、王小明");
  });

  test("filtered tables: hidden rows are found and mended where they stand", async () => {
    const rows = [visit({ 组别: "三社" }), visit({ 组别: "4组", 户主: "李四", 户编号: "" })];
    const book = await visitBook(rows);
    book.host.author.filter(VISITS, "A1:G3", 2, ["4组"]);
    const flow = await checked(book);
    expect(await cellsFound(flow, "group-form")).toEqual(["C2"]);
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(book.host.author.value(VISITS, "C2")).toBe("3组");
    expect(book.host.author.value(VISITS, "C3")).toBe("4组");
  });

  test("protected sheets are checked, and left as they are, with the reason", async () => {
    const book = await visitBook([visit({ 组别: "三社" })]);
    book.host.author.protect(VISITS);
    const flow = await checked(book);
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(book.host.author.text(VISITS, "C2")).toBe("三社");
    expect(flow.get()).toMatchObject({ undos: [], phase: "done" });
    expect(codes(flow).join()).toContain("受保护");
  });

  test("merged cells: one repair, on the cell that holds the content", async () => {
    const rows = [visit({ 组别: "三社" }), visit({ 组别: "", 户主: "李四", 户编号: "" })];
    const book = await visitBook(rows, { isTable: false });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(VISITS).getRange("C2:C3").merge();
      await context.sync();
    });
    const flow = await checked(book);
    const preview = await flow.engine("repairs", { kind: "group-form", from: 0, count: 9 });
    expect(preview.ok && preview.value.map(({ cell }) => cell)).toEqual(["C2"]);
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(codes(flow)).toEqual(["repaired 1"]);
    expect(book.host.author.text(VISITS, "C2")).toBe("3组");
    expect(book.host.author.value(VISITS, "C3")).toBe("");
  });

  test("renamed and moved columns are known by what they are called now", async () => {
    const headers = ["户主姓名", "入户时间", "自己的列", "走访人员", "方式", "走访内容", "组"];
    const book = await visitBook(
      [["张三", "'2026.11.5", "甲", "李文斌", "入户", "无诉求", "三社"]],
      { headers },
    );
    const flow = await checked(book);
    await flow.repair({ kind: "date-form" }, "统一日期写法");
    expect(await rowsOf(book)).toMatchObject([
      { cells: headers },
      { cells: ["张三", date(46331), "甲", "李文斌", "入户", "无诉求", "三社"] },
    ]);
  });

  test("inserted rows: what has moved since is left alone, then found in its new place", async () => {
    const rows = [visit({ 组别: "三社" }), visit({ 组别: "第三组", 户主: "李四", 户编号: "" })];
    const book = await visitBook(rows, { isTable: false });
    const flow = await checked(book);
    book.host.author.insertRows(VISITS, "3:3");
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(book.host.author.text(VISITS, "C2")).toBe("3组");
    expect(book.host.author.text(VISITS, "C3")).toBe("");
    expect(book.host.author.text(VISITS, "C4")).toBe("第三组");
    expect(codes(flow).join()).toContain("有人改动过");

    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(book.host.author.text(VISITS, "C4")).toBe("3组");
  });

  test("a row that came above and looks alike is known by its other cells", async () => {
    const rows = [
      visit({ 组别: "三社" }),
      visit({ 组别: "三社", 户主: "李四", 户编号: "03-0002" }),
    ];
    const book = await visitBook(rows, { isTable: false });
    const flow = await checked(book);
    // The first row is deleted: what stood in row 3 now stands in row 2, with the same 组别.
    book.host.author.deleteRows(VISITS, "2:2");
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(book.host.author.text(VISITS, "C2")).toBe("三社");
    expect(codes(flow).join()).toContain("有人改动过");
  });

  test("two people in the file: what the other one has typed meanwhile stays", async () => {
    const rows = [visit({ 组别: "三社" }), visit({ 组别: "第三组", 户主: "李四", 户编号: "" })];
    const book = await visitBook(rows);
    const flow = await checked(book);
    book.host.author.write(VISITS, "C2:C2", [["5组"]]);
    await flow.repair({ kind: "group-form" }, "统一组别写法");
    expect(book.host.author.text(VISITS, "C2")).toBe("5组");
    expect(book.host.author.text(VISITS, "C3")).toBe("3组");
    await flow.undo();
    expect(book.host.author.text(VISITS, "C2")).toBe("5组");
    expect(book.host.author.text(VISITS, "C3")).toBe("第三组");
  });
});

describe("marks", () => {
  const colours = async (book: TestBook): Promise<readonly string[]> =>
    book.Excel.run(async (context) => {
      const area = context.workbook.worksheets.getItem(VISITS).getRange();
      const { conditionalFormats } = area;
      conditionalFormats.load("items/id");
      await context.sync();
      return conditionalFormats.items.map(({ id }) => id);
    });

  test("come and go, and nothing of the clerk's changes", async () => {
    const book = await visitBook([visit({ 走访日期: "'月底前" }), visit({ 群众反映: "" })]);
    const flow = await checked(book);
    const before = await rowsOf(book);
    await flow.mark();
    expect(codes(flow)).toEqual(["marked 2"]);
    expect(await colours(book)).toHaveLength(2);
    expect(await rowsOf(book)).toEqual(before);
    await flow.unmark();
    expect(codes(flow)).toEqual(["unmarked "]);
    expect(await colours(book)).toEqual([]);
  });

  test("of an earlier check make way for those of the next", async () => {
    const book = await visitBook([visit({ 走访日期: "'月底前" }), visit({ 群众反映: "" })]);
    const flow = await checked(book);
    await flow.mark();
    book.host.author.write(VISITS, "A2:A2", [["'2026-11-04"]]);
    await flow.check();
    await flow.mark();
    expect(await colours(book)).toHaveLength(1);
  });
});

test("the row just typed is told in the pane, our own repairs are not", async () => {
  const book = await visitBook([visit(), visit({ 组别: "三社", 户主: "李四", 户编号: "" })]);
  const flow = await checked(book);
  const hinted = new Promise<void>((resolve) => {
    flow.subscribe(() => {
      if (flow.get().hint) resolve();
    });
  });
  await flow.repair({ kind: "group-form" }, "统一组别写法");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(flow.get().hint).toBeNull();
  book.host.author.write(VISITS, "A3:A3", [["'月底前"]]);
  await hinted;
  expect(flow.get().hint?.lines).toMatchObject([{ where: "A3", severity: "error" }]);
});
