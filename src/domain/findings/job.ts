/** What can be wrong with the place where a file is kept, before its content is seen. */
import type { FindingKind } from "./types.ts";

export const JOB_FINDINGS = [
  {
    id: "file-unreadable",
    class: "F",
    severity: "error",
    title: "文件打不开",
    message: "打不开:{reason}。这份没有汇总,请检查后重新汇总。",
  },
] as const satisfies readonly FindingKind[];
