/** A review in a few lines, for the screen. */
import type { Review } from "../domain/review/index.ts";
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
