import { describe, expect, test } from "@jest/globals";
import { replyTexts } from "../../../../src/taskpane/submit/reply/texts/index.ts";
import { sentences, slots } from "../../../support/texts.ts";

const en = new Map(sentences(replyTexts.en));

describe("texts of 回音", () => {
  test.each(sentences(replyTexts["zh-CN"]))("%s has the same slots in both", (at, text) => {
    expect(slots(en.get(at) ?? "")).toEqual(slots(text));
  });

  test.each([...en])("English %s is English", (_, text) => {
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});
