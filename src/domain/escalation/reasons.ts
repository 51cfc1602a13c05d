/**
 * The reasons of the 上报清单 as data. To change what is advised, or where a reason goes, change its
 * line; when it fires is in the file that finds it (`visits.ts`, `items.ts`, `papers.ts`).
 */
import { directSuperior } from "../lifecycle/index.ts";
import type { Level } from "../lifecycle/index.ts";
import type { Light } from "../lights/index.ts";
import type { RegulationRow } from "../regulations/index.ts";
import type { Category } from "./types.ts";

export interface Reason {
  readonly rule: RegulationRow;
  /** Levels in whose lists it stands. */
  readonly levels: readonly Level[];
  /** What each light means here. */
  readonly lights: Readonly<Partial<Record<Light, string>>>;
  /** `own`: stays with the level; `superior`: goes to the direct superior; `when-red`: only red goes. */
  readonly route: "own" | "superior" | "when-red";
  /** 建议, with slots. 责任人 and the figures stand beside it, and are not said again. */
  readonly advice: string;
  /** Why the row stands here, with slots. */
  readonly why: string;
}

const ITEM_LEVELS: readonly Level[] = ["村", "乡镇", "部门", "县"];
const NOTHING_DONE = "一次也没有";
const NOT_ENOUGH = "做了,次数不够";

export const REASONS: Readonly<Record<Category, Reason>> = {
  走访不足: {
    rule: "D1",
    levels: ["村", "乡镇"],
    lights: { 黄: NOT_ENOUGH, 红: NOTHING_DONE },
    route: "when-red",
    advice: "补走访,先去没去过和很久没去的户。",
    why: "{duty}:{shortfall}。",
  },
  重点户未访: {
    rule: "D2",
    levels: ["村"],
    lights: { 黄: "以前去过,这一期没有去够" },
    route: "own",
    advice: "尽快到户当面了解,记入走访记录。",
    why: "{duty}:{shortfall}。",
  },
  结对未访: {
    rule: "D8",
    levels: ["村"],
    lights: { 临期: "年度没有结束,进度落后", 黄: NOT_ENOUGH, 红: NOTHING_DONE },
    route: "when-red",
    advice: "安排时间到结对户家中走访。",
    why: "{duty}:{shortfall}。",
  },
  从未走访: {
    rule: "D30",
    levels: ["村"],
    lights: { 黄: "一般户", 红: "重点户" },
    route: "when-red",
    advice: "近日上门,这一户还没有人去过。",
    why: "{since}没有一次计入的走访{rejected}。",
  },
  逾期: {
    rule: "§2.3",
    levels: ITEM_LEVELS,
    lights: { 黄: "逾期在规则设置的天数以内", 红: "逾期更久,或延期后再次逾期" },
    route: "when-red",
    advice: "尽快办结;确有困难的,写明理由报批延期,或者上报。",
    why: "完成时限 {due},到 {asOf} {words},{status}。",
  },
  不能解决: {
    rule: "§1.4",
    levels: ITEM_LEVELS,
    lights: {
      正常: "没有到上报时限,或已上报等答复",
      临期: "上报时限快到",
      黄: "上报时限已过",
      红: "上报时限过了很久",
    },
    route: "superior",
    advice: "{advice}",
    why: "{why}。",
  },
  不满意: {
    rule: "§2.5",
    levels: ITEM_LEVELS,
    lights: { 红: "不满意达到规则设置的次数" },
    route: "superior",
    advice: "提交下一次{meeting}重新议定,向反映人当面说明;本级办不了的上报。",
    why: "反映人已 {done} 次不满意,{status}。",
  },
  未议账: {
    rule: "§1.4",
    levels: ITEM_LEVELS,
    lights: { 黄: "有会没有议定", 红: "登记以来没有开过会" },
    route: "superior",
    advice: "列入下一次{meeting},议定{fields};不能解决的当场决定上报。",
    why: "{registered} 登记,{meetings},还缺{fields}。",
  },
  未报送: {
    rule: "C3",
    levels: ["乡镇"],
    lights: { 黄: "过期在规则设置的天数以内", 红: "过期更久" },
    route: "own",
    advice: "催{responsible}今天报送;没有新情况的,报“零报告”。",
    why: "应在 {due} 前报送,到 {asOf} 没有收到。",
  },
  未发卡: {
    rule: "D23",
    levels: ["村"],
    lights: { 黄: "没有发,或干部、电话变了没有换" },
    route: "own",
    advice: "把写好姓名电话的连心卡送到户并登记。",
    why: "{duty}:{note}。",
  },
};

/** 送往: the level itself, or its direct superior. */
export function sendToOf(category: Category, level: Level, light: Light): string {
  const { route } = REASONS[category];
  const goesUp = route === "superior" || (route === "when-red" && light === "红");
  if (!goesUp) return level;
  const superior = directSuperior(level);
  return superior === null ? level : (superior.level ?? superior.body);
}
