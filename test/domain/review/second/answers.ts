/** 逾期, 上报未答复, 不满意, 未议账, satisfaction and replies counted a second time. */
import type { LedgerRecord } from "../../../../src/domain/records.ts";
import { day } from "./items.ts";
import type { Life } from "./items.ts";
import { isWithin, plus, workdaysAfter } from "./days.ts";
import type { Days } from "./days.ts";
import { countIf, text } from "./rows.ts";
import type { PlainTown } from "./rows.ts";

const [CONTENT_FLOOR, REPLY_FLOOR, REPLY_DAYS] = [85, 92, 7];
const RESULTS = ["solution", "target", "responsible", "deadline"];

export interface PlainProblem {
  readonly kind: "逾期" | "上报未答复" | "不满意" | "未议账";
  readonly village: string;
  readonly ledger: Life["ledger"];
  readonly code: string;
  readonly late: number;
}

/** `on`: the last day of the month, or today while it is running. */
export function problemsOf(lives: readonly Life[], on: string): PlainProblem[] {
  const problems: PlainProblem[] = [];
  for (const { village, ledger, code, row, now } of lives) {
    const add = (kind: PlainProblem["kind"], late = 0): void => {
      problems.push({ kind, village, ledger, code: ledger === "stability" ? "" : code, late });
    };
    if (now === "up" && text(row, "superiorReply") === "") add("上报未答复");
    if (now !== "open") continue;
    const due = day(row, "extendedDeadline") || day(row, "deadline");
    const late = due === "" ? 0 : workdaysAfter(due, on);
    if (late > 0) add("逾期", late);
    if (text(row, "satisfaction") === "不满意" || Number(text(row, "redoCount")) > 0) add("不满意");
    if (RESULTS.some((key) => text(row, key) === "")) add("未议账");
  }
  return problems;
}

export function agesOf(problems: readonly PlainProblem[]) {
  const late = problems.filter(({ kind }) => kind === "逾期").map((it) => it.late);
  return [
    { label: "1—5 天", count: countIf(late, (days) => days <= 5) },
    { label: "6—20 天", count: countIf(late, (days) => days > 5 && days <= 20) },
    { label: "21 天以上", count: countIf(late, (days) => days > 20) },
  ];
}

export function countsOf(problems: readonly PlainProblem[]) {
  const count = (kind: PlainProblem["kind"]): number => countIf(problems, (it) => it.kind === kind);
  return {
    逾期: count("逾期"),
    上报未答复: count("上报未答复"),
    不满意: count("不满意"),
    未议账: count("未议账"),
  };
}

export function satisfactionOf(
  lives: readonly Life[],
  receptions: readonly LedgerRecord[],
  { asOf }: Pick<PlainTown, "asOf">,
  month: Days,
) {
  const asked = lives.filter(({ row }) => isWithin(day(row, "callbackDate"), month));
  const said = (answer: string): number =>
    countIf(asked, ({ row }) => text(row, "satisfaction") === answer);
  const [content, partly, discontent] = [said("满意"), said("基本满意"), said("不满意")];
  const whole = content + partly + discontent;
  const replies = repliesOf(receptions, asOf);
  return {
    content,
    partly,
    discontent,
    other: said("其他"),
    notAsked: countIf(
      lives,
      ({ row, now }) => now === "done" && text(row, "status") === "已办结待回访",
    ),
    part: content + partly,
    asked: whole,
    rate: inPercent(content + partly, whole),
    floor: CONTENT_FLOOR,
    ...replies,
    replyRate: inPercent(replies.answered, replies.answerDue),
    replyFloor: REPLY_FLOOR,
  };
}

/** Of receptions those whose answer was given, or should have been. */
function repliesOf(receptions: readonly LedgerRecord[], asOf: string) {
  let [answered, answerDue] = [0, 0];
  for (const row of receptions) {
    const last = plus(text(row, "receptionDate"), REPLY_DAYS);
    const isAnswered = text(row, "reply") !== "" && text(row, "replyDate") <= last;
    if (text(row, "reply") === "" && asOf <= last) continue;
    answerDue += 1;
    if (isAnswered) answered += 1;
  }
  return { answered, answerDue };
}

export function inPercent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
