/** The five levels, their meetings, and whom each reports to (B(二)1–4, §1.4). */

export const LEVELS = ["组", "村", "乡镇", "部门", "县"] as const;
export type Level = (typeof LEVELS)[number];

/** 上报单位: the body that an item goes to, and the level whose ledger it then stands in. */
export interface Superior {
  readonly body: string;
  /** Null for the 常委扩大会, above which there is no ledger. */
  readonly level: Level | null;
}

const COUNTY: Superior = { body: "县走基层办", level: "县" };

/** 只报直接上级: the village to its township, the township and the department to the county. */
const DIRECT: Readonly<Record<Level, Superior | null>> = {
  组: null,
  村: { body: "乡镇党(工)委", level: "乡镇" },
  乡镇: COUNTY,
  部门: COUNTY,
  县: { body: "县委常委扩大会", level: null },
};

/** Null for the 组, which has no ledger of its own and so nothing to escalate. */
export function directSuperior(level: Level): Superior | null {
  return DIRECT[level];
}

/** Bodies that a level may report to, the direct superior first. */
export function superiors(level: Level, directOnly: boolean): readonly Superior[] {
  const direct = DIRECT[level];
  if (direct === null) return [];
  return directOnly || direct.level === null
    ? [direct]
    : [direct, ...superiors(direct.level, false)];
}

/** 民主议账: the meeting in which a level decides, by its 类型 in 会议记录; "" for the 组. */
export const MEETING_OF: Readonly<Record<Level, string>> = {
  组: "",
  村: "支部扩大会",
  乡镇: "党(工)委扩大会",
  部门: "党组(党委)扩大会",
  县: "常委扩大会",
};

/** 明细账, 综合账, 重点账 (B). */
export const BOOK_OF: Readonly<Record<Level, string>> = {
  组: "",
  村: "明细账",
  乡镇: "综合账",
  部门: "重点账",
  县: "重点账",
};
