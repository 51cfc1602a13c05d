/** 应, 实, 差 of each cadre, and coverage of each village, counted a second time. */
import type { LedgerRecord } from "../../../../src/domain/records.ts";
import { isWithin, length, quarterOf, weeksOf } from "./days.ts";
import type { Days } from "./days.ts";
import { day } from "./items.ts";
import { holds, isCommittee, keyOf, officeDays } from "./people.ts";
import type { Credits, Person, Visit } from "./people.ts";
import { countIf, happened, listed, names, shelved, sumOf, text, villageOf } from "./rows.ts";
import type { PlainTown } from "./rows.ts";

const CADRES = ["书记", "副书记", "主任", "副主任", "委员", "监委会主任", "组长", "乡镇包村干部"];
const SPECIAL = [
  ...["困难户", "低保户", "五保户/特困", "贫困户/脱贫户/监测户"],
  ...["上访户(信访户)", "下岗失业", "困难党员"],
];
const [VISITS_A_MONTH, DAYS_FOR_A_NEW_HOUSEHOLD] = [20, 30];

/** Everybody who owes visits or a diary, or has made a visit that counts. */
export function cadresOf(town: PlainTown, credits: Credits) {
  const { month } = credits;
  const until = { start: month.start, end: month.end < town.asOf ? month.end : town.asOf };
  const diaries = shelved(
    happened(town, "diary").filter((row) => isWithin(text(row, "diaryDate"), until)),
    (row) => `${villageOf(row)} ${text(row, "cadre")}`,
  );
  const pairing = shelved(
    listed(town, "pairing"),
    (row) => `${villageOf(row)} ${text(row, "member")}`,
  );
  const first = firstVisits(town);
  const allWeeks = weeksOf(month);
  return credits.people.flatMap((person) => {
    const { village, name } = person;
    const own = credits.visitsBy(person);
    const done = countIf(own, (visit) => isWithin(visit.day, month));
    const isAlone = credits.called(village, name).length === 1;
    const term = officeDays(person, month);
    const required = term && isCommittee(person) ? shareOf(VISITS_A_MONTH, term, month) : null;
    const homes = linkedTo(person, credits);
    const walks = isCommittee(person) || holds(person, CADRES);
    const inTerm = allWeeks.filter((week) => officeDays(person, week) !== null);
    const isDone = (week: Days): boolean =>
      own.some((it) => isWithin(it.day, week) && homes.has(it.home));
    // Of a week that began before the rows do, nobody knows that it was missed.
    const weeks = inTerm.filter(
      (week) =>
        walks &&
        homes.size > 0 &&
        week.end < town.asOf &&
        (isDone(week) || week.start >= first(village)),
    );
    const writes = term !== null && (isCommittee(person) || holds(person, ["监委会主任"]));
    const pairs = isAlone ? pairsOf(person, pairing(`${village} ${name}`), credits) : [];
    const isBound = required !== null || writes || (walks && inTerm.length > 0);
    if (!isBound && done === 0) return [];
    return [
      {
        village,
        name,
        required,
        done,
        missing: Math.max(0, (required ?? 0) - done),
        weeks: weeks.length,
        missedWeeks: weeks.filter((week) => !isDone(week)).map(({ number }) => String(number)),
        linked: homes.size,
        pairs: pairs.length,
        pairVisits: sumOf(pairs, (home) => visitDays(own, home, yearOf(month))),
        diary: writes && isAlone ? diaries(`${village} ${name}`).length : 0,
        diaryRequired: writes ? 1 : null,
      },
    ];
  });
}

function shareOf(whole: number, part: Days, span: Days): number {
  return Math.ceil((whole * length(part.start, part.end)) / length(span.start, span.end));
}

function yearOf({ end }: Days): Days {
  return { start: `${end.slice(0, 4)}-01-01`, end: `${end.slice(0, 4)}-12-31` };
}

function visitDays(visits: readonly Visit[], home: string, days: Days): number {
  const on = new Set<string>();
  for (const it of visits) if (it.home === home && isWithin(it.day, days)) on.add(it.day);
  return on.size;
}

/** First day of the month in which a village's 走访记录 begins; of a village without one, of all. */
function firstVisits(town: PlainTown): (village: string) => string {
  const first = new Map<string, string>();
  for (const row of happened(town, "visits")) {
    const on = text(row, "visitDate");
    for (const key of [villageOf(row), ""]) {
      if (on < (first.get(key) ?? "9999")) first.set(key, on);
    }
  }
  return (village) => {
    const on = first.get(village) ?? first.get("");
    return on === undefined ? "" : `${on.slice(0, 7)}-01`;
  };
}

/** Those that name him, and as 组长 those of his 组. */
function linkedTo(person: Person, { homesIn, called }: Credits): Set<string> {
  const linked = new Set<string>();
  const group = person.rows.map((row) => text(row, "group")).find((it) => it !== "") ?? "";
  const isHead = holds(person, ["组长"]) && group !== "";
  for (const home of homesIn(person.village)) {
    const namesakes = called(person.village, text(home, "linkedCadre"));
    const phone = text(home, "linkedCadrePhone");
    const meant =
      namesakes.length < 2
        ? namesakes
        : namesakes.filter(
            ({ rows }) => phone !== "" && rows.some((row) => names(row, "phone").includes(phone)),
          );
    const isNamed = meant.length === 1 && meant[0] === person;
    if (isNamed || (isHead && text(home, "group") === group)) linked.add(keyOf(home));
  }
  return linked;
}

/** Households that the rows of 结对表 give him: each once, and none from after his term. */
function pairsOf(
  person: Person,
  rows: readonly LedgerRecord[],
  { homeOf, month }: Credits,
): readonly string[] {
  const paired = new Set<string>();
  const term = officeDays(person, yearOf(month));
  const dropped = new Set<string>();
  for (const row of rows) {
    const home = homeOf(row);
    if (home === "" || paired.has(home) || dropped.has(home)) continue;
    const isIn = term !== null && text(row, "pairedDate") <= term.end;
    (isIn ? paired : dropped).add(home);
  }
  return [...paired];
}

/** Of one village: households, and who has been there. */
export function coverageOf(village: string, town: PlainTown, credits: Credits, year: Days) {
  const { month, visitsAt } = credits;
  const end = year.end < month.end ? month.end : year.end;
  const homes = credits.homesIn(village);
  const days = (home: LedgerRecord): readonly string[] =>
    visitsAt(keyOf(home)).flatMap((it) => (it.day <= end ? [it.day] : []));
  const quarter = quarterOf(month.end);
  const since = hardSince(village, town, credits);
  const due = homes.filter((home) => {
    if (!names(home, "householdKinds").some((it) => SPECIAL.includes(it))) return false;
    const from = since.get(keyOf(home)) ?? text(home, "registeredDate");
    return from <= quarter.start || length(from, quarter.end) - 1 >= DAYS_FOR_A_NEW_HOUSEHOLD;
  });
  return {
    households: homes.length,
    visitedInMonth: countIf(homes, (it) => days(it).some((on) => isWithin(on, month))),
    visitedInYear: countIf(homes, (it) => days(it).some((on) => on >= year.start)),
    never: countIf(homes, (it) => days(it).length === 0),
    specialDue: due.length,
    specialVisited: countIf(due, (home) =>
      visitsAt(keyOf(home)).some((it) => isCommittee(it.person) && isWithin(it.day, quarter)),
    ),
  };
}

/** Since when a household is one to be visited, by 困难群众台账. */
function hardSince(village: string, town: PlainTown, { homeOf }: Credits): Map<string, string> {
  const since = new Map<string, string>();
  for (const row of listed(town, "hardship")) {
    const on = day(row, "registeredDate");
    if (villageOf(row) !== village || on === "") continue;
    const known = since.get(homeOf(row));
    if (known === undefined || on < known) since.set(homeOf(row), on);
  }
  return since;
}
