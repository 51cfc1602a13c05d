/** The two regulations as presets: which duties each of them puts in force. They add up. */
import { DUTY_SETTINGS } from "./definitions/duties.ts";
import type { DutyKey, PRESET_NAMES } from "./definitions/duties.ts";

export type PresetName = (typeof PRESET_NAMES)[number];

export const PRESETS: Readonly<Record<PresetName, readonly DutyKey[]>> = {
  四项制度: [
    "dutyCommitteeVisits",
    "dutySpecialVisits",
    "dutyGroupLeaderVisits",
    "dutyPairing",
    "dutyPairedVisits",
    "dutySolving",
    "dutyHelpPlan",
    "dutyReceptionDay",
    "dutyRoster",
    "dutyReply",
    "dutyDiary",
    "dutyCoverage",
    "dutyAnalysisMeeting",
    "dutyPublishRoster",
  ],
  五账法: [
    "dutyTownshipLinks",
    "dutyVillageLinks",
    "dutyGroupLinks",
    "dutyWeeklyVisits",
    "dutyCards",
    "dutyHouseholdFiles",
    "dutyVillageMeeting",
    "dutyTownshipMeeting",
    "dutyEscalation",
  ],
};

/** Whether one of these presets puts the duty in force. */
export function dutyInForce(presets: readonly PresetName[], duty: DutyKey): boolean {
  return presets.some((preset) => PRESETS[preset].includes(duty));
}

export function isDutyKey(key: string): key is DutyKey {
  return Object.hasOwn(DUTY_SETTINGS, key);
}

export function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(PRESETS, name);
}
