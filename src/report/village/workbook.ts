/** The workbook in which a village keeps its ledgers: blank for typing, or filled from records. */
import { LEDGERS, ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import type { FieldValue } from "../../domain/records.ts";
import type { OwnDuty } from "../../domain/quotas/types.ts";
import { defaultSettings } from "../../domain/settings/index.ts";
import type { Settings } from "../../domain/settings/index.ts";
import { PLAIN_WEEK, workCalendar } from "../../domain/workdays/index.ts";
import type { WorkCalendar } from "../../domain/workdays/index.ts";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan.ts";
import { dictionaryFor } from "../parts/dictionary.ts";
import { lookups, MOST_LOOKUPS } from "./cost.ts";
import { figuresOf } from "./figures.ts";
import { guideSheet } from "./guide.ts";
import { ledgerSheet } from "./ledger-sheet.ts";
import { ownDutiesSheet } from "./own-duties-sheet.ts";
import { parameterSheet } from "./parameters.ts";
import type { Basis } from "./parameters.ts";
import { placesOf } from "./places.ts";
import { settingsSheet } from "./settings-sheet.ts";
import { setupSheet } from "./setup-sheet.ts";
import type { SetupValues } from "./setup-sheet.ts";

/** One row of a ledger by column key; dates are `yyyy-mm-dd`. */
export type VillageRow = Readonly<Record<string, FieldValue>>;

export interface VillageWorkbookOptions extends SetupValues {
  /** Default: every ledger that villages keep. */
  readonly ledgers?: readonly LedgerDef[];
  /** For the sheet 规则设置; without them there is no such sheet, and the defaults hold. */
  readonly settings?: Settings;
  /** The township's own duties, for the sheet 自定职责 beside 规则设置. */
  readonly ownDuties?: readonly OwnDuty[];
  /** For the sheet 工作日历; without it (and without that ledger) Monday to Friday are working days. */
  readonly calendar?: WorkCalendar;
  readonly rows?: ReadonlyMap<LedgerId, readonly VillageRow[]>;
  /** Above so many look-ups after an entry, what rests on the visits is written as values. */
  readonly mostLookups?: number;
}

/** Ledgers that a village fills in: the township's own lists and what is off by default are not. */
export const VILLAGE_LEDGERS: readonly LedgerDef[] = LEDGERS.filter(
  (ledger) => ledger.onByDefault && ledger.kind !== "setup",
);

export function villageWorkbookPlan(options: VillageWorkbookOptions): WorkbookPlan {
  const { settings, mostLookups = MOST_LOOKUPS } = options;
  const ledgers = withCalendar(options);
  const calendarDays = calendarRows(options);
  const rowsOf = (id: LedgerId): readonly VillageRow[] =>
    id === "calendar" ? calendarDays : (options.rows?.get(id) ?? []);
  const count = (id: LedgerId): number => rowsOf(id).length;
  const places = placesOf(ledgers, count);
  const basis: Basis = {
    ...options,
    settings: settings ?? defaultSettings(),
    hasSettingsSheet: settings !== undefined,
    calendar: places.has("calendar") ? calendarOf(calendarDays) : PLAIN_WEEK,
  };
  const around = {
    setup: options,
    places,
    figures: figuresOf(basis, (id) => (places.has(id) ? rowsOf(id) : [])),
    visitsAsValues: lookups(count) > mostLookups,
  };
  const sheets: SheetPlan[] = [
    setupSheet(options),
    ...ledgers.map((ledger) => ledgerSheet(ledger, around, rowsOf(ledger.id))),
    guideSheet(ledgers),
    ...(settings === undefined ? [] : [settingsSheet(settings), ownDutiesSheet(options.ownDuties)]),
    parameterSheet(basis, places),
  ];
  return { sheets, dictionary: dictionaryFor(ledgers), properties: new Map() };
}

function withCalendar({ ledgers = VILLAGE_LEDGERS, calendar }: VillageWorkbookOptions) {
  const own = ledgerById("calendar");
  return calendar === undefined || ledgers.includes(own) ? ledgers : [...ledgers, own];
}

/** The rows given for 工作日历, or else the days of the calendar in their order. */
function calendarRows({ calendar, rows }: VillageWorkbookOptions): readonly VillageRow[] {
  const given = rows?.get("calendar");
  if (given !== undefined) return given;
  const days = [...(calendar?.days ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([date, dayKind]) => ({ date, dayKind }));
}

function calendarOf(rows: readonly VillageRow[]): WorkCalendar {
  return workCalendar(
    rows.flatMap(({ date, dayKind }) =>
      typeof date === "string" && (dayKind === "放假" || dayKind === "上班")
        ? [[date, dayKind] as const]
        : [],
    ),
  );
}
