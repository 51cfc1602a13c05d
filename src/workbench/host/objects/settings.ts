/** `Excel.SettingCollection`: small values that travel with the workbook. */
import type { Book } from "../book/book.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

interface SettingRef {
  readonly book: Book;
  readonly key: string;
}

const setting = define<SettingRef>({
  type: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
      return undefined;
    },
  },
});

function found(book: Book, key: string): Handle | null {
  return book.settings.has(key) ? setting({ book, key }) : null;
}

export const settings = define<Book>({
  type: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => setting({ book, key })),
  methods: {
    add: (book, args) => {
      const key = args.string(0);
      book.settings.set(key, args.json(1));
      return setting({ book, key });
    },
    getCount: (book) => book.settings.size,
    getItem: (book, args) => {
      const item = found(book, args.key(0));
      if (!item) throw new HostError("ItemNotFound", args.member, args.key(0));
      return item;
    },
    getItemOrNullObject: (book, args) => found(book, args.key(0)) ?? NOTHING,
  },
});
