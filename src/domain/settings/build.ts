/** Builders for descriptions of settings; they keep the exact options in the type. */
import type { RegulationRow } from "../regulations/index.ts";
import type { IntegerSetting, MonthDaySetting, SwitchSetting } from "./types.ts";

/** A whole number from `min` to `max`. */
export function integer(
  rule: RegulationRow,
  label: string,
  value: number,
  unit: string,
  limits: { min?: number; max?: number; note?: string } = {},
): IntegerSetting {
  const { min = 0, max = 999, ...rest } = limits;
  return { type: "integer", rule, label, default: value, unit, min, max, ...rest };
}

/** A share in per cent: 85 is 85%. */
export function percent(rule: RegulationRow, label: string, value: number): IntegerSetting {
  return { type: "percent", rule, label, default: value, unit: "%", min: 0, max: 100 };
}

export function monthDay(rule: RegulationRow, label: string, note: string): MonthDaySetting {
  return { type: "monthDay", rule, label, default: 0, unit: "日", note };
}

/** 是 or 否. */
export function onOff(
  rule: RegulationRow,
  label: string,
  value: boolean,
  note?: string,
): SwitchSetting {
  const rest = note === undefined ? {} : { note };
  return { type: "switch", rule, label, default: value, unit: "", ...rest };
}

/** One of the options; the first is the default. */
export function oneOf<const Option extends string>(
  rule: RegulationRow,
  label: string,
  options: readonly [Option, ...Option[]],
  note?: string,
) {
  const rest = note === undefined ? {} : { note };
  return { type: "choice" as const, rule, label, options, default: options[0], unit: "", ...rest };
}

/** One of the options, blank until the township chooses. */
export function oneOfOrBlank<const Option extends string>(
  rule: RegulationRow,
  label: string,
  options: readonly Option[],
  note: string,
) {
  return { type: "choice" as const, rule, label, options, default: null, unit: "", note };
}

/** Some of the options. */
export function someOf<const Option extends string>(
  rule: RegulationRow,
  label: string,
  options: readonly Option[],
  value: readonly Option[],
  note?: string,
) {
  const rest = note === undefined ? {} : { note };
  return { type: "choices" as const, rule, label, options, default: value, unit: "", ...rest };
}
