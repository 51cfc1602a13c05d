/** `Excel.Application`. */
import type { Book } from "../book/book.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { word } from "./uniform.ts";

export const application = define<Book>({
  type: "Application",
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        const mode = word(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
        if (!mode) throw new HostError("InvalidArgument", "Application.calculationMode");
        book.calculationMode = mode;
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (book) => {
      book.engine.flush();
      return undefined;
    },
    suspendApiCalculationUntilNextSync: (book) => {
      book.suspensions.calculation += 1;
      return undefined;
    },
    suspendScreenUpdatingUntilNextSync: (book) => {
      book.suspensions.screen += 1;
      return undefined;
    },
  },
});
