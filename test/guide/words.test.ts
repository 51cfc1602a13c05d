/** The guide says what the pane says, and shows pictures that are there. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { GUIDE, guideSections, PICTURES, picturesOf, readGuide } from "../support/guide.ts";
import { sentences } from "../support/texts.ts";

const PANE = "src/taskpane";

/** What is filled in is …… in the guide; blanks do not matter. */
const plain = (words: string): string => words.replaceAll(/\{\w+\}/g, "……").replaceAll(/\s/g, "");

/** All texts of the pane: `zh.ts` of every folder with texts of its own, and smaller dictionaries beside it. */
async function paneTexts(): Promise<ReadonlySet<string>> {
  const files = readdirSync(PANE, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\btexts\/(?!en\.|index\.)\w+\.ts$/.test(file));
  const texts = await Promise.all(
    files.map(async (file) => {
      const module = (await import(path.resolve(PANE, file))) as Readonly<Record<string, object>>;
      const chinese = Object.values(module).map((it) => ("zh-CN" in it ? it["zh-CN"] : it));
      return sentences(chinese).flatMap(([, text]) => [
        plain(text),
        // 全部改好({count} 处) is 全部改好 in the guide.
        plain(text.replace(/\(\{[^)]*\)$/, "")),
      ]);
    }),
  );
  return new Set(texts.flat());
}

describe("docs/使用说明.md", () => {
  test("words in 「」 are words of the pane", async () => {
    const known = await paneTexts();
    const unknown = guideSections().flatMap(({ title, words }) =>
      words.filter((word) => !known.has(plain(word))).map((word) => `${title}: 「${word}」`),
    );
    expect(unknown).toEqual([]);
    expect(guideSections().flatMap(({ words }) => words).length).toBeGreaterThan(100);
  });

  test("every picture is shown, every shown picture is there, and none is large", () => {
    const shown = [readGuide(), readFileSync("README.md", "utf8")].flatMap(picturesOf);
    const there = readdirSync(PICTURES).sort();
    expect([...new Set(shown)].sort()).toEqual(there);
    const sizes = there.map((name) => statSync(path.join(PICTURES, name)).size);
    expect(sizes.filter((size) => size > 200_000)).toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });

  test("its links lead to headings and files that are there", () => {
    const guide = readGuide();
    const titles = new Set(guideSections(guide).map(({ title }) => title));
    const links = [...guide.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)].map(([, to = ""]) => to);
    const dead = links.filter((to) =>
      to.startsWith("#") ? !titles.has(to.slice(1)) : !isFile(path.join(path.dirname(GUIDE), to)),
    );
    expect(dead).toEqual([]);
  });
});

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
