/** Excel's green from nearly black (10) to nearly white (160); 80 is the green of Excel's own bar. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ThemeName } from "./choose.ts";

const excelGreen: BrandVariants = {
  10: "#03190d",
  20: "#052614",
  30: "#07351c",
  40: "#094324",
  50: "#0b512b",
  60: "#0c5f32",
  70: "#0e6e3a",
  80: "#107c41",
  90: "#238b52",
  100: "#4aa873",
  110: "#59b37f",
  120: "#6cbf8f",
  130: "#80c99e",
  140: "#9dd8b4",
  150: "#bce6cc",
  160: "#dcf4e5",
};

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(excelGreen),
  dark: createDarkTheme(excelGreen),
  // The colours are the system's; this one adds the borders that tell things apart without them.
  contrast: {
    ...teamsHighContrastTheme,
    colorBrandForegroundLink: "LinkText",
    colorBrandForegroundLinkHover: "LinkText",
    colorBrandForegroundLinkPressed: "LinkText",
  },
};
