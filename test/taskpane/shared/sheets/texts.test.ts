import { describe, expect, test } from "@jest/globals";
import { sheetTexts } from "../../../../src/taskpane/shared/sheets/texts/index.ts";
import { sentences, slots } from "../../../support/texts.ts";

const en = new Map(sentences(sheetTexts.en));

describe("texts of sections that make sheets", () => {
  test.each(sentences(sheetTexts["zh-CN"]))(
    "%s has the same slots in both languages",
    (at, text) => {
      expect(slots(en.get(at) ?? "")).toEqual(slots(text));
    },
  );
});
