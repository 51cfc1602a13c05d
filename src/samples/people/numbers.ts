/** Phone and ID numbers that have the right form and belong to nobody. */
import { idCheckCharacter } from "../../domain/ids/index.ts";
import type { Gender } from "../words/names.ts";

/** No such region, so no such person. */
const REGION = "510199";

/** `1390000` and four digits. */
export function madeUpPhone(number: number): string {
  return `1390000${String(number % 10_000).padStart(4, "0")}`;
}

/** 18 characters with a right check character; `sequence` from 0 to 499. */
export function madeUpId(birth: string, gender: Gender, sequence: number): string {
  const order = (sequence % 500) * 2 + (gender === "男" ? 1 : 0);
  const first = REGION + birth.replaceAll("-", "") + String(order).padStart(3, "0");
  return first + idCheckCharacter(first);
}
