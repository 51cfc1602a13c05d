/** `Excel.NamedItemCollection` and its items, of the workbook or of one sheet. */
import { addressOf, parseAddress, splitSheet, withSheet } from "../book/areas.ts";
import type { Book, NameState } from "../book/book.ts";
import type { Scope } from "../book/handles.ts";
import { checkItemName, sameName } from "../book/names.ts";
import { Range } from "../book/range.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

interface NameRef {
  readonly book: Book;
  readonly name: NameState;
}

/** The range that a name stands for: the sheet's own name before the workbook's. */
export function namedRange(book: Book, sheet: string, text: string): Range | null {
  const own = book.names.filter(
    ({ name, scope }) => sameName(name, text) && (scope === sheet || scope === null),
  );
  const name = own.find(({ scope }) => scope !== null) ?? own[0];
  return name ? target({ book, name }) : null;
}

function target({ book, name }: NameRef): Range | null {
  const [sheetName, address] = splitSheet(name.formula.replace(/^=/, ""));
  const area = parseAddress(address);
  const sheet = sheetName === null ? name.scope : book.findSheet(sheetName);
  return area && sheet !== null ? book.range(sheet, area) : null;
}

const namedItem = define<NameRef>({
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name.id }),
  properties: {
    name: { get: ({ name }) => name.name },
    _Id: { get: ({ name }) => name.id },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "NamedItem.formula");
        name.formula = value;
      },
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = typeof value === "string" ? value : "";
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = value === true;
      },
    },
    scope: { get: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet") },
    type: { get: (self) => (target(self) ? "Range" : "String") },
    value: { get: ({ name }) => name.formula.replace(/^=/, "") },
  },
  methods: {
    delete: ({ book, name }) => {
      book.names.splice(book.names.indexOf(name), 1);
      return undefined;
    },
    getRange: (self, args) => {
      const range = target(self);
      if (!range) throw new HostError("InvalidReference", args.member, self.name.name);
      return self.book.handles.range(range);
    },
    getRangeOrNullObject: (self) => {
      const range = target(self);
      return range ? self.book.handles.range(range) : NOTHING;
    },
  },
});

function within({ book, sheet }: Scope): NameRef[] {
  return book.names.filter(({ scope }) => scope === sheet).map((name) => ({ book, name }));
}

function found(scope: Scope, key: string): Handle | null {
  const item = within(scope).find(({ name }) => sameName(name.name, key) || name.id === key);
  return item ? namedItem(item) : null;
}

export const names: (scope: Scope) => Handle = define<Scope>({
  type: "NamedItemCollection",
  items: (scope) => within(scope).map(namedItem),
  methods: {
    add: (self, args) => {
      const text = checkItemName(args.string(0), args.member);
      if (found(self, text)) throw new HostError("ItemAlreadyExists", args.member, text);
      const subject = args.handle(1)?.subject;
      const formula =
        subject instanceof Range
          ? `=${withSheet(self.book.sheetName(subject.sheet), absolute(addressOf(subject.area)))}`
          : args.string(1);
      const name: NameState = {
        id: `name${self.book.nextId()}`,
        name: text,
        scope: self.sheet,
        formula,
        comment: args.optionalString(2) ?? "",
        visible: true,
      };
      self.book.names.push(name);
      return namedItem({ book: self.book, name });
    },
    getCount: (self) => within(self).length,
    getItem: (self, args) => {
      const item = found(self, args.key(0));
      if (!item) throw new HostError("ItemNotFound", args.member, args.key(0));
      return item;
    },
    getItemOrNullObject: (self, args) => found(self, args.key(0)) ?? NOTHING,
  },
});

function absolute(address: string): string {
  return address.replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
