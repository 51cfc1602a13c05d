/** Subjects of outcomes, named as people say them. */
import type { Household } from "../households.ts";
import type { Person } from "../people.ts";
import type { Subject } from "../types.ts";

export function personSubject({ id, name, village }: Person): Subject {
  return { kind: "person", id, name, village };
}

export function householdSubject({ id, name, village }: Household): Subject {
  return { kind: "household", id, name, village };
}

/** `name`: of the household as the row gives it. */
export function pairSubject(person: Person, householdKey: string, name: string): Subject {
  const { village } = person;
  return {
    kind: "pair",
    id: `${person.id}—${householdKey}`,
    name: `${person.name}—${name}`,
    village,
  };
}

export function villageSubject(village: string): Subject {
  return { kind: "village", id: village, name: village, village };
}
