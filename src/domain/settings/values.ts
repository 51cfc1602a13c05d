/** One setting's value: from what stands in a cell or a JSON file, and back to what is printed. */
import { YES_NO } from "../ledgers/lists/common.ts";
import { matchChoice } from "../ledgers/choices.ts";
import { matchKey, removeSpaces, toHalfWidth } from "../text/normalize.ts";
import type { IntegerSetting, SettingDef, SettingValue } from "./types.ts";

const MONTH_END_WORD = "月末";
const LAST_MONTH_DAY = 28;
const SEPARATORS = /[、,;，；\n]+/;

/** What a cell or a JSON file may hold for a setting. */
export type RawSetting = string | number | boolean | null | readonly string[];

/** The value that `raw` stands for; undefined when it can be none of this setting. */
export function parseSetting(def: SettingDef, raw: RawSetting): SettingValue | undefined {
  switch (def.type) {
    case "integer":
      return inRange(def, numberFrom(raw, def.unit));
    case "percent":
      return inRange(def, percentFrom(raw));
    case "monthDay":
      return monthDayFrom(raw);
    case "switch":
      return switchFrom(raw);
    case "choice":
      return typeof raw === "string" ? optionFrom(def.options, raw) : undefined;
    case "choices":
      return optionsFrom(def.options, raw);
  }
}

/** As printed on the sheet 规则设置; "" for what is not chosen yet. `parseSetting` reads it back. */
export function printSetting(def: SettingDef, value: SettingValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return value;
  if (typeof value !== "number") return value.join("、");
  return def.type === "monthDay" && value === 0 ? MONTH_END_WORD : String(value);
}

/** What the setting may be, for the sentence about a bad value. */
export function expectedValue(def: SettingDef): string {
  switch (def.type) {
    case "integer":
    case "percent":
      return `${def.min} 到 ${def.max} 的整数`;
    case "monthDay":
      return `${MONTH_END_WORD},或 1 到 ${LAST_MONTH_DAY} 的整数`;
    case "switch":
      return "是 或 否";
    case "choice":
      return `以下之一:${def.options.join("、")}`;
    case "choices":
      return `以下几项,用顿号分开:${def.options.join("、")}`;
  }
}

/** `20`, `20 户次`, `２０` → 20. */
function numberFrom(raw: RawSetting, unit: string): number | undefined {
  if (typeof raw === "number") return raw;
  if (typeof raw !== "string") return undefined;
  const text = removeSpaces(toHalfWidth(raw));
  const match = /^(-?\d+(?:\.\d+)?)(\D*)$/.exec(text);
  if (!match) return undefined;
  const [, digits = "", rest = ""] = match;
  return rest === "" || unit.includes(rest) ? Number(digits) : undefined;
}

/** `85`, `85%` and 0.85 (how a sheet stores 85%) are all 85. */
function percentFrom(raw: RawSetting): number | undefined {
  const value = numberFrom(raw, "%");
  if (value === undefined) return undefined;
  const isFraction = value > 0 && value <= 1 && !(typeof raw === "string" && raw.includes("%"));
  return isFraction ? Math.round(value * 10000) / 100 : value;
}

function inRange(def: IntegerSetting, value: number | undefined): number | undefined {
  if (value === undefined || !Number.isInteger(value)) return undefined;
  return value >= def.min && value <= def.max ? value : undefined;
}

function monthDayFrom(raw: RawSetting): number | undefined {
  if (typeof raw === "string" && ["月末", "月底", "每月末"].includes(matchKey(raw))) return 0;
  const value = numberFrom(raw, "日号");
  const fits =
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= LAST_MONTH_DAY;
  return fits ? value : undefined;
}

function switchFrom(raw: RawSetting): boolean | undefined {
  if (typeof raw === "boolean") return raw;
  if (typeof raw !== "string") return undefined;
  const match = matchChoice(YES_NO, raw);
  return match === undefined ? undefined : match.value === "是";
}

/** Brackets tell options apart, so they count here. */
function optionKey(text: string): string {
  return removeSpaces(toHalfWidth(text));
}

function optionFrom(options: readonly string[], raw: string): string | undefined {
  return options.find((option) => optionKey(option) === optionKey(raw));
}

function optionsFrom(options: readonly string[], raw: RawSetting): readonly string[] | undefined {
  if (typeof raw !== "string" && !isTexts(raw)) return undefined;
  const parts =
    typeof raw === "string" ? raw.split(SEPARATORS).filter((it) => it.trim() !== "") : raw;
  const found = parts.map((part) => optionFrom(options, part));
  const known = found.filter((option) => option !== undefined);
  return known.length === found.length ? [...new Set(known)] : undefined;
}

function isTexts(raw: RawSetting): raw is readonly string[] {
  return Array.isArray(raw);
}
