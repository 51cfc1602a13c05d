/** Cells of one row that contradict each other (mess rows 4 and 60). */
import { futureDate, idContradictions, itemContradictions } from "../cells/index.ts";
import { findingKind } from "../../domain/findings/catalogue.ts";
import type { CrossIssue } from "../cells/index.ts";
import type { RowDraft } from "./draft.ts";

const ITEM_KEYS = {
  registered: "registeredDate",
  due: "deadline",
  closed: "closedDate",
  status: "status",
  result: "result",
  satisfaction: "satisfaction",
};

/** What of the row has to go so that the rest can stay: the later date, or the claim to be closed. */
const REFUSED_FIELD: Readonly<Record<string, string>> = {
  "logic-closed-before-registered": "closedDate",
  "logic-due-before-registered": "deadline",
  "logic-closed-without-result": "status",
};

/**
 * Reports contradictions. One of class R refuses the cell that cannot be true and leaves it empty;
 * the row is kept, since it can live without it.
 */
export function checkLogic(draft: RowDraft, asOf: string): void {
  const { ledger, values } = draft;
  const issues: CrossIssue[] = [];
  if (values["idNumber"] !== undefined && values["idNumber"] !== null) {
    issues.push(...idContradictions(values));
  }
  if (ledger.kind === "items") issues.push(...itemContradictions(values, ITEM_KEYS));
  if (ledger.dateKey !== undefined && ledger.id !== "dutyRoster") {
    const future = futureDate(values, ledger.dateKey, asOf);
    if (future) issues.push(future);
  }
  for (const issue of issues) {
    const [key = "", ...also] = issue.keys;
    const value = issue.slots?.["value"] ?? values[key];
    const refuses = findingKind(issue.id).class === "R";
    draft.note(issue.id, key, typeof value === "string" ? value : "", {
      // What is refused stands in one cell; where nothing is, both are to be looked at.
      ...(refuses ? {} : { also }),
      ...(issue.slots === undefined ? {} : { slots: issue.slots }),
    });
    if (!refuses) continue;
    const refused = REFUSED_FIELD[issue.id];
    if (refused === undefined) continue;
    values[refused] = null;
    draft.refusedFields.push(refused);
  }
}
