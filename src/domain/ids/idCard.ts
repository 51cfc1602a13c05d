/** 公民身份号码 (GB 11643): what the 18 characters say, and whether they can be right. */
import { isIsoDate } from "../dates/index.ts";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10X98765432";

export interface IdCard {
  /** `yyyy-mm-dd`. */
  readonly birth: string;
  readonly gender: "男" | "女";
}

/** The 18th character that the first 17 digits ask for. */
export function idCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17.charAt(at)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Form, date of birth and check character; null when any of them cannot be right. */
export function readIdCard(text: string): IdCard | null {
  if (!/^\d{17}[\dX]$/.test(text) || idCheckCharacter(text) !== text.charAt(17)) return null;
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isIsoDate(birth)) return null;
  return { birth, gender: Number(text.charAt(16)) % 2 === 1 ? "男" : "女" };
}
