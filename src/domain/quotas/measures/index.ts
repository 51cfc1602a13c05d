/** The evaluators by measure. */
import type { Measure } from "../types.ts";
import { book } from "./book.ts";
import { cards } from "./cards.ts";
import { diary } from "./diary.ts";
import { householdCoverage } from "./householdCoverage.ts";
import { collected, householdFiles } from "./items.ts";
import { linkedCount, linksComplete } from "./links.ts";
import { meetings } from "./meetings.ts";
import { pairHelp, pairVisits } from "./pairs.ts";
import { dutyDays, published, receptionDays, replies } from "./receptions.ts";
import type { Evaluator } from "./types.ts";
import { villageVisits } from "./villageVisits.ts";
import { visitCount } from "./visitCount.ts";

export const EVALUATORS: Readonly<Record<Measure, Evaluator>> = {
  "visit-count": visitCount,
  "household-coverage": householdCoverage,
  "linked-count": linkedCount,
  "links-complete": linksComplete,
  "pair-visits": pairVisits,
  "pair-help": pairHelp,
  "village-visits": villageVisits,
  "reception-days": receptionDays,
  "duty-days": dutyDays,
  replies,
  diary,
  book,
  cards,
  "household-files": householdFiles,
  meetings,
  collected,
  published,
  none: () => [],
};
