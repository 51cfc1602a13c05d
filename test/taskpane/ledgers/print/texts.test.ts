import { describe, expect, test } from "@jest/globals";
import { printTexts } from "../../../../src/taskpane/ledgers/print/texts/index.ts";

function sentences(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    sentences(part, place === "" ? key : `${place}.${key}`),
  );
}

const zh = sentences(printTexts["zh-CN"]);
const en = new Map(sentences(printTexts.en));

describe("texts of printing", () => {
  test.each(zh)("%s has the same slots in both languages", (place, text) => {
    const slots = (it: string) => [...it.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted();
    expect(slots(en.get(place) ?? "")).toEqual(slots(text));
  });
});
