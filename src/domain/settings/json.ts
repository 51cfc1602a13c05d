/** The same settings from a JSON file: `{"采用的制度": ["四项制度"], "committeeVisitsPerMonth": 15}`. */
import type { Finding, Place } from "../findings/types.ts";
import { defaultSettings, findSetting, readSettings } from "./read.ts";
import type { SettingEntry, SettingsReading } from "./read.ts";
import type { RawSetting } from "./values.ts";

/**
 * One object; its names are keys or labels of settings, its values texts, numbers, true/false or
 * lists of texts. Names that begin with `$` or `_` are comments. A file that is no such object is
 * one finding, and every default stays in force.
 */
export function readSettingsJson(text: string, file: string): SettingsReading {
  const place: Place = { file, village: "", sheet: "", cell: "", header: "" };
  const whole = parseObject(text.replace(/^\uFEFF/, ""));
  if (whole === undefined) {
    const finding: Finding = { ...place, id: "settings-file-broken", value: "", mask: "none" };
    return { settings: defaultSettings(), findings: [finding] };
  }
  const findings: Finding[] = [];
  const entries = Object.entries(whole).flatMap(([name, value]): SettingEntry[] => {
    if (/^[$_]/.test(name)) return [];
    if (isRawSetting(value)) return [{ name, value, place }];
    const header = findSetting(name)?.label ?? name;
    const shown = JSON.stringify(value);
    findings.push({ ...place, id: "setting-not-plain", header, value: shown, mask: "none" });
    return [];
  });
  const reading = readSettings(entries);
  return { settings: reading.settings, findings: [...findings, ...reading.findings] };
}

function parseObject(text: string): object | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

function isRawSetting(value: unknown): value is RawSetting {
  if (Array.isArray(value)) return value.every((it) => typeof it === "string");
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
