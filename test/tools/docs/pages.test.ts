import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { LEDGERS } from "../../../src/domain/ledgers/index.ts";
import { FORMULAS } from "../../../src/formulas/index.ts";
import { functionsPage } from "../../../src/tools/docs/functions.ts";
import { SETTINGS } from "../../../src/domain/settings/index.ts";
import { ledgersPage } from "../../../src/tools/docs/ledgers.ts";
import { MOVES } from "../../../src/domain/lifecycle/index.ts";
import { lifecyclePage } from "../../../src/tools/docs/lifecycle.ts";
import { anchor, page, table } from "../../../src/tools/docs/markdown.ts";
import { settingsPage } from "../../../src/tools/docs/settings.ts";

const PAGES = [
  ["docs/functions.md", functionsPage()],
  ["docs/ledgers.md", ledgersPage()],
  ["docs/lifecycle.md", lifecyclePage()],
  ["docs/settings.md", settingsPage()],
] as const;

describe.each(PAGES)("%s", (path, made) => {
  test("is what `npm run docs` makes", () => {
    expect(readFileSync(path, "utf8")).toBe(made);
  });

  test("every link leads to a heading of the page", () => {
    const headings = made.match(/^#+ .+$/gm) ?? [];
    const anchors = new Set(headings.map((it) => anchor(it.replace(/^#+ /, ""))));
    const links = [...made.matchAll(/\]\((#[^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });

  test("every row of a table has as many cells as its head", () => {
    const blocks = made.split("\n\n").filter((block) => block.startsWith("| "));
    const ragged = blocks.filter((block) => {
      const counts = block
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split(/(?<!\\)\|/).length);
      return new Set(counts).size !== 1;
    });
    expect(blocks.length).toBeGreaterThan(3);
    expect(ragged).toEqual([]);
  });
});

test("the page of the ledgers names every column with its key and header", () => {
  const made = ledgersPage();
  const missing = LEDGERS.flatMap((it) => it.columns).filter(
    (column) => !made.includes(`\`${column.key}\``) || !made.includes(`| ${column.header}`),
  );
  expect(missing).toEqual([]);
});

test("the page of the settings names every setting", () => {
  const made = settingsPage();
  const missing = SETTINGS.filter((it) => !made.includes(`| ${it.label} | \`${it.key}\` |`));
  expect(missing).toEqual([]);
});

test("the page of the lifecycle names every move, and no field by its key", () => {
  const made = lifecyclePage();
  expect(MOVES.filter(({ name }) => !made.includes(`### ${name}\n`))).toEqual([]);
  expect(made.match(/[“〔][a-z][A-Za-z]+[”〕]/g)).toBeNull();
});

test("the page of the functions shows every one with its parameters and an example", () => {
  const made = functionsPage();
  for (const { name, id, parameters, examples } of Object.values(FORMULAS)) {
    const part = made.split(`\n## ${name}\n`)[1]?.split("\n## ")[0] ?? "";
    expect(part).toContain(`\`${id}\``);
    for (const parameter of parameters) expect(part).toContain(`| ${parameter.name} |`);
    for (const { formula } of examples) expect(part).toContain(formula);
  }
});

describe("Markdown", () => {
  test("tables escape bars and keep line breaks", () => {
    expect(table(["甲", "乙"], [["a|b", "一\n二"]])).toEqual([
      "| 甲 | 乙 |",
      "| --- | --- |",
      "| a\\|b | 一<br>二 |",
    ]);
  });

  test("anchors are GitHub's", () => {
    expect(anchor("列表 是否孤儿/孤老(旧)")).toBe("#列表-是否孤儿孤老旧");
  });

  test("pages end with one line break", () => {
    expect(page([["# 一"], ["二", "三"]])).toBe("# 一\n\n二\n三\n");
  });
});
