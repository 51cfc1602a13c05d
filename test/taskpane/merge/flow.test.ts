import { describe, expect, test } from "@jest/globals";
import { answersPlan } from "../../../src/taskpane/merge/book/answers.ts";
import { createFlow, type Flow } from "../../../src/taskpane/merge/flow/flow.ts";
import { sessionMark, type RunMark } from "../../../src/taskpane/merge/flow/runMark.ts";
import type { FlowTools } from "../../../src/taskpane/merge/flow/tools.ts";
import type { Answers } from "../../../src/taskpane/merge/worker/engine.ts";
import { sheet, workbook } from "../../intake/layout/sheets.ts";
import { ANSWER, engineClient, fakeTarget, type FakeBook } from "./states.ts";
import { engine, goneBlob } from "./township.ts";

const visits = (village: string, category = "") => ({
  path: `${village}2026年11月.csv`,
  blob: new Blob([
    `走访日期,户主姓名,走访内容${category === "" ? "" : ",诉求类别"}\n2026-11-03,张三,了解生产情况${category === "" ? "" : `,${category}`}\n`,
  ]),
});

/** A storage of the session that a reload leaves as it is. */
function session(): { readonly mark: () => RunMark; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  return { mark: () => sessionMark(() => storage as unknown as Storage), kept };
}

function setUp(
  book: FakeBook = {},
  tools: Partial<FlowTools> = {},
  answers: () => Answers = engine,
) {
  const target = fakeTarget(book);
  const downloads: (readonly [string, Blob])[] = [];
  let runs = 0;
  const flow = createFlow({
    engine: engineClient(answers),
    target,
    now: () => 0,
    today: () => "2026-12-02",
    unique: () => String((runs += 1)),
    mark: session().mark(),
    download: (name, file) => downloads.push([name, file]),
    ...tools,
  });
  return { flow, target, downloads };
}

const phases = (flow: Flow) => {
  const seen: string[] = [];
  flow.subscribe(() => {
    const { phase } = flow.get();
    if (seen.at(-1) !== phase) seen.push(phase);
  });
  return seen;
};

const codes = (flow: Flow) => flow.get().notices.map(({ code }) => code);

/** Opened, with one village's file chosen. */
async function chosen(...args: Parameters<typeof setUp>) {
  const all = setUp(...args);
  await all.flow.open();
  all.flow.addFiles({ files: [visits("龙河村")], passedOver: [] });
  return all;
}

describe("a run", () => {
  test("goes from the files to the sheets", async () => {
    const { flow, target } = await chosen();
    const seen = phases(flow);
    await flow.start();
    expect(seen).toEqual(["reading", "merging", "writing", "done"]);
    expect(flow.get().outcome?.balance).toMatchObject({ read: 1, ok: true });
    expect(target.asked).toEqual(["open", "write merge-1"]);
    expect(target.plans[0]).toContain("核对清单");
  });

  test("without files says so and does nothing", async () => {
    const { flow } = setUp();
    await flow.open();
    await flow.start();
    expect([flow.get().phase, codes(flow)]).toEqual(["choosing", ["no-files"]]);
  });

  test("again: the earlier run's sheets make place", async () => {
    const { flow, target } = await chosen();
    await flow.start();
    await flow.start();
    expect(target.asked.at(-1)).toBe("write merge-2 for merge-1");
  });

  test("reads 村名单 and rules from the workbook each time", async () => {
    const content = workbook([
      sheet("村名单", [["村(社区)"], ["龙河村"], ["青石村"]]),
      sheet("规则设置", [
        ["设置项", "值"],
        ["月报截止日", 20],
      ]),
    ]);
    const { flow, target } = await chosen({ sheets: ["村名单", "规则设置"], content });
    await flow.start();
    expect(target.asked).toContain("read 村名单,规则设置,工作日历");
    expect(flow.get().outcome?.villages.map(({ name }) => name)).toEqual(["龙河村", "青石村"]);
  });

  test("what the clerk has to change leads back to the choice", async () => {
    const { flow } = await chosen();
    flow.dispatch({ type: "period-chosen", period: { kind: "month", id: "十一月" } });
    await flow.start();
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      notices: [{ code: "bad-period", detail: "十一月" }],
    });
  });

  test("a workbook that cannot be read is told in its own words", async () => {
    const { flow } = await chosen({ sheets: ["村名单"], refuse: { read: "GeneralException" } });
    await flow.start();
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      notices: [{ code: "sentence", detail: "read:GeneralException。" }],
    });
  });

  test("nothing usable: the result is shown, nothing is written", async () => {
    const { flow, target } = setUp();
    await flow.open();
    flow.addFiles({ files: [{ path: "a.xlsx", blob: goneBlob() }], passedOver: [] });
    await flow.start();
    expect([flow.get().phase, codes(flow)]).toEqual(["done", ["nothing-usable"]]);
    expect(target.asked).toEqual(["open"]);
  });

  test("a fault of the program is a notice too", async () => {
    const broken = (): Answers => ({
      ...engine(),
      merge: () => Promise.reject(new Error("out of cheese")),
    });
    const { flow } = await chosen({}, {}, broken);
    await flow.start();
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      notices: [{ code: "broken", detail: "out of cheese" }],
    });
  });
});

describe("cancelling", () => {
  test("while reading: at once, and what the worker still brings is not heard", async () => {
    const { flow, target } = await chosen();
    const run = flow.start();
    await Promise.resolve();
    flow.stop();
    expect([flow.get().phase, codes(flow)]).toEqual(["choosing", ["cancelled"]]);
    await run;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(flow.get().phase).toBe("choosing");
    expect(target.asked).toEqual(["open"]);
    await flow.start();
    expect(flow.get().phase).toBe("done");
  });

  test("while writing: the adapter clears up, the result stays and can be written", async () => {
    let stop: () => void = () => undefined;
    const { flow, target } = await chosen({
      whileWriting: () => {
        stop();
      },
    });
    stop = flow.stop;
    await flow.start();
    expect(flow.get()).toMatchObject({
      phase: "done",
      written: null,
      notices: [{ code: "not-written" }],
    });
    stop = () => undefined;
    await flow.writeAgain();
    expect(flow.get()).toMatchObject({ phase: "done", written: { runId: "merge-2" } });
    expect(target.plans).toHaveLength(1);
  });

  test("a refused write says why; the result stays", async () => {
    const { flow } = await chosen({ refuse: { write: "AccessDenied" } });
    await flow.start();
    expect(flow.get()).toMatchObject({
      phase: "done",
      written: null,
      notices: [{ code: "sentence", detail: "write:AccessDenied。" }],
    });
    expect(flow.get().outcome).not.toBeNull();
  });
});

describe("after a reload", () => {
  test("in the middle of a run: says so, and asks for the files again", async () => {
    const { mark, kept } = session();
    const first = await chosen({}, { mark: mark() });
    void first.flow.start();
    expect([...kept]).toEqual([["minqing.merge.running", "1"]]);
    const second = setUp({}, { mark: mark() });
    await second.flow.open();
    expect(second.flow.get()).toMatchObject({ phase: "choosing", files: [] });
    expect(codes(second.flow)).toEqual(["broken-off"]);
    expect([...kept]).toEqual([]);
  });

  test("unfinished sheets that were found say so too; a finished run does not", async () => {
    const swept = setUp({ removed: ["核对清单（未完成）"] });
    await swept.flow.open();
    expect(codes(swept.flow)).toEqual(["broken-off"]);
    const { mark, kept } = session();
    const first = await chosen({}, { mark: mark() });
    await first.flow.start();
    expect([...kept]).toEqual([]);
    const second = setUp({}, { mark: mark() });
    await second.flow.open();
    expect(codes(second.flow)).toEqual([]);
  });

  test("a storage that refuses costs only the sentence", () => {
    const mark = sessionMark(() => {
      throw new Error("denied");
    });
    mark.set();
    mark.clear();
    expect(mark.take()).toBe(false);
  });
});

describe("answers", () => {
  const questioned = { files: [visits("龙河村", "看不懂的类别")], passedOver: [] };

  test("are remembered in the workbook, and the run goes by them", async () => {
    const { flow, target } = setUp();
    await flow.open();
    flow.addFiles(questioned);
    await flow.start();
    const before = flow.get().outcome?.openQuestions ?? 0;
    const reply = await flow.ask("questions", { from: 0, count: 9 });
    const [question] = reply.ok ? reply.value : [];
    expect(question).toBeDefined();
    if (!question) return;
    flow.draftAnswer(question, question.options[0]?.value ?? "");
    expect(flow.get().drafts.size).toBe(1);
    await flow.applyAnswers();
    expect(flow.get().outcome?.openQuestions).toBe(before - 1);
    expect(target.asked.slice(-2)).toEqual(["write answers-2", "write merge-3 for merge-1"]);
    expect(target.plans[1]).toEqual(["回答记录"]);
    flow.draftAnswer(question, null);
    expect(flow.get().drafts.size).toBe(0);
  });

  test("that stand in the workbook are found", async () => {
    const [plan] = answersPlan([ANSWER]).sheets;
    const rows = [...(plan?.tables[0]?.rows ?? [])].map((row) => row.map(String));
    const headers = plan?.tables[0]?.columns.map(({ header }) => header) ?? [];
    const content = workbook([sheet("回答记录", [["回答记录"], [], headers, ...rows])]);
    const { flow } = setUp({ sheets: ["回答记录", "我的表"], content });
    await flow.open();
    expect(flow.get().remembered).toEqual([ANSWER]);
  });

  test("come in and go out as the file of the command line", async () => {
    const { flow, downloads, target } = setUp();
    await flow.open();
    const text = JSON.stringify({ version: 1, villages: { 龙河村: { 甲: "乙", 丙: null } } });
    await flow.importAnswers("回答.json", text);
    expect(codes(flow)).toEqual(["answers-read"]);
    expect(target.plans).toEqual([["回答记录"]]);
    await flow.exportAnswers();
    const [name, file] = downloads[0] ?? [];
    expect(name).toBe("回答.json");
    expect(JSON.parse((await file?.text()) ?? "")).toEqual({
      version: 1,
      villages: { 龙河村: { 甲: "乙" } },
      files: {},
    });
    await flow.importAnswers("坏.json", "{");
    expect(flow.get().notices.at(-1)?.detail).toContain("【坏.json】");
  });

  test("a workbook that refuses them is told of after the run, and they count all the same", async () => {
    const { flow } = setUp({ refuse: { write: "AccessDenied" } });
    await flow.open();
    flow.addFiles(questioned);
    await flow.start();
    flow.dispatch({ type: "answer-drafted", key: "k", answer: ANSWER });
    await flow.applyAnswers();
    expect(flow.get().remembered).toEqual([ANSWER]);
    expect(codes(flow)).toEqual(["sentence", "sentence"]);
  });
});

describe("with a result", () => {
  test("downloads, goes to a row by the name that its sheet got, takes the run back", async () => {
    const { flow, target, downloads } = await chosen();
    await flow.start();
    const made = flow.downloadSummary();
    expect(flow.get().making).toBe(1);
    await made;
    expect(flow.get().making).toBe(0);
    expect(downloads[0]?.[0]).toMatch(/2026年11月民情台账汇总\.xlsx$/);
    await flow.show("核对清单", 4);
    expect(target.asked.at(-1)).toBe("show 核对清单 (2) 4");
    await flow.undo();
    expect(flow.get()).toMatchObject({ phase: "done", written: null });
    expect(codes(flow)).toEqual(["undone", "sentence"]);
  });

  test("taking back that is refused, and of a run that is gone", async () => {
    const refused = await chosen({ refuse: { undo: "AccessDenied" } });
    await refused.flow.start();
    await refused.flow.undo();
    expect(refused.flow.get().written).not.toBeNull();
    const gone = await chosen({ refuse: { undo: "RunUnknown" } });
    await gone.flow.start();
    await gone.flow.undo();
    expect(gone.flow.get().written).toBeNull();
  });

  test("退回单 of a village without one: a notice, no file", async () => {
    const { flow, downloads, target } = await chosen();
    await flow.start();
    await flow.downloadSlips("没有的村");
    await flow.writeSlips("没有的村");
    expect(codes(flow)).toEqual(["no-slips", "no-slips"]);
    expect(downloads).toEqual([]);
    expect(target.plans).toHaveLength(1);
  });

  test("退回单 as sheets where there are no downloads", async () => {
    const { flow, target } = setUp({}, { download: null });
    await flow.open();
    const text = "走访日期,户主姓名,走访内容\n十一月某日,张三,了解生产情况\n2026-11-03,张三,了解\n";
    flow.addFiles({ files: [{ path: "龙河村11月.csv", blob: new Blob([text]) }], passedOver: [] });
    await flow.start();
    expect(flow.canDownload).toBe(false);
    await flow.writeSlips("龙河村");
    expect(target.plans[1]?.every((name) => name.startsWith("退回单-龙河村-"))).toBe(true);
    expect(codes(flow)).toEqual(["slips-written"]);
  });
});
