/** 户编号 `03-0045`: group in two digits, household in four; unique in its village. */

export interface HouseholdNo {
  readonly group: number;
  readonly household: number;
}

/** Also reads numbers that lost their leading zeros (`3-45`); null for any other form. */
export function parseHouseholdNo(text: string): HouseholdNo | null {
  const match = /^(\d{1,2})-(\d{1,4})$/.exec(text);
  if (!match) return null;
  const [group, household] = [Number(match[1]), Number(match[2])];
  return group === 0 || household === 0 ? null : { group, household };
}

export function formatHouseholdNo({ group, household }: HouseholdNo): string {
  return `${String(group).padStart(2, "0")}-${String(household).padStart(4, "0")}`;
}

/** True when nothing is missing: `03-0045`, not `3-45`. */
export function isHouseholdNo(text: string): boolean {
  const parsed = parseHouseholdNo(text);
  return parsed !== null && formatHouseholdNo(parsed) === text;
}
