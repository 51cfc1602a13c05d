/** The sheets of the whole workbook, each with what is there of it. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import { OWN_DUTIES_SHEET } from "../domain/quotas/own.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import type { Whereabouts } from "./relocate.ts";
import { presentLabels, type PresentLabels } from "./labels.ts";
import { sheetsNamed, type BookSurvey } from "./survey/index.ts";
import type { PresentTable } from "./survey/sheets.ts";
import { meet, tablePlace, type Meeting } from "./whereabouts.ts";

export interface Part {
  readonly plan: SheetPlan;
  /** Where it stands; null for a sheet that is to be made. */
  readonly place: Whereabouts | null;
  readonly ledger?: LedgerDef;
  readonly meeting?: Meeting;
  /** A sheet of labels: 填报信息, 计算参考. */
  readonly labels?: PresentLabels;
  readonly settings?: PresentTable;
  readonly guide?: PresentTable;
}

export function partsOf(
  plans: readonly SheetPlan[],
  ledgers: readonly LedgerDef[],
  survey: BookSurvey,
): readonly Part[] {
  return plans.map((plan) => {
    const ledger = ledgers.find(({ sheetName }) => sheetName === plan.name);
    return ledger ? ledgerPart(plan, ledger, survey) : otherPart(plan, survey);
  });
}

function ledgerPart(plan: SheetPlan, ledger: LedgerDef, { present }: BookSurvey): Part {
  const there = present.get(ledger.id);
  const meeting = there && meet(there, plan);
  return meeting ? { plan, ledger, meeting, place: meeting.place } : { plan, ledger, place: null };
}

function otherPart(plan: SheetPlan, { sheets, settingsSheet, guide, ownDuties }: BookSurvey): Part {
  if (plan.tables.length === 0) {
    const labels = presentLabels(sheetsNamed(sheets, plan.name), plan);
    return labels ? { plan, labels, place: labels.place } : { plan, place: null };
  }
  if (plan.name === "规则设置" && settingsSheet) {
    return { plan, settings: settingsSheet, place: tablePlace(settingsSheet, plan) };
  }
  if (plan.name === "填表说明" && guide) return { plan, guide, place: tablePlace(guide, plan) };
  // The township's own lines: they stay as they are, and none is missing.
  if (plan.name === OWN_DUTIES_SHEET && ownDuties) {
    return { plan, place: tablePlace(ownDuties, plan) };
  }
  return { plan, place: null };
}
