import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { chooseTheme, isDark } from "../../src/taskpane/theme/choose.ts";

describe("isDark", () => {
  test.each([
    ["#FFFFFF", false],
    ["#E6E6E6", false], // Excel's Colourful
    ["#444444", true], // Dark Grey
    ["#262626", true], // Black
    ["#1f1f1f", true],
    [" #262626 ", true],
    ["#fff", undefined],
    ["white", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s: %s", (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });

  test("a brighter grey is never darker", () => {
    const grey = (level: number) => `#${level.toString(16).padStart(2, "0").repeat(3)}`;
    fc.assert(
      fc.property(
        fc.nat(254),
        (level) => isDark(grey(level)) === true || isDark(grey(level + 1)) === false,
      ),
    );
  });
});

describe("chooseTheme", () => {
  const nothing = { forcedColors: false, paneBackground: undefined, prefersDark: false };

  test.each([
    ["a contrast theme comes before all", "light", { forcedColors: true }, "contrast"],
    ["what the person chose", "dark", { paneBackground: "#ffffff" }, "dark"],
    ["what the person chose", "light", { paneBackground: "#262626" }, "light"],
    ["as Excel is", "excel", { paneBackground: "#262626" }, "dark"],
    [
      "as Excel is, whatever the system prefers",
      "excel",
      { paneBackground: "#ffffff", prefersDark: true },
      "light",
    ],
    ["as the system prefers where Excel says nothing", "excel", { prefersDark: true }, "dark"],
    ["light where nobody says anything", "excel", {}, "light"],
  ] as const)("%s (%s)", (_, preference, around, theme) => {
    expect(chooseTheme(preference, { ...nothing, ...around })).toBe(theme);
  });
});
