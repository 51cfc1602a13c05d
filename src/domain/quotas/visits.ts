/**
 * Which rows of the 走访记录 count, for whom, and why the others do not. Read once: every duty that
 * counts visits works on this list.
 */
import type { LedgerRecord } from "../records.ts";
import type { Settings } from "../settings/index.ts";
import type { Household, Households } from "./households.ts";
import { inOffice, list, text } from "./people.ts";
import type { Person, Roster } from "./people.ts";

/** One row as it stands to one person who is named in it. */
export interface Credit {
  readonly record: LedgerRecord;
  /** `yyyy-mm-dd`; "" when the row has none. */
  readonly day: string;
  readonly person: Person;
  /** One text for one household, registered or not. */
  readonly householdKey: string;
  /** Null where it stands in no 一户一档. */
  readonly household: Household | null;
  /** "" when it counts; otherwise why not, in Chinese. */
  readonly rejected: string;
}

export interface Visits {
  /** In the order of the rows; a joint visit has one for each person named. */
  readonly credits: readonly Credit[];
  /** Names in rows that stand in no roster, or for two people: the row counts for nobody of that name. */
  readonly strangers: readonly Stranger[];
}

export interface Stranger {
  readonly record: LedgerRecord;
  readonly name: string;
  readonly kind: "unknown" | "namesakes";
}

type VisitSettings = Pick<
  Settings,
  "countedVisitWays" | "visitCounting" | "jointVisitsCreditAll" | "courtyardCountsWhenListed"
>;

export interface VisitContext {
  readonly roster: Roster;
  readonly households: Households;
  readonly settings: VisitSettings;
  /** Today: what lies after it does not count. */
  readonly asOf: string;
}

/** Of credits in the order of their days, those of a span: found by halving, not by looking at each. */
export function creditsWithin(
  credits: readonly Credit[],
  { start, end }: { readonly start: string; readonly end: string },
): readonly Credit[] {
  const first = countWhile(credits, ({ day }) => day < start);
  const after = countWhile(credits, ({ day }) => day <= end);
  return first === 0 && after === credits.length ? credits : credits.slice(first, after);
}

/** How many credits lead the list for which `holds` is true, before those for which it is not. */
function countWhile(credits: readonly Credit[], holds: (credit: Credit) => boolean): number {
  let [low, high] = [0, credits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const credit = credits[middle];
    if (credit && holds(credit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 院坝会: 0 户次 unless the households are listed one by one (Q1). */
const COURTYARD = "院坝会";

/** One pass over the rows; 同人同户同日计1 (D1) is kept by a set of what has been counted. */
export function creditedVisits(rows: readonly LedgerRecord[], context: VisitContext): Visits {
  const { roster, households, settings } = context;
  const credits: Credit[] = [];
  const strangers: Stranger[] = [];
  const seen = new Set<string>();
  const countsOnce = settings.visitCounting === "同人同户同日计1";
  for (const record of rows) {
    const { values, source } = record;
    const day = text(values["visitDate"]);
    const household = households.find(record);
    const householdKey = household?.id ?? households.keyOf(record);
    const ofRow = rowFault(record, day, householdKey, context);
    const names = list(values["visitors"]);
    for (const [index, name] of names.entries()) {
      const found = roster.find(source.village, name);
      const [person] = found;
      if (!person || found.length > 1) {
        strangers.push({ record, name, kind: person ? "namesakes" : "unknown" });
        continue;
      }
      const fault = ofRow === "" ? personFault(person, day, index, settings) : ofRow;
      const key = `${person.id}\u0000${householdKey}\u0000${day}`;
      const isAgain = countsOnce && fault === "" && seen.has(key);
      if (countsOnce && fault === "") seen.add(key);
      const rejected = isAgain ? "同人同户同日已计 1 次" : fault;
      credits.push({ record, day, person, householdKey, household, rejected });
    }
  }
  return { credits, strangers };
}

function rowFault(
  { values }: LedgerRecord,
  day: string,
  householdKey: string,
  { settings, asOf }: VisitContext,
): string {
  if (day === "") return "没有走访日期";
  if (day > asOf) return "走访日期在今天之后";
  if (householdKey === "") return "没有写走访的户";
  const way = text(values["visitWay"]);
  if (way === COURTYARD) {
    return settings.courtyardCountsWhenListed ? "" : "院坝会不计户次";
  }
  if (settings.countedVisitWays.some((it) => it === way)) return "";
  return way === "" ? "没有写走访方式" : `方式“${way}”不计入走访`;
}

function personFault(
  person: Person,
  day: string,
  index: number,
  { jointVisitsCreditAll }: VisitSettings,
): string {
  if (!inOffice(person, day)) return "走访日期不在任期内";
  return index > 0 && !jointVisitsCreditAll ? "同行走访只计第一人" : "";
}
