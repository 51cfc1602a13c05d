import { describe, expect, test } from "@jest/globals";
import { escalateTexts } from "../../../../src/taskpane/submit/escalate/texts/index.ts";
import { sentences, slots } from "../../../support/texts.ts";

const en = new Map(sentences(escalateTexts.en));
/** A month is said by its label in Chinese and by its id in English. */
const MONTHS = /\{(?:label|id)\}/;

describe("texts of 上报清单", () => {
  test.each(sentences(escalateTexts["zh-CN"]))("%s has the same slots in both", (at, text) => {
    const own = (it: string) => slots(it.replace(MONTHS, "{month}"));
    expect(own(en.get(at) ?? "")).toEqual(own(text));
  });

  test.each([...en])("English %s is English", (_, text) => {
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
