/** The worker's side: holds the evaluation, and answers what the pane asks about it. */
import { describeFinding } from "../../../../domain/findings/describe.ts";
import type { Finding } from "../../../../domain/findings/types.ts";
import { groupBy } from "../../../../domain/groups.ts";
import { dutyFigures } from "../../../../domain/quotas/figures/duties.ts";
import { householdFigures } from "../../../../domain/quotas/figures/households.ts";
import { personLines } from "../../../../domain/quotas/figures/people.ts";
import { villageFigures } from "../../../../domain/quotas/figures/villages.ts";
import { hintsOf } from "../../../../domain/quotas/hints.ts";
import { suggestVisits } from "../../../../domain/quotas/suggest.ts";
import type { DutyOutcome } from "../../../../domain/quotas/types.ts";
import { factsOfWorkbook } from "../../../../job/facts.ts";
import { sentenceBesidePlace } from "../../../../report/parts/sentence.ts";
import { quotaPlan } from "../../../../report/quotas/index.ts";
import { mainReadings } from "../../../../report/quotas/words.ts";
import { parseRange } from "../../../../workbook/address.ts";
import type { SheetProgress } from "../../../shared/sheets/calls.ts";
import { createSheetEngine } from "../../../shared/sheets/engine.ts";
import type { Answers } from "../../../shared/worker/messages.ts";
import { pageOf } from "../../../shared/worker/pages.ts";
import type {
  FindingLine,
  HouseholdGroup,
  HouseholdLine,
  PersonEntry,
  QuotaCalls,
  QuotaFacts,
  QuotaMade,
  QuotaWanted,
} from "./calls.ts";
import { evaluated, type Evaluated } from "./evaluated.ts";
import { evidenceOf } from "./evidence.ts";
import {
  dutyLine,
  hintLine,
  householdLine,
  outcomeLine,
  personDuty,
  suggestionEntry,
} from "./lines.ts";

export function createQuotaEngine(): Answers<QuotaCalls, SheetProgress> {
  const { answers, result } = createSheetEngine({
    read: (workbook, order) => ({ facts: factsOfWorkbook(workbook, order), asOf: order.asOf }),
    facts: ({ facts }): QuotaFacts => ({ isSummary: facts.from === "summary" }),
    make: ({ facts, asOf }, { span }: QuotaWanted) => looked(evaluated(facts, asOf, span)),
    made: madeOf,
    plan: ({ evaluation, sheets }) => quotaPlan(evaluation, sheets),
  });
  return {
    ...answers,
    outcomes: ({ duty, state, ...page }) => {
      const { outcomes } = result().evaluation;
      const indexes = outcomes.flatMap((it, index) =>
        it.duty === duty && it.state === state ? [index] : [],
      );
      return pageOf(indexes, page, (index) => {
        const found = outcomes[index];
        return found ? [outcomeLine(found, [index])] : [];
      });
    },
    people: ({ search, onlyLacking, ...page }) => {
      const found = result().people.filter(
        ({ name, village, lacking }) =>
          (!onlyLacking || lacking > 0) && hasWords([name, village], search),
      );
      return pageOf(found, page, (it) => [it]);
    },
    households: ({ village, group, search, ...page }) => {
      const found = result().householdLines.filter(
        (line) =>
          (village === "" || line.village === village) &&
          isOfGroup(line, group) &&
          hasWords([line.name, line.householdNo, line.village], search),
      );
      return pageOf(found, page, (it) => [it]);
    },
    evidence: ({ figure, ...page }) => pageOf(evidenceOf(figure, result()), page, (it) => [it]),
    suggestions: ({ search, ...page }) => {
      const found = result().suggestions.filter(({ person }) =>
        hasWords([person.name, person.village], search),
      );
      return pageOf(found, page, (it) => [suggestionEntry(it)]);
    },
    hints: (page) => {
      const { hints } = result();
      const indexes = hints.map((_, index) => index);
      return pageOf(indexes, page, (index) => {
        const hint = hints[index];
        return hint ? [hintLine(hint, index)] : [];
      });
    },
    findings: (page) => pageOf(result().findings, page, (it) => [findingLine(it)]),
  };
}

type Looked = ReturnType<typeof looked>;

/** Everything that lists are made of, once. */
function looked(found: Evaluated) {
  const { evaluation } = found;
  const households = householdFigures(evaluation);
  return {
    ...found,
    households,
    householdLines: households.map((it, index) => householdLine(it, index, evaluation.facts)),
    people: peopleOf(found),
    hints: hintsOf(evaluation.facts),
    suggestions: suggestVisits(evaluation),
  };
}

function peopleOf({ evaluation }: Evaluated): readonly PersonEntry[] {
  const { duties, outcomes, facts } = evaluation;
  const names = new Map(duties.map(({ id, name }) => [id, name]));
  const indexes = new Map(outcomes.map((it, index) => [it, index]));
  const indexOf = (it: DutyOutcome): number => indexes.get(it) ?? -1;
  const offices = new Map(facts.roster.people.map(({ id, positions }) => [id, [...positions]]));
  const byPerson = groupBy(personLines(evaluation), ({ subject }) => subject.id);
  return [...byPerson.values()].map((own): PersonEntry => {
    const { id, name, village } = own[0].subject;
    const lines = own.map((line) => personDuty(line, names.get(line.duty) ?? line.duty, indexOf));
    const lacking = lines.filter(
      ({ missing, light }) =>
        missing > 0 && (light.state === "missed" || light.state === "pending"),
    ).length;
    return { name, village, positions: (offices.get(id) ?? []).join("、"), lacking, lines };
  });
}

function madeOf(it: Looked): QuotaMade {
  const { evaluation, isSummary, sheets, people, householdLines } = it;
  const { span, asOf, unit } = sheets;
  const villages = villageFigures(evaluation);
  return {
    unit,
    isSummary,
    span: { id: span.id, label: span.label },
    asOf,
    readings: mainReadings(evaluation),
    duties: dutyFigures(evaluation).map((figure) => dutyLine(figure, evaluation)),
    villages,
    people: people.length,
    lacking: people.filter(({ lacking }) => lacking > 0).length,
    households: householdLines.length,
    never: householdLines.filter(({ last }) => last === "").length,
    visits: villages.reduce((sum, { visits }) => sum + visits, 0),
    suggestions: it.suggestions.length,
    hints: it.hints.length,
    findings: it.findings.length,
    otherFindings: it.otherFindings,
  };
}

function isOfGroup({ last, dueBy }: HouseholdLine, group: HouseholdGroup): boolean {
  if (group === "never") return last === "";
  return group === "all" || dueBy !== "";
}

function hasWords(texts: readonly string[], search: string): boolean {
  return search === "" || texts.some((text) => text.includes(search));
}

function findingLine(finding: Finding): FindingLine {
  const { severity, title } = describeFinding(finding, "masked");
  const { sheet, cell, header, row } = finding;
  const at = row ?? (cell === "" ? undefined : parseRange(cell)?.top);
  const where = [sheet, row === undefined ? cell : `第${row}行`, header];
  return {
    severity,
    title,
    sentence: sentenceBesidePlace(finding, "masked"),
    where: where.filter((it) => it !== "").join(" "),
    place: sheet === "" || at === undefined ? null : { sheet, row: at },
  };
}
