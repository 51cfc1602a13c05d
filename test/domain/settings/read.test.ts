import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import type { Finding, Place } from "../../../src/domain/findings/types.ts";
import {
  SETTINGS,
  defaultSettings,
  periodRules,
  readSettings,
  readSettingsJson,
  settingsRows,
} from "../../../src/domain/settings/index.ts";
import type { RawSetting, SettingEntry, SettingKey } from "../../../src/domain/settings/index.ts";
import { PLAIN_WEEK } from "../../../src/domain/workdays/index.ts";

const PLACE: Place = { file: "规则.xlsx", village: "", sheet: "规则设置", cell: "B4", header: "" };
const entry = (name: string, value: RawSetting): SettingEntry => ({ name, value, place: PLACE });
const sentences = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => describeFinding(finding, "masked").message);

describe("values as clerks write them", () => {
  test.each<readonly [SettingKey, string, RawSetting, unknown]>([
    ["committeeVisitsPerMonth", "两委成员月走访户次", 15, 15],
    ["committeeVisitsPerMonth", " 两委成员 月走访户次 ", "１５", 15],
    ["committeeVisitsPerMonth", "committeeVisitsPerMonth", "15户次", 15],
    ["replyDays", "来访答复时限", "10 天", 10],
    ["satisfactionFloor", "满意率底线", 0.9, 90],
    ["satisfactionFloor", "满意率底线", "90%", 90],
    ["satisfactionFloor", "满意率底线", 90, 90],
    ["satisfactionFloor", "满意率底线", "1%", 1],
    ["monthCutoff", "月报截止日", "20日", 20],
    ["monthCutoff", "月报截止日", 25, 25],
    ["monthCutoff", "月报截止日", "月底", 0],
    ["dutyPairing", "启用:党员结对联系户数", "否", false],
    ["dutyPairing", "启用：党员结对联系户数", false, false],
    ["jointVisitsCreditAll", "同行干部各计户次", "×", false],
    ["receptionWeekday", "接待日", "星期三", "星期三"],
    ["specialCoverage", "重点户覆盖口径", "每名成员", "每名成员"],
    ["satisfactionReading", "满意率口径", "满意/已回访", "满意/已回访"],
    ["specialKinds", "重点户类别", "低保户、困难户", ["低保户", "困难户"]],
    ["specialKinds", "重点户类别", "低保户,低保户", ["低保户"]],
    ["countedVisitWays", "计入走访的方式", ["入户", "视频"], ["入户", "视频"]],
  ])("%s: %s = %j", (key, name, value, expected) => {
    const { settings, findings } = readSettings([entry(name, value)]);
    expect(settings[key]).toEqual(expected);
    expect(findings).toEqual([]);
  });
});

describe("bad lines", () => {
  test.each<readonly [SettingKey, RawSetting]>([
    ["committeeVisitsPerMonth", "二十"],
    ["committeeVisitsPerMonth", -1],
    ["committeeVisitsPerMonth", 20.5],
    ["committeeVisitsPerMonth", "20元"],
    ["committeeVisitsPerMonth", true],
    ["satisfactionFloor", 120],
    ["monthCutoff", 29],
    ["monthCutoff", 0],
    ["dutyPairing", "看情况"],
    ["dutyPairing", 1],
    ["receptionWeekday", "星期八"],
    ["receptionWeekday", 3],
    ["specialKinds", "低保户、富裕户"],
    ["specialKinds", 3],
  ])("%s = %j is a finding, the default stays in force", (key, value) => {
    const { settings, findings } = readSettings([entry(key, value)]);
    expect(findings.map((finding) => finding.id)).toEqual(["setting-bad-value"]);
    expect(settings).toEqual(defaultSettings());
  });

  test("the sentence says where, what, what is in force, and what to do", () => {
    const { findings } = readSettings([entry("两委成员月走访户次", "二十")]);
    expect(sentences(findings)).toEqual([
      "【规则.xlsx】“规则设置”B4 两委成员月走访户次:“二十”不能作为这项设置的值,仍按“20”执行。应填:0 到 500 的整数。",
    ]);
  });

  test("a bad duty falls back on what the chosen regulation says", () => {
    const { findings } = readSettings([
      entry("采用的制度", "四项制度"),
      entry("启用:连心卡发放", "也许"),
    ]);
    expect(findings[0]?.slots).toMatchObject({ inForce: "否" });
  });

  test("an unknown name", () => {
    const { settings, findings } = readSettings([entry("每月喝茶次数", 3)]);
    expect(settings).toEqual(defaultSettings());
    expect(findings).toMatchObject([{ id: "setting-unknown", header: "每月喝茶次数", value: "3" }]);
  });

  test("a setting named twice keeps the first value", () => {
    const { settings, findings } = readSettings([entry("来访答复时限", 5), entry("replyDays", 6)]);
    expect(settings.replyDays).toBe(5);
    expect(sentences(findings)[0]).toContain("按“5”执行,这里的“6”没有采用");
  });

  test.each<RawSetting>([null, "", "  "])("a line without a value (%j) is no finding", (value) => {
    const reading = readSettings([entry("两委成员月走访户次", value), entry("一、走访", value)]);
    expect(reading).toEqual({ settings: defaultSettings(), findings: [] });
  });

  test("the sheet's own heading is no setting", () => {
    expect(readSettings([entry("设置项", "设置值")]).findings).toEqual([]);
  });
});

describe("presets", () => {
  test("one regulation alone puts its own duties in force", () => {
    const { settings } = readSettings([entry("采用的制度", "四项制度")]);
    expect(settings.dutyCommitteeVisits).toBe(true);
    expect(settings.dutyWeeklyVisits).toBe(false);
    expect(settings.committeeVisitsPerMonth).toBe(20);
  });

  test("a duty of the other one can be added, and one of its own left out", () => {
    const { settings } = readSettings([
      entry("启用:干部每周走访联系户", "是"),
      entry("采用的制度", "四项制度"),
      entry("dutyDiary", "否"),
    ]);
    expect(settings).toMatchObject({
      presets: ["四项制度"],
      dutyWeeklyVisits: true,
      dutyDiary: false,
      dutyReply: true,
      dutyVillageLinks: false,
    });
  });
});

describe("the sheet", () => {
  test("what is written is read back as it was", () => {
    const given = readSettings([
      entry("monthCutoff", 20),
      entry("specialKinds", "低保户"),
      entry("receptionWeekday", "星期二"),
      entry("presets", "五账法"),
      entry("satisfactionFloor", 88),
    ]).settings;
    const rows = settingsRows(given);
    expect(rows.map((row) => row.key)).toEqual(SETTINGS.map((setting) => setting.key));
    const { settings, findings } = readSettings(rows.map((row) => entry(row.label, row.value)));
    expect(settings).toEqual(given);
    expect(findings).toEqual([]);
  });

  test("a row carries value, unit, sentence and reading", () => {
    const row = settingsRows(defaultSettings()).find((it) => it.key === "pairedVisitsPerYear");
    expect(row).toMatchObject({
      label: "结对户年走访次数",
      value: "2",
      unit: "次/户·年",
      rule: "D8",
    });
    expect(row?.source).toContain("每年至少到所联系困难群众家中走访 2 次以上");
    expect(row?.source).toContain("含 2 次");
  });
});

describe("JSON", () => {
  test("keys, labels, lists, comments and a byte order mark", () => {
    const text = `\uFEFF{"$note": {"by": "x"}, "_": 1, "来访答复时限": 5, "presets": ["五账法"], "dutyDiary": true}`;
    const { settings, findings } = readSettingsJson(text, "rules.json");
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({
      replyDays: 5,
      presets: ["五账法"],
      dutyDiary: true,
      dutyReply: false,
    });
  });

  test("an empty list of regulations switches every duty off", () => {
    const { settings } = readSettingsJson(`{"presets": []}`, "rules.json");
    const on = SETTINGS.filter((it) => it.key.startsWith("duty") && settings[it.key] === true);
    expect(on).toEqual([]);
  });

  test.each(["", "{", "[1]", "null", "3", "两委成员月走访户次=15"])(
    "%j is no settings file",
    (text) => {
      const { settings, findings } = readSettingsJson(text, "rules.json");
      expect(findings.map((finding) => finding.id)).toEqual(["settings-file-broken"]);
      expect(settings).toEqual(defaultSettings());
    },
  );

  test("nested values are a finding each", () => {
    const { settings, findings } = readSettingsJson(
      `{"replyDays": {"days": 5}, "specialKinds": [1]}`,
      "r.json",
    );
    expect(findings.map((it) => [it.id, it.header])).toEqual([
      ["setting-not-plain", "来访答复时限"],
      ["setting-not-plain", "重点户类别"],
    ]);
    expect(sentences(findings)[0]).toContain('{"days":5} 不是文字');
    expect(settings).toEqual(defaultSettings());
  });

  test("never throws, and always gives every setting", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readSettingsJson(text, "r.json").settings)).toHaveLength(
          SETTINGS.length,
        );
      }),
    );
  });
});

describe("period rules", () => {
  const rules = (...entries: SettingEntry[]): unknown =>
    periodRules(readSettings(entries).settings, PLAIN_WEEK);

  test("by default months end with the calendar and weeks on Friday", () => {
    expect(rules()).toEqual({
      cutoffDay: 0,
      calendar: PLAIN_WEEK,
      week: { closingWeekday: 5, earlierOnHoliday: true },
    });
  });

  test("follow the settings", () => {
    expect(rules(entry("monthCutoff", 20), entry("汇总日", "星期四"))).toMatchObject({
      cutoffDay: 20,
      week: { closingWeekday: 4 },
    });
    expect(rules(entry("收集周", "周一至周日"))).toMatchObject({
      week: { closingWeekday: 7, earlierOnHoliday: false },
    });
  });
});
