/**
 * Many phrases looked for in one pass. What begins with a character has few different lengths, so each
 * position of a text costs a few look-ups, however many phrases there are: 40,000 names over 5,000
 * texts take no longer than forty.
 */
import { foldWords, type Folded } from "./fold.ts";

export interface PhraseMatch<T> {
  /** In the folded text; `to` is not included. */
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export class Phrases<T> {
  readonly #values = new Map<string, T>();
  /** First character → lengths of the phrases that begin with it, longest first. */
  readonly #lengths = new Map<string, number[]>();

  /** The first value that is given for a phrase stays. An empty phrase is none. */
  add(phrase: string, value: T): void {
    const key = foldWords(phrase).text;
    if (key === "" || this.#values.has(key)) return;
    this.#values.set(key, value);
    const head = key.charAt(0);
    const lengths = this.#lengths.get(head) ?? [];
    if (!lengths.includes(key.length)) {
      lengths.push(key.length);
      lengths.sort((a, b) => b - a);
    }
    this.#lengths.set(head, lengths);
  }

  has(phrase: string): boolean {
    return this.#values.has(foldWords(phrase).text);
  }

  /** The longest phrase at each position; those inside a longer one are left to `withoutInner`. */
  find({ text }: Folded): readonly PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let from = 0; from < text.length; from += 1) {
      for (const length of this.#lengths.get(text.charAt(from)) ?? []) {
        const value = this.#values.get(text.slice(from, from + length));
        if (value === undefined) continue;
        found.push({ from, to: from + length, value });
        break;
      }
    }
    return found;
  }
}
