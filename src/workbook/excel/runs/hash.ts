/** What a sheet holds, as a short text: equal texts mean that nobody has changed it. */
import type { ExcelValue } from "../bytes.ts";

const SEED_LOW = 0xdeadbeef;
const SEED_HIGH = 0x41c6ce57;
const END_OF_CELL = 1;

/** 64 bits, taken in piece by piece. Against mistakes and chance, not against attackers. */
export class ContentHash {
  #low = SEED_LOW;
  #high = SEED_HIGH;

  /** A value with its type: the text `1` is not the number 1. */
  add(value: ExcelValue): void {
    const text =
      value === null ? "" : typeof value === "string" ? value : `${typeof value} ${value}`;
    this.#mix(typeof value === "string" ? 2 : 3);
    for (let at = 0; at < text.length; at += 1) this.#mix(text.charCodeAt(at));
    this.#mix(END_OF_CELL);
  }

  digest(): string {
    const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, "0");
    return hex(this.#high) + hex(this.#low);
  }

  #mix(code: number): void {
    this.#low = Math.imul(this.#low ^ code, 2654435761);
    this.#low ^= this.#low >>> 15;
    this.#high = Math.imul(this.#high ^ code, 1597334677);
    this.#high ^= this.#high >>> 13;
  }
}
