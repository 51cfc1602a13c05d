import { describe, expect, test } from "@jest/globals";
import { REGULATIONS, quoteRegulation } from "../../../src/domain/regulations/index.ts";
import type { RegulationRow } from "../../../src/domain/regulations/index.ts";
import {
  PRESETS,
  SETTINGS,
  defaultSettings,
  expectedValue,
  findSetting,
  parseSetting,
  printSetting,
  settingByKey,
} from "../../../src/domain/settings/index.ts";
import type { SettingKey } from "../../../src/domain/settings/index.ts";
import { matchKey } from "../../../src/domain/text/normalize.ts";

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test("keys and labels are unique, labels also without spaces and brackets", () => {
  expect(duplicates(SETTINGS.map((it) => it.key))).toEqual([]);
  expect(duplicates(SETTINGS.map((it) => matchKey(it.label)))).toEqual([]);
});

describe.each(SETTINGS.map((setting) => [setting.label, setting] as const))("%s", (_, setting) => {
  test("comes from a known row and quotes it", () => {
    expect(Object.keys(REGULATIONS)).toContain(setting.rule);
    expect(quoteRegulation(setting.rule)).toContain(setting.rule);
  });

  test("its default is one of its own values, printed and read back", () => {
    const printed = printSetting(setting, setting.default);
    const expected = setting.default ?? undefined;
    expect(parseSetting(setting, printed)).toEqual(expected);
    expect(expectedValue(setting)).not.toBe("");
  });

  test("is found by label and by key", () => {
    expect(findSetting(` ${setting.label} `)).toBe(setting);
    expect(findSetting(setting.key)).toBe(setting);
    expect(settingByKey(setting.key)).toBe(setting);
  });

  test("nonsense is none of its values", () => {
    expect(parseSetting(setting, "随便")).toBeUndefined();
    expect(parseSetting(setting, -1)).toBeUndefined();
    expect(parseSetting(setting, 1e9)).toBeUndefined();
  });
});

describe("the defaults are those of the regulations", () => {
  const settings = defaultSettings();
  test.each<readonly [SettingKey, unknown, RegulationRow]>([
    ["committeeVisitsPerMonth", 20, "D1"],
    ["visitCounting", "同人同户同日计1", "D1"],
    ["specialVisitsPerQuarter", 1, "D2"],
    ["specialCoverage", "班子集体", "D2"],
    ["specialNewHouseholdDays", 30, "D2"],
    ["groupLeaderVisitsPerQuarter", 1, "D3"],
    ["pairedBySecretary", 5, "D4"],
    ["pairedByCommittee", 3, "D5"],
    ["pairedByGroupLeader", 2, "D6"],
    ["pairedByMember", 1, "D7"],
    ["pairedVisitsPerYear", 2, "D8"],
    ["pairedFirstWarningMonth", 7, "D8"],
    ["pairedSecondWarningMonth", 10, "D8"],
    ["countyVisitsPerMonth", 1, "D11"],
    ["departmentVisitsPerMonth", 2, "D12"],
    ["townshipLinkedHouseholds", 30, "D13"],
    ["villageLinkedHouseholds", 50, "D14"],
    ["weeklyVisits", 1, "D16"],
    ["receptionWeekday", null, "D17"],
    ["dutyDays", "每天", "D18"],
    ["replyDays", 7, "D19"],
    ["countedVisitWays", ["入户", "当面"], "Q1"],
    ["checkVisitsPerDay", 25, "Q2"],
    ["closingWeekday", "星期五", "C3"],
    ["missedMeetingsForRed", 2, "C6"],
    ["escalationWorkdays", 3, "§1.4"],
    ["undecidedMeetings", 2, "§1.4"],
    ["dueSoonWorkdays", 3, "§2.3"],
    ["yellowWorkdays", 5, "§2.3"],
    ["monthCutoff", 0, "§2.4"],
    ["satisfactionFloor", 85, "§2.5"],
    ["replyFloor", 92, "§2.5"],
    ["satisfactionReading", "(满意+基本满意)/已回访", "§2.5"],
    ["redoDays", 15, "§2.5"],
    ["unreachableTries", 3, "§2.5"],
    ["publicationDays", 7, "§2.6"],
    ["publicName", "不写姓名", "§5"],
  ])("%s is %j (%s)", (key, value, rule) => {
    expect(settings[key]).toEqual(value);
    expect(settingByKey(key)?.rule).toBe(rule);
  });

  test("every level above the township is off, everything else on", () => {
    const off = SETTINGS.filter((it) => it.key.startsWith("duty") && settings[it.key] === false);
    expect(off.map((it) => it.key)).toEqual([
      "dutyCountyVisits",
      "dutyDepartmentVisits",
      "dutyDepartmentMeeting",
      "dutyCountyMeeting",
    ]);
  });

  test("a description's own default is what both presets together give", () => {
    const differing = SETTINGS.filter((it) => it.default !== settings[it.key]);
    expect(differing).toEqual([]);
  });
});

describe("presets", () => {
  test("no duty belongs to both, each is a switch of the sheet", () => {
    const all = Object.values(PRESETS).flat();
    expect(duplicates(all)).toEqual([]);
    expect(all.map((key) => settingByKey(key)?.type).filter((type) => type !== "switch")).toEqual(
      [],
    );
  });

  test.each(["四项制度", "五账法"] as const)("the duties of %s come from it", (preset) => {
    const origins = PRESETS[preset].map(
      (key) => REGULATIONS[settingByKey(key)?.rule ?? "Q2"].origin,
    );
    expect(new Set(origins)).toEqual(new Set([preset]));
  });
});

test("quotations name row and regulation", () => {
  expect(quoteRegulation("D1")).toBe(
    "D1 四项制度:“村(社区)两委班子成员每人每月走访群众不少于 20 户次”",
  );
});
