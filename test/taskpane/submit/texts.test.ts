import { describe, expect, test } from "@jest/globals";
import { SECTION_IDS, SECTIONS } from "../../../src/taskpane/submit/sections.ts";
import { submitTexts } from "../../../src/taskpane/submit/texts/index.ts";
import { sentences } from "../../support/texts.ts";

test("every section stands in the list once, in its order", () => {
  expect(SECTIONS.map(({ id }) => id)).toEqual(SECTION_IDS);
});

describe("texts", () => {
  test("both languages say as much", () => {
    const places = (text: unknown) => sentences(text).map(([place]) => place);
    expect(places(submitTexts.en)).toEqual(places(submitTexts["zh-CN"]));
  });

  test.each(sentences(submitTexts.en))("English %s is English: %s", (_, text) => {
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
