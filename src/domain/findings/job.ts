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
] as const satisfies readonly FindingKind[];
