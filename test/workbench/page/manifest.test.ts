/** @jest-environment jsdom */
import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { inLocale, parseManifest } from "../../../src/workbench/page/ribbon/manifest.ts";

const own = readFileSync("manifest.xml", "utf8");

describe("our manifest", () => {
  const ribbon = parseManifest(own);

  test("has the tab with its groups and buttons", () => {
    expect(ribbon.tabs.map(({ label }) => label.defaultText)).toEqual(["民情台账"]);
    const groups = ribbon.tabs.flatMap((tab) => tab.groups);
    expect(groups.map(({ label, buttons }) => [label.defaultText, buttons.length])).toEqual([
      ["日常", 2],
      ["月末", 3],
      ["支持", 1],
    ]);
    const merge = groups.flatMap(({ buttons }) => buttons).find(({ id }) => id === "Minqing.Merge");
    expect(merge).toMatchObject({
      icon: "/assets/merge-32.png",
      action: { kind: "execute", functionName: "openMerge" },
    });
    expect(inLocale(merge?.tip.text ?? ribbon.name, "en-US")).toContain("Merge the ledgers");
    expect(ribbon.paneUrl).toBe("/taskpane.html");
  });
});

describe("other manifests", () => {
  test("a button that shows the pane", () => {
    const shows = own.replace(
      /<Action xsi:type="ExecuteFunction">\s*<FunctionName>openHelp<\/FunctionName>/,
      '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url" />',
    );
    const buttons = parseManifest(shows).tabs.flatMap((tab) =>
      tab.groups.flatMap((group) => group.buttons),
    );
    expect(buttons.at(-1)?.action).toEqual({ kind: "showPane", url: "/taskpane.html" });
  });

  test.each([
    ["not XML", "<OfficeApp>", "manifest.xml"],
    [
      "a resource that is missing",
      own.replace('String id="Merge.Label"', 'String id="Other"'),
      "Merge.Label",
    ],
    ["an unknown action", own.replaceAll("FunctionName>", "Function>"), "an action"],
  ])("%s is refused in words", (_, text, words) => {
    expect(() => parseManifest(text)).toThrow(words);
  });
});

test.each([
  ["zh-CN", "汇总"],
  ["zh-SG", "汇总"],
  ["en-US", "Merge"],
  ["en", "Merge"],
  ["fr-FR", "汇总"],
])("in %s: %s", (locale, text) => {
  const label = { defaultText: "汇总", byLocale: new Map([["en-US", "Merge"]]) };
  expect(inLocale(label, locale)).toBe(text);
});
