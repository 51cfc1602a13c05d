/** The people of a village, always the same ones. */
import { Random } from "../random.ts";
import { VILLAGES } from "../villages.ts";
import type { SampleVillage } from "../villages.ts";
import { cadreRow, makeCadres } from "./cadres.ts";
import { cardRows, pairingRows } from "./helpers.ts";
import { householdRow, makeHouseholds, memberRows } from "./households.ts";
import type { People } from "./types.ts";

export type { Cadre, Household, People } from "./types.ts";

/** Room for the cadres and households of one village in the four free digits of a phone number. */
const PHONES_PER_VILLAGE = 200;

export function makePeople(village: SampleVillage): People {
  const random = new Random(`${village.name} people`);
  const taken = new Set<string>();
  const firstPhone = VILLAGES.indexOf(village) * PHONES_PER_VILLAGE + 1;
  const cadres = makeCadres(village, random, taken, firstPhone);
  const households = makeHouseholds(village, cadres, random, taken, firstPhone + cadres.length);
  const hard = households.filter((household) => household.hard !== null);
  const committee = cadres.filter((cadre) => cadre.committee);
  const [secretary] = committee;
  if (secretary === undefined) throw new Error(`${village.name} has no secretary`);
  return {
    secretary,
    cadres,
    committee,
    households,
    hard,
    registers: {
      cadres: cadres.map(cadreRow),
      households: households.map((household, index) => householdRow(household, index, village)),
      members: households.flatMap((household) => memberRows(household, random)),
      pairing: pairingRows(cadres, hard),
      contactCards: cardRows(hard),
    },
  };
}
