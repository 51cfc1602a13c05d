/** A review in a few lines, for the screen. */
import type { Review } from "../domain/review/index.ts";
import type { WeekKind, WeekReview } from "../domain/review/week.ts";
import { reviewSentences } from "../domain/review/wording.ts";

/** So many breaks are printed; all of them stand on the sheets and in the report. */
const MOST_SAID = 20;

export function reviewWords(review: Review): string {
  const { unit, period, notes } = review;
  const breaks = notes.filter(({ isBreak }) => isBreak);
  const lines = [
    `${unit}${period.label}月评(${period.start} 至 ${period.end})`,
    ...reviewSentences(review),
    ...breaks
      .slice(0, MOST_SAID)
      .map(
        ({ village, code, why }) => `  ${village} ${code === "" ? "稳定工作台账1件" : code}:${why}`,
      ),
    ...(breaks.length > MOST_SAID ? [`  还有${breaks.length - MOST_SAID}件`] : []),
    ...(review.readings.length > 0 ? [`口径:${review.readings.join(";")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

export function weekWords({ unit, period, until, villages, lines }: WeekReview): string {
  const count = (kind: WeekKind): number => lines.filter((line) => line.kind === kind).length;
  const sum = (of: "visits" | "receptions"): number =>
    villages.reduce((total, village) => total + village[of], 0);
  return [
    `${unit}${period.label}民情汇总`,
    `走访${sum("visits")}户次,接待来访${sum("receptions")}次。`,
    `本周收集${count("本周收集")}件,有办理的${count("本周办理")}件,到 ${until} 到期${count("下周到期")}件。`,
    "",
  ].join("\n");
}
