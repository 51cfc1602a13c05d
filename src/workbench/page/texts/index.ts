/** Texts by language, checked by the compiler. */
import { createContext, useContext } from "react";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Texts = typeof zh;

/** Tags as Excel gives them to add-ins. */
export const LOCALES = ["zh-CN", "en-US"] as const;
export type Locale = (typeof LOCALES)[number];

export const texts: Readonly<Record<Locale, Texts>> = { "zh-CN": zh, "en-US": en };

export const LocaleContext = createContext<Locale>("zh-CN");

export function useTexts(): Texts {
  return texts[useContext(LocaleContext)];
}
