import { describe, expect, test } from "@jest/globals";
import { headlines, villageFigures } from "../../../src/report/review/index.ts";
import { reviewTexts } from "../../../src/taskpane/review/texts/index.ts";
import { factsOf, reviewed, sampleRows } from "../../domain/review/sample.ts";
import { sentences, slots } from "../../support/texts.ts";

const en = new Map(sentences(reviewTexts.en));
/** A month or week is said by its label in Chinese and by its id in English. */
const own = (text: string) => slots(text.replace(/\{(?:label|id)\}/, "{period}"));

describe("texts of 月评", () => {
  test.each(sentences(reviewTexts["zh-CN"]))("%s has the same slots in both", (at, text) => {
    expect(own(en.get(at) ?? "")).toEqual(own(text));
  });

  test("a figure has the name that it has on the sheet", () => {
    const review = reviewed({ "2026-11": factsOf(sampleRows("2026-11")) });
    const onSheet = headlines(villageFigures(review)).flat();
    const { names } = reviewTexts["zh-CN"].headlines;
    expect(onSheet.map(({ key, name }) => [key, name])).toEqual(Object.entries(names));
  });
});
