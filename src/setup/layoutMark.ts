/**
 * Which layout a ledger's sheet has, as a custom property of the workbook. What a sheet lacks in
 * columns can be seen; lists, prompts and colours cannot, and are told by the mark alone.
 */
import type { LedgerId } from "../domain/ledgers/types.ts";
import { shortDigest } from "../domain/text/digest.ts";
import type { SheetPlan } from "../workbook/plan.ts";

/** `minqing.layout.visits.1x3k9fq`: any change to columns, rules or colours makes another one. */
export function layoutMark(ledger: LedgerId, plan: SheetPlan): string {
  const columns = plan.tables.flatMap((table) =>
    table.columns.map(({ header, format, required, validation, headerNote }) => [
      ...[header, format, required ?? false, validation ?? null, headerNote ?? ""],
    ]),
  );
  const rules = plan.conditionals.map(({ range, formula, look }) => [range, formula, look]);
  return `minqing.layout.${ledger}.${shortDigest(JSON.stringify([columns, rules]))}`;
}
