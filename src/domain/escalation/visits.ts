/** 走访不足, 重点户未访, 结对未访, 从未走访: people who did not go, households to whom nobody came. */
import type { Light } from "../lights/index.ts";
import type { Facts } from "../quotas/facts.ts";
import { TOWNSHIP_CADRE } from "../quotas/facts.ts";
import { isOfKind } from "../quotas/households.ts";
import type { Household } from "../quotas/households.ts";
import type { Person } from "../quotas/people.ts";
import type { Evaluation } from "../quotas/evaluate.ts";
import { lastVisits } from "../quotas/suggest.ts";
import type { DutyDef, DutyOutcome } from "../quotas/types.ts";
import type { LedgerRecord } from "../records.ts";
import type { Category, Found } from "./types.ts";

const ALL_HOUSEHOLDS = "D3";
const TEAM = "村两委成员";

export function visitReasons({ duties, outcomes, facts }: Evaluation): readonly Found[] {
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const never = neverVisited(facts);
  const neverIds = new Set(never.map(({ id }) => id));
  const last = lastVisits(facts);
  const households = new Map(facts.households.all.map((it) => [it.id, it]));
  const people = new Map(facts.roster.people.map((it) => [it.id, it]));
  const since = recordedSince(facts);
  const groups = new Map<string, { readonly duty: DutyDef; readonly outcomes: DutyOutcome[] }>();
  for (const outcome of outcomes) {
    const duty = byId.get(outcome.duty);
    if (!duty || categoryOf(duty) === null || !isConcluded(outcome)) continue;
    // A household that nobody ever went to stands in its own, stronger row.
    if (duty.id !== ALL_HOUSEHOLDS && neverIds.has(outcome.subject.id)) continue;
    const key = `${duty.id}\u0000${debtor(outcome).id}`;
    const group = groups.get(key);
    if (group) group.outcomes.push(outcome);
    else groups.set(key, { duty, outcomes: [outcome] });
  }
  return [
    ...[...groups.values()].flatMap((group) =>
      shortfall(group, { facts, last, households, people }),
    ),
    ...never.map((household) => neverRow(household, facts, since)),
  ];
}

/** What is still in time, and not behind, says nothing yet. */
function isConcluded({ state, behind }: DutyOutcome): boolean {
  return state === "met" || state === "missed" || (state === "pending" && behind);
}

/** By what a duty measures, so that a duty of the township's own is listed with its like. */
function categoryOf({ id, measure }: DutyDef): Category | null {
  if (measure === "visit-count" || id === ALL_HOUSEHOLDS) return "走访不足";
  if (measure === "household-coverage") return "重点户未访";
  return measure === "pair-visits" ? "结对未访" : null;
}

/** Whose row it is: 党小组长 have one for all the households of their group (D3). */
function debtor({ duty, subject, responsible }: DutyOutcome): { id: string; name: string } {
  if (duty !== ALL_HOUSEHOLDS || responsible.length === 0) return subject;
  return {
    id: responsible.map(({ id }) => id).join("、"),
    name: responsible.map(({ name }) => name).join("、"),
  };
}

/** Households and people by their ids, with the last visit of each household. */
interface Known {
  readonly facts: Facts;
  readonly last: ReadonlyMap<string, string>;
  readonly households: ReadonlyMap<string, Household>;
  readonly people: ReadonlyMap<string, Person>;
}

/**
 * The weeks of a month, or the households of a group, are one row with those that were kept to:
 * one week missed of four is not “not once”.
 */
function shortfall(
  { duty, outcomes }: { readonly duty: DutyDef; readonly outcomes: readonly DutyOutcome[] },
  { facts, last, households, people }: Known,
): readonly Found[] {
  const category = categoryOf(duty);
  const short = outcomes.filter(({ missing }) => missing > 0);
  const [first] = short;
  if (category === null || !first) return [];
  const sum = (of: (it: DutyOutcome) => number): number =>
    outcomes.reduce((total, it) => total + of(it), 0);
  const [required, missing] = [sum((it) => it.required), sum((it) => it.missing)];
  const done = required - missing;
  const household = households.get(first.subject.id);
  const isPerson = category === "走访不足";
  const { id, name } = debtor(first);
  const notes = [...new Set(short.flatMap(({ note }) => note ?? []))];
  const responsible = isPerson ? name : responsibleOf(first, household);
  const rejected = outcomes.flatMap((it) => it.rejected.map(({ record }) => record));
  return [
    {
      category,
      village: first.subject.village,
      level: isPerson && people.get(id)?.positions.has(TOWNSHIP_CADRE) === true ? "乡镇" : "村",
      subject: name,
      required,
      done,
      missing,
      lastDate: household ? (last.get(household.id) ?? "") : lastOf(first, people.get(id), facts),
      responsible,
      light: lightFor(category, short, done),
      slots: {
        duty: duty.name,
        shortfall: shortfallInWords(
          [...new Set(short.map(({ span }) => span.label))],
          notes,
          category,
        ),
      },
      records: [...new Set([...outcomes.flatMap(({ counted }) => counted), ...rejected])],
    },
  ];
}

/** Of a pair its note says it all, with the month; 应, 实, 差 stand beside every one. */
function shortfallInWords(
  spans: readonly string[],
  notes: readonly string[],
  category: Category,
): string {
  const told = notes.join(";");
  if (category === "结对未访" && told !== "") return told;
  return `${spansInWords(spans)}没有走够${told === "" ? "" : `(${told})`}`;
}

/** `2026年第44、46—48周`; other periods one by one. */
function spansInWords(labels: readonly string[]): string {
  const weeks = labels.map((label) => /^(\d+年第)(\d+)周$/.exec(label));
  const [year] = weeks.map((match) => match?.[1]);
  if (year === undefined || weeks.some((match) => match?.[1] !== year)) return labels.join("、");
  return `${year}${runsOf(weeks.map((match) => Number(match?.[2]))).join("、")}周`;
}

/** `[44, 46, 47, 48]` → `44`, `46—48`; two in a row stay apart. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(String) : [`${run[0] ?? ""}—${run.at(-1) ?? ""}`],
  );
}

function lightFor(category: Category, outcomes: readonly DutyOutcome[], done: number): Light {
  if (outcomes.every(({ state }) => state === "pending")) return "临期";
  const isSoft = outcomes.every(({ soft }) => soft);
  return done === 0 && !isSoft && category !== "重点户未访" ? "红" : "黄";
}

function responsibleOf({ responsible }: DutyOutcome, household: Household | undefined): string {
  const named = responsible.map(({ name }) => name).join("、");
  if (named !== "") return named;
  return household?.linkedCadre === undefined || household.linkedCadre === ""
    ? TEAM
    : household.linkedCadre;
}

/** Of a person the last visit that counted, of a pair the last one at the household. */
function lastOf(
  { subject, counted }: DutyOutcome,
  person: Person | undefined,
  facts: Facts,
): string {
  const days =
    person && subject.kind !== "pair"
      ? facts.creditsOf(person).flatMap(({ rejected, day }) => (rejected === "" ? [day] : []))
      : counted.map(dayOf);
  return days.reduce((latest, day) => (day > latest ? day : latest), "");
}

function dayOf({ values }: LedgerRecord): string {
  const day = values["visitDate"];
  return typeof day === "string" ? day : "";
}

/** Without them the worst cases would vanish: whoever was never visited has no last visit to be old. */
function neverVisited(facts: Facts): readonly Household[] {
  return facts.households.all.filter((household) =>
    facts.creditsAt(household).every(({ rejected }) => rejected !== ""),
  );
}

/** From which day on visits are written down at all; "" where none is. */
function recordedSince({ visits }: Facts): string {
  let first = "";
  for (const { day } of visits.credits)
    if (day !== "" && (first === "" || day < first)) first = day;
  return first;
}

function neverRow(household: Household, facts: Facts, since: string): Found {
  const tried = facts.creditsAt(household);
  const reasons = [...new Set(tried.map(({ rejected }) => rejected))];
  return {
    category: "从未走访",
    village: household.village,
    level: "村",
    subject: household.name,
    required: 1,
    done: 0,
    missing: 1,
    lastDate: "",
    responsible: household.linkedCadre === "" ? TEAM : household.linkedCadre,
    light: isOfKind(household, facts.input.settings.specialKinds) ? "红" : "黄",
    slots: {
      since: since === "" ? "走访记录里" : `走访记录里(${since} 起)`,
      rejected: reasons.length === 0 ? "" : `,有 ${tried.length} 条没有计入:${reasons.join("、")}`,
    },
    records: [household.record, ...tried.map(({ record }) => record)],
  };
}
