/** What can be wrong with what a job is given: a file that its place does not give out, a month that is not there. */
import type { FindingKind } from "./types.ts";

export const JOB_FINDINGS = [
  {
    id: "file-unreadable",
    class: "F",
    severity: "error",
    title: "文件打不开",
    message: "打不开:{reason}。这份没有汇总,请检查后重新汇总。",
  },
  {
    id: "week-month-missing",
    class: "N",
    severity: "warning",
    title: "这一周还有上个月的日子",
    message:
      "{week}跨了两个月,这里没有{month}的汇总表,那几天的走访和接待没有计入。要计入,请把{month}的汇总表一起用上(命令行写 --previous)。",
  },
  {
    id: "review-month-later",
    class: "N",
    severity: "warning",
    title: "比月评晚的汇总表",
    message:
      "这份是{month}的,月评是{asked}的,以后的月份不看,这份没有用上。要评{month},请把月份改成{month}。",
  },
  {
    id: "review-month-before",
    class: "N",
    severity: "warning",
    title: "没有上月的汇总表",
    message:
      "没有{month}的汇总表,上月办理中按各行的登记、办结时间推算:从台账里删掉的、时间改过的事项看不出来。要和上月勾稽,请把{month}的汇总表一起用上(命令行写 --previous)。",
  },
  {
    id: "review-month-gap",
    class: "N",
    severity: "warning",
    title: "中间缺一个月",
    message:
      "没有{month}的汇总表,各月趋势里这个月空着,不是零;那个月建账又结账的事项也不在本年累计里。请把{month}的汇总表一起用上。",
  },
  {
    id: "review-stability-absent",
    class: "N",
    severity: "info",
    title: "有的月份没有稳定工作台账",
    message:
      "{month}的汇总表里没有稳定工作台账的行,{asked}有:趋势里那个月不含稳定工作,稳定工作的上月办理中按时间推算。",
  },
  {
    id: "review-visits-since",
    class: "N",
    severity: "info",
    title: "走访记录不是从年初起",
    message:
      "读到的走访记录从{month}起,“本年已访”“从未走访”、重点户本季走访和结对户走访次数只按这以后的算。要计入以前的,请把以前各月的汇总表一起用上。",
  },
] as const satisfies readonly FindingKind[];
