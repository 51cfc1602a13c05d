/** D20: 每个村(社区)干部要记好一本民情日记. */
import { groupBy } from "../../groups.ts";
import { rowsWithin, until } from "../facts.ts";
import { outcome } from "../outcome.ts";
import { text, termIn } from "../people.ts";
import { creditsWithin } from "../visits.ts";
import { personSubject } from "./subjects.ts";
import type { Evaluator } from "./types.ts";

const SUPERVISOR = "监委会主任";

/** So many entries a month; a visit day without one is said beside it, and no more (soft by the rules). */
export const diary: Evaluator = (duty, facts, spans) => {
  const { settings, asOf } = facts.input;
  const entries = groupBy(
    facts.rows("diary"),
    ({ source, values }) => `${source.village}\u0000${text(values["cadre"])}`,
  );
  const cadres = facts.roster.people.filter(
    ({ isCommittee, positions }) => isCommittee || positions.has(SUPERVISOR),
  );
  return cadres.flatMap((person) => {
    // An entry that may be of either of two namesakes is told as a finding, and nobody's.
    const isAlone = facts.roster.find(person.village, person.name).length === 1;
    const own = isAlone ? (entries.get(`${person.village}\u0000${person.name}`) ?? []) : [];
    return spans.flatMap((span) => {
      if (termIn(person, span).kind === "none") return [];
      const counted = rowsWithin(own, "diaryDate", until(span, asOf));
      const written = new Set(counted.map(({ values }) => text(values["diaryDate"])));
      const visited = creditsWithin(facts.creditsOf(person), span).filter(
        ({ rejected }) => rejected === "",
      );
      const silent = new Set(visited.map(({ day }) => day).filter((day) => !written.has(day)));
      const isTold = settings.diaryPerVisitDay && silent.size > 0;
      return [
        outcome(duty, personSubject(person), span, asOf, {
          required: settings.diaryPerMonth,
          done: counted.length,
          counted,
          ...(isTold && { note: `有 ${silent.size} 个走访日没有日记` }),
        }),
      ];
    });
  });
};
