/** 民生诉求, 困难群众 and 稳定工作: every item of a village with its whole life. */
import type { People } from "../people/index.ts";
import type { SampleVillage } from "../villages.ts";
import { makeDemands } from "./demands.ts";
import { makeHardship } from "./hardship.ts";
import { makeStability } from "./stability.ts";
import type { Item } from "./timeline.ts";

export interface VillageItems {
  readonly demands: readonly Item[];
  readonly hardship: readonly Item[];
  readonly stability: readonly Item[];
}

export function makeItems(village: SampleVillage, people: People): VillageItems {
  return {
    demands: makeDemands(village, people),
    hardship: makeHardship(village, people),
    stability: makeStability(village, people),
  };
}
