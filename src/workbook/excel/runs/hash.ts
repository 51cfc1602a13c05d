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
    this.#mix(typeof value === "string" ? 2 : 3, text);
  }

  digest(): string {
    const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, "0");
    return hex(this.#high) + hex(this.#low);
  }

  /** In variables of its own: a field that is written for each letter takes most of a read-back. */
  #mix(kind: number, text: string): void {
    let low = this.#low;
    let high = this.#high;
    for (let at = -1; at <= text.length; at += 1) {
      const code = at < 0 ? kind : at < text.length ? text.charCodeAt(at) : END_OF_CELL;
      low = Math.imul(low ^ code, 2654435761);
      low ^= low >>> 15;
      high = Math.imul(high ^ code, 1597334677);
      high ^= high >>> 13;
    }
    this.#low = low;
    this.#high = high;
  }
}
