/** The rules of a township: every number of the regulations is a setting with its sentence. */
export { SETTINGS, settingByKey } from "./definitions.ts";
export type { Setting, SettingKey, Settings } from "./definitions.ts";
export { PRESETS } from "./presets.ts";
export type { PresetName } from "./presets.ts";
export { readSettingsJson } from "./json.ts";
export { periodRules } from "./periodRules.ts";
export { defaultSettings, findSetting, readSettings } from "./read.ts";
export type { SettingEntry, SettingsReading } from "./read.ts";
export { settingsRows } from "./rows.ts";
export type { SettingsRow } from "./rows.ts";
export type { SettingDef, SettingValue } from "./types.ts";
export { expectedValue, parseSetting, printSetting } from "./values.ts";
export type { RawSetting } from "./values.ts";
