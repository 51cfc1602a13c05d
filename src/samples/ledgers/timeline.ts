/** The life of an item: what was written into its row on which day. */
import { addDays } from "../../domain/dates/index.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import { previousCutoff } from "../months.ts";
import type { SampleMonth } from "../months.ts";
import type { Random } from "../random.ts";

export interface Step {
  readonly date: string;
  readonly values: VillageRow;
  /** What 办理日志 says of it. */
  readonly measure: string;
  /** 已结账 or 中止: the row is dropped from the file of the month after. */
  readonly settles?: true;
}

export interface Item {
  readonly registered: string;
  readonly base: VillageRow;
  readonly steps: readonly Step[];
}

/** The row as it stood at the end of a month; null when it is not on the books. */
export function rowAt(item: Item, month: SampleMonth): VillageRow | null {
  if (item.registered > month.cutoff) return null;
  const past = item.steps.filter((step) => step.date <= month.cutoff);
  if (past.some((step) => step.settles && step.date <= previousCutoff(month))) return null;
  const row: Record<string, VillageRow[string]> = { ...item.base };
  for (const step of past) Object.assign(row, step.values);
  // 上年接转: at New Year open items come over into the new books, under their old 编号.
  const carried = item.registered.slice(0, 4) < month.id.slice(0, 4);
  return carried ? { ...row, sourceChannel: "上年接转" } : row;
}

export interface LifeOptions {
  /** The meeting that takes it up, `yyyy-mm-dd`. */
  readonly meeting: string;
  readonly responsible: string;
  /** Who asks afterwards whether people are content; not the responsible one. */
  readonly caller: string;
  readonly approver: string;
  readonly solution: string;
  readonly target: string;
  readonly result: string;
  readonly closing: string;
  readonly large: boolean;
  /** 完成时限 长期坚持: never closed. */
  readonly standing?: boolean;
}

/** 议账 → 办理 → 办结 → 回访 → 结账, with 退回重办 and 上报 for some. */
export function lifeOf(options: LifeOptions, random: Random): Step[] {
  const { meeting, responsible, solution, target } = options;
  const deadline = options.standing ? "长期坚持" : addDays(meeting, random.int(20, 45));
  const steps: Step[] = [
    {
      date: meeting,
      measure: `议账会议定:${solution}`,
      values: {
        status: "办理中",
        solution,
        target,
        meetingDate: meeting,
        responsible: [responsible],
        deadline,
        progress: "已明确责任人,正在落实",
      },
    },
  ];
  if (options.standing) return steps;
  const closed = addDays(meeting, random.int(6, 40));
  if (options.large) steps.push(...goUp(meeting));
  steps.push(close(closed, options));
  const called = addDays(closed, random.int(2, 9));
  if (random.chance(0.12)) steps.push(...sendBack(called, options));
  else steps.push(settle(called, options.caller, random.chance(0.8) ? "满意" : "基本满意"));
  return steps;
}

function goUp(meeting: string): Step[] {
  const up = addDays(meeting, 2);
  return [
    {
      date: up,
      measure: "上报乡镇党(工)委",
      values: {
        status: "已上报",
        escalatedDate: up,
        escalatedTo: "乡镇党(工)委",
        progress: "村里不能解决,已上报",
      },
    },
    {
      date: addDays(up, 5),
      measure: "收到乡镇答复",
      values: { superiorReply: "同意纳入年度项目,由村里先做前期工作" },
    },
  ];
}

function close(date: string, options: LifeOptions): Step {
  return {
    date,
    measure: options.result,
    values: {
      status: "已办结待回访",
      closingWay: options.closing,
      closedDate: date,
      result: options.result,
      progress: "已办结",
      publicSummary: options.result,
    },
  };
}

function settle(date: string, caller: string, satisfaction: string): Step {
  return {
    date,
    measure: `回访,群众${satisfaction}`,
    settles: true,
    values: {
      status: "已结账",
      callbackDate: date,
      callbackWay: "电话",
      satisfaction,
      callbackBy: caller,
    },
  };
}

/** 不满意 → 退回重办 with a new date, then closed a second time. */
function sendBack(called: string, options: LifeOptions): Step[] {
  const again = addDays(called, 14);
  return [
    {
      date: called,
      measure: "回访不满意,退回重办",
      values: {
        status: "退回重办",
        callbackDate: called,
        callbackWay: "口头",
        satisfaction: "不满意",
        callbackBy: options.caller,
        redoCount: 1,
        extensionReason: "群众不满意,重新办理",
        extensionApprovedBy: options.approver,
        extendedDeadline: addDays(called, 15),
        progress: "正在重办",
      },
    },
    close(again, { ...options, result: `${options.result},并按群众意见返工` }),
    settle(addDays(again, 4), options.caller, "基本满意"),
  ];
}
