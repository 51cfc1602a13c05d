import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { isComplete } from "../../../../src/setup/index.ts";
import type { TestBook } from "../../../support/openBook.ts";
import { CLERKS, created, flowOn, openClerks, previewed } from "./books.ts";

jest.setTimeout(120_000);

let opened: TestBook;
afterEach(() => {
  opened.close();
});

const names = () => opened.host.author.sheetNames();

describe("a workbook without ledgers", () => {
  test("gets those that are proposed; a second time nothing is to be done", async () => {
    opened = openClerks();
    const before = opened.host.snapshot();
    const flow = await previewed(opened);
    expect(opened.host.snapshot()).toEqual(before);
    await flow.write();
    expect(flow.get()).toMatchObject({ phase: "done", isPartial: false, notices: [] });
    expect(names()).toEqual(expect.arrayContaining([CLERKS, "填报信息", "走访记录", "规则设置"]));
    expect(names()).not.toContain("稳定工作台账");
    expect(names()).not.toContain("修改记录");
    expect(flow.get().sheets).not.toContain("计算参考");
    expect(opened.host.snapshot().sheets[0]).toEqual(before.sheets[0]);

    const second = await previewed(opened);
    expect(second.get().setup && isComplete(second.get().setup ?? never())).toBe(true);
    expect([...second.get().fixed]).toEqual(["village", "township", "month"]);
  });

  test("撤销 takes all of it away", async () => {
    opened = openClerks();
    const before = opened.host.snapshot();
    const flow = await created(opened, ["cadres", "visits"]);
    await flow.undo();
    expect(flow.get()).toMatchObject({ phase: "choosing", notices: [{ code: "undone" }] });
    expect(opened.host.snapshot().sheets).toEqual(before.sheets);
    expect(opened.host.snapshot().properties).toEqual({});
  });

  test("after typing 撤销 keeps the sheet and what it refers to, and says so", async () => {
    opened = openClerks();
    const flow = await created(opened, ["cadres", "visits"]);
    opened.host.author.write("走访记录", "C4:C4", [["张三"]]);
    const title = opened.host.author.value("走访记录", "A1");
    await flow.undo();
    const sentences = flow.get().notices.map(({ detail }) => detail ?? "");
    expect(sentences.join()).toContain("“走访记录”写好以后有人改动过,已原样保留");
    expect(names()).toContain("走访记录");
    expect(names()).not.toContain("干部名册");
    expect(opened.host.author.value("走访记录", "C4")).toBe("张三");
    expect(opened.host.author.value("走访记录", "A1")).toBe(title);
  });
});

describe("later", () => {
  test("one more ledger shares the lists of the others", async () => {
    opened = openClerks();
    await created(opened, ["visits"]);
    const flow = await created(opened, ["visits", "stability"]);
    expect(flow.get()).toMatchObject({ phase: "done", isPartial: false });
    expect(names().filter((name) => name.startsWith("字典"))).toEqual(["字典"]);
    expect(names()).toContain("稳定工作台账");
    const again = await previewed(opened, ["visits", "stability"]);
    expect(isComplete(again.get().setup ?? never())).toBe(true);
  });

  test("a sheet of the same name is left alone, and the lists of a foreign 字典 too", async () => {
    opened = openClerks();
    for (const name of ["字典", "走访记录", "填报信息"]) {
      opened.host.author.addSheet(name);
      opened.host.author.write(name, "A1:A2", [["菜谱"], ["面"]]);
    }
    const before = opened.host.snapshot();
    const flow = await created(opened, ["visits"]);
    expect(flow.get().setup?.notices.map(({ fate, sheet }) => `${fate} ${sheet}`)).toEqual(
      expect.arrayContaining(["foreign 走访记录", "added 走访记录 (2)", "foreign 填报信息"]),
    );
    expect(opened.host.snapshot().sheets.slice(0, 4)).toEqual(before.sheets);
    const again = await previewed(opened, ["visits"]);
    expect(isComplete(again.get().setup ?? never())).toBe(true);
    const more = await created(opened, ["visits", "stability"]);
    expect(more.get()).toMatchObject({ isPartial: false });
    expect(opened.host.snapshot().sheets.slice(0, 4)).toEqual(before.sheets);
  });

  test("the sheets of a run that was broken off are swept when the section opens", async () => {
    opened = openClerks();
    const flow = await previewed(opened, ["visits"]);
    opened.host.controls.betweenSyncs((sync) => {
      if (names().length > 2 && sync > 0) opened.host.controls.editCell("refuse");
    });
    await flow.write();
    expect(names().some((name) => name.endsWith("（未完成）"))).toBe(true);
    expect(flow.get()).toMatchObject({ phase: "done", isPartial: true });
  });
});

test("without Excel: said, and the choices can be seen", async () => {
  opened = openClerks();
  opened.host.controls.failSync(1, "GeneralException");
  const flow = flowOn(opened);
  await flow.open();
  expect(flow.get()).toMatchObject({ phase: "choosing", notices: [{ intent: "warning" }] });
});

function never(): never {
  throw new Error("nothing was planned");
}
