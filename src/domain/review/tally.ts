/** Adding up what items did. */
import type { Tally, TallyKey } from "./types.ts";

export const NOTHING: Tally = {
  opening: 0,
  registered: 0,
  reopened: 0,
  transferredIn: 0,
  transferredOut: 0,
  closed: 0,
  substantive: 0,
  staged: 0,
  procedural: 0,
  suspended: 0,
  open: 0,
  escalated: 0,
  closedAbove: 0,
  aboveOpening: 0,
  handedBack: 0,
  aboveOpen: 0,
};

export const TALLY_KEYS = Object.keys(NOTHING) as readonly TallyKey[];

/** Linear in the number of tallies. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum: Record<TallyKey, number> = { ...NOTHING };
  for (const tally of tallies) for (const key of TALLY_KEYS) sum[key] += tally[key];
  return sum;
}

/**
 * What 本月办理中 has beyond 上月办理中 + 建账 + 退回重办 + 转入 − 转出 − 办结 − 中止 (§2.4): 0 when it
 * ties.
 */
export function difference(tally: Tally): number {
  const { opening, registered, reopened, transferredIn } = tally;
  const { transferredOut, closed, suspended, open } = tally;
  return (
    open - (opening + registered + reopened + transferredIn - transferredOut - closed - suspended)
  );
}
