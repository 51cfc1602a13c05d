/** From the lines of a 规则设置 sheet to the rules in force. A bad line never stops the work. */
import type { Finding, Place } from "../findings/types.ts";
import { matchKey } from "../text/normalize.ts";
import { SETTINGS, settingByKey } from "./definitions.ts";
import type { Setting, SettingKey, Settings } from "./definitions.ts";
import { PRESET_NAMES } from "./definitions/duties.ts";
import { dutyInForce, isDutyKey, isPresetName } from "./presets.ts";
import type { SettingValue } from "./types.ts";
import { expectedValue, parseSetting, printSetting } from "./values.ts";
import type { RawSetting } from "./values.ts";

/** One line: `name` is the label (or the key) of a setting. */
export interface SettingEntry {
  readonly name: string;
  readonly value: RawSetting;
  readonly place: Place;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** An entry that was not taken; its sentence says what is in force instead. */
interface Trouble {
  readonly id: string;
  readonly entry: SettingEntry;
  readonly setting?: Setting;
}

const byLabel: ReadonlyMap<string, Setting> = new Map(
  SETTINGS.map((it) => [matchKey(it.label), it]),
);
/** Headings of the sheet's own table. */
const HEADINGS = new Set(["设置项", "设置", "项目", "名称", "key"]);

/** The setting with this label (however spaced) or key. */
export function findSetting(name: string): Setting | undefined {
  return byLabel.get(matchKey(name)) ?? settingByKey(name.trim());
}

/**
 * Every setting, from the entries or by default. Lines without a value leave the default in force;
 * unknown names, bad values and settings named twice are findings.
 */
export function readSettings(entries: readonly SettingEntry[]): SettingsReading {
  const chosen = new Map<SettingKey, SettingValue>();
  const troubles: Trouble[] = [];
  for (const entry of entries) {
    if (isBlank(entry.value) || HEADINGS.has(matchKey(entry.name))) continue;
    const setting = findSetting(entry.name);
    const value = setting && parseSetting(setting, entry.value);
    if (!setting) {
      troubles.push({ id: "setting-unknown", entry });
    } else if (value === undefined) {
      troubles.push({ id: "setting-bad-value", entry, setting });
    } else if (chosen.has(setting.key)) {
      troubles.push({ id: "setting-twice", entry, setting });
    } else {
      chosen.set(setting.key, value);
    }
  }
  const settings = resolve(chosen);
  return { settings, findings: troubles.map((trouble) => describe(trouble, settings)) };
}

/** The default of every setting: both regulations, nothing above the township. */
export function defaultSettings(): Settings {
  return resolve(new Map());
}

function resolve(chosen: ReadonlyMap<SettingKey, SettingValue>): Settings {
  const given = chosen.get("presets");
  const presets = Array.isArray(given) ? given.filter(isPresetName) : PRESET_NAMES;
  const values = SETTINGS.map(({ key, ...def }) => {
    const byDefault = isDutyKey(key) ? dutyInForce(presets, key) : def.default;
    return [key, chosen.get(key) ?? byDefault] as const;
  });
  // Every key is there, and each value is its default or was let through by `parseSetting`.
  return Object.fromEntries(values) as unknown as Settings;
}

function describe({ id, entry, setting }: Trouble, settings: Settings): Finding {
  const common = { ...entry.place, id, value: printRaw(entry.value), mask: "none" } as const;
  if (!setting) return { ...common, header: entry.name };
  const inForce = printSetting(setting, settings[setting.key]) || "空";
  const slots = { expected: expectedValue(setting), inForce };
  return { ...common, header: setting.label, slots };
}

function printRaw(value: RawSetting): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  return Array.isArray(value) ? value.join("、") : String(value);
}

function isBlank(value: RawSetting): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
