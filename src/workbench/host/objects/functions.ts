/** `Excel.Functions`: the one worksheet function that shows the date system of a workbook. */
import type { Book } from "../book/book.ts";
import { define } from "../wire/define.ts";

const DAY_MS = 86_400_000;
/** 1970-01-01 in days since 1899-12-30. */
const UNIX_EPOCH = 25_569;

const result = define<number>({
  type: "FunctionResult",
  properties: { value: { get: (value) => value }, error: { get: () => null } },
});

export const functions = define<Book>({
  type: "Functions",
  methods: {
    date: (_, args) => {
      const milliseconds = Date.UTC(args.number(0), args.number(1) - 1, args.number(2));
      return result(milliseconds / DAY_MS + UNIX_EPOCH);
    },
  },
});
