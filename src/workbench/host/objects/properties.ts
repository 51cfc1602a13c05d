/** Properties of the document and of sheets: `DocumentProperties`, `CustomPropertyCollection` and the like. */
import type { Book, SheetRef } from "../book/book.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";
import type { Json } from "../wire/json.ts";

interface Store {
  readonly type: string;
  readonly values: Map<string, Json>;
}

interface Entry {
  readonly values: Map<string, Json>;
  readonly key: string;
}

const VALUE_LIMIT = 255;

function typeOf(value: Json): string {
  return { number: "Number", boolean: "Boolean" }[typeof value as string] ?? "String";
}

const entry = define<Entry>({
  type: "CustomProperty",
  properties: {
    key: { get: ({ key }) => key },
    type: { get: ({ values, key }) => typeOf(values.get(key) ?? "") },
    value: {
      get: ({ values, key }) => values.get(key) ?? null,
      set: ({ values, key }, value) => {
        values.set(key, checked(value, "CustomProperty.value"));
      },
    },
  },
  methods: {
    delete: ({ values, key }) => {
      values.delete(key);
      return undefined;
    },
  },
});

function checked(value: Json, member: string): Json {
  const simple =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const long = typeof value === "string" && value.length > VALUE_LIMIT;
  if (!simple || long) throw new HostError("InvalidArgument", member);
  return value;
}

/** Keys are told apart whatever their capitals. */
function keyIn(values: Map<string, Json>, wanted: string): string | null {
  return [...values.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function found({ values }: Store, wanted: string): Handle | null {
  const key = keyIn(values, wanted);
  return key === null ? null : entry({ values, key });
}

const store = define<Store>({
  type: "CustomPropertyCollection",
  items: ({ values }) => [...values.keys()].map((key) => entry({ values, key })),
  methods: {
    add: ({ values }, args) => {
      const key = keyIn(values, args.string(0)) ?? args.string(0);
      if (key === "" || key.length > VALUE_LIMIT)
        throw new HostError("InvalidArgument", args.member);
      values.set(key, checked(args.json(1), args.member));
      return entry({ values, key });
    },
    deleteAll: ({ values }) => {
      values.clear();
      return undefined;
    },
    getCount: ({ values }) => values.size,
    getItem: (self, args) => {
      const item = found(self, args.key(0));
      if (!item) throw new HostError("ItemNotFound", args.member, args.key(0));
      return item;
    },
    getItemOrNullObject: (self, args) => found(self, args.key(0)) ?? NOTHING,
  },
});

export function sheetProperties({ book, id }: SheetRef): Handle {
  return store({
    type: "WorksheetCustomPropertyCollection",
    values: book.sheet(id).customProperties,
  });
}

const TEXTS = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
];

function text(name: string): Property<Book> {
  return {
    get: (book) => book.documentProperties.get(name) ?? "",
    set: (book, value) => {
      if (typeof value !== "string")
        throw new HostError("InvalidArgument", `DocumentProperties.${name}`);
      book.documentProperties.set(name, value);
    },
  };
}

export const documentProperties = define<Book>({
  type: "DocumentProperties",
  properties: Object.fromEntries(TEXTS.map((name) => [name, text(name)])),
  objects: {
    custom: (book) => store({ type: "CustomPropertyCollection", values: book.customProperties }),
  },
});
