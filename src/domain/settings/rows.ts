/** Rows of the sheet 规则设置. */
import { quoteRegulation } from "../regulations/index.ts";
import type { RegulationRow } from "../regulations/index.ts";
import { SETTINGS } from "./definitions.ts";
import type { SettingKey, Settings } from "./definitions.ts";
import { expectedValue, printSetting } from "./values.ts";

export interface SettingsRow {
  readonly key: SettingKey;
  readonly section: string;
  readonly label: string;
  /** As `readSettings` reads it back. */
  readonly value: string;
  readonly unit: string;
  /** What may be typed here. */
  readonly expected: string;
  readonly rule: RegulationRow;
  /** Regulation row and sentence, and how it is read. */
  readonly source: string;
}

/** One row for every setting, in printed order, with the values in force. */
export function settingsRows(settings: Settings): readonly SettingsRow[] {
  return SETTINGS.map((setting) => {
    const { key, section, label, unit, rule, note } = setting;
    return {
      key,
      section,
      label,
      value: printSetting(setting, settings[key]),
      unit,
      expected: expectedValue(setting),
      rule,
      source: note === undefined ? quoteRegulation(rule) : `${quoteRegulation(rule)}。${note}`,
    };
  });
}
