/** Masking of values (`domain.md` 5): in the value itself, never by format or colour. */
import type { Mask } from "./types.ts";

const KEEP: Readonly<Record<Mask, readonly [head: number, tail: number]>> = {
  none: [0, 0],
  id: [4, 4],
  phone: [3, 4],
  account: [0, 4],
  address: [0, 0],
  all: [0, 0],
};

/** `maskText("13812345678", "phone") → "138****5678"`. Short or odd values are hidden whole. */
export function maskText(value: string, mask: Mask): string {
  if (mask === "none" || value === "") return value;
  const [head, tail] = KEEP[mask];
  const characters = Array.from(value);
  if (head + tail === 0 || characters.length < head + tail + 3) return "***";
  const stars = "*".repeat(characters.length - head - tail);
  return characters.slice(0, head).join("") + stars + characters.slice(-tail).join("");
}
