/** Texts by language, checked by the compiler: every language has the shape of the Chinese one. */
import { createContext, useContext } from "react";
import { fillSlots } from "../../domain/findings/describe.ts";
import { en } from "./en.ts";
import { numbered } from "./numbered.ts";
import { zh } from "./zh.ts";

export type Texts = typeof zh;
export type TaskTexts = Texts["tasks"]["merge"];

export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** One text object per language; the tasks keep their own in their folders. */
export type Dictionary<T> = Readonly<Record<Locale, T>>;

export const texts: Dictionary<Texts> = { "zh-CN": zh, en };

/** A language tag such as `zh-Hans-CN`, `zh-SG`, `en-US` or `fr` → a language that the pane speaks. */
export function localeOf(language: string): Locale {
  return /^zh\b/i.test(language) ? "zh-CN" : "en";
}

export const LocaleContext = createContext<Locale>("zh-CN");

function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useDictionary<T>(dictionary: Dictionary<T>): T {
  return dictionary[useLocale()];
}

export function useTexts(): Texts {
  return useDictionary(texts);
}

/** `fill("{count} 行", { count: 3 }) → "3 行"`, `fill("{count} [row|rows]", { count: 1 }) → "1 row"`. */
export function fill(text: string, slots: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(slots).map(([name, value]) => [name, String(value)]);
  return fillSlots(numbered(text, slots), Object.fromEntries(entries) as Record<string, string>);
}
