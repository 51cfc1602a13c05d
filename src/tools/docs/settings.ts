/** docs/settings.md: every setting with its default and its sentence. */
import { REGULATIONS } from "../../domain/regulations/index.ts";
import {
  PRESETS,
  SETTINGS,
  defaultSettings,
  settingByKey,
  settingsRows,
} from "../../domain/settings/index.ts";
import { GENERATED, page, table } from "./markdown.ts";

const EXAMPLE = {
  采用的制度: ["四项制度"],
  两委成员月走访户次: 15,
  月报截止日: "20日",
  dutyWeeklyVisits: true,
};

/** The whole page as text. */
export function settingsPage(): string {
  const sections = [...new Set(SETTINGS.map((setting) => setting.section))];
  return page([
    [GENERATED],
    ["# 规则设置说明"],
    [
      "制度里的每个数字都是一项设置。在工作簿的“规则设置”表里按名称填写,或写成 JSON 文件用 `--settings` 交给命令行。",
      "没有填的按默认值执行;填错的列入核对清单,仍按默认值执行。",
    ],
    ["```json", JSON.stringify(EXAMPLE, null, 2), "```"],
    ["## 两个制度"],
    ...Object.entries(PRESETS).map(([preset, duties]) => [
      `“${preset}”启用:${duties.map((key) => dutyName(key)).join("、")}。`,
    ]),
    ...sections.flatMap((section) => [[`## ${section}`], sectionTable(section)]),
    ["## 依据的原文"],
    table(
      ["条", "出处", "原文"],
      Object.entries(REGULATIONS).map(([row, { origin, sentence }]) => [row, origin, sentence]),
    ),
  ]);
}

function dutyName(key: string): string {
  return settingByKey(key)?.label.replace(/^启用:/, "") ?? key;
}

function sectionTable(section: string): readonly string[] {
  const rows = settingsRows(defaultSettings()).filter((row) => row.section === section);
  return table(
    ["设置项", "字段", "默认值", "单位", "可以填", "条", "读法"],
    rows.map((row) => [
      row.label,
      `\`${row.key}\``,
      row.value === "" ? "(空)" : row.value,
      row.unit,
      row.expected,
      row.rule,
      settingByKey(row.key)?.note ?? "",
    ]),
  );
}
