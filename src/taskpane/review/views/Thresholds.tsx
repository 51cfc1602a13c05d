import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { Threshold } from "../worker/calls.ts";

/** The floors in words: reached, not reached, or nobody to ask. */
export function Thresholds({ thresholds }: { readonly thresholds: readonly Threshold[] }) {
  const styles = usePaneStyles();
  const { thresholds: texts } = useReviewTexts();
  return (
    <>
      <h3 className={styles.title}>{texts.title}</h3>
      <ul className={styles.list} aria-label={texts.title}>
        {thresholds.map(({ key, rate, floor, ...counts }) => {
          const isBelow = rate !== null && rate < floor;
          return (
            <li key={key} className={styles.item}>
              {rate === null ? (
                texts.nobody[key]
              ) : (
                <span className={isBelow ? styles.bad : undefined}>
                  {isBelow ? "✗" : "✓"}{" "}
                  {fill(isBelow ? texts.below : texts.met, {
                    ...{ name: texts.names[key], rate, floor },
                    ...counts,
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
