/** `Excel.Worksheet`. */
import { WHOLE_SHEET, parseAddress, splitSheet, onSheet } from "../book/areas.ts";
import type { SheetRef } from "../book/book.ts";
import { checkSheetName, freeName, sameName } from "../book/names.ts";
import { renameSheet } from "../book/rename.ts";
import { assertAllowed, assertStructureFree } from "../book/protection.ts";
import type { Range } from "../book/range.ts";
import { deleteSheet, facts, setVisibility, visibility } from "../book/sheets.ts";
import { EventType } from "../book/events.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";
import { autoFilter } from "./auto-filter.ts";
import { charts } from "./charts.ts";
import { eventMethods } from "./event-methods.ts";
import { freezePanes } from "./freeze-panes.ts";
import { names, namedRange } from "./names.ts";
import { pageBreaks } from "./page-breaks.ts";
import { pageLayout } from "./page-layout.ts";
import { sheetProperties } from "./properties.ts";
import { worksheetProtection } from "./protection.ts";
import { usedPart } from "./range-moves.ts";
import { color } from "./uniform.ts";

/** An address, or the name of a range; without one the whole sheet. */
function rangeAt(self: SheetRef, text: string | null, member: string): Range {
  const { book, id } = self;
  if (text === null || text === "") return book.range(id, WHOLE_SHEET);
  const [sheetName, address] = splitSheet(text);
  const area = parseAddress(address);
  if (area && (sheetName === null || book.findSheet(sheetName) === id)) return book.range(id, area);
  const named = sheetName === null ? namedRange(book, id, text) : null;
  if (named?.sheet !== id) throw new HostError("InvalidArgument", member, text);
  return named;
}

function wholeOr(self: SheetRef, valuesOnly: boolean, otherwise: () => Handle): Handle {
  const used = usedPart(self.book.range(self.id, WHOLE_SHEET), valuesOnly);
  return used ? self.book.handles.range(used) : otherwise();
}

function neighbour(self: SheetRef, step: 1 | -1, visibleOnly: boolean): Handle | null {
  const sheets = self.book.engine.sheets();
  const start = sheets.findIndex(({ id }) => id === self.id);
  for (let index = start + step; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index];
    if (sheet && (sheet.visible || !visibleOnly))
      return worksheet({ book: self.book, id: sheet.id });
  }
  return null;
}

function rename(self: SheetRef, value: unknown): void {
  const member = "Worksheet.name";
  assertStructureFree(self.book, member);
  const name = checkSheetName(typeof value === "string" ? value : "", member);
  const taken = self.book.engine
    .sheets()
    .some((sheet) => sheet.id !== self.id && sameName(sheet.name, name));
  if (taken) throw new HostError("ItemAlreadyExists", member, name);
  if (facts(self).name !== name) renameSheet(self, name);
}

function copy(self: SheetRef, type: string, relative: Handle | null): Handle {
  const { book, id } = self;
  const { engine } = book;
  const sheets = engine.sheets();
  const indexOf = (sheet: string): number => sheets.findIndex((known) => known.id === sheet);
  const subject = relative?.subject as SheetRef | undefined;
  const beside = indexOf(subject?.id ?? id);
  const places = new Map([
    ["Beginning", 0],
    ["Before", beside],
    ["After", beside + 1],
  ]);
  const at = places.get(type) ?? sheets.length;
  const stem = `${book.sheetName(id).slice(0, 25)} (`;
  const name = `${freeName(stem, 2, (text) => sheets.some((known) => sameName(known.name, `${text})`)))})`;
  const created = engine.copySheet(id, name, at);
  // Names of tables are unique in a workbook: the copy's tables are plain cells until they are added anew.
  for (const table of engine.tables(created)) engine.removeTable(created, table.id);
  book.events.fire(EventType.worksheetAdded, created, { source: "Local", worksheetId: created });
  return worksheet({ book, id: created });
}

export const worksheet: (self: SheetRef) => Handle = define<SheetRef>({
  type: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: { get: (self) => facts(self).name, set: rename },
    position: {
      get: (self) => self.book.engine.sheets().findIndex(({ id }) => id === self.id),
      set: (self, value) => {
        assertStructureFree(self.book, "Worksheet.position");
        const fits =
          typeof value === "number" && value >= 0 && value < self.book.engine.sheets().length;
        if (!fits) throw new HostError("InvalidArgument", "Worksheet.position");
        self.book.engine.moveSheet(self.id, value);
      },
    },
    visibility: { get: visibility, set: setVisibility },
    tabColor: {
      get: (self) => facts(self).tabColor.toUpperCase(),
      set: (self, value) => {
        const next = value === "" ? "" : color(value);
        if (next === null) throw new HostError("InvalidArgument", "Worksheet.tabColor");
        self.book.engine.colorSheet(self.id, next);
      },
    },
    // Read by their names in the API; set, on the wire, by shorter ones.
    showGridlines: { get: (self) => facts(self).gridlines },
    gridlines: {
      set: (self, value) => {
        assertAllowed(self.book, self.id, null, "Worksheet.showGridlines");
        self.book.engine.showGridlines(self.id, value === true);
      },
    },
    showHeadings: { get: (self) => self.book.sheet(self.id).headings },
    headings: {
      set: (self, value) => {
        self.book.sheet(self.id).headings = value === true;
      },
    },
    enableCalculation: { get: () => true },
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 8.43 },
  },
  objects: {
    tables: ({ book, id }) => book.handles.tables({ book, sheet: id }),
    names: ({ book, id }) => names({ book, sheet: id }),
    charts,
    autoFilter: ({ book, id }) => autoFilter({ book, id, holder: book.sheet(id) }),
    freezePanes,
    pageLayout,
    horizontalPageBreaks: (self) => pageBreaks({ sheet: self, kind: "horizontalBreaks" }),
    verticalPageBreaks: (self) => pageBreaks({ sheet: self, kind: "verticalBreaks" }),
    protection: worksheetProtection,
    customProperties: sheetProperties,
  },
  methods: {
    activate: ({ book, id }) => {
      const sheet = facts({ book, id });
      if (!sheet.visible) throw new HostError("InvalidOperation", "Worksheet.activate", sheet.name);
      book.engine.activate(id);
      book.events.fire(EventType.worksheetActivated, id, { worksheetId: id });
      return undefined;
    },
    delete: (self, args) => {
      deleteSheet(self, args.member);
      return undefined;
    },
    copy: (self, args) => {
      assertStructureFree(self.book, args.member);
      return copy(
        self,
        args.choice(0, ["None", "Before", "After", "Beginning", "End"], "None"),
        args.handle(1),
      );
    },
    calculate: ({ book }) => {
      book.engine.flush();
      return undefined;
    },
    getRange: (self, args) =>
      self.book.handles.range(rangeAt(self, args.optionalString(0), args.member)),
    getRanges: (self, args) => {
      const addresses = args.string(0);
      // Excel's own limit lies near it.
      if (addresses.length > 8_192) throw new HostError("InvalidArgument", args.member, "too long");
      const ranges = addresses.split(/[,;]/).map((text) => rangeAt(self, text.trim(), args.member));
      return self.book.handles.rangeAreas(ranges);
    },
    getRangeByIndexes: (self, args) => {
      const top = args.number(0);
      const left = args.number(1);
      const area = {
        top,
        left,
        bottom: top + args.number(2) - 1,
        right: left + args.number(3) - 1,
      };
      return self.book.handles.range(self.book.range(self.id, onSheet(area, args.member)));
    },
    getCell: (self, args) => {
      const [row, column] = [args.number(0), args.number(1)];
      const area = { top: row, left: column, bottom: row, right: column };
      return self.book.handles.range(self.book.range(self.id, onSheet(area, args.member)));
    },
    getUsedRange: (self, args) =>
      wholeOr(self, args.boolean(0), () =>
        self.book.handles.range(self.book.range(self.id, { top: 0, left: 0, bottom: 0, right: 0 })),
      ),
    getUsedRangeOrNullObject: (self, args) => wholeOr(self, args.boolean(0), () => NOTHING),
    getNext: (self, args) => neighbour(self, 1, args.boolean(0)) ?? missing(args.member),
    getNextOrNullObject: (self, args) => neighbour(self, 1, args.boolean(0)) ?? NOTHING,
    getPrevious: (self, args) => neighbour(self, -1, args.boolean(0)) ?? missing(args.member),
    getPreviousOrNullObject: (self, args) => neighbour(self, -1, args.boolean(0)) ?? NOTHING,
    ...eventMethods<SheetRef>(({ book, id }) => ({ hub: book.events, target: id }), {
      DataChanged: EventType.worksheetChanged,
      Activated: EventType.worksheetActivated,
      Deactivated: EventType.worksheetDeactivated,
      SelectionChanged: EventType.worksheetSelectionChanged,
    }),
  },
});

function missing(member: string): never {
  throw new HostError("ItemNotFound", member);
}
