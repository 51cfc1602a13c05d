/** Parameters that several formulas have, in the same words. */
import type { Parameter } from "../types.ts";

export const VISITS: Parameter = {
  key: "visits",
  name: "走访区域",
  description: "走访记录,连表头一起选;表格写 表名[#全部]。列的次序不限,表头上面可以有标题。",
  kind: "range",
};

export const HOUSEHOLDS: Parameter = {
  key: "households",
  name: "户区域",
  description: "一户一档,连表头一起选;表格写 表名[#全部]。",
  kind: "range",
};

export const PERIOD: Parameter = {
  key: "period",
  name: "期间",
  description: "2026-11、2026年11月、2026年第4季度、2026年、2026-W48,或该月的一个日期。",
  kind: "cell",
};

export const PERSON: Parameter = {
  key: "person",
  name: "姓名",
  description: "走访人的姓名;几个村都有这个人时写成 村名/姓名。",
  kind: "cell",
};

export const AS_OF: Parameter = {
  key: "asOf",
  name: "截至",
  description: "算到哪一天;要每天更新就写 TODAY()。",
  kind: "cell",
};

export const KINDS: Parameter = {
  key: "kinds",
  name: "户类别",
  description: "可不填(所有户)。写“重点户”按规则设置,或写户类别,如 空巢老人;几类用顿号分开。",
  kind: "cell",
  optional: true,
};

/** The parameter that may be repeated after all others. */
export const OTHERS: Parameter = {
  key: "others",
  name: "其他区域",
  description:
    "可不填。一户一档、干部名册、规则设置、工作日历等,连表头一起选,可以填几个,按表头自动辨认。",
  kind: "range",
};
