import { describe, expect, test } from "@jest/globals";
import { localeOf, texts } from "../../src/taskpane/texts/index.ts";

/** Every sentence with the way to it, such as `help.whatText.0`. */
function sentences(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    sentences(part, place === "" ? key : `${place}.${key}`),
  );
}

describe("texts", () => {
  test("both languages say as much: the same places, the same number of lines", () => {
    const places = (text: unknown) => sentences(text).map(([place]) => place);
    expect(places(texts.en)).toEqual(places(texts["zh-CN"]));
  });

  test.each(sentences(texts["zh-CN"]))("Chinese %s is Chinese: %s", (_, text) => {
    expect(text).toMatch(/\p{Script=Han}/u);
    expect(text).toBe(text.trim());
  });

  test.each(sentences(texts.en))("English %s is English: %s", (_, text) => {
    expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(text).toMatch(/[A-Za-z]/);
    expect(text).toBe(text.trim());
  });

  test("Chinese sentences end as sentences do", () => {
    const lines = sentences(texts["zh-CN"]).filter(([place]) =>
      /(Text|will|steps)\.\d+$/.test(place),
    );
    expect(lines.filter(([, text]) => !/[。;:]$/.test(text))).toEqual([]);
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
