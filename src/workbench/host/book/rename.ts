/** A sheet gets another name: what refers to it by its name follows, as formulas do in the grid. */
import { isRecord } from "../wire/json.ts";
import type { Json } from "../wire/json.ts";
import type { SheetRef } from "./book.ts";

export function renameSheet({ book, id }: SheetRef, name: string): void {
  const before = book.sheetName(id);
  book.engine.renameSheet(id, name);
  const replace = (formula: string): string => withName(formula, before, name);
  for (const sheet of book.engine.sheets()) {
    const { validations, conditionals } = book.sheet(sheet.id);
    for (const state of validations) state.rule = everyText(state.rule, replace);
    for (const state of conditionals) state.formula = replace(state.formula);
  }
}

function everyText(value: Json, replace: (text: string) => string): Json {
  if (typeof value === "string") return value.startsWith("=") ? replace(value) : value;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(entries.map(([key, inner]) => [key, everyText(inner, replace)]));
}

function withName(formula: string, before: string, name: string): string {
  const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
  const bare = new RegExp(`(?<![\\p{L}\\p{N}_.'])${escaped(before)}!`, "gu");
  return formula.replaceAll(quoted(before), quoted(name)).replace(bare, () => quoted(name));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
