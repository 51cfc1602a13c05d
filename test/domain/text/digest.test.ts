import { expect, test } from "@jest/globals";
import { shortDigest } from "../../../src/domain/text/digest.ts";

test.each([
  ["", "ztntfp"],
  ["a", "1r9wi7g"],
])("%j has the name that FNV-1a gives it", (text, name) => {
  expect(shortDigest(text)).toBe(name);
});

test("texts that differ have different names, without a trace of the text", () => {
  const texts = Array.from({ length: 500 }, (_, i) => `涉稳事项${i}`);
  const names = texts.map(shortDigest);
  expect(new Set(names).size).toBe(texts.length);
  for (const name of names) expect(name).toMatch(/^[0-9a-z]{1,7}$/);
});
