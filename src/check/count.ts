/** How much was found. */
import type { Finding } from "../domain/findings/types.ts";
import type { CheckFinding, SeverityCounts } from "./types.ts";

/** How often a finding was found: once, or as many cells as it groups. */
export function timesFound({ count = 1 }: Finding): number {
  return count;
}

export function countBySeverity(findings: readonly CheckFinding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding, severity } of findings) counts[severity] += timesFound(finding);
  return counts;
}
