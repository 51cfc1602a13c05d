/** What is worth a look before an entry is saved: neutral, none of it holds the entry up (Q1, Q2). */
import type { Settings } from "../settings/index.ts";
import { entryFinding } from "./check.ts";
import type { EntryFinding } from "./check.ts";
import { householdKey } from "./types.ts";
import type { Entry } from "./types.ts";

/** As much of a cadre as there is in 干部名册. */
export interface RosterCadre {
  readonly name: string;
  readonly positions: readonly string[];
  /** `yyyy-mm-dd`, or "". */
  readonly termStart: string;
  readonly termEnd: string;
}

export type CountingRules = Pick<
  Settings,
  "countedVisitWays" | "courtyardCountsWhenListed" | "visitCounting" | "checkVisitsPerDay"
>;

/** What the workbook knows of the day in question. */
export interface DayHistory {
  /** 户次 of the cadre on the day, by their own keys of households; without this entry. */
  readonly visited: (cadre: string, date: string) => ReadonlySet<string>;
}

export interface WarningContext extends DayHistory {
  readonly today: string;
  readonly cadres: readonly RosterCadre[];
  readonly rules: CountingRules;
}

const COURTYARD = "院坝会";

/** Whether a visit of this 走访方式 counts; a 院坝会 does when its households are listed one by one. */
export function isCounted(way: string, rules: CountingRules): boolean {
  const { countedVisitWays, courtyardCountsWhenListed } = rules;
  if (way === COURTYARD && courtyardCountsWhenListed) return true;
  return countedVisitWays.some((counted) => counted === way);
}

/** Works on half-typed entries as well; fields that are empty have nothing to say. */
export function entryWarnings(entry: Entry, context: WarningContext): readonly EntryFinding[] {
  return [
    ...dateWarnings(entry, context),
    ...cadreWarnings(entry, context),
    ...wayWarnings(entry, context.rules),
    ...dayWarnings(entry, context),
  ];
}

function dateWarnings({ date }: Entry, { today }: WarningContext): readonly EntryFinding[] {
  return date > today ? [entryFinding("entry-future", "date", { date, today })] : [];
}

function cadreWarnings(
  { visitors, date }: Entry,
  { cadres }: WarningContext,
): readonly EntryFinding[] {
  if (cadres.length === 0) return [];
  return visitors.flatMap((name): EntryFinding[] => {
    const terms = cadres.filter((cadre) => cadre.name === name);
    const [first] = terms;
    if (!first) return [entryFinding("entry-unlisted-cadre", "visitors", { name })];
    // Somebody may serve twice; one term that holds the day is enough.
    if (date === "" || terms.some((cadre) => servesOn(cadre, date))) return [];
    const term = `${first.termStart || "…"} 至 ${first.termEnd || "今"}`;
    return [entryFinding("entry-outside-term", "visitors", { name, term, date })];
  });
}

function servesOn({ termStart, termEnd }: RosterCadre, date: string): boolean {
  return (termStart === "" || termStart <= date) && (termEnd === "" || date <= termEnd);
}

function wayWarnings({ way, households }: Entry, rules: CountingRules): readonly EntryFinding[] {
  if (way === "") return [];
  const counted = rules.countedVisitWays.join("、") || "无";
  if (!isCounted(way, rules)) return [entryFinding("entry-not-counted", "way", { way, counted })];
  if (way !== COURTYARD) return [];
  return [entryFinding("entry-courtyard", "way", { count: households.length })];
}

function dayWarnings(entry: Entry, context: WarningContext): readonly EntryFinding[] {
  const { date, visitors, households, way } = entry;
  const { rules, visited } = context;
  if (date === "" || !isCounted(way, rules)) return [];
  const once = rules.visitCounting === "同人同户同日计1";
  return visitors.flatMap((name): EntryFinding[] => {
    const known = visited(name, date);
    const again = households.filter((household) => known.has(householdKey(household)));
    const fresh = new Set(households.map(householdKey).filter((key) => !known.has(key)));
    const count = known.size + fresh.size;
    const most = rules.checkVisitsPerDay;
    return [
      ...(once ? again : []).map(({ householder, householdNo }) =>
        entryFinding("entry-same-day", "households", {
          name,
          valueName: householder || householdNo,
        }),
      ),
      ...(count > most ? [entryFinding("entry-many", "date", { name, date, count, most })] : []),
    ];
  });
}
