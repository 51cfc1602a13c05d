/** From the open workbook to the 上报清单 of a level, by its own 规则设置, 工作日历 and 自定职责. */
import type { EscalationList, EscalationRow } from "../../../../domain/escalation/index.ts";
import { describeFinding } from "../../../../domain/findings/describe.ts";
import type { Finding } from "../../../../domain/findings/types.ts";
import { parseSpan } from "../../../../domain/quotas/spans.ts";
import { defaultSettings } from "../../../../domain/settings/index.ts";
import { PLAIN_WEEK } from "../../../../domain/workdays/index.ts";
import { escalationOrder, escalationUnit } from "../../../../job/escalation.ts";
import type { TownshipFacts } from "../../../../job/facts.ts";
import { calendarInForce } from "../../../../job/settings.ts";
import type { EscalationSheetOptions } from "../../../../report/escalation/index.ts";
import { inReadingOrder } from "../../../../report/escalation/list.ts";
import { Refusal } from "../../../shared/worker/messages.ts";
import type { EscalateWanted, ListLevel } from "./calls.ts";

export interface Listed {
  readonly list: EscalationList;
  /** As they stand on the sheet. */
  readonly rows: readonly EscalationRow[];
  readonly level: ListLevel;
  readonly isSummary: boolean;
  readonly sheets: EscalationSheetOptions;
}

/** Refuses a month that is none: the pane offers no such. */
export function listed(
  facts: TownshipFacts,
  asOf: string,
  { level, month }: EscalateWanted,
): Listed {
  const settings = facts.rules?.settings ?? defaultSettings();
  const span = parseSpan(month, settings);
  if (span?.kind !== "month") throw new Refusal({ code: "no-month", detail: month });
  const { list, evaluation, findings, notes } = escalationOrder(facts, {
    ...{ level, asOf, span, settings, ownDuties: facts.rules?.ownDuties ?? [] },
    calendar: calendarInForce(facts.rules?.calendar ?? PLAIN_WEEK, asOf, settings),
  });
  const told = [...(facts.rules?.findings ?? []), ...facts.findings].filter(isTold);
  return {
    list,
    rows: inReadingOrder(list.rows),
    level,
    isSummary: facts.from === "summary",
    sheets: {
      ...{ level, span, asOf, settings, notes },
      unit: escalationUnit(level, facts),
      findings: [...findings, ...evaluation.findings, ...told],
    },
  };
}

/** A workbook without 规则设置 goes by the defaults, which the 口径 says. */
function isTold(finding: Finding): boolean {
  return (
    finding.id !== "settings-sheet-missing" &&
    describeFinding(finding, "masked").severity !== "info"
  );
}
