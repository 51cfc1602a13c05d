/** Light, dark or contrast: decided from what the system, the person and Excel say, in this order. */
import type { Preferences } from "../preferences.ts";

export type ThemeName = "light" | "dark" | "contrast";

export interface Surroundings {
  /** A Windows contrast theme replaces all colours. */
  readonly forcedColors: boolean;
  /** `#rrggbb`, the background of Excel's panes, where Excel tells it. */
  readonly paneBackground: string | undefined;
  /** What the system prefers, for where Excel tells nothing. */
  readonly prefersDark: boolean;
}

export function chooseTheme(preference: Preferences["theme"], around: Surroundings): ThemeName {
  if (around.forcedColors) return "contrast";
  if (preference !== "excel") return preference;
  const dark = isDark(around.paneBackground) ?? around.prefersDark;
  return dark ? "dark" : "light";
}

/**
 * Excel's own `isDarkTheme` is missing from some hosts, so it is computed: dark if white text has
 * more contrast on it than black (relative luminance of WCAG 2). Undefined for what is no colour.
 */
export function isDark(color: string | undefined): boolean | undefined {
  const [, red, green, blue] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color?.trim() ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance < 0.179;
}

function linear(hex: string): number {
  const share = parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
