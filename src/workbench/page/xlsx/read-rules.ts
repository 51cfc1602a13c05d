/** What lies over the cells of a file, into the host: names, tables, rules, print set-up, protection. */
import type { ConditionalRule, Sheet, Workbook } from "hucre";
import { parseAddress, splitSheet } from "../../host/book/areas.ts";
import type { Book } from "../../host/book/book.ts";
import { PROTECTION_OPTIONS } from "../../host/book/protection.ts";
import type { Range } from "../../host/book/range.ts";
import { addTable, redraw } from "../../host/book/tables.ts";
import { isHandle, type Handle } from "../../host/wire/handle.ts";
import { readPage } from "./page.ts";
import { colorOf } from "./looks.ts";
import { cellValueRule, validationAlert, validationPrompt, validationRule } from "./rules.ts";

export function readRules(book: Book, ids: readonly string[], file: Workbook): void {
  readNames(book, file);
  for (const [key, value] of Object.entries(file.properties?.custom ?? {}))
    book.customProperties.set(key, value instanceof Date ? value.toISOString() : value);
  const theme = file.themeColors ?? [];
  for (const [index, sheet] of file.sheets.entries()) {
    const id = ids[index] ?? "";
    readTables(book, id, sheet);
    readValidations(book, id, sheet);
    for (const rule of [...(sheet.conditionalRules ?? [])].reverse())
      readConditional(book, id, rule, theme);
    readPage(book.sheet(id).layout, sheet);
    readProtection(book, id, sheet);
    if (sheet.hidden || sheet.veryHidden) book.engine.showSheet(id, false);
    book.sheet(id).veryHidden = sheet.veryHidden ?? false;
  }
}

function readNames(book: Book, file: Workbook): void {
  for (const { name, range, scope, comment = "" } of file.namedRanges ?? []) {
    book.names.push({
      id: `name${book.nextId()}`,
      name,
      scope: scope === undefined ? null : book.findSheet(scope),
      formula: `=${range.replace(/^=/, "")}`,
      comment,
      visible: true,
    });
  }
}

function readTables(book: Book, id: string, sheet: Sheet): void {
  for (const table of sheet.tables ?? []) {
    const area = parseAddress(table.range ?? "");
    if (!area) continue;
    const state = addTable(book, id, area, true, "Worksheet.tables");
    state.name = table.displayName ?? table.name;
    state.style = table.style ?? state.style;
    state.totals = table.showTotalRow ?? false;
    state.banded = table.showRowStripes ?? true;
    state.bandedColumns = table.showColumnStripes ?? false;
    state.filterButton = table.showAutoFilter ?? true;
    redraw(book, state);
  }
}

/** A file gives a rule's cells as several areas with blanks between. */
function ranges(book: Book, id: string, areas: string): Range[] {
  return areas.split(" ").flatMap((address) => {
    const area = parseAddress(splitSheet(address)[1]);
    return area ? [book.range(id, area)] : [];
  });
}

function readValidations(book: Book, id: string, sheet: Sheet): void {
  for (const rule of sheet.dataValidations ?? []) {
    for (const range of ranges(book, id, rule.range)) {
      const validation = book.handles.range(range).child("dataValidation");
      validation.set("rule", validationRule(rule));
      validation.set("errorAlert", validationAlert(rule));
      validation.set("prompt", validationPrompt(rule));
      validation.set("ignoreBlanks", rule.allowBlank ?? true);
    }
  }
}

/** The two kinds that the host has; the others are left out. */
function readConditional(
  book: Book,
  id: string,
  rule: ConditionalRule,
  theme: readonly string[],
): void {
  if (rule.type !== "expression" && rule.type !== "cellIs") return;
  const formulas = [rule.formula ?? ""].flat();
  const isCustom = rule.type === "expression";
  for (const range of ranges(book, id, rule.range)) {
    const formats = book.handles.range(range).child("conditionalFormats");
    const format = formats.call("add", [isCustom ? "Custom" : "CellValue"]);
    if (!isHandle(format)) continue;
    const kind = format.child(isCustom ? "custom" : "cellValue");
    if (isCustom) kind.child("rule").set("formula", `=${(formulas[0] ?? "").replace(/^=/, "")}`);
    else kind.set("rule", cellValueRule(rule.operator, formulas));
    format.set("stopIfTrue", rule.stopIfTrue ?? false);
    dress(kind.child("format"), rule, theme);
  }
}

function dress(format: Handle, { style }: ConditionalRule, theme: readonly string[]): void {
  const pattern = style?.fill?.type === "pattern" ? style.fill : undefined;
  // In rules the colour of a plain fill is the background's.
  const fill = colorOf(pattern?.bgColor, theme) ?? colorOf(pattern?.fgColor, theme);
  const font = colorOf(style?.font?.color, theme);
  if (fill !== undefined) format.child("fill").set("color", fill);
  if (font !== undefined) format.child("font").set("color", font);
  if (style?.font?.bold) format.child("font").set("bold", true);
}

function readProtection(book: Book, id: string, { protection }: Sheet): void {
  if (!protection || protection.sheet === false) return;
  // In the API "allow sorting", in the file "sort": the same words without their first.
  const inFile = new Map(Object.entries(protection));
  const allowed = PROTECTION_OPTIONS.filter((option) => inFile.get(fileOption(option)) === true);
  book.sheet(id).protection = { allowed: new Set(allowed), password: null };
}

/** `allowAutoFilter → autoFilter`. */
export function fileOption(option: (typeof PROTECTION_OPTIONS)[number]): string {
  const name = option.replace(/^allow/, "").replace(/^Edit/, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}
