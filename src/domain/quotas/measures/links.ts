/** Who looks after whom: D4–D7 结对户数, D13 and D14 联系户数, D15 and D30 every household has somebody. */
import { groupBy } from "../../groups.ts";
import type { Facts } from "../facts.ts";
import { GROUP_HEAD, TOWNSHIP_CADRE } from "../facts.ts";
import type { Household } from "../households.ts";
import { outcome } from "../outcome.ts";
import type { Done } from "../outcome.ts";
import { inOffice } from "../people.ts";
import type { Person } from "../people.ts";
import { spansWithin } from "../spans.ts";
import type { DutyDef, DutyOutcome, Span } from "../types.ts";
import { pairsListed } from "./pairList.ts";
import type { ListedPair } from "./pairList.ts";
import { householdSubject, personSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";
import { personVisits } from "./visitCount.ts";

const SECRETARY = "书记";

export const linkedCount: Evaluator = (duty, facts, spans) => {
  const [span] = spans.slice(-1);
  if (!span) return [];
  if (duty.id === "D13") return townshipLinks(duty, facts, span);
  return duty.id === "D14" ? villageLinks(duty, facts, span) : pairedLinks(duty, facts, span);
};

/** The row of A2 that binds a person: the highest of his offices, never the sum. */
function pairingRow({ positions, isCommittee, canHelp }: Person): string | null {
  if (positions.has(SECRETARY)) return "D4";
  if (isCommittee || positions.has("班子成员")) return "D5";
  if (positions.has("党小组长")) return "D6";
  return positions.has("无职党员") && canHelp ? "D7" : null;
}

/** D4–D7: 书记 5 户、班子成员 3 户、党小组长 2户,有帮扶能力的无职党员 1 户. */
function pairedLinks(duty: DutyDef, facts: Facts, span: Span): readonly DutyOutcome[] {
  const { settings, asOf } = facts.input;
  const required = {
    D4: settings.pairedBySecretary,
    D5: settings.pairedByCommittee,
    D6: settings.pairedByGroupLeader,
    D7: settings.pairedByMember,
  }[duty.id];
  if (required === undefined) return [];
  const pairs = groupBy(pairsListed(facts), ({ person }) => person.id);
  return bound(facts, span)
    .filter((person) => pairingRow(person) === duty.id)
    .map((person) => {
      const own = pairs.get(person.id) ?? [];
      const fits = ({ kinds }: ListedPair): boolean =>
        kinds.some((kind) => settings.pairedKinds.some((wanted) => wanted === kind));
      const fitting = own.filter(fits);
      const counted = fitting.map(({ record }) => record);
      const rejected = own
        .filter((pair) => !fits(pair))
        .map(({ record }) => ({ record, reason: "困难类别不在结对户类别之内" }));
      const done = new Set(fitting.map(({ householdKey }) => householdKey)).size;
      const isMore = settings.pairedReading === "正好" && done > required;
      return outcome(duty, personSubject(person), span, asOf, {
        required,
        done,
        counted,
        rejected,
        ...(isMore && {
          state: "missed",
          note: `规定正好 ${required} 户,多了 ${done - required} 户`,
        }),
      });
    });
}

/** D13: 每名乡镇、街道干部联系不少于30户群众, in all the villages of his. */
function townshipLinks(duty: DutyDef, facts: Facts, span: Span): readonly DutyOutcome[] {
  const { settings, asOf } = facts.input;
  const cadres = bound(facts, span).filter(({ positions }) => positions.has(TOWNSHIP_CADRE));
  const byName = groupBy(cadres, ({ name }) => name);
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    const linked = same.flatMap(facts.linkedTo);
    const done: Done = {
      required: settings.townshipLinkedHouseholds,
      done: linked.length,
      counted: linked.map(({ record }) => record),
    };
    const { length } = facts.households.all;
    return [outcome(duty, personSubject(first), span, asOf, length > 0 ? done : NO_FILES)];
  });
}

/** Who looks after whom stands in the 一户一档. */
const NO_FILES: Done = {
  required: 0,
  done: 0,
  state: "unassessed",
  note: "没有一户一档,看不出联系户,未评估",
};

/** D14: 每名村、社区干部联系不少于50户群众; a village too small for that is to be 全覆盖. */
function villageLinks(duty: DutyDef, facts: Facts, span: Span): readonly DutyOutcome[] {
  const { settings, asOf } = facts.input;
  const required = settings.villageLinkedHouseholds;
  const cadres = bound(facts, span).filter(({ isCommittee }) => isCommittee);
  const homes = groupBy(facts.households.all, ({ village }) => village);
  const byVillage = groupBy(cadres, ({ village }) => village);
  return [...byVillage].flatMap(([village, people]) => {
    const all = homes.get(village) ?? [];
    const isSmall = all.length < required * people.length;
    const open = all.filter((household) => linkFault(household, facts, span) !== "").length;
    return people.map((person) => {
      const subject = personSubject(person);
      if (all.length === 0) return outcome(duty, subject, span, asOf, NO_FILES);
      const linked = ownLinks(person, facts);
      const done: Done = {
        required,
        done: linked.length,
        counted: linked.map(({ record }) => record),
      };
      if (!isSmall || linked.length >= required) {
        return outcome(duty, subject, span, asOf, done);
      }
      const room = `全村 ${all.length} 户,不够每人 ${required} 户,按全覆盖`;
      return outcome(duty, subject, span, asOf, {
        ...done,
        // What is asked of him then is what he has, and the households that nobody has.
        required: linked.length + open,
        note: open === 0 ? `${room}:已全覆盖` : `${room}:还有 ${open} 户没有联系干部`,
      });
    });
  });
}

/** One household, one cadre: what a 组长 has by his 组 is not his where it names another (doubleLinksAllowed). */
function ownLinks(person: Person, facts: Facts): readonly Household[] {
  const linked = facts.linkedTo(person);
  if (facts.input.settings.doubleLinksAllowed) return linked;
  return linked.filter((household) => (facts.linkOf(household) ?? person).id === person.id);
}

export const linksComplete: Evaluator = (duty, facts, spans) => {
  const [span] = spans.slice(-1);
  if (!span) return [];
  return duty.id === "D15" ? groupHeads(duty, facts, span) : everybody(duty, facts, span);
};

/** D15: 组干部负责联系本村(居)民小组的每户群众: so every 组 has one. */
function groupHeads(duty: DutyDef, facts: Facts, span: Span): readonly DutyOutcome[] {
  const heads = headsOf(facts, span);
  return facts.households.all.map((household) => {
    const own = heads.get(groupKey(household)) ?? [];
    const group = household.group === "" ? "没有写组别" : `${household.group}在名册里没有组长`;
    return outcome(duty, householdSubject(household), span, facts.input.asOf, {
      required: 1,
      done: Math.min(1, own.length),
      counted: own.flatMap(({ records }) => records),
      responsible: own.map(personSubject),
      ...(own.length === 0 && { note: group }),
    });
  });
}

/** D30: 联系群众全覆盖 (every household has a cadre), 走访群众全参与 (every cadre goes). */
function everybody(duty: DutyDef, facts: Facts, span: Span): readonly DutyOutcome[] {
  const { asOf, settings } = facts.input;
  const heads = headsOf(facts, span);
  const households = facts.households.all.map((household) => {
    const head = household.group === "" ? undefined : heads.get(groupKey(household));
    const fault = head ? "" : linkFault(household, facts, span);
    return outcome(duty, householdSubject(household), span, asOf, {
      required: 1,
      done: fault === "" ? 1 : 0,
      counted: fault === "" ? [household.record] : [],
      ...(fault !== "" && { note: fault }),
    });
  });
  const months = spansWithin("month", facts.input.span, asOf, settings);
  const people = facts.roster.people
    .filter(({ isCommittee }) => isCommittee)
    .flatMap((person) =>
      months.flatMap((month) =>
        personVisits(duty, facts, person, month, {
          required: 1,
          credits: facts.creditsOf(person),
        }),
      ),
    );
  return [...households, ...people];
}

/** In office on the day looked at. */
function bound(facts: Facts, { end }: Span): readonly Person[] {
  return facts.roster.people.filter((person) => inOffice(person, end));
}

/** "" when the household names a cadre who is in office. */
function linkFault({ village, linkedCadre }: Household, { roster }: Facts, { end }: Span): string {
  if (linkedCadre === "") return "没有联系干部";
  const named = roster.find(village, linkedCadre);
  if (named.length === 0) return `联系干部“${linkedCadre}”不在干部名册里`;
  return named.some((person) => inOffice(person, end)) ? "" : `联系干部“${linkedCadre}”已不在任`;
}

function headsOf(facts: Facts, span: Span): ReadonlyMap<string, readonly Person[]> {
  const heads = bound(facts, span).filter(
    ({ positions, group }) => positions.has(GROUP_HEAD) && group !== "",
  );
  return groupBy(heads, groupKey);
}

function groupKey({ village, group }: Pick<Household, "village" | "group">): string {
  return `${village}\u0000${group}`;
}
