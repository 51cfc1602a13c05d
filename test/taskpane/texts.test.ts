/** The pane says the same in both languages, whatever section speaks. */
import { describe, expect, test } from "@jest/globals";
import { ledgersTexts } from "../../src/taskpane/ledgers/texts/index.ts";
import { callbacksTexts } from "../../src/taskpane/ledgers/callbacks/texts/index.ts";
import { checkTexts } from "../../src/taskpane/ledgers/check/texts/index.ts";
import { createTexts } from "../../src/taskpane/ledgers/create/texts/index.ts";
import { handoutTexts } from "../../src/taskpane/ledgers/handout/texts/index.ts";
import { itemsTexts } from "../../src/taskpane/ledgers/items/texts/index.ts";
import { meetingTexts } from "../../src/taskpane/ledgers/meeting/texts/index.ts";
import { movesTexts } from "../../src/taskpane/ledgers/moves/texts/index.ts";
import { printTexts } from "../../src/taskpane/ledgers/print/texts/index.ts";
import { mergeTexts } from "../../src/taskpane/merge/texts/index.ts";
import { monthTexts } from "../../src/taskpane/month/texts/index.ts";
import { reviewTexts } from "../../src/taskpane/review/texts/index.ts";
import { sheetTexts } from "../../src/taskpane/shared/sheets/texts/index.ts";
import { submitTexts } from "../../src/taskpane/submit/texts/index.ts";
import { escalateTexts } from "../../src/taskpane/submit/escalate/texts/index.ts";
import { publishTexts } from "../../src/taskpane/submit/publish/texts/index.ts";
import { replyTexts } from "../../src/taskpane/submit/reply/texts/index.ts";
import { visitsTexts } from "../../src/taskpane/visits/texts/index.ts";
import { quotaTexts } from "../../src/taskpane/visits/quotas/texts/index.ts";
import { fill, localeOf, texts } from "../../src/taskpane/texts/index.ts";
import { numbered } from "../../src/taskpane/texts/numbered.ts";
import { sentences, slots } from "../support/texts.ts";

const ALL: Readonly<Record<string, Readonly<Record<"zh-CN" | "en", unknown>>>> = {
  texts,
  callbacksTexts,
  checkTexts,
  createTexts,
  handoutTexts,
  itemsTexts,
  ledgersTexts,
  meetingTexts,
  mergeTexts,
  monthTexts,
  movesTexts,
  printTexts,
  publishTexts,
  escalateTexts,
  quotaTexts,
  replyTexts,
  reviewTexts,
  sheetTexts,
  submitTexts,
  visitsTexts,
};
/** These name no sheet; the names of sheets are Chinese in English, too. */
const ALL_ENGLISH = ["texts", "escalateTexts", "replyTexts", "submitTexts"];
/** A period is said by its label in Chinese and by its id in English. */
const slotsOf = (text: string) => slots(text.replace(/\{(?:label|id|month)\}/, "{period}"));

describe.each(Object.entries(ALL))("%s", (name, { "zh-CN": zh, en }) => {
  const chinese = sentences(zh);
  const english = new Map(sentences(en));

  test("the same places in both languages, in the same order", () => {
    expect([...english.keys()]).toEqual(chinese.map(([place]) => place));
  });

  test("the same words are filled in", () => {
    const bad = chinese.filter(([place, text]) => {
      return slotsOf(english.get(place) ?? "").join() !== slotsOf(text).join();
    });
    expect(bad).toEqual([]);
  });

  test("English sentences are English", () => {
    const isSaid = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ""));
    const bad = [...english].filter(([, text]) =>
      ALL_ENGLISH.includes(name)
        ? /\p{Script=Han}/u.test(text)
        : isSaid(text) && !/[A-Za-z]/.test(text),
    );
    expect(bad).toEqual([]);
  });
});

test("the pane's own sentences are Chinese, without blanks at their ends", () => {
  const own = sentences(texts["zh-CN"]);
  expect(own.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  const all = [...own, ...sentences(texts.en)];
  expect(all.filter(([, text]) => text !== text.trim())).toEqual([]);
});

test("Chinese sentences end as sentences do", () => {
  const lines = sentences(texts["zh-CN"]).filter(([place]) =>
    /(Text|will|steps)\.\d+$/.test(place),
  );
  expect(lines.filter(([, text]) => !/[。;:]$/.test(text))).toEqual([]);
});

describe("fill", () => {
  test.each([
    ["{count} [item is|items are] late", { count: 1 }, "1 item is late"],
    ["{count} [item is|items are] late", { count: 2 }, "2 items are late"],
    ["{count} [item|items]", { count: 0 }, "0 items"],
    ["{count} [item|items]", { count: "1" }, "1 item"],
    ["{a} [row|rows], {b} [note|notes]", { a: 1, b: 3 }, "1 row, 3 notes"],
    ["{name}: {count} [item|items]", { name: "[a|b] 1", count: 5 }, "[a|b] 1: 5 items"],
    ["{count} 件", { count: 1 }, "1 件"],
  ])("%s with %j: %s", (text, slots, filled) => {
    expect(fill(text, slots)).toBe(filled);
  });

  test("every form belongs to a number, and none is left over", () => {
    const all = Object.values(ALL).flatMap(({ en }) => sentences(en));
    const open = all.filter(([, text]) => /\[[^\]]*\|/.test(numbered(text, {})));
    expect(open).toEqual([]);
  });
});

describe("localeOf", () => {
  test.each([
    ["zh-CN", "zh-CN"],
    ["zh", "zh-CN"],
    ["zh-Hans-SG", "zh-CN"],
    ["ZH-tw", "zh-CN"],
    ["en-US", "en"],
    ["fr-FR", "en"],
    ["zhx", "en"],
    ["", "en"],
  ])("%s: %s", (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});
