/** 上报清单 (§3.12): every reason, each row with what is wrong, what to do, and where it goes. */
import { fillSlots } from "../findings/describe.ts";
import { LIGHTS } from "../lights/index.ts";
import { itemReasons } from "./items.ts";
import { mattersOf } from "./matters.ts";
import { cardReasons, submissionReasons } from "./papers.ts";
import { REASONS, sendToOf } from "./reasons.ts";
import { inputBelow, sentHere } from "./sent.ts";
import { CATEGORIES } from "./types.ts";
import type { EscalationInput, EscalationList, EscalationRow, Found } from "./types.ts";
import { visitReasons } from "./visits.ts";

export { REASONS } from "./reasons.ts";
export { escalationFindings } from "./findings.ts";
export type { Reason } from "./reasons.ts";
export { CATEGORIES } from "./types.ts";
export type {
  Category,
  EscalationInput,
  EscalationList,
  EscalationRow,
  Figure,
  SubmissionFact,
} from "./types.ts";

/**
 * The list of one level, and what the lists of the level below send to it. Stability matters that were
 * not escalated to the direct superior stand in no row; only their number is given, by category.
 * Linear in the number of rows.
 */
export function escalationList(input: EscalationInput): EscalationList {
  const { level, evaluation } = input;
  const common = [...visitReasons(evaluation), ...cardReasons(evaluation)];
  const own = foundAt(input, common);
  const below = inputBelow(input);
  const sent = below ? sentHere(foundAt(below, common), input) : [];
  return {
    rows: [
      ...own
        .filter(({ withheld }) => withheld !== true)
        .map(rowOf)
        .sort(byReason),
      ...sent
        .map((it) => ({ ...rowOf(it), level, sendTo: level, sentBy: it.level }))
        .sort(byReason),
    ],
    withheld: CATEGORIES.flatMap((category) => {
      const count = own.filter((it) => it.withheld === true && it.category === category).length;
      return count === 0 ? [] : [{ category, count }];
    }),
  };
}

/** `common`: what was found without looking at the level. */
function foundAt(input: EscalationInput, common: readonly Found[]): readonly Found[] {
  const { level, evaluation, submissions } = input;
  return [
    ...common,
    ...itemReasons(mattersOf(input), evaluation.facts.input),
    ...submissionReasons(submissions, evaluation),
  ].filter((it) => it.level === level && REASONS[it.category].levels.includes(level));
}

function rowOf(found: Found): EscalationRow {
  const { category, village, level, subject, required, done, missing } = found;
  const { lastDate, responsible, light, records, item, slots } = found;
  const { advice, why } = REASONS[category];
  const texts = {
    required: String(required),
    done: String(done),
    missing: String(missing),
    responsible: responsible === "" ? "责任人" : responsible,
    ...slots,
  };
  return {
    category,
    village,
    level,
    subject,
    required,
    done,
    missing,
    lastDate,
    responsible,
    light,
    records,
    ...(item === undefined ? {} : { item }),
    advice: fillSlots(advice, texts),
    why: fillSlots(why, texts),
    sendTo: sendToOf(category, level, light),
  };
}

function byReason(a: EscalationRow, b: EscalationRow): number {
  return (
    CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
    LIGHTS.indexOf(b.light) - LIGHTS.indexOf(a.light)
  );
}
