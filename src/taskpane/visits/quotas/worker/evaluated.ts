/** From the open workbook to an evaluation, by its own 规则设置, 工作日历 and 自定职责. */
import { describeFinding } from "../../../../domain/findings/describe.ts";
import type { Finding, Severity } from "../../../../domain/findings/types.ts";
import type { Evaluation } from "../../../../domain/quotas/evaluate.ts";
import { parseSpan } from "../../../../domain/quotas/spans.ts";
import { defaultSettings } from "../../../../domain/settings/index.ts";
import { PLAIN_WEEK } from "../../../../domain/workdays/index.ts";
import type { TownshipFacts } from "../../../../job/facts.ts";
import { evaluateOrder } from "../../../../job/quotas.ts";
import { calendarInForce } from "../../../../job/settings.ts";
import type { QuotaSheetOptions } from "../../../../report/quotas/index.ts";
import { Refusal } from "../../../shared/worker/messages.ts";

export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly isSummary: boolean;
  /** What kept a row or a rule from counting; what else is wrong in the ledgers is for the check. */
  readonly findings: readonly Finding[];
  /** How many others there are: on the sheet 核对清单 all of them stand. */
  readonly otherFindings: number;
  readonly sheets: QuotaSheetOptions;
}

/** Refuses a span that is none: the pane offers no such. */
export function evaluated(facts: TownshipFacts, asOf: string, wanted: string): Evaluated {
  const settings = facts.rules?.settings ?? defaultSettings();
  const span = parseSpan(wanted, settings);
  if (!span) throw new Refusal({ code: "no-span", detail: wanted });
  const evaluation = evaluateOrder({
    records: facts.records,
    villages: facts.villages,
    settings,
    own: facts.rules?.ownDuties ?? [],
    calendar: calendarInForce(facts.rules?.calendar ?? PLAIN_WEEK, asOf, settings),
    asOf,
    span,
  });
  const isSummary = facts.from === "summary";
  const [village = ""] = facts.villages;
  const ofRules = (facts.rules?.findings ?? []).filter(isTold);
  const ofRows = facts.findings.filter(isTold);
  const lost = ofRows.filter((it) => severityOf(it) === "error");
  return {
    evaluation,
    isSummary,
    findings: [...evaluation.findings, ...ofRules, ...lost],
    otherFindings: ofRows.length - lost.length,
    sheets: {
      unit: isSummary ? facts.township : village,
      span,
      asOf,
      findings: [...ofRules, ...ofRows],
    },
  };
}

function severityOf(finding: Finding): Severity {
  return describeFinding(finding, "masked").severity;
}

/** A workbook without 规则设置 goes by the defaults, which the 口径 says. */
function isTold(finding: Finding): boolean {
  return finding.id !== "settings-sheet-missing" && severityOf(finding) !== "info";
}
