/** `Excel.PageBreakCollection`: where printing begins a new page. */
import { parseAddress, splitSheet } from "../book/areas.ts";
import type { SheetRef } from "../book/book.ts";
import { assertAllowed } from "../book/protection.ts";
import { Range } from "../book/range.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";

interface Breaks {
  readonly sheet: SheetRef;
  readonly kind: "horizontalBreaks" | "verticalBreaks";
}

interface Break extends Breaks {
  readonly index: number;
}

function list({ sheet, kind }: Breaks): number[] {
  return sheet.book.sheet(sheet.id)[kind];
}

const pageBreak = define<Break>({
  type: "PageBreak",
  properties: {
    rowIndex: { get: ({ kind, index }) => (kind === "horizontalBreaks" ? index : 0) },
    columnIndex: { get: ({ kind, index }) => (kind === "verticalBreaks" ? index : 0) },
  },
  methods: {
    delete: (self) => {
      const breaks = list(self);
      breaks.splice(breaks.indexOf(self.index), 1);
      return undefined;
    },
  },
});

export const pageBreaks = define<Breaks>({
  type: "PageBreakCollection",
  items: (self) => list(self).map((index) => pageBreak({ ...self, index })),
  methods: {
    add: (self, args) => {
      const { book, id } = self.sheet;
      assertAllowed(book, id, null, args.member);
      const subject = args.handle(0)?.subject;
      const area =
        subject instanceof Range ? subject.area : parseAddress(splitSheet(args.string(0))[1]);
      if (!area) throw new HostError("InvalidArgument", args.member);
      const index = self.kind === "horizontalBreaks" ? area.top : area.left;
      const breaks = list(self);
      if (!breaks.includes(index)) breaks.push(index);
      breaks.sort((one, other) => one - other);
      return pageBreak({ ...self, index });
    },
    getCount: (self) => list(self).length,
    removePageBreaks: (self) => {
      list(self).length = 0;
      return undefined;
    },
  },
});
