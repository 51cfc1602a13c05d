import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneStyles } from "../../shared/styles.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { HeadlineFigure } from "../worker/calls.ts";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(84px, 1fr))",
    gap: "4px",
    margin: "0 0 12px",
  },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** A figure a box; what should be none says so in words, too. */
export function Headlines({ figures }: { readonly figures: readonly HeadlineFigure[] }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { headlines } = useReviewTexts();
  return (
    <dl className={styles.grid}>
      {figures.map(({ key, text, isBad }) => (
        <div key={key} className={styles.figure}>
          <dt className={mergeClasses(pane.quiet, styles.name)}>
            {headlines.names[key]}
            {isBad && ` ${headlines.bad}`}
          </dt>
          <dd className={mergeClasses(styles.value, isBad ? pane.bad : pane.strong)}>
            {text === "" ? headlines.none : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
