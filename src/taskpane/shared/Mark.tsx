import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

export type MarkLook = "good" | "bad" | "warning" | "quiet";

/** Told apart by its sign, too: colours alone say nothing to many. */
const SIGNS: Readonly<Record<MarkLook, string>> = {
  good: "✓",
  bad: "✕",
  warning: "!",
  quiet: "○",
};

/** A word that says how something stands, with the sign and the colour that agree with it. */
export function Mark({
  look,
  children,
}: {
  readonly look: MarkLook;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[look])}>
      <span aria-hidden>{SIGNS[look]} </span>
      {children}
    </span>
  );
}
