/**
 * Where the clerk stands, from the sheets of a workbook: which month's summary is there, what was made
 * from it, and what the sheets themselves say is left over. The notices hang in files of their own, so
 * 晒账 is never seen here: whoever knows adds it to the facts.
 */
import { isIsoMonth } from "../domain/dates/index.ts";
import { monthLabel } from "../domain/periods/index.ts";
import { printRaw } from "../intake/cells/print.ts";
import { SUMMARY_MARK } from "../intake/index.ts";
import type { RawSheet, RawWorkbook } from "../workbook/raw.ts";
import { missingNotes } from "./monthRun.ts";
import type { MonthFacts, MonthLeftId, MonthStepId, StepFact } from "./month.ts";

/** Titles above a table, and its header: a few rows. */
const HEAD_ROWS = 12;

/** The sheet by which a step is known: how its title ends after the month. */
const KNOWN_BY = {
  merge: "民情台账汇总",
  check: "职责核查",
  escalate: "上报清单(",
  review: "民情工作月评",
} as const satisfies Partial<Record<MonthStepId, string>>;
type SeenStep = keyof typeof KNOWN_BY;

export interface MonthSheetsOptions {
  /** `yyyy-mm`; by default that of the summary that is there. */
  readonly month?: string;
  /** Names of the sheets that our runs have written, the oldest run first. */
  readonly written?: readonly string[];
}

/** Never throws for what the sheets hold; what cannot be read of one is not counted. */
export function monthOfSheets(
  workbook: Pick<RawWorkbook, "sheets" | "properties">,
  { month: asked, written = [] }: MonthSheetsOptions = {},
): MonthFacts {
  const month = asked ?? summaryMonth(workbook);
  if (month === "") return { month, steps: {} };
  const label = monthLabel(month);
  const titled = (title: string): RawSheet | undefined =>
    workbook.sheets.find((sheet) => titleOf(sheet).includes(`${label}${title}`));
  const summary = titled(KNOWN_BY.merge);
  if (summary === undefined) return { month, steps: {} };
  const steps: Partial<Record<MonthStepId, StepFact>> = {
    collect: collected(summary, titled("文件清单")),
    merge: merged(summary, titled("行数核对")),
  };
  const add = (step: SeenStep, fact: (sheet: RawSheet) => StepFact): void => {
    const sheet = titled(KNOWN_BY[step]);
    if (sheet) steps[step] = { ...fact(sheet), isOlder: isOlder(sheet, summary, written) };
  };
  add("check", (sheet) => checked(sheet, titled("各村走访覆盖")));
  add("escalate", escalated);
  add("review", () => reviewed(titled("勾稽表")));
  return { month, steps };
}

/** By its mark, or by its title; "" where there is no summary of a month. */
function summaryMonth({ sheets, properties }: Pick<RawWorkbook, "sheets" | "properties">): string {
  const mark = properties.get(SUMMARY_MARK) ?? "";
  if (isIsoMonth(mark)) return mark;
  for (const sheet of sheets) {
    const found = /(\d{4})年(\d{1,2})月民情台账汇总/.exec(titleOf(sheet));
    if (found) return `${found[1] ?? ""}-${(found[2] ?? "").padStart(2, "0")}`;
  }
  return "";
}

function titleOf({ rows }: RawSheet): string {
  const first = rows[0];
  return first?.number === 1 ? printRaw(first.cells[0] ?? null) : "";
}

/** By the order of the runs where it is known, else by the days that stand on the sheets. */
function isOlder(sheet: RawSheet, summary: RawSheet, written: readonly string[]): boolean {
  const [its, that] = [written.indexOf(sheet.name), written.indexOf(summary.name)];
  if (its >= 0 && that >= 0) return its < that;
  const [made, from] = [dayOf(sheet), dayOf(summary)];
  return made !== "" && from !== "" && made < from;
}

/** `截至 2026-11-27`, `汇总日期:2026-11-27` in the line below the title; "" if none. */
function dayOf({ rows }: RawSheet): string {
  const line = rows.find(({ number }) => number === 2)?.cells ?? [];
  for (const cell of line) {
    const found = /(?:截至 |汇总日期:)(\d{4}-\d\d-\d\d)/.exec(printRaw(cell));
    if (found) return found[1] ?? "";
  }
  return "";
}

function collected(summary: RawSheet, files: RawSheet | undefined): StepFact {
  const lines = tableOf(summary, "村(社区)");
  const missing = lines.filter((line) => line("报送情况") === "未报送");
  const results = files ? tableOf(files, "村(社区)").map((line) => line("处理结果")) : [];
  return {
    made: `${lines.length - missing.length}个村报了`,
    left: {
      missingVillages: missing.length,
      refusedFiles: results.filter((result) => result === "退回").length,
    },
    notes: missingNotes(missing.map((line) => line("村(社区)"))),
  };
}

function merged(summary: RawSheet, balance: RawSheet | undefined): StepFact {
  const lines = tableOf(summary, "村(社区)");
  const rows = balance ? tableOf(balance, "村(社区)") : [];
  const [read, accepted] = [sum(rows, "读取"), sum(rows, "采用")];
  const left: Partial<Record<MonthLeftId, number>> = {
    refusedRows: sum(rows, "退回"),
    mending: sum(lines, "需修改(处)"),
    questions: sum(lines, "问题(个)"),
    imbalance: rows.reduce((total, line) => total + Math.abs(numberIn(line("差额"))), 0),
  };
  return { made: balance ? `读取${read}行,采用${accepted}行` : "", left };
}

/** What was missed is counted by village, where what is only 原则上 is left out. */
function checked(sheet: RawSheet, coverage: RawSheet | undefined): StepFact {
  const missed = coverage ? sum(tableOf(coverage, "村(社区)"), "未完成职责") : 0;
  return {
    made: `核查了${tableOf(sheet, "职责").length}项制度要求`,
    left: { missedDuties: missed },
  };
}

/** The list says itself how many it has, and how many of them go up. */
function escalated({ rows }: RawSheet): StepFact {
  const texts = rows.slice(0, HEAD_ROWS).flatMap(({ cells }) => cells.map((it) => printRaw(it)));
  const found = texts.map((text) => /^共 (\d+) 项:送\D*(\d+) 项/.exec(text)).find(Boolean);
  const [total, goingUp] = [numberIn(found?.[1] ?? ""), numberIn(found?.[2] ?? "")];
  return {
    made: total === 0 ? "没有需要列入的" : `共${total}项`,
    left: { goingUp, listed: total - goingUp },
  };
}

function reviewed(ties: RawSheet | undefined): StepFact {
  const lines = ties ? tableOf(ties, "村(社区)") : [];
  const villages = new Set(lines.map((line) => line("村(社区)")));
  const breaks = lines.reduce((total, line) => total + Math.abs(numberIn(line("差"))), 0);
  return { made: villages.size === 0 ? "" : `${villages.size}个村`, left: { breaks } };
}

/** What stands in a row under a header; "" where the table has no such column. */
type Line = (header: string) => string;

/** The rows below the header that begins with `first`, to the sums or the first gap. */
function tableOf({ rows }: RawSheet, first: string): readonly Line[] {
  const top = rows
    .slice(0, HEAD_ROWS)
    .findIndex(({ cells }) => printRaw(cells[0] ?? null) === first);
  const header = (rows[top]?.cells ?? []).map((cell) => printRaw(cell));
  const lines: Line[] = [];
  let expected = (rows[top]?.number ?? 0) + 1;
  for (const { number, cells } of top < 0 ? [] : rows.slice(top + 1)) {
    const name = printRaw(cells[0] ?? null);
    if (number !== expected || name === "" || name === "合计") break;
    expected += 1;
    lines.push((wanted) => {
      const at = header.indexOf(wanted);
      return at < 0 ? "" : printRaw(cells[at] ?? null);
    });
  }
  return lines;
}

function sum(lines: readonly Line[], header: string): number {
  return lines.reduce((total, line) => total + numberIn(line(header)), 0);
}

function numberIn(text: string): number {
  const value = Number(text);
  return Number.isFinite(value) ? value : 0;
}
