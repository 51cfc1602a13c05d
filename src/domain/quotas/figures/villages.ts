/** Coverage of each village: households, how many were visited, 户次, and what its people still owe. */
import { groupBy } from "../../groups.ts";
import type { Evaluation } from "../evaluate.ts";
import { isOfKind } from "../households.ts";
import { countedAt } from "./households.ts";

export interface VillageFigure {
  readonly village: string;
  readonly households: number;
  /** Of them, those with a visit that counted within the span. */
  readonly visited: number;
  /** Without any visit on record, of whatever day. */
  readonly never: number;
  /** 重点户. */
  readonly special: number;
  /** 重点户 that a quarter of the evaluation asks a visit for (D2), and those that had it. */
  readonly due: number;
  readonly dueMet: number;
  /** 户次 within the span, at registered households or not. */
  readonly visits: number;
  readonly people: number;
  /** Duties missed, soft ones aside. */
  readonly missed: number;
}

/** In the order of the villages. */
export function villageFigures({ facts, outcomes }: Evaluation): readonly VillageFigure[] {
  const { span, settings } = facts.input;
  const homes = groupBy(facts.households.all, ({ village }) => village);
  const due = groupBy(
    outcomes.filter(({ duty, state }) => duty === "D2" && state !== "not-applicable"),
    ({ subject }) => subject.village,
  );
  const within = facts.visits.credits.filter(
    ({ rejected, day }) => rejected === "" && span.start <= day && day <= span.end,
  );
  const visits = groupBy(within, ({ record }) => record.source.village);
  const people = groupBy(facts.roster.people, ({ village }) => village);
  const missed = groupBy(
    outcomes.filter(({ state, soft }) => state === "missed" && !soft),
    ({ subject }) => subject.village,
  );
  return facts.villages.map((village): VillageFigure => {
    const own = homes.get(village) ?? [];
    const counted = own.map((household) => countedAt(household, facts));
    const inSpan = counted.filter((credits) =>
      credits.some(({ day }) => span.start <= day && day <= span.end),
    );
    const asked = due.get(village) ?? [];
    return {
      village,
      households: own.length,
      visited: inSpan.length,
      never: counted.filter((credits) => credits.length === 0).length,
      special: own.filter((household) => isOfKind(household, settings.specialKinds)).length,
      due: asked.length,
      dueMet: asked.filter(({ state }) => state === "met").length,
      visits: (visits.get(village) ?? []).length,
      people: (people.get(village) ?? []).length,
      missed: (missed.get(village) ?? []).length,
    };
  });
}
