/** Finding households by name, number, group and the initials of their pinyin. */
export { initialOf, nameInitials } from "./initials.ts";
export { householdIndex } from "./search.ts";
export type { HouseholdIndex, SearchHousehold } from "./search.ts";
