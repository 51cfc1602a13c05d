/**
 * 文字说明: neutral sentences out of the figures, for the clerk to change. They say what the figures
 * say, and never why.
 */
import { monthLabel } from "../periods/index.ts";
import { SUBMISSIONS, SUBMISSION_NAMES } from "../submissions.ts";
import type { CadreLine, Review, UnitFigures } from "./types.ts";

/** Of the township, or of the one village that the review is about. */
export function reviewSentences(review: Review): readonly string[] {
  const name = review.unit === "" ? (review.level === "村" ? "本村" : "全镇") : review.unit;
  return [
    ...unitSentences(name, review),
    ...(review.level === "乡镇" ? submissionSentence(review) : []),
    tieSentence(review),
  ];
}

/** `龙河村本月走访138户次,完成98.6%,尚有3户重点户本季未访。` */
export function unitSentences(name: string, it: UnitFigures): readonly string[] {
  return [
    visitSentence(name, it),
    itemSentence(it),
    problemSentence(it),
    answerSentence(it),
  ].filter((sentence) => sentence !== "");
}

/** `董平文本月走访17户次,应访20户次,还差3户次。` */
export function cadreSentence({ name, done, required, missing, missedWeeks }: CadreLine): string {
  const clauses = [
    done === 0 ? `${name}本月没有计入的走访` : `${name}本月走访${done}户次`,
    ...(required === null
      ? []
      : [missing === 0 ? `应访${required}户次,已完成` : `应访${required}户次,还差${missing}户次`]),
    ...(missedWeeks.length === 0 ? [] : [`全年第${missedWeeks.join("、")}周没有按要求走访联系户`]),
  ];
  return `${clauses.join(",")}。`;
}

function visitSentence(name: string, it: UnitFigures): string {
  const { coverage, visitsDone, visitsRequired, visitsCredited, visitsSince } = it;
  // Who was visited before stands in rows that are not here.
  const since = visitsSince === "" ? "" : `(走访记录从${monthLabel(visitsSince)}起)`;
  const clauses = [
    visitsDone === 0 ? `${name}本月没有计入的走访` : `${name}本月走访${visitsDone}户次`,
    ...(visitsRequired === 0
      ? []
      : [
          visitsCredited === visitsRequired
            ? `两委成员应访${visitsRequired}户次,全部完成`
            : `两委成员应访${visitsRequired}户次,完成${percent(visitsCredited, visitsRequired)}`,
        ]),
    ...(coverage.specialDue === 0
      ? []
      : [
          coverage.specialVisited === coverage.specialDue
            ? `${coverage.specialDue}户重点户本季都已走访`
            : `尚有${coverage.specialDue - coverage.specialVisited}户重点户本季未访${since}`,
        ]),
  ];
  return `${clauses.join(",")}。`;
}

function itemSentence({ tally }: UnitFigures): string {
  const { registered, transferredIn, closed, substantive, open } = tally;
  const came = registered + transferredIn;
  if (came + closed + open === 0) return "本月没有新的事项,也没有办理中的事项。";
  const done =
    closed === 0
      ? "没有办结的"
      : closed === substantive
        ? `办结${closed}件,都是实质性办结`
        : `办结${closed}件,其中实质性办结${substantive}件`;
  return `本月${came === 0 ? "没有新建账的事项" : `新建账${came}件`},${done},月末办理中${open}件。`;
}

function problemSentence({ problemCounts }: UnitFigures): string {
  const told = Object.entries(problemCounts).filter(([, count]) => count > 0);
  if (told.length === 0) return "没有逾期、上报未答复、不满意和未议账的事项。";
  return `${told.map(([kind, count]) => `${kind}${count}件`).join(",")}。`;
}

function answerSentence({ satisfaction, receptions }: UnitFigures): string {
  const { asked, rate, floor, replyRate, replyFloor } = satisfaction;
  const clauses = [
    ...(rate === null
      ? []
      : [`回访${asked}件,满意率${shown(rate)},${rate < floor ? "低于" : "达到"}${floor}%的底线`]),
    ...(receptions === 0 ? [] : [`接待来访${receptions}次`]),
    ...(replyRate === null
      ? []
      : [
          `按时答复${shown(replyRate)}${replyRate < replyFloor ? `,低于${replyFloor}%的底线` : ""}`,
        ]),
  ];
  return clauses.length === 0 ? "" : `${clauses.join(",")}。`;
}

/** 按时 · 迟报 · 已报(时间未登记) · 零报告 · 退回 · 未报送, with how many villages each. */
export function submissionCounts({ villages }: Review): readonly (readonly [string, number])[] {
  return SUBMISSIONS.map(
    (id) =>
      [
        SUBMISSION_NAMES[id],
        villages.filter(({ submission }) => submission === id).length,
      ] as const,
  );
}

function submissionSentence(review: Review): readonly string[] {
  const asked = review.villages.filter(({ submission }) => submission !== null);
  if (asked.length === 0) return [];
  const counts = submissionCounts(review).filter(([, count]) => count > 0);
  if (counts.length === 1 && counts[0]?.[0] === "按时") {
    return [`${asked.length}个村(社区)都按时报送。`];
  }
  return [
    `报送:${asked.length}个村(社区),${counts.map(([name, count]) => `${name}${count}个`).join(",")}。`,
  ];
}

function tieSentence({ notes, ties }: Review): string {
  const breaks = notes.filter(({ isBreak }) => isBreak).length;
  if (breaks > 0) return `与上月不能勾稽的有${breaks}件,见“勾稽说明”。`;
  const compared = ties.some(({ basis }) => basis === "previous");
  return compared ? "与上月报表勾稽一致。" : "没有上月的汇总表,上月办理中按各行的日期推算。";
}

/** One decimal; 100% only when it is all, 0% only when it is nothing. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "—";
  const rounded = Math.round((part / whole) * 1000) / 10;
  if (part < whole && rounded === 100) return "99.9%";
  if (part > 0 && rounded === 0) return "0.1%";
  return shown(rounded);
}

function shown(rate: number): string {
  return `${Number.isInteger(rate) ? rate : rate.toFixed(1)}%`;
}
