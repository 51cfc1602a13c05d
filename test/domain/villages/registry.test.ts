import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  villageName,
  villageRegistry,
  villageStem,
} from "../../../src/domain/villages/registry.ts";
import { listedVillage } from "../../support/township.ts";

const villages = [
  listedVillage("龙河村", { aliases: ["龙河坝", "老龙村"] }),
  listedVillage("上龙河村"),
  listedVillage("五桂社区", { aliases: ["五桂村"] }),
];
const registry = villageRegistry(villages);
const named = (match: ReturnType<typeof registry.match>) =>
  match.kind === "found" ? match.village.name : match.kind;

describe("the part of a name that tells villages apart", () => {
  test.each([
    ["龙河村", "龙河"],
    ["龙河村委会", "龙河"],
    ["龙河村村民委员会", "龙河"],
    ["五桂镇龙河村", "龙河"],
    ["中江县五桂镇龙河村", "龙河"],
    ["五桂社区居委会", "五桂"],
    ["龙 河 村", "龙河"],
    ["龙河村(原五桂村)", "龙河"],
    ["古镇社区", "古镇"],
    ["柳州坝村", "柳州坝"],
    ["村", ""],
  ])("%s → %s", (text, stem) => {
    expect(villageStem(text)).toBe(stem);
  });

  test.each([
    ["龙河村委会", "龙河村"],
    ["五桂镇龙河村", "龙河村"],
    ["五桂社区居民委员会", "五桂社区"],
    ["龙河", "龙河"],
  ])("without a list %s is shown as %s", (text, name) => {
    expect(villageName(text)).toBe(name);
  });
});

describe("a whole cell", () => {
  test.each([
    ["龙河村", "龙河村"],
    ["龙河", "龙河村"],
    ["龙河坝", "龙河村"],
    ["老龙村委会", "龙河村"],
    ["五桂村", "五桂社区"],
    ["上龙河", "上龙河村"],
    ["龙河村(原五桂村)", "several"],
    ["下龙河村", "none"],
    ["", "none"],
  ])("%s is %s", (text, expected) => {
    expect(named(registry.match(text))).toBe(expected);
  });

  test("an own name is exact, an alias is not", () => {
    expect(registry.match("龙河村")).toMatchObject({ exact: true });
    expect(registry.match("五桂镇龙河村")).toMatchObject({ exact: true });
    expect(registry.match("龙河坝")).toMatchObject({ exact: false });
    expect(registry.match("龙河村委会")).toMatchObject({ exact: false });
    expect(registry.find("龙河村委会2026年11月")).toMatchObject({ exact: true });
  });

  test("one wrong character is offered, never taken", () => {
    const match = registry.match("龙合村");
    expect(match).toMatchObject({ kind: "none", near: [{ name: "龙河村" }] });
  });
});

describe("within a text", () => {
  test.each([
    ["台账(龙河)2026年11月", "龙河村"],
    ["上龙河村11月台账", "上龙河村"],
    ["五桂镇五桂社区民情台账", "五桂社区"],
    ["龙河村、五桂社区合并台账", "several"],
    ["新建 XLSX 工作表", "none"],
  ])("%s speaks of %s", (text, expected) => {
    expect(named(registry.find(text))).toBe(expected);
  });
});

test("every listed village is found by its own name, whatever the list", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁戊己庚辛]{2,4}$/), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(names, (stems) => {
      const list = stems.map((stem) => listedVillage(`${stem}村`));
      const all = villageRegistry(list);
      for (const village of list) expect(named(all.match(village.name))).toBe(village.name);
    }),
  );
});
