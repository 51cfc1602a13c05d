/** Names that several sheets of the review share. */
import { ledgerById } from "../../domain/ledgers/index.ts";
import type { ItemLedger } from "../../domain/lifecycle/index.ts";
import type { Review, TallyKey } from "../../domain/review/index.ts";

export const SHEETS = {
  overview: "月评总表",
  statistics: "统计表",
  pages: "村评",
  cadreTable: "干部一览",
  cadres: "干部评",
  ties: "勾稽表",
  tieNotes: "勾稽说明",
  problems: "问题清单",
  changes: "本月变化",
  villages: "村统计",
  trend: "各月趋势",
  charts: "图表数据",
} as const;

export const LEDGER_NAMES: Readonly<Record<ItemLedger, string>> = {
  demands: ledgerById("demands").name,
  hardship: ledgerById("hardship").name,
  stability: ledgerById("stability").name,
};

export const TALLY_NAMES: Readonly<Record<TallyKey, string>> = {
  opening: "上月办理中",
  registered: "建账",
  reopened: "退回重办",
  transferredIn: "转入",
  transferredOut: "转出",
  closed: "办结",
  substantive: "实质性办结",
  staged: "阶段性办结",
  procedural: "程序性办结",
  suspended: "中止",
  open: "本月办理中",
  escalated: "呈报上级",
  closedAbove: "呈报且上级已办结",
  aboveOpening: "上月在上级办理中",
  handedBack: "上级交回",
  aboveOpen: "本月在上级办理中",
};

export function villageLabel(village: string): string {
  return village === "" ? "(村名不详)" : village;
}

/** `五桂镇2026年11月民情工作月评`. */
export function titleOf({ unit, period }: Review, what: string): string {
  return `${unit}${period.label}${what}`;
}

/** Matters of 稳定工作台账 are counted, not named. */
export const UNNAMED = "(不列编号)";

export function daysOf({ period }: Review): string {
  return `数据期间:${period.start} 至 ${period.end}`;
}
