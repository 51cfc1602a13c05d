/** A reply taken into an open workbook, with a conflict: shown, written, taken back, repeated. */
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { ReplyLine } from "../../../../src/domain/replies/index.ts";
import type { ReplyState } from "../../../../src/reply/index.ts";
import { replyPlan } from "../../../../src/report/reply/index.ts";
import type { ReplyFlow } from "../../../../src/taskpane/submit/reply/flow/flow.ts";
import type { TakeLine } from "../../../../src/taskpane/submit/reply/worker/calls.ts";
import type { RawWorkbook } from "../../../../src/workbook/raw.ts";
import { AS_OF, SENT_UP, bytesOf, demand, reread, villageBytes } from "../../../reply/town.ts";
import { testBook, type TestBook } from "../../../support/openBook.ts";
import { fakeBook } from "../../ledgers/check/fakeBook.ts";
import { fileOf, flowOver, PAGE } from "./support.ts";

jest.setTimeout(120_000);

const NAME = "回音_龙河村_2026-11.xlsx";
const code = (number: number): string => `LH-MS-2026-000${number}`;

function line(number: number, more: ReplyLine = {}): ReplyLine {
  return {
    ...{ code: code(number), ledger: "民生诉求台账", matter: "机耕道塌方", type: "先行答复" },
    ...{ superiorReply: "已请水利站来看", escalatedDate: "2026-11-10", date: "2026-11-26" },
    ...{ by: "何静", base: "" },
    ...more,
  };
}

const HANDED_BACK: ReplyLine = {
  ...{ type: "交回村里办理", superiorReply: "由村里组织,镇上补助水泥", solution: "投工投劳" },
  ...{ target: "春耕前通车", responsible: "周明", deadline: "2027-01-15" },
};

async function replyFile(lines: readonly ReplyLine[], village = "龙河村"): Promise<File> {
  const options = { village, township: "五桂镇", period: "2026-11", asOf: AS_OF };
  return fileOf(await bytesOf(replyPlan(lines, options)), NAME);
}

let village: RawWorkbook;
let reply: File;
let opened: TestBook;
let flow: ReplyFlow;

beforeAll(async () => {
  // The second has been written on in the village since it was sent up.
  const demands = [
    demand(code(1), SENT_UP),
    demand(code(2), { ...SENT_UP, superiorReply: "镇上电话里说不修了" }),
    demand(code(3), SENT_UP),
  ];
  village = await reread(await villageBytes("龙河村", { demands }), "龙河村.xlsx");
  reply = await replyFile([line(1), line(2), line(3, HANDED_BACK), line(9)]);
});

async function lines(state: ReplyState): Promise<readonly TakeLine[]> {
  const asked = await flow.ask("lines", { ...PAGE, state });
  if (!asked.ok) throw new Error(asked.failure.code);
  return asked.value.lines;
}

const counts = () => {
  const { made } = flow.get();
  return made?.kind === "take" ? made.counts : null;
};
const notices = () => flow.get().notices.map(({ code }) => code);

describe("in Excel", () => {
  beforeEach(async () => {
    opened = testBook();
    opened.host.loadRaw(village);
    flow = flowOver(opened.book);
    await flow.open();
  });
  afterEach(() => {
    opened.close();
  });

  test("each line before and after, written but for the conflict, taken back; repeated, nothing", async () => {
    const before = opened.host.snapshot();
    expect(flow.get()).toMatchObject({ phase: "choosing", facts: { isSummary: false } });
    flow.choose({ by: "周明" });
    await flow.pick([reply]);
    expect(flow.get()).toMatchObject({ phase: "preview", notices: [] });
    expect(counts()).toEqual({
      ...{ ready: 2, conflict: 1, refused: 0, "unknown-code": 1, "already-taken": 0 },
    });
    expect(opened.host.snapshot()).toEqual(before);

    const [first, back] = await lines("ready");
    expect(first?.changes.map(({ header, before: was, after }) => [header, was, after])).toEqual([
      ["上级答复", "", "已请水利站来看"],
    ]);
    expect(back?.changes.map(({ header }) => header)).toEqual(
      expect.arrayContaining(["状态", "解决方案", "目标任务", "责任人", "完成时限", "上级答复"]),
    );
    const [contested] = await lines("conflict");
    expect(contested?.changes).toContainEqual({
      ...{ key: "superiorReply", header: "上级答复", contested: true },
      ...{ before: "镇上电话里说不修了", after: "已请水利站来看" },
    });
    const [unknown] = await lines("unknown-code");
    expect(unknown).toMatchObject({ code: code(9), place: null });
    await flow.show(contested?.place?.sheet ?? "", contested?.place?.row ?? 0);
    expect(opened.host.snapshot().activeSheet).toBe("民生诉求台账");

    await flow.desk.write();
    expect(notices()).toEqual(["taken"]);
    expect(flow.get().notices[0]?.detail).toBe("2");
    // What is in the workbook now is known again: nothing of it is offered a second time.
    expect(counts()).toMatchObject({ ready: 0, conflict: 1, "already-taken": 2 });
    const written = opened.host.snapshot();
    await flow.desk.write();
    expect(opened.host.snapshot().sheets).toEqual(written.sheets);
    const text = JSON.stringify(opened.host.toRaw().sheets);
    expect(text).toContain("镇上电话里说不修了");
    expect(text).toContain("由村里组织,镇上补助水泥");

    await flow.desk.undo();
    expect(notices()).toEqual(["undone"]);
    expect(counts()).toMatchObject({ ready: 2, conflict: 1, "already-taken": 0 });
    expect(flow.desk.get().done).toEqual([]);
  });

  test("only what is ticked is written", async () => {
    flow.choose({ by: "周明" });
    await flow.pick([reply]);
    const [first] = await lines("ready");
    flow.desk.choose(first?.row ?? 0, false);
    await flow.desk.write();
    expect(flow.get().notices[0]).toMatchObject({ code: "taken", detail: "1" });
    expect((await lines("ready")).map((it) => it.code)).toEqual([code(1)]);
  });
});

describe("before anything is shown", () => {
  beforeEach(async () => {
    flow = flowOver(fakeBook(village).book);
    await flow.open();
  });

  test("nothing is looked at without whoever handles it", async () => {
    await flow.pick([reply]);
    expect(flow.get().phase).toBe("choosing");
    expect(notices()).toEqual(["no-by"]);
  });

  test.each<[string, () => Promise<File>, RegExp]>([
    ["no workbook", () => Promise.resolve(fileOf(new Uint8Array([1, 2, 3]), "图.png")), /图\.png/],
    ["nothing", () => Promise.resolve(fileOf(new Uint8Array(), "空.xlsx")), /空\.xlsx/],
  ])("%s is told, and another can be chosen", async (_, file, words) => {
    flow.choose({ by: "周明" });
    await flow.pick([await file()]);
    expect(flow.get().phase).toBe("choosing");
    expect(flow.get().notices[0]?.detail).toMatch(words);
    await flow.pick([reply]);
    expect(flow.get().phase).toBe("preview");
  });

  test("another village's reply is refused as a whole, and nothing of it shown", async () => {
    flow.choose({ by: "周明" });
    await flow.pick([await replyFile([line(1)], "清溪村")]);
    const { made } = flow.get();
    expect(made).toMatchObject({ kind: "take", counts: { ready: 0, conflict: 0 } });
    expect(made?.kind === "take" && made.notes[0]?.sentence).toContain("清溪村");
  });
});
