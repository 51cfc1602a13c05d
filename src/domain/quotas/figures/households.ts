/** How things stand with each household: last visit, by whom, what is due. Never visited comes first. */
import { groupBy } from "../../groups.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Facts } from "../facts.ts";
import type { Household } from "../households.ts";
import type { DutyOutcome, Span } from "../types.ts";
import type { Credit } from "../visits.ts";

export interface HouseholdFigure {
  readonly household: Household;
  /** Last visit that counted, `yyyy-mm-dd`; "" = never. */
  readonly last: string;
  /** Who came then. */
  readonly by: readonly string[];
  /** 户次 within the span. */
  readonly visits: number;
  /** What coverage asks of it (D2, D3): the worst that there is; undefined where nothing is asked. */
  readonly due: DutyOutcome | undefined;
}

/** Those never visited, then those longest not visited; of one day in the order of the ledger. */
export function householdFigures({ facts, outcomes }: Evaluation): readonly HouseholdFigure[] {
  const due = groupBy(
    outcomes.filter(({ duty }) => duty === "D2" || duty === "D3"),
    ({ subject }) => subject.id,
  );
  const { span } = facts.input;
  return facts.households.all
    .map((household): HouseholdFigure => {
      const counted = countedAt(household, facts);
      const last = counted.at(-1)?.day ?? "";
      const names = counted.filter(({ day }) => day === last).map(({ person }) => person.name);
      const asked = due.get(household.id) ?? [];
      const open =
        asked.find(({ state }) => state === "missed") ?? asked.find(({ missing }) => missing > 0);
      return {
        household,
        last,
        by: [...new Set(names)],
        visits: visitsWithin(counted, span),
        due: open ?? asked[0],
      };
    })
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
}

/** In the order of days; what lies in the future does not count. */
export function countedAt(household: Household, { creditsAt }: Facts): readonly Credit[] {
  return creditsAt(household).filter(({ rejected }) => rejected === "");
}

/** 户次: cadre × day, at one household. */
function visitsWithin(credits: readonly Credit[], { start, end }: Span): number {
  const within = credits.filter(({ day }) => start <= day && day <= end);
  return new Set(within.map(({ day, person }) => `${day} ${person.id}`)).size;
}
