/** 上报清单 as a workbook: the list, its rows, the printed orders, and the rows that go up. */
import type { EscalationList } from "../../domain/escalation/index.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";
import { downwardForms } from "./downward.ts";
import { evidenceOf } from "./evidence.ts";
import { listedItems } from "./items.ts";
import { inReadingOrder, listSheet } from "./list.ts";
import type { EscalationSheetOptions } from "./options.ts";
import { sentSheets } from "./sent.ts";
import { upwardForms } from "./upward.ts";

export type { EscalationSheetOptions } from "./options.ts";

/**
 * The list first; 呈报单 and 交办单, the rows that go up and the evidence only where there are any. What was wrong with the files is only counted: its sentences quote cells, which may hold what
 * does not go up. Never throws for what the rows hold.
 */
export function escalationPlan(
  list: EscalationList,
  options: EscalationSheetOptions,
): WorkbookPlan {
  const evidence = evidenceOf(inReadingOrder(list.rows), options);
  const items = listedItems(list);
  return {
    sheets: [
      listSheet(list, evidence, options),
      ...[...upwardForms(items, options), ...downwardForms(items, options)].map(
        ({ sheet }) => sheet,
      ),
      ...sentSheets(items, options),
      ...(list.rows.some(({ records }) => records.length > 0) ? [evidence.sheet] : []),
    ],
    dictionary: [],
    properties: new Map(),
  };
}
