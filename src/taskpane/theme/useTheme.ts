import { useSyncExternalStore } from "react";
import { paneBackground } from "../host/office.ts";
import type { Preferences } from "../preferences.ts";
import { chooseTheme, type ThemeName } from "./choose.ts";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** Excel does not say when its theme changes: it is read again whenever the person comes back. */
export function useThemeName(preference: Preferences["theme"]): ThemeName {
  return useSyncExternalStore(subscribe, () =>
    chooseTheme(preference, {
      forcedColors: window.matchMedia(FORCED).matches,
      paneBackground: paneBackground(),
      prefersDark: window.matchMedia(DARK).matches,
    }),
  );
}

function subscribe(changed: () => void): () => void {
  const sources: readonly (readonly [EventTarget, string])[] = [
    [window, "focus"],
    [document, "visibilitychange"],
    [window.matchMedia(FORCED), "change"],
    [window.matchMedia(DARK), "change"],
  ];
  for (const [source, event] of sources) source.addEventListener(event, changed);
  return () => {
    for (const [source, event] of sources) source.removeEventListener(event, changed);
  };
}
