/** What the three ledgers of items share: days, numbers, places and roles. */
import { addDays, daysBetween } from "../../domain/dates/index.ts";
import { formatCode } from "../../domain/ids/index.ts";
import type { CATEGORY_LETTERS } from "../../domain/ids/index.ts";
import type { Cadre, People } from "../people/index.ts";
import type { Random } from "../random.ts";
import { VILLAGES } from "../villages.ts";
import type { SampleVillage } from "../villages.ts";
import { SPOTS, SPOTS_PER_VILLAGE } from "../words/demands.ts";
import { intakeSpans } from "./calendar.ts";

/** Registration days in order: some before the samples begin, then `perMonth` in each month. */
export function registrationDays(
  village: SampleVillage,
  random: Random,
  backlog: number,
  perMonth: readonly [number, number],
): string[] {
  return intakeSpans()
    .flatMap(([first, last, before]) => {
      const count = before ? backlog : random.int(...perMonth);
      const length = daysBetween(first, last);
      return Array.from({ length: count }, () => addDays(first, random.int(0, length)));
    })
    .filter((day) => day > (village.quietUntil ?? ""))
    .sort();
}

type CategoryLetters = (typeof CATEGORY_LETTERS)[keyof typeof CATEGORY_LETTERS];

/** Gives 编号 in the order of registration, starting anew every year. */
export function numbering(
  village: SampleVillage,
  category: CategoryLetters,
  first: number,
): (registered: string) => string {
  const used = new Map<number, number>();
  return (registered) => {
    const year = Number(registered.slice(0, 4));
    const serial = (used.get(year) ?? (year === 2026 ? first : 0)) + 1;
    used.set(year, serial);
    return formatCode({ village: village.letters, category, year, serial });
  };
}

export function spotsOf(village: SampleVillage): readonly string[] {
  const first = VILLAGES.indexOf(village) * SPOTS_PER_VILLAGE;
  return SPOTS.slice(first, first + SPOTS_PER_VILLAGE);
}

export interface Roles {
  readonly responsible: string;
  readonly caller: string;
  readonly approver: string;
}

export function rolesIn(people: People, random: Random): Roles {
  const [first, second] = random.sample<Cadre>(people.committee, 2);
  return {
    responsible: first?.name ?? "",
    caller: second?.name ?? "",
    approver: people.secretary.name,
  };
}
