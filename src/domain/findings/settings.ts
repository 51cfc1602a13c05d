/** What may be wrong with the rules of a township: a bad line never stops the work. */
import type { FindingKind } from "./types.ts";

export const SETTINGS_FINDINGS: readonly FindingKind[] = [
  {
    id: "setting-unknown",
    class: "N",
    severity: "warning",
    title: "没有这项设置",
    message: "规则设置里没有这一项,没有采用。请对照说明中的设置名称改正,或删去这一行。",
  },
  {
    id: "setting-bad-value",
    class: "R",
    severity: "error",
    title: "设置值不对",
    message: "“{value}”不能作为这项设置的值,仍按“{inForce}”执行。应填:{expected}。",
  },
  {
    id: "setting-twice",
    class: "N",
    severity: "warning",
    title: "设置重复",
    message: "这项设置前面已经填过,按“{inForce}”执行,这里的“{value}”没有采用。请只留一行。",
  },
  {
    id: "setting-not-plain",
    class: "R",
    severity: "error",
    title: "设置值不对",
    message: "{value} 不是文字、数字、是否或文字列表,没有采用,仍按默认值执行。请改成一个值。",
  },
  {
    id: "settings-file-broken",
    class: "F",
    severity: "error",
    title: "规则设置文件读不出",
    message:
      "这个文件不是规则设置的 JSON 对象(大括号里是“设置名: 值”),不能用。请检查括号、引号和逗号。",
  },
  {
    id: "settings-sheet-missing",
    class: "F",
    severity: "error",
    title: "没有规则设置表",
    message:
      "这个文件里没有“规则设置”表,也没有“工作日历”表,全部设置按默认值执行。请检查 --settings 写的文件对不对,或者把表名改成“规则设置”。",
  },
  {
    id: "own-duty-invalid",
    class: "N",
    severity: "warning",
    title: "自定职责填写不对",
    message: "“{value}”:{why}。这一条职责没有核查,其余照常。",
  },
];
