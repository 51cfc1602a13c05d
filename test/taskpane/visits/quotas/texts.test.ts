import { describe, expect, test } from "@jest/globals";
import { quotaTexts } from "../../../../src/taskpane/visits/quotas/texts/index.ts";
import { sentences, slots } from "../../../support/texts.ts";

const en = new Map(sentences(quotaTexts.en));
/** A period is said by its label in Chinese and by its id in English. */
const PERIODS = /\{(?:label|id)\}/;

describe("texts of 走访核查", () => {
  test.each(sentences(quotaTexts["zh-CN"]))("%s has the same slots in both", (at, text) => {
    const own = (it: string) => slots(it.replace(PERIODS, "{period}"));
    expect(own(en.get(at) ?? "")).toEqual(own(text));
  });
});
