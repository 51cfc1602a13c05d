/** The township's rules and its 工作日历, read from a workbook that has these sheets. */
import { calendar as calendarLedger } from "../domain/ledgers/calendar.ts";
import type { Finding } from "../domain/findings/types.ts";
import { monthPeriod } from "../domain/periods/index.ts";
import { readSettings, type Settings, type SettingEntry } from "../domain/settings/index.ts";
import { printSetting, settingByKey, type SettingKey } from "../domain/settings/index.ts";
import {
  mergeCalendars,
  workCalendar,
  type DayKind,
  type WorkCalendar,
} from "../domain/workdays/index.ts";
import {
  OWN_DUTIES_SHEET,
  OWN_DUTY_COLUMNS,
  readOwnDuties,
  type OwnDutyKey,
  type OwnDutyLine,
} from "../domain/quotas/own.ts";
import type { OwnDuty } from "../domain/quotas/types.ts";
import { printRaw } from "../intake/cells/print.ts";
import { villageRegistry } from "../domain/villages/registry.ts";
import { noticeFinding } from "../intake/index.ts";
import { headerMemory, layoutWorkbook, type WorkbookLayout } from "../intake/layout/index.ts";
import { readBlock } from "../intake/rows/index.ts";
import { buildRoster } from "../intake/rows/roster.ts";
import { ReaderShelf } from "../intake/rows/shelf.ts";
import { cellAddress } from "../workbook/address.ts";
import type { RawWorkbook } from "../workbook/raw.ts";
import { defaultCalendar } from "./calendar.ts";

export interface RuleBook {
  readonly settings: Settings;
  /** The township's own days; the official list lies below it. */
  readonly calendar: WorkCalendar;
  /** From the sheet 自定职责. */
  readonly ownDuties: readonly OwnDuty[];
  readonly findings: readonly Finding[];
}

/** Reads 规则设置 and 工作日历. `asOf` (`yyyy-mm-dd`) completes dates without a year. */
export function readRuleBook(workbook: RawWorkbook, file: string, asOf: string): RuleBook {
  const layout = layoutWorkbook(workbook, {
    file,
    village: "",
    period: { year: Number(asOf.slice(0, 4)), month: Number(asOf.slice(5, 7)), id: "" },
    ledgers: [calendarLedger],
    remembered: headerMemory(() => undefined, [calendarLedger]),
  });
  const reading = readSettings(settingEntries(layout, file));
  const days = readDays(layout, file, asOf);
  const own = readOwnDuties(ownDutyLines(workbook, file));
  return {
    settings: reading.settings,
    calendar: workCalendar(days.entries),
    ownDuties: own.duties,
    findings: [
      ...missingSheets(layout, file),
      ...reading.findings,
      ...layout.findings.filter(({ id }) => id === "column-missing"),
      ...days.findings,
      ...own.findings,
    ],
  };
}

/** A file in which nothing was found was hardly meant: said, or the clerk believes in his rules. */
function missingSheets({ settings, blocks }: WorkbookLayout, file: string): readonly Finding[] {
  if (settings.length > 0 || blocks.length > 0) return [];
  return [noticeFinding(file, { id: "settings-sheet-missing" })];
}

/** Lines below the header of the sheet 自定职责; the example that we write there is none. */
function ownDutyLines({ sheets }: RawWorkbook, file: string): readonly OwnDutyLine[] {
  const sheet = sheets.find(({ name }) => name.trim() === OWN_DUTIES_SHEET);
  const top = sheet?.rows.findIndex(({ cells }) => cells.includes("职责名称")) ?? -1;
  const header = sheet?.rows[top];
  if (!sheet || !header) return [];
  const columns = header.cells.map((cell) => printRaw(cell).trim());
  const at = (key: OwnDutyKey): number =>
    columns.indexOf(OWN_DUTY_COLUMNS.find((column) => column.key === key)?.header ?? "");
  return sheet.rows.slice(top + 1).flatMap(({ number, cells }): OwnDutyLine[] => {
    const text = (key: OwnDutyKey): string => printRaw(cells[at(key)] ?? null).trim();
    if (text("id").startsWith("例")) return [];
    const texts = Object.fromEntries(OWN_DUTY_COLUMNS.map(({ key }) => [key, text(key)]));
    const place = (key: OwnDutyKey) => ({
      file,
      village: "",
      sheet: sheet.name,
      cell: cellAddress(number, at(key) + 1),
      header: columns[at(key)] ?? "",
    });
    return [{ texts: texts as Record<OwnDutyKey, string>, place }];
  });
}

function settingEntries(layout: WorkbookLayout, file: string): readonly SettingEntry[] {
  return layout.settings.map(({ sheet, row, column, label, value }) => ({
    name: label,
    value: typeof value === "object" && value !== null ? null : value,
    place: { file, village: "", sheet, cell: cellAddress(row, column), header: label },
  }));
}

function readDays(
  layout: WorkbookLayout,
  file: string,
  asOf: string,
): { entries: readonly [string, DayKind][]; findings: readonly Finding[] } {
  const month = asOf.slice(0, 7);
  const period = monthPeriod(month);
  if (!period) return { entries: [], findings: [] };
  const context = { file, village: "", month, asOf, period };
  const entries: [string, DayKind][] = [];
  const findings: Finding[] = [];
  for (const block of layout.blocks) {
    const reading = readBlock(block, {
      ...context,
      roster: buildRoster([]),
      readers: new ReaderShelf(),
      registry: villageRegistry([]),
      answers: () => undefined,
    });
    findings.push(...reading.findings);
    for (const { values } of reading.records) {
      const { date, dayKind } = values;
      if (typeof date === "string" && (dayKind === "放假" || dayKind === "上班")) {
        entries.push([date, dayKind]);
      }
    }
  }
  return { entries, findings };
}

/**
 * The official days of the years around `asOf`, with the township's own days over them; its own days
 * only, where its settings say so.
 */
export function calendarInForce(
  own: WorkCalendar,
  asOf: string,
  settings: Pick<Settings, "workCalendar">,
): WorkCalendar {
  if (settings.workCalendar === "只用工作日历表") return own;
  const year = Number(asOf.slice(0, 4));
  return mergeCalendars(defaultCalendar([year - 1, year, year + 1]), own);
}

/** Readings of ambiguous rules that every output says (口径). */
const SAID: readonly SettingKey[] = [
  "visitCounting",
  "specialCoverage",
  "visitWeek",
  "collectionWeek",
  "monthCutoff",
];

/** `户次计法=同人同户同日计1`, for the 口径 line. */
export function readingsOf(settings: Settings): readonly string[] {
  return SAID.flatMap((key) => {
    const setting = settingByKey(key);
    return setting ? [`${setting.label}=${printSetting(setting, settings[key])}`] : [];
  });
}
