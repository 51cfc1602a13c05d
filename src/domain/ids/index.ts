/** Numbers and names by which items, households, groups and people are known. */
export { CATEGORY_LETTERS, formatCode, isBareNumber, parseCode } from "./code.ts";
export type { ItemCode } from "./code.ts";
export { groupInAddress, groupName, groupNumber, villagersOf } from "./group.ts";
export { formatHouseholdNo, isHouseholdNo, parseHouseholdNo } from "./household.ts";
export type { HouseholdNo } from "./household.ts";
export { idCheckCharacter, readIdCard } from "./idCard.ts";
export type { IdCard } from "./idCard.ts";
