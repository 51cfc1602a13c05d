/** What a village has to mend: the findings that ask it for something. */
import { findingKind } from "../../domain/findings/catalogue.ts";
import type { Finding } from "../../domain/findings/types.ts";
import { groupBy } from "../../domain/groups.ts";
import { baseName } from "../../domain/text/paths.ts";

/**
 * Errors and warnings ask for a hand, unless the program already put the matter right (`1.2万` read
 * as 12000): that is reported, but nothing is left to do.
 */
export function needsMending(finding: Finding): boolean {
  const { class: kind, severity } = findingKind(finding.id);
  if (severity === "info" || kind === "A") return false;
  const isPutRight = finding.newValue !== undefined && finding.newValue !== finding.value;
  return kind !== "N" || !(isPutRight || isBesideOtherFile(finding));
}

/**
 * A likeness to a row of another file (`与【龙河村.xlsx】…第3行内容相同`) is for the township to look
 * into: one village has no business with what stands in the ledgers of the next.
 */
function isBesideOtherFile({ file, slots }: Finding): boolean {
  const other = slots?.["other"];
  return (
    typeof other === "string" && other.includes("【") && !other.includes(`【${baseName(file)}】`)
  );
}

/**
 * The findings to mend per village, errors before warnings, otherwise in their order. Findings on
 * files whose village is unknown stand under "".
 */
export function mendingByVillage(
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const inOrder = findings.filter(needsMending).sort((a, b) => rank(a) - rank(b));
  return groupBy(inOrder, ({ village }) => village);
}

/** Number of places: a grouped finding counts as many as it stands for. */
export function countPlaces(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
}

function rank(finding: Finding): number {
  return findingKind(finding.id).severity === "error" ? 0 : 1;
}
