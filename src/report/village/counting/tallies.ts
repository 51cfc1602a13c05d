/** Counts over the visits that count. Periods are given by their first and last day, both included. */
import type { CountedVisit } from "./visits.ts";

export interface Days {
  readonly start: string;
  readonly end: string;
}

type Visits = readonly (CountedVisit | null)[];

function isWithin({ start, end }: Days, day: string): boolean {
  return start <= day && day <= end;
}

/** 户次 by name of cadre (D1). */
export function creditsByCadre(visits: Visits, days: Days): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const visit of visits) {
    if (visit === null || !isWithin(days, visit.day)) continue;
    for (const name of visit.credited) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Visits of one helper to one household (D8), by `pairKey`. */
export function creditsByPair(visits: Visits, days: Days): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const visit of visits) {
    if (visit === null || !isWithin(days, visit.day)) continue;
    for (const name of visit.credited) {
      const key = pairKey(name, visit.household);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

export function pairKey(helper: string, household: string): string {
  return `${helper}|${household}`;
}

/** Days on which a household was visited, whoever came. */
export function visitDays(visits: Visits, days: Days): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const visit of visits) {
    if (!visit?.firstOfDay || !isWithin(days, visit.day)) continue;
    counts.set(visit.household, (counts.get(visit.household) ?? 0) + 1);
  }
  return counts;
}

/** Day of the last visit by household. */
export function lastVisits(visits: Visits): ReadonlyMap<string, string> {
  return new Map(
    visits.flatMap((visit) => (visit?.latest ? [[visit.household, visit.day] as const] : [])),
  );
}
