/**
 * What the person chose for the look of the pane, kept on this machine by the webview. Nothing of a
 * ledger ever goes here; losing it costs two clicks, so a storage that refuses is no error.
 */
import { createStore, type Store } from "./store.ts";
import { LOCALES } from "./texts/index.ts";

export const LANGUAGE_CHOICES = ["excel", ...LOCALES] as const;
export const THEME_CHOICES = ["excel", "light", "dark"] as const;

export interface Preferences {
  /** `excel`: the language of Excel's menus. */
  readonly language: (typeof LANGUAGE_CHOICES)[number];
  /** `excel`: as light or dark as Excel. */
  readonly theme: (typeof THEME_CHOICES)[number];
  /** The words for newcomers were read. */
  readonly introduced: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: "excel",
  theme: "excel",
  introduced: false,
};

const KEY = "minqing.preferences";

/** @param storage undefined where the browser keeps nothing for an embedded page */
export function createPreferences(
  storage: Pick<Storage, "getItem" | "setItem"> | undefined,
): Store<Preferences> {
  const store = createStore(readPreferences(attempt(() => storage?.getItem(KEY))));
  return {
    ...store,
    set: (preferences) => {
      attempt(() => storage?.setItem(KEY, JSON.stringify(preferences)));
      store.set(preferences);
    },
  };
}

/** The window's storage; reading the property itself may be refused. */
export function windowStorage(): Storage | undefined {
  return attempt(() => window.localStorage);
}

/** Takes from a kept text what it understands; the rest is as at first. */
export function readPreferences(text: string | null | undefined): Preferences {
  const kept: unknown = attempt((): unknown => JSON.parse(text ?? "{}"));
  const value = (name: keyof Preferences): unknown =>
    typeof kept === "object" && kept !== null ? Reflect.get(kept, name) : undefined;
  return {
    language: oneOf(LANGUAGE_CHOICES, value("language")),
    theme: oneOf(THEME_CHOICES, value("theme")),
    introduced: value("introduced") === true,
  };
}

/** The choice that equals the value; the first one if none does. */
export function oneOf<const T extends string>(choices: readonly [T, ...T[]], value: unknown): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
