/** Chair and required groups of the 议账 meeting of each level (B(二)1–4). */
import type { Level } from "../lifecycle/index.ts";

export interface AttendanceGroup {
  /** As printed on the agenda. */
  readonly name: string;
  /** As 参会 of 会议记录 has it. */
  readonly value: string;
}

export interface Attendance {
  readonly chair: string;
  readonly groups: readonly AttendanceGroup[];
  /** Ticked together by default: one sitting can be both meetings of the village (C5). */
  readonly types: readonly string[];
}

/** Null for the 组, which has no meeting of its own. */
export const ATTENDANCE: Readonly<Record<Level, Attendance | null>> = {
  组: null,
  村: {
    chair: "村(社区)党支部书记",
    types: ["支部扩大会", "民情分析会"],
    groups: [
      { name: "两委干部", value: "两委" },
      { name: "村监委会成员", value: "监委会" },
      { name: "议事会成员", value: "议事会" },
      { name: "党员代表", value: "党员代表" },
      { name: "村民代表", value: "村民代表" },
    ],
  },
  乡镇: {
    chair: "党(工)委书记",
    types: ["党(工)委扩大会"],
    groups: ["领导班子成员", "中层干部", "村(社区)支部书记"].map(same),
  },
  部门: {
    chair: "部门主要负责人",
    types: ["党组(党委)扩大会"],
    groups: ["班子成员", "中层干部", "业务骨干"].map(same),
  },
  县: {
    chair: "县委书记",
    types: ["常委扩大会"],
    groups: ["县“四大班子”领导", "相关部门负责人"].map(same),
  },
};

function same(name: string): AttendanceGroup {
  return { name, value: name };
}
