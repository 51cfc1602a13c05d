/** What is made of the open workbook and the files beside it: the review of a month, or of a week. */
import { defaultSettings, periodRules } from "../../../domain/settings/index.ts";
import { describeFinding } from "../../../domain/findings/describe.ts";
import type { Finding } from "../../../domain/findings/types.ts";
import { isIsoMonth } from "../../../domain/dates/index.ts";
import { collectionWeek, monthLabel } from "../../../domain/periods/index.ts";
import type { Review } from "../../../domain/review/index.ts";
import type { WeekReview } from "../../../domain/review/week.ts";
import { PLAIN_WEEK } from "../../../domain/workdays/index.ts";
import type { TownshipFacts } from "../../../job/facts.ts";
import { reviewOrder, weekCoverage, weekOrder, type ReviewOrder } from "../../../job/review.ts";
import { monthsTold, type MonthRead } from "../../../job/reviewMonths.ts";
import { calendarInForce } from "../../../job/settings.ts";
import { villageFigures } from "../../../report/review/index.ts";
import type { VillageFigures } from "../../../report/review/villages.ts";
import type { MonthWanted, WeekWanted } from "./calls.ts";
import { checkAgainst, refuse, unitOf, type MonthFacts, type MonthFiles } from "./months.ts";
import { placesOf, type Places } from "./places.ts";

export interface OpenFacts {
  readonly facts: TownshipFacts;
  readonly asOf: string;
}

interface Found {
  readonly places: Places;
  readonly findings: readonly Told[];
}

/** A row that could not be read: of the open workbook, or of a file beside it. */
export interface Told {
  readonly finding: Finding;
  readonly isOpen: boolean;
}

/** 文字说明 as the clerk has changed it; null and absent: as it follows from the figures. */
interface Texts {
  unit: readonly string[] | null;
  readonly villages: Map<string, readonly string[]>;
}

export interface MonthResult extends Found {
  readonly kind: "month";
  readonly review: Review;
  readonly figures: VillageFigures;
  readonly texts: Texts;
}

export interface WeekResult extends Found {
  readonly kind: "week";
  readonly week: WeekReview;
}

export async function monthResult(
  { facts, asOf }: OpenFacts,
  { month: asked, files }: MonthWanted,
  known: MonthFiles,
): Promise<MonthResult> {
  const open: MonthFacts = { facts, month: monthOf(facts, asked) };
  known.keepOnly(files);
  const months: MonthRead[] = [open];
  for (const file of files) {
    const other = await known.facts(file, asOf);
    checkAgainst(open, file, other);
    months.push({ ...other, file: file.name });
  }
  const review = reviewOrder({ ...rulesOf(facts, asOf), month: open.month, facts: months });
  if (!review) refuse(`“${open.month}”不是有效的月份,请重新选一个。`);
  return {
    kind: "month",
    review,
    figures: villageFigures(review),
    texts: { unit: null, villages: new Map() },
    places: placesOf(facts),
    findings: [
      ...monthsTold(open.month, months).map((finding) => ({ finding, isOpen: false })),
      ...months.flatMap((it) => toldOf(it.facts, it === open)),
    ],
  };
}

export function weekResult({ facts, asOf }: OpenFacts, { week: asked }: WeekWanted): WeekResult {
  const rules = rulesOf(facts, asOf);
  const { settings, calendar } = rules;
  const period = collectionWeek(asked, calendar, periodRules(settings, calendar).week);
  if (!period) refuse(`“${asked}”不是有效的周,请重新选一个。`);
  const { month: its = "" } = facts;
  const months = [{ month: isIsoMonth(its) ? its : period.month, facts }];
  const { month, isRead, findings } = weekCoverage(period, months, settings);
  if (!isRead) refuseOther(facts, month, { wanted: period.label, rather: "里的一周" });
  const week = weekOrder(asked, { ...rules, facts: months, unit: unitOf(facts) });
  if (!week) refuse(`“${asked}”不是有效的周,请重新选一个。`);
  const cut = findings.map((finding) => ({ finding, isOpen: true }));
  return {
    kind: "week",
    week,
    places: placesOf(facts),
    findings: [...cut, ...toldOf(facts, true)],
  };
}

/** A summary is of one month and holds no other; a village's own book goes on from month to month. */
function monthOf(facts: TownshipFacts, asked: string): string {
  const { from, month = "" } = facts;
  const isKnown = isIsoMonth(month);
  if (asked === "" && !isKnown) {
    refuse("看不出这个工作簿是哪个月的,请在“月份”里选一个。");
  }
  if (from === "summary" && isKnown && asked !== "" && asked !== month) {
    refuseOther(facts, asked, { wanted: monthLabel(asked), rather: "" });
  }
  return asked === "" ? month : asked;
}

/** `other`: the month whose summary has it; `rather`: what of this one's month may be asked for. */
function refuseOther(
  { month = "" }: TownshipFacts,
  other: string,
  { wanted, rather }: { readonly wanted: string; readonly rather: string },
): never {
  const its = monthLabel(month);
  refuse(
    `这个工作簿是${its}的汇总表,没有${wanted}的台账。请选${its}${rather},或者打开${monthLabel(other)}的汇总表。`,
  );
}

type Rules = Pick<ReviewOrder, "villages" | "settings" | "own" | "calendar" | "asOf">;

function rulesOf({ rules, villages }: TownshipFacts, asOf: string): Rules {
  const settings = rules?.settings ?? defaultSettings();
  return {
    villages,
    settings,
    own: rules?.ownDuties ?? [],
    calendar: calendarInForce(rules?.calendar ?? PLAIN_WEEK, asOf, settings),
    asOf,
  };
}

/** What kept a row from being read; what else is wrong in the ledgers is for the check. */
function toldOf({ findings }: TownshipFacts, isOpen: boolean): readonly Told[] {
  return findings
    .filter((finding) => describeFinding(finding, "masked").severity === "error")
    .map((finding) => ({ finding, isOpen }));
}
