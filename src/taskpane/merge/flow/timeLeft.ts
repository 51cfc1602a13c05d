/** How long it will still take, said only once there is something to go by. */

/** Before that any guess is worth nothing, and most runs are over. */
const SAY_AFTER_MS = 5_000;

export interface TimeLeft {
  readonly unit: "seconds" | "minutes";
  readonly count: number;
}

/** `share` of the work done, 0 to 1, in `elapsed` milliseconds. Null when nothing can be said. */
export function timeLeft(elapsed: number, share: number): TimeLeft | null {
  if (elapsed < SAY_AFTER_MS || share <= 0 || share >= 1) return null;
  const seconds = (elapsed * (1 - share)) / share / 1000;
  if (seconds < 60) return { unit: "seconds", count: Math.max(1, Math.ceil(seconds)) };
  return { unit: "minutes", count: Math.ceil(seconds / 60) };
}
