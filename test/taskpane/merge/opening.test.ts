/** A workbook that cannot be seen at first: nothing is merged past its lists, rules and answers. */
import { describe, expect, test } from "@jest/globals";
import { answersPlan } from "../../../src/taskpane/merge/book/answers.ts";
import { createFlow, type Flow } from "../../../src/taskpane/merge/flow/flow.ts";
import { sheet, workbook } from "../../intake/layout/sheets.ts";
import { ANSWER, engineClient, fakeTarget, source, type FakeBook } from "./states.ts";
import { engine } from "./township.ts";

const VISITS = source("龙河村2026年11月.csv", "走访日期,户主姓名,走访内容\n2026-11-03,张三,了解\n");

const LISTS = ["村名单", "回答记录"];

/** A 村名单 and a remembered answer. */
const CONTENT = workbook([
  sheet("村名单", [["村(社区)"], ["龙河村"], ["青石村"]]),
  ...answersPlan([ANSWER]).sheets.map(({ tables: [table] }) => {
    const rows = [...(table?.rows ?? [])].map((row) => row.map(String));
    return sheet("回答记录", [table?.columns.map(({ header }) => header) ?? [], ...rows]);
  }),
]);

/** Opened with one operation refused, which `mend` ends. */
async function opened(operation: "open" | "read") {
  let isRefused = true;
  const refuse: FakeBook["refuse"] = {
    get [operation]() {
      return isRefused ? "GeneralException" : undefined;
    },
  };
  const target = fakeTarget({
    ...{ sheets: LISTS, content: CONTENT, refuse },
    runs: { answers: { runId: "answers-0", sheets: [] } },
  });
  const flow: Flow = createFlow({
    engine: engineClient(engine),
    target,
    now: () => 0,
    today: () => "2026-12-02",
    unique: () => "1",
    mark: { set: () => undefined, clear: () => undefined, take: () => false },
    download: null,
  });
  await flow.open();
  const mend = () => {
    isRefused = false;
  };
  return { flow, target, mend };
}

describe.each(["open", "read"] as const)("%s is refused when the task is opened", (operation) => {
  test("it is told, and files can be chosen all the same", async () => {
    const { flow } = await opened(operation);
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      book: null,
      notices: [{ code: "sentence", intent: "warning", detail: `${operation}:GeneralException。` }],
    });
  });

  test("the run looks again first, and goes by what it finds", async () => {
    const { flow, target, mend } = await opened(operation);
    flow.addFiles({ files: [VISITS], passedOver: [] });
    mend();
    target.asked.length = 0;
    await flow.start();
    expect(target.asked).toEqual(["open", "read 回答记录", "read 村名单", "write merge-1"]);
    expect(flow.get()).toMatchObject({ phase: "done", remembered: [ANSWER], notices: [] });
    expect(flow.get().outcome?.villages.map(({ name }) => name)).toEqual(["龙河村", "青石村"]);
  });

  test("as long as it refuses nothing is merged, and the choice stays", async () => {
    const { flow, target } = await opened(operation);
    flow.addFiles({ files: [VISITS], passedOver: [] });
    await flow.start();
    expect(flow.get()).toMatchObject({
      phase: "choosing",
      files: [{ path: VISITS.path }],
      outcome: null,
      notices: [{ code: "sentence", intent: "error", detail: `${operation}:GeneralException。` }],
    });
    expect(target.plans).toEqual([]);
  });
});

test("answers that could not be read never make place for newer ones", async () => {
  const { flow, target, mend } = await opened("read");
  mend();
  const text = JSON.stringify({ version: 1, villages: { 龙河村: { 甲: "乙" } } });
  await flow.importAnswers("回答.json", text);
  expect(target.asked.at(-1)).toBe("write answers-1");
  flow.addFiles({ files: [VISITS], passedOver: [] });
  await flow.start();
  expect(flow.get().remembered.map(({ id }) => id)).toEqual([ANSWER.id, "甲"]);
});
