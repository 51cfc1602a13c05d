/** `Excel.RangeAreas`: several rectangles of one sheet. */
import { addressOf, withSheet } from "../book/areas.ts";
import type { Range } from "../book/range.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Handle } from "../wire/handle.ts";
import { rangeFormat } from "./range-format.ts";
import { together } from "./together.ts";

type Areas = readonly Range[];

function addresses(self: Areas): string {
  return self
    .map(({ book, sheet, area }) => withSheet(book.sheetName(sheet), addressOf(area)))
    .join(",");
}

const areaCollection = define<Areas>({
  type: "RangeCollection",
  items: (self) => self.map((range) => range.book.handles.range(range)),
  methods: { getCount: (self) => self.length },
});

export const rangeAreas: (self: Areas) => Handle = define<Areas>({
  type: "RangeAreas",
  properties: {
    address: { get: addresses },
    addressLocal: { get: addresses },
    areaCount: { get: (self) => self.length },
    cellCount: { get: (self) => self.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  objects: {
    areas: areaCollection,
    format: (self) => together(self.map(rangeFormat)),
    worksheet: ([first]) => {
      if (!first) throw new HostError("ItemNotFound", "RangeAreas.worksheet");
      return first.book.handles.worksheet({ book: first.book, id: first.sheet });
    },
  },
  methods: { _KeepReference: () => undefined },
});
