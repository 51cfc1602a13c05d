/** Why a move cannot be made, as data: what is the matter, and what to do. */
import { fillSlots } from "../findings/describe.ts";
import type { Slots } from "../findings/types.ts";
import type { Refusal } from "./types.ts";

export const REFUSALS = {
  "status-unknown": "“{value}”不是台账里的状态,请先在台账里选一个状态。",
  "status-unread":
    "这一行的状态“{value}”没有读进来(认不出,或者和别的内容对不上,例如写了办结却没有办理结果),请先在台账里改正。",
  "wrong-state": "这件事的状态是“{value}”,不能“{move}”;“{move}”用于:{states}。",
  "wrong-level": "“{move}”不由{level}一级办理,请交给:{who}。",
  "by-empty": "没有写经办人,请写上谁办理了这一步。",
  empty: "“{field}”还没有填,填好才能“{move}”。",
  "no-date": "“{field}”的“{value}”不是确定日期,请写成 2026-11-30 这样的日期。",
  "not-in-list": "“{field}”不能是“{value}”,请选:{options}。",
  future: "“{field}”{value} 在今天({asOf})之后,请核对日期。",
  early: "“{field}”{value} 早于“{other}”{valueOther},请核对日期。",
  "limit-passed": "“{field}”{value} 应在“{other}”{valueOther} 之后,请写一个以后的日期。",
  "redo-too-long": "重办的完成时限最多 {days} 天,最晚 {latest},请改近一些。",
  "no-limit": "这件事没有确定的完成时限,不需要延期。",
  "not-later": "新时限 {value} 不晚于原时限 {valueOther},不算延期,请核对。",
  undecided: "还没有议定{fields},请先“议账”。",
  "to-meeting": "已有 {times} 次不满意,请先提交会议“议账”,或者“上报”。",
  rated: "回访意见“{valueOther}”已经给出,不能改成“{value}”。",
  dissatisfied: "不满意的不能结账,请用“不满意退回”,定一个新的时限重办。",
  "same-person": "{value}就是承办人,回访请换一个人。",
  "tries-missing": "联系不上才 {times} 次,满 {needed} 次才能按“其他”结账,请再联系。",
  "code-taken": "编号{value}已经用过,请换一个新编号。",
  "code-bare": "“{value}”只是序号,不是编号,请写完整的编号。",
  "code-of-other": "编号{value}不是{ledger}的编号,中间的字母应是 {letters}。",
  "same-ledger": "这件事本来就在{ledger},请选另一本台账。",
  "content-needed": "新台账的内容还没有写,请另写一句(从稳定工作台账转出的,不能照抄原来的内容)。",
  "not-placed":
    "这件事没有{ledger}要的{fields},转过去会认不出来。请先在{ledger}里登记,再把这一件中止。",
  "row-gone": "台账里找不到这件事了(可能被移动、删除或改了编号),请重新读取以后再办。",
  "same-year": "登记时间 {value} 还在本年,不需要接转。",
} as const satisfies Readonly<Record<string, string>>;

export type RefusalId = keyof typeof REFUSALS;

export function refusal(id: RefusalId, field: string, slots: Slots): Refusal {
  const texts = Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [name, String(value)]),
  );
  return { id, field, message: fillSlots(REFUSALS[id], texts) };
}
