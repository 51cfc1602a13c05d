/** What the lists of the level below send here: the superior's list holds it too, marked as sent up. */
import { directSuperior } from "../lifecycle/index.ts";
import type { Level } from "../lifecycle/index.ts";
import { printValue } from "../records.ts";
import { sendToOf } from "./reasons.ts";
import type { EscalationInput, Found } from "./types.ts";

/** Whose lists come in. Villages report to their township, not to a department (B(二)3). */
const BELOW: Readonly<Partial<Record<Level, Level>>> = { 乡镇: "村", 县: "乡镇" };

/** The same facts as the level below sees them; null where no lists come in. */
export function inputBelow(input: EscalationInput): EscalationInput | null {
  const level = BELOW[input.level];
  return level === undefined
    ? null
    : { ...input, level, own: input.ownBelow ?? [], ownBelow: [], submissions: [] };
}

/**
 * Of what was found below that which goes here. A matter that stands in the level's own ledger is left
 * out: from there on the own row speaks for it.
 */
export function sentHere(
  found: readonly Found[],
  { level, own }: EscalationInput,
): readonly Found[] {
  const codes = new Set(own.map(({ values }) => printValue(values["code"])));
  return found.filter(({ category, level: from, light, item, withheld }) => {
    if (withheld === true || directSuperior(from)?.level !== level) return false;
    const code = printValue(item?.values["code"]);
    return sendToOf(category, from, light) === level && (code === "" || !codes.has(code));
  });
}
