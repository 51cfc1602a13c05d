/** Where the month stands, from what little of a workbook is looked at. */
import { describe, expect, test } from "@jest/globals";
import { lookAtMonth, type MonthView } from "../../../src/taskpane/month/look.ts";
import { STEP_PLACES } from "../../../src/taskpane/month/places.ts";
import { monthTexts } from "../../../src/taskpane/month/texts/index.ts";
import type { BookTarget, WrittenRun } from "../../../src/taskpane/shared/bookTarget.ts";
import { PAGE_IDS } from "../../../src/taskpane/navigation.ts";
import type { RawSheet } from "../../../src/workbook/raw.ts";
import { sheet, workbook } from "../../check/support.ts";
import { sentences, slots } from "../../support/texts.ts";
import { fakeBook, REFUSED } from "../ledgers/check/fakeBook.ts";

const head = (name: string, title: string, rows: readonly (string | number)[][] = []): RawSheet =>
  sheet(name, [[`五桂镇2026年11月${title}`], ...rows]);

const SUMMARY = head("汇总情况", "民情台账汇总", [
  ["村(社区)", "报送情况", "需修改(处)", "问题(个)"],
  ["龙河村", "按时", 0, 0],
  ["新桥村", "未报送", 0, 0],
]);
const FILES = head("文件清单", "文件清单", [["村(社区)", "处理结果"]]);
const BALANCE = head("行数核对", "行数核对", [
  ["村(社区)", "读取", "采用", "退回", "差额"],
  ["龙河村", 9, 9, 0, 0],
]);
const VISITS = sheet("走访记录", [["来源村", "走访日期"]]);
const REVIEW = head("月评总表", "民情工作月评");
const TIES = head("勾稽表", "勾稽表", [["村(社区)", "台账", "差"]]);
const BOOK = [SUMMARY, FILES, BALANCE, VISITS];

/** `shown`: sheets that can be read; the names are those of all. */
function bookOf(
  sheets: readonly RawSheet[],
  runs: readonly WrittenRun[] = [],
  shown = sheets,
): { readonly book: BookTarget; readonly read: string[] } {
  const read: string[] = [];
  const { book } = fakeBook(workbook([]), {
    name: () =>
      Promise.resolve({
        ok: true,
        value: { name: "汇总.xlsx", sheets: sheets.map(({ name }) => name), runs },
      }),
    read: ({ sheets: names = [] } = {}) => {
      read.push(...names);
      const found = shown.filter(({ name }) => names.includes(name));
      return Promise.resolve({ ok: true, value: workbook(found) });
    },
    rows: (name) =>
      Promise.resolve({
        ok: true,
        value: (sheets.find((it) => it.name === name)?.rows ?? []).slice(0, 1),
      }),
  });
  return { book, read };
}

async function viewOf(...args: Parameters<typeof bookOf>): Promise<MonthView> {
  const look = await lookAtMonth(bookOf(...args).book);
  if (!look.ok) throw new Error(look.sentence);
  return look.view;
}

const states = ({ steps, unsure }: MonthView) =>
  steps.map(({ id, state }) => (unsure.has(id) ? "unsure" : state));

describe("where it stands", () => {
  test("without a summary", async () => {
    const view = await viewOf([VISITS]);
    expect(view.month).toBe("");
    expect(states(view)).toEqual(["open", "waiting", "waiting", "waiting", "waiting", "waiting"]);
  });

  test("with a summary: who is missing; nothing is said of notices that hang elsewhere", async () => {
    const view = await viewOf(BOOK);
    expect(view.month).toBe("2026-11");
    expect(states(view)).toEqual(["attention", "done", "open", "open", "open", "unsure"]);
    expect(view.steps[0]?.missing).toEqual(["1个村没有报送"]);
  });

  test("after the review, and after notices were made here", async () => {
    const run = { runId: "publish-1", sheets: [] };
    const view = await viewOf([...BOOK, REVIEW, TIES], [run]);
    expect(states(view)).toEqual(["attention", "done", "open", "open", "done", "unsure"]);
    expect(view.steps.at(-1)?.made).not.toBe("");
  });

  test("a sheet with a new name is found by the run that wrote it, or by its title", async () => {
    const renamed = { ...REVIEW, name: "给书记" };
    const runs = [{ runId: "review-1", sheets: [{ planned: "月评总表", name: "给书记" }] }];
    expect(states(await viewOf([...BOOK, renamed], runs))[4]).toBe("done");
    expect(states(await viewOf([...BOOK, renamed]))[4]).toBe("done");
  });

  test("what could not be read in full is not certain", async () => {
    const all = [...BOOK, REVIEW];
    expect(states(await viewOf(all, [], BOOK))[4]).toBe("unsure");
    const many = Array.from({ length: 13 }, (_, at) => sheet(`我的表${at}`, [["一"]]));
    expect(states(await viewOf([...BOOK, ...many])).slice(2, 5)).toEqual(Array(3).fill("unsure"));
  });
});

test("the ledgers, which may be long, are not read", async () => {
  const { book, read } = bookOf(BOOK);
  await lookAtMonth(book);
  expect(read).toEqual(["汇总情况", "文件清单", "行数核对"]);
});

test("a workbook that cannot be looked at says why", async () => {
  const { book } = fakeBook(workbook([]), { name: () => Promise.resolve(REFUSED) });
  await expect(lookAtMonth(book)).resolves.toMatchObject({ sentence: REFUSED.sentence });
});

test("every step leads to a page that is there", () => {
  const pages: readonly string[] = PAGE_IDS;
  expect(Object.values(STEP_PLACES).filter(({ task }) => !pages.includes(task))).toEqual([]);
});

describe("texts of the checklist", () => {
  const en = new Map(sentences(monthTexts.en));

  /** A month is said by its label in Chinese and by its id in English. */
  const own = (text: string) => slots(text.replace(/\{(?:label|month)\}/, "{month}"));

  test.each(sentences(monthTexts["zh-CN"]))("%s has the same slots in both", (at, text) => {
    expect(own(en.get(at) ?? "")).toEqual(own(text));
  });
});
