import { Mark, type MarkLook } from "../../../shared/Mark.tsx";
import { useQuotaTexts, type QuotaTexts } from "../texts/index.ts";
import type { Light } from "../worker/calls.ts";

/** A light, and the word that says what it means. */
export function LightMark({
  light,
  count,
}: {
  readonly light: Light;
  /** How many there are of it, where it stands for several. */
  readonly count?: number;
}) {
  const { states } = useQuotaTexts();
  return (
    <Mark look={lookOf(light)}>
      {states[wordOf(light)]}
      {count === undefined ? "" : ` ${count}`}
    </Mark>
  );
}

function lookOf({ state, soft, behind }: Light): MarkLook {
  if (state === "missed") return soft ? "warning" : "bad";
  if (behind) return "warning";
  return state === "met" ? "good" : "quiet";
}

function wordOf({ state, soft, behind }: Light): keyof QuotaTexts["states"] {
  if (state === "missed" && soft) return "reminder";
  if (state === "pending" && behind) return "slow";
  return state === "met" && behind ? "lacking" : state;
}
