/** `Excel.WorksheetProtection` and `Excel.WorkbookProtection`. */
import type { Book, SheetRef } from "../book/book.ts";
import { PROTECTION_OPTIONS } from "../book/protection.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { isRecord } from "../wire/json.ts";

export const worksheetProtection = define<SheetRef>({
  type: "WorksheetProtection",
  properties: {
    protected: { get: ({ book, id }) => book.sheet(id).protection !== null },
    options: {
      get: ({ book, id }) => {
        const protection = book.sheet(id).protection;
        if (!protection) return null;
        return Object.fromEntries(
          PROTECTION_OPTIONS.map((name) => [name, protection.allowed.has(name)]),
        );
      },
    },
  },
  methods: {
    // Protecting twice, or unprotecting what is open, is an error in Excel too.
    protect: ({ book, id }, args) => {
      const state = book.sheet(id);
      if (state.protection) throw new HostError("InvalidOperation", args.member);
      const options = args.json(0);
      const allowed = PROTECTION_OPTIONS.filter(
        (name) => isRecord(options) && options[name] === true,
      );
      state.protection = { allowed: new Set(allowed), password: args.optionalString(1) };
      return undefined;
    },
    unprotect: ({ book, id }, args) => {
      const state = book.sheet(id);
      if (!state.protection) throw new HostError("InvalidOperation", args.member);
      const { password } = state.protection;
      if (password !== null && password !== args.optionalString(0))
        throw new HostError("AccessDenied", args.member);
      state.protection = null;
      return undefined;
    },
  },
});

export const workbookProtection = define<Book>({
  type: "WorkbookProtection",
  properties: { protected: { get: (book) => book.structureProtection !== null } },
  methods: {
    protect: (book, args) => {
      if (book.structureProtection) throw new HostError("InvalidOperation", args.member);
      book.structureProtection = { password: args.optionalString(0) };
      return undefined;
    },
    unprotect: (book, args) => {
      if (!book.structureProtection) throw new HostError("InvalidOperation", args.member);
      const { password } = book.structureProtection;
      if (password !== null && password !== args.optionalString(0))
        throw new HostError("AccessDenied", args.member);
      book.structureProtection = null;
      return undefined;
    },
  },
});
