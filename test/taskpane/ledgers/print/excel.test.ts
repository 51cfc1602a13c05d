import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { PrintChoice, PrintFlow } from "../../../../src/taskpane/ledgers/print/flow/flow.ts";
import type { TestBook } from "../../../support/openBook.ts";
import { villageBook } from "./books.ts";
import { flowOver } from "./support.ts";

jest.setTimeout(120_000);

let opened: TestBook;
afterEach(() => {
  opened.close();
});

async function openFlow(): Promise<PrintFlow> {
  opened = villageBook();
  const flow = flowOver(opened.book);
  await flow.open();
  return flow;
}

const names = () => opened.host.author.sheetNames();

describe("打印 in an open workbook", () => {
  test("what there is to choose from", async () => {
    const flow = await openFlow();
    const { phase, facts, choice } = flow.get();
    expect(phase).toBe("choosing");
    expect(choice.month).toBe("2026-11");
    expect(facts?.cadres).toEqual(["周明", "吴芳"]);
    expect(facts?.households.map(({ key, isSpecial }) => [key, isSpecial])).toEqual([
      ["03-0045", true],
      ["01-0002", false],
    ]);
    // The clerk chooses by number and kind; what the matter is about is not needed for that.
    expect(facts?.matters).toEqual([{ id: "LH-WD-2026-0001", label: "LH-WD-2026-0001 矛盾纠纷" }]);
  });

  test.each<[Partial<PrintChoice>, string, number]>([
    [{ form: "registration", households: ["03-0045"] }, "打印-登记卡", 2],
    [{ form: "contactCard", cadres: ["周明", "吴芳"], copies: "8" }, "打印-连心卡", 2],
    [{ form: "ledgerBook" }, "打印-民情台账四", 5],
    [{ form: "diary", cadre: "周明" }, "打印-民情日记本", 2],
    [{ form: "dutyNotice" }, "打印-接访公示", 1],
    [
      { withStability: true, form: "stability", matters: ["LH-WD-2026-0001"] },
      "打印-稳定工作卡",
      1,
    ],
  ])("%j: seen, written, and taken back without a trace", async (choice, sheet, pages) => {
    const flow = await openFlow();
    const before = opened.host.snapshot();
    flow.choose(choice);
    await flow.make();
    expect(flow.get()).toMatchObject({ phase: "preview", made: { pages } });
    expect(opened.host.snapshot()).toEqual(before);
    await flow.write();
    expect(flow.get()).toMatchObject({ phase: "done", notices: [] });
    expect(flow.get().written?.sheets.map(({ name }) => name)).toContain(sheet);
    expect(names()).toContain(sheet);
    await flow.undo();
    expect(flow.get()).toMatchObject({ phase: "preview", notices: [{ code: "undone" }] });
    expect(opened.host.snapshot().sheets).toEqual(before.sheets);
  });

  test("printed twice, the forms that stand there are not read as households", async () => {
    const flow = await openFlow();
    for (let turn = 0; turn < 2; turn += 1) {
      flow.choose({ households: ["03-0045", "01-0002"] });
      await flow.make();
      expect(flow.get()).toMatchObject({ made: { pages: 4, isBlank: false } });
      expect(flow.get().facts?.households).toHaveLength(2);
      await flow.write();
      flow.back();
    }
    expect(names().filter((name) => name.startsWith("打印-登记卡"))).toHaveLength(2);
  });

  test("what somebody typed on the form stays, and it is said", async () => {
    const flow = await openFlow();
    flow.choose({ form: "dutyNotice" });
    await flow.make();
    await flow.write();
    opened.host.author.write("打印-接访公示", "B3:B3", [["村活动中心"]]);
    await flow.undo();
    expect(names()).toContain("打印-接访公示");
    expect(
      flow
        .get()
        .notices.map(({ detail = "" }) => detail)
        .join(),
    ).toContain("已原样保留");
  });
});

describe("what stands in the way", () => {
  test.each<[Partial<PrintChoice>, string]>([
    [{ form: "diary", month: "十一月" }, "bad-month"],
    [{ form: "contactCard", copies: "很多" }, "bad-copies"],
    [{ form: "contactCard", copies: "0" }, "bad-copies"],
  ])("%j is said before anything is read", async (choice, code) => {
    const flow = await openFlow();
    flow.choose(choice);
    await flow.make();
    expect(flow.get()).toMatchObject({ phase: "choosing", notices: [{ code }] });
  });

  test("switching 稳定工作 off lets go of its form and its matters", async () => {
    const flow = await openFlow();
    flow.choose({ withStability: true, form: "stability", matters: ["LH-WD-2026-0001"] });
    flow.choose({ withStability: false });
    expect(flow.get().choice).toMatchObject({ form: "registration", matters: [] });
  });

  test("Excel refuses: a sentence, the preview stays, and it works the next time", async () => {
    const flow = await openFlow();
    const before = opened.host.snapshot();
    await flow.make();
    opened.host.controls.failSync(2, "AccessDenied");
    await flow.write();
    expect(flow.get().phase).toBe("preview");
    expect(flow.get().notices[0]?.detail).not.toBe("");
    expect(opened.host.snapshot().sheets).toEqual(before.sheets);
    await flow.write();
    expect(flow.get().phase).toBe("done");
  });

  test("a workbook that cannot be read is asked for again", async () => {
    opened = villageBook();
    const flow = flowOver(opened.book);
    opened.host.controls.failSync(4, "AccessDenied");
    await flow.open();
    expect(flow.get()).toMatchObject({ phase: "closed", notices: [{ code: "sentence" }] });
    await flow.open();
    expect(flow.get()).toMatchObject({ phase: "choosing", notices: [] });
  });
});
