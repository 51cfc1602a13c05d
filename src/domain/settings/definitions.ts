/** All settings in the order of the sheet 规则设置. To add one: a line in its section. */
import { DEADLINE_SETTINGS, PUBLICATION_SETTINGS } from "./definitions/deadlines.ts";
import { DUTY_SETTINGS, PRESET_SETTINGS } from "./definitions/duties.ts";
import { MEETING_SETTINGS } from "./definitions/meetings.ts";
import { PAIRING_SETTINGS } from "./definitions/pairing.ts";
import { RECEPTION_SETTINGS } from "./definitions/reception.ts";
import { VISIT_SETTINGS } from "./definitions/visits.ts";
import type { SettingDef, ValueOf } from "./types.ts";

const DEFINITIONS = {
  ...PRESET_SETTINGS,
  ...DUTY_SETTINGS,
  ...VISIT_SETTINGS,
  ...PAIRING_SETTINGS,
  ...RECEPTION_SETTINGS,
  ...MEETING_SETTINGS,
  ...DEADLINE_SETTINGS,
  ...PUBLICATION_SETTINGS,
} satisfies Readonly<Record<string, SettingDef>>;

export type SettingKey = keyof typeof DEFINITIONS;

/** The rules in force; the type follows from the descriptions. */
export type Settings = {
  readonly [Key in SettingKey]: ValueOf<(typeof DEFINITIONS)[Key]>;
};

export type Setting = SettingDef & { readonly key: SettingKey; readonly section: string };

const SECTIONS: readonly (readonly [
  section: string,
  settings: Readonly<Record<string, SettingDef>>,
])[] = [
  ["制度", PRESET_SETTINGS],
  ["职责", DUTY_SETTINGS],
  ["走访", VISIT_SETTINGS],
  ["结对和联系", PAIRING_SETTINGS],
  ["接待和日记", RECEPTION_SETTINGS],
  ["汇总、议账和上报", MEETING_SETTINGS],
  ["时限、月报和回访", DEADLINE_SETTINGS],
  ["公示", PUBLICATION_SETTINGS],
];

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(DEFINITIONS, key);
}

export const SETTINGS: readonly Setting[] = SECTIONS.flatMap(([section, settings]) =>
  Object.keys(settings)
    .filter(isSettingKey)
    .map((key) => ({ ...DEFINITIONS[key], key, section })),
);

const byKey: ReadonlyMap<string, Setting> = new Map(SETTINGS.map((it) => [it.key, it]));

export function settingByKey(key: string): Setting | undefined {
  return byKey.get(key);
}
