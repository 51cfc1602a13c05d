import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useQuotaTexts, type QuotaTexts } from "../texts/index.ts";
import type { Light } from "../worker/calls.ts";

const useStyles = makeStyles({
  light: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

type Look = "good" | "bad" | "warning" | "quiet";

/** Told apart by its sign, too: colours alone say nothing to many. */
const SIGNS: Readonly<Record<Look, string>> = { good: "✓", bad: "✕", warning: "!", quiet: "○" };

/** A light, and the word that says what it means. */
export function LightMark({
  light,
  count,
}: {
  readonly light: Light;
  /** How many there are of it, where it stands for several. */
  readonly count?: number;
}) {
  const styles = useStyles();
  const { states } = useQuotaTexts();
  const look = lookOf(light);
  return (
    <span className={mergeClasses(styles.light, styles[look])}>
      <span aria-hidden>{SIGNS[look]} </span>
      {states[wordOf(light)]}
      {count === undefined ? "" : ` ${count}`}
    </span>
  );
}

function lookOf({ state, soft, behind }: Light): Look {
  if (state === "missed") return soft ? "warning" : "bad";
  if (behind) return "warning";
  return state === "met" ? "good" : "quiet";
}

function wordOf({ state, soft, behind }: Light): keyof QuotaTexts["states"] {
  if (state === "missed" && soft) return "reminder";
  if (state === "pending" && behind) return "slow";
  return state === "met" && behind ? "lacking" : state;
}
