/**
 * The hidden sheet 计算参考: what formulas need of month, day and rules, worked out once instead of
 * in every row. Its cells follow 填报信息 and 规则设置.
 */
import { isIsoMonth } from "../../domain/dates/index.ts";
import { quotaCutoff, visitRules } from "./counting/index.ts";
import type { Days } from "./counting/index.ts";
import { monthPeriod } from "../../domain/periods/index.ts";
import { settingByKey } from "../../domain/settings/index.ts";
import type { SettingKey, Settings } from "../../domain/settings/index.ts";
import { PLAIN_WEEK, isWorkday } from "../../domain/workdays/index.ts";
import type { WorkCalendar } from "../../domain/workdays/index.ts";
import type { CellPlan, PlanCell, PlanFormat, PlanValue, SheetPlan } from "../../workbook/plan.ts";
import { printSetup } from "../parts/print.ts";
import { columnCells, ownColumn } from "./places.ts";
import type { Places } from "./places.ts";
import { settingCell } from "./settings-sheet.ts";
import { AS_OF_CELL, MONTH_CELL } from "./setup-sheet.ts";

/** Named so that a reader takes it for what it is: never data. */
const PARAMETER_SHEET = "计算参考";

/** In the order of the sheet. */
const LABELS = {
  asOf: "截至日期",
  cutoff: "走访月截止日(0为月末)",
  monthStart: "走访月第一天",
  monthEnd: "走访月最后一天",
  yearStart: "年度第一天",
  yearEnd: "年度最后一天",
  ways: "计入走访的方式",
  oncePerDay: "同人同户同日只计1",
  creditAll: "同行干部各计",
  visitDuty: "要求两委成员每月走访",
  visitQuota: "两委成员月走访户次",
  replyDays: "来访答复时限(天)",
  dueSoon: "临期(工作日)",
  yellow: "黄灯(工作日)",
  redAgain: "延期后又逾期亮红灯",
  asOfWorkday: "截至日期是周一至周五且不放假",
  asOfExtraDays: "到截至日期为止的周末上班天数",
} as const;
export type Parameter = keyof typeof LABELS;

const ROWS = new Map(Object.keys(LABELS).map((key, index) => [key, index + 2]));

/** The cell of a parameter, e.g. `计算参考!$B$4`. */
export function parameter(key: Parameter): string {
  return `${PARAMETER_SHEET}!$B$${ROWS.get(key) ?? 0}`;
}

/** What a workbook is calculated by. */
export interface Basis {
  readonly settings: Settings;
  /** 规则设置 is a sheet of this workbook; otherwise its numbers stand in 计算参考 as they are. */
  readonly hasSettingsSheet: boolean;
  /** What stands on the sheet 工作日历; the plain week when there is none. */
  readonly calendar: WorkCalendar;
  /** `yyyy-mm-dd`; without it nothing that depends on the day is known before Excel calculates. */
  readonly asOf?: string;
  /** `yyyy-mm`; any other text is no month. */
  readonly month?: string;
}

/** The month in which visits are counted; null where 填报信息 names none. */
export function visitMonth({ month = "", settings }: Basis): Days | null {
  return isIsoMonth(month) ? monthPeriod(month, quotaCutoff(settings)) : null;
}

/** The calendar year of the report month. */
export function visitYear({ month = "" }: Basis): Days | null {
  if (!isIsoMonth(month)) return null;
  return { start: `${month.slice(0, 4)}-01-01`, end: `${month.slice(0, 4)}-12-31` };
}

interface Line {
  readonly value: PlanCell;
  readonly format?: PlanFormat;
}

export function parameterSheet(basis: Basis, places: Places): SheetPlan {
  const lines: Readonly<Record<Parameter, Line>> = {
    asOf: dated(`IF(ISNUMBER(${AS_OF_CELL}),${AS_OF_CELL},"")`, basis.asOf ?? ""),
    ...monthLines(basis),
    ...ruleLines(basis),
    ...workdayLines(basis, places),
  };
  const cells = (Object.keys(LABELS) as Parameter[]).flatMap((key): CellPlan[] => {
    const row = ROWS.get(key) ?? 0;
    const { value, format = "general" } = lines[key];
    return [
      { row, column: 1, value: LABELS[key], format: "text" },
      { row, column: 2, value, format },
    ];
  });
  return {
    name: PARAMETER_SHEET,
    visibility: "hidden",
    columns: [
      { width: 36, format: "text" },
      { width: 24, format: "general" },
    ],
    cells: [
      { row: 1, column: 1, value: "供各表公式使用,自动计算,请不要改动", look: "header" },
      ...cells,
    ],
    tables: [],
    merges: [],
    conditionals: [],
    print: printSetup({ orientation: "portrait" }),
  };
}

function monthLines(
  basis: Basis,
): Readonly<Record<"cutoff" | "monthStart" | "monthEnd" | "yearStart" | "yearEnd", Line>> {
  const { settings } = basis;
  const year = `LEFT(${MONTH_CELL},4)`;
  const month = `MID(${MONTH_CELL},6,2)`;
  const cutoff = parameter("cutoff");
  const [inMonth, inYear] = [visitMonth(basis), visitYear(basis)];
  const byCutoff = `${rule(basis, "quotaMonth")}="按月报截止日"`;
  return {
    cutoff: basis.hasSettingsSheet
      ? worked(`IF(${byCutoff},${rule(basis, "monthCutoff")},0)`, quotaCutoff(settings))
      : { value: quotaCutoff(settings) },
    monthStart: dated(
      `IFERROR(IF(${cutoff}=0,DATE(${year},${month},1),DATE(${year},${month}-1,${cutoff}+1)),"")`,
      inMonth?.start,
    ),
    monthEnd: dated(
      `IFERROR(IF(${cutoff}=0,DATE(${year},${month}+1,0),DATE(${year},${month},${cutoff})),"")`,
      inMonth?.end,
    ),
    yearStart: dated(`IFERROR(DATE(${year},1,1)+0*${month},"")`, inYear?.start),
    yearEnd: dated(`IFERROR(DATE(${year},12,31)+0*${month},"")`, inYear?.end),
  };
}

type RuleParameter =
  | "ways"
  | "oncePerDay"
  | "creditAll"
  | "visitDuty"
  | "visitQuota"
  | "replyDays"
  | "dueSoon"
  | "yellow"
  | "redAgain";

function ruleLines(basis: Basis): Readonly<Record<RuleParameter, Line>> {
  const { settings } = basis;
  const setting = (key: SettingKey, cached: PlanValue): Line =>
    basis.hasSettingsSheet ? worked(rule(basis, key), cached) : { value: cached };
  const courtyard = `IF(${rule(basis, "courtyardCountsWhenListed")}="是","院坝会、","")`;
  const ways = `"、"&SUBSTITUTE(${rule(basis, "countedVisitWays")},",","、")&"、"&${courtyard}`;
  const listed = `、${visitRules(settings).ways.join("、")}、`;
  return {
    ways: basis.hasSettingsSheet ? worked(ways, listed) : { value: listed, format: "text" },
    oncePerDay: setting("visitCounting", settings.visitCounting),
    creditAll: setting("jointVisitsCreditAll", yesOrNo(settings.jointVisitsCreditAll)),
    visitDuty: setting("dutyCommitteeVisits", yesOrNo(settings.dutyCommitteeVisits)),
    visitQuota: setting("committeeVisitsPerMonth", settings.committeeVisitsPerMonth),
    replyDays: setting("replyDays", settings.replyDays),
    dueSoon: setting("dueSoonWorkdays", settings.dueSoonWorkdays),
    yellow: setting("yellowWorkdays", settings.yellowWorkdays),
    redAgain: setting("redWhenMissedAgain", yesOrNo(settings.redWhenMissedAgain)),
  };
}

/** What a cell of 规则设置 says; the value in force where it is empty or cannot be. */
function rule(basis: Basis, key: SettingKey): string {
  const setting = settingByKey(key);
  const inForce = basis.settings[key];
  const cell = `(${settingCell(basis.settings, key)}&"")`;
  if (setting?.type === "integer" || setting?.type === "monthDay") {
    const [min, max] = setting.type === "integer" ? [setting.min, setting.max] : [0, 28];
    const number = `--${cell}`;
    const isAllowed = `AND(${number}>=${min},${number}<=${max},INT(${number})=${number})`;
    const worked = `IFERROR(IF(${isAllowed},${number},${String(inForce)}),${String(inForce)})`;
    return setting.type === "integer" ? worked : `IF(LEFT(${cell})="月",0,${worked})`;
  }
  const text = typeof inForce === "boolean" ? yesOrNo(inForce) : printList(inForce);
  return `IF(${cell}="","${text}",${cell})`;
}

function printList(value: Settings[SettingKey]): string {
  return typeof value === "object" && value !== null ? value.join("、") : String(value);
}

function yesOrNo(value: boolean): string {
  return value ? "是" : "否";
}

/**
 * Excel's NETWORKDAYS knows weekends and the days that it is given. A day of work at a weekend is
 * counted beside it. A day off that is no working day anyway, and a 上班 on a plain weekday, do no
 * harm: what one takes away or adds, the other does not.
 */
function workdayLines(
  { asOf, calendar }: Basis,
  places: Places,
): Readonly<Record<"asOfWorkday" | "asOfExtraDays", Line>> {
  const day = parameter("asOf");
  const known = asOf !== undefined;
  const listed = [...calendar.days].filter(([date]) => known && date <= asOf);
  const isPlainWorkday = known && isWorkday(PLAIN_WEEK, asOf) && !calendar.days.has(asOf);
  return {
    asOfWorkday: worked(
      `IF(${day}="",0,NETWORKDAYS(${day},${day}${holidays(places)}))`,
      isPlainWorkday ? 1 : 0,
    ),
    asOfExtraDays: worked(
      `IF(${day}="",0,0${extraDays(places, day)})`,
      listed.filter(([, kind]) => kind === "上班").length,
    ),
  };
}

/** Third argument of NETWORKDAYS: below the header, as a text would make it fail. */
export function holidays(places: Places): string {
  if (!places.has("calendar")) return "";
  return `,工作日历!${ownColumn(places, "calendar", "date", 4)}`;
}

/** `+…`: days of work at weekends up to `day`. */
export function extraDays(places: Places, day: string): string {
  if (!places.has("calendar")) return "";
  const kinds = columnCells(places, "calendar", "dayKind");
  return `+COUNTIFS(${kinds},"上班",${columnCells(places, "calendar", "date")},"<="&${day})`;
}

function worked(formula: string, cached: PlanValue): Line {
  return { value: { formula, cached } };
}

function dated(formula: string, cached: string | undefined): Line {
  return { value: { formula, cached: cached ?? "" }, format: "date" };
}
