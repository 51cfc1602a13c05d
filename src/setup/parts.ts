/** The sheets of the whole workbook, each with what is there of it. */
import type { LedgerDef } from "../domain/ledgers/types.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import type { Whereabouts } from "./relocate.ts";
import type { BookSurvey } from "./survey/index.ts";
import type { PresentSetup, PresentTable } from "./survey/sheets.ts";
import { meet, setupPlace, tablePlace, type Meeting } from "./whereabouts.ts";

export interface Part {
  readonly plan: SheetPlan;
  /** Where it stands; null for a sheet that is to be made. */
  readonly place: Whereabouts | null;
  readonly ledger?: LedgerDef;
  readonly meeting?: Meeting;
  readonly setup?: PresentSetup;
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

function otherPart(plan: SheetPlan, { setup, settingsSheet, guide }: BookSurvey): Part {
  if (plan.name === "填报信息" && setup) return { plan, setup, place: setupPlace(setup, plan) };
  if (plan.name === "规则设置" && settingsSheet) {
    return { plan, settings: settingsSheet, place: tablePlace(settingsSheet, plan) };
  }
  if (plan.name === "填表说明" && guide) return { plan, guide, place: tablePlace(guide, plan) };
  return { plan, place: null };
}
