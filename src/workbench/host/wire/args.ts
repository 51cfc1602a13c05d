/** The arguments of a method call, read with their types; anything else is `InvalidArgument`. */
import { HostError } from "./errors.ts";
import { isHandle } from "./handle.ts";
import type { Argument, Handle } from "./handle.ts";
import { isRecord } from "./json.ts";
import type { Json } from "./json.ts";

export class Args {
  readonly #values: readonly Argument[];
  readonly member: string;

  constructor(values: readonly Argument[], member: string) {
    this.#values = values;
    this.member = member;
  }

  at(index: number): Argument {
    return this.#values[index] ?? null;
  }

  string(index: number): string {
    const value = this.at(index);
    return typeof value === "string" ? value : this.#refuse(index);
  }

  optionalString(index: number): string | null {
    return this.at(index) === null ? null : this.string(index);
  }

  /** A key of a collection: a name, an id or a number. */
  key(index: number): string {
    const value = this.at(index);
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? value : this.#refuse(index);
  }

  number(index: number): number {
    const value = this.at(index);
    return typeof value === "number" && Number.isFinite(value) ? value : this.#refuse(index);
  }

  optionalNumber(index: number): number | null {
    return this.at(index) === null ? null : this.number(index);
  }

  boolean(index: number, otherwise = false): boolean {
    const value = this.at(index);
    if (value === null) return otherwise;
    return typeof value === "boolean" ? value : this.#refuse(index);
  }

  /** One of the given words, whatever its capitals. */
  choice<Word extends string>(index: number, words: readonly Word[], otherwise: Word): Word {
    const value = this.at(index);
    if (value === null) return otherwise;
    const found = words.find(
      (word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase(),
    );
    return found ?? this.#refuse(index);
  }

  json(index: number): Json {
    const value = this.at(index);
    return isHandle(value) ? this.#refuse(index) : value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.json(index);
    return isRecord(value) ? value : this.#refuse(index);
  }

  handle(index: number): Handle | null {
    const value = this.at(index);
    return isHandle(value) ? value : null;
  }

  #refuse(index: number): never {
    throw new HostError("InvalidArgument", this.member, `${this.member}: argument ${index + 1}`);
  }
}
