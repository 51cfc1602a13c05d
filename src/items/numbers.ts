/** Every 编号 of the book: none is given twice, not even that of a row that was deleted. */
import type { Book } from "../book/read.ts";
import { transferredFrom } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import { rowKey } from "./places.ts";
import type { BookItem } from "./types.ts";

const CODE_KEYS = ["code", "ledgerCode", "itemCode"];

export class Numbers {
  readonly #taken: Set<string>;
  readonly #items: readonly BookItem[];

  constructor(book: Book, items: readonly BookItem[]) {
    this.#items = items;
    this.#taken = new Set(
      book.records.flatMap(({ values }) => CODE_KEYS.map((key) => printValue(values[key]))),
    );
    this.#taken.delete("");
  }

  /** Given by this plan: taken from now on. */
  give(codes: readonly string[]): void {
    for (const code of codes) this.#taken.add(code);
  }

  /**
   * Without those that earlier moves on this item have given, as 办理日志 tells, unless somebody else's
   * row has one by now.
   */
  takenBut({ record, code }: BookItem, own: readonly string[]): ReadonlySet<string> {
    if (own.length === 0) return this.#taken;
    const others = new Set(
      this.#items
        .filter((it) => rowKey(it) !== rowKey({ record }))
        .filter(({ item }) => transferredFrom(item)?.code !== code || code === "")
        .map((it) => it.code),
    );
    const free = own.filter((it) => !others.has(it));
    return new Set([...this.#taken].filter((it) => !free.includes(it)));
  }
}
