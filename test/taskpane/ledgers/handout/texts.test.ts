import { describe, expect, test } from "@jest/globals";
import { handoutTexts } from "../../../../src/taskpane/ledgers/handout/texts/index.ts";

function sentences(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    sentences(part, place === "" ? key : `${place}.${key}`),
  );
}

const zh = sentences(handoutTexts["zh-CN"]);
const en = new Map(sentences(handoutTexts.en));

describe("texts of handing out", () => {
  test.each(zh)("%s has the same slots in both languages", (place, text) => {
    const slots = (it: string) => [...it.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();
    expect(slots(en.get(place) ?? "")).toEqual(slots(text));
  });
});
