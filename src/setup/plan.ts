/** The whole workbook as it should be, less what is there. */
import { LEDGERS } from "../domain/ledgers/index.ts";
import type { LedgerDef } from "../domain/ledgers/types.ts";
import { calendarInForce } from "../job/settings.ts";
import { villageWorkbookPlan } from "../report/village/workbook.ts";
import type { VillageWorkbookOptions } from "../report/village/workbook.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { changeOf, type Change } from "./changes.ts";
import { layoutMark } from "./layoutMark.ts";
import { missingLists } from "./lists.ts";
import { settled } from "./newSheets.ts";
import { addedNotices, listNotices } from "./notices.ts";
import { partsOf, type Part } from "./parts.ts";
import type { Surroundings } from "./relocate.ts";
import { surveyBook, type BookSurvey } from "./survey/index.ts";
import type { SetupPlan, SetupRequest } from "./types.ts";
import { asPlanned } from "./whereabouts.ts";

/** Pure; looks at the top of each sheet only, however many rows there are. */
export function planSetup(workbook: RawWorkbook, request: SetupRequest): SetupPlan {
  return planFor(surveyBook(workbook, request.asOf), request);
}

/** As `planSetup`, of a workbook that has been looked at. */
export function planFor(survey: BookSurvey, request: SetupRequest): SetupPlan {
  const ledgers = LEDGERS.filter(
    (ledger) => request.ledgers.includes(ledger) || survey.present.has(ledger.id),
  );
  const full = villageWorkbookPlan({ ...request, ledgers, ...rulesOf(ledgers, survey, request) });
  const parts = partsOf(full.sheets, ledgers, survey);
  const around = surroundingsOf(parts);
  const added = parts.filter(({ place }) => place === null);
  const changes = parts.flatMap((part): Change[] => {
    const change = changeOf(part, around, survey, request);
    return change ? [change] : [];
  });
  const lists = missingLists(ledgersInUse(added, changes), survey.lists);
  return {
    lists: lists.edits,
    plan: {
      sheets: added.map(({ plan }) => settled(plan, asPlanned(plan.name), around)),
      dictionary: lists.plan,
      existingLists: new Map([...survey.lists].map(([list, { range }]) => [list, range])),
      properties: new Map(
        added.flatMap(({ ledger, plan }) => (ledger ? [[layoutMark(ledger.id, plan), "1"]] : [])),
      ),
    },
    edits: changes.flatMap(({ edits }) => edits),
    marks: changes.flatMap(({ mark }) => (mark ? [mark] : [])),
    notices: [
      ...addedNotices(added, survey),
      ...changes.map(({ notice }) => notice),
      ...listNotices(lists.edits),
    ],
  };
}

/** 工作日历, where it is wanted, begins with the official days. */
function rulesOf(
  ledgers: readonly LedgerDef[],
  { rules: { settings, calendar } }: BookSurvey,
  { asOf }: SetupRequest,
): Pick<VillageWorkbookOptions, "settings" | "calendar"> {
  const hasCalendar = ledgers.some(({ id }) => id === "calendar");
  return {
    settings,
    ...(hasCalendar ? { calendar: calendarInForce(calendar, asOf, settings) } : {}),
  };
}

/** Sheets that are there by where they stand, new ones as planned, and no others. */
function surroundingsOf(parts: readonly Part[]): Surroundings {
  const places = new Map(
    parts.map(({ plan, place }) => [plan.name, place ?? asPlanned(plan.name)]),
  );
  return (sheet) => places.get(sheet) ?? null;
}

/** Ledgers whose drop-downs are about to be set. */
function ledgersInUse(added: readonly Part[], changes: readonly Change[]): readonly LedgerDef[] {
  const parts = [...added, ...changes.filter(({ edits }) => edits.length > 0)];
  return parts.flatMap(({ ledger }) => (ledger ? [ledger] : []));
}
