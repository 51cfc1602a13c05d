/** From one range to others: cells, rows, neighbours, used parts. */
import { intersection, onSheet, union, parseAddress, splitSheet } from "../book/areas.ts";
import { COLUMN_LIMIT, ROW_LIMIT, Range } from "../book/range.ts";
import type { Area } from "../engine/types.ts";
import type { Args } from "../wire/args.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import type { Handle } from "../wire/handle.ts";

type Move = (self: Range, args: Args) => Handle;

function moving(move: (area: Area, args: Args, self: Range) => Area): Move {
  return (self, args) =>
    self.book.handles.range(self.on(onSheet(move(self.area, args, self), args.member)));
}

/** A range given as an object or as an address on the same sheet. */
export function otherRange(self: Range, args: Args, index: number): Range {
  const subject = args.handle(index)?.subject;
  if (subject instanceof Range) return subject;
  const [sheetName, address] = splitSheet(args.string(index));
  const area = parseAddress(address);
  const sheet = sheetName === null ? self.sheet : self.book.findSheet(sheetName);
  if (!area || sheet === null)
    throw new HostError("InvalidArgument", args.member, args.string(index));
  return new Range(self.book, sheet, area);
}

function common(self: Range, args: Args): Range | null {
  const other = otherRange(self, args, 0);
  const area = other.sheet === self.sheet ? intersection(self.area, other.area) : null;
  return area ? self.on(area) : null;
}

/** The used part; Excel gives the first cell when there is none, or nothing at all. */
export function usedPart(self: Range, valuesOnly: boolean): Range | null {
  const used = self.book.engine.used(self.sheet, valuesOnly);
  const area = used ? intersection(used, self.area) : null;
  return area ? self.on(area) : null;
}

function usedOr(otherwise: (self: Range) => Handle): Move {
  return (self, args) => {
    const used = usedPart(self, args.boolean(0));
    return used ? self.book.handles.range(used) : otherwise(self);
  };
}

export const rangeMoves: Readonly<Record<string, Move>> = {
  getCell: moving(({ top, left }, args) => {
    const row = top + args.number(0);
    const column = left + args.number(1);
    return { top: row, left: column, bottom: row, right: column };
  }),
  getRow: moving(({ top, ...area }, args) => {
    const row = top + args.number(0);
    return { ...area, top: row, bottom: row };
  }),
  getColumn: moving(({ left, ...area }, args) => {
    const column = left + args.number(0);
    return { ...area, left: column, right: column };
  }),
  getLastCell: moving(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  getLastRow: moving(({ bottom, ...area }) => ({ ...area, top: bottom, bottom })),
  getLastColumn: moving(({ right, ...area }) => ({ ...area, left: right, right })),
  getRowsAbove: moving(({ top, ...area }, args) => ({
    ...area,
    top: top - (args.optionalNumber(0) ?? 1),
    bottom: top - 1,
  })),
  getRowsBelow: moving(({ bottom, ...area }, args) => ({
    ...area,
    top: bottom + 1,
    bottom: bottom + (args.optionalNumber(0) ?? 1),
  })),
  getColumnsBefore: moving(({ left, ...area }, args) => ({
    ...area,
    left: left - (args.optionalNumber(0) ?? 1),
    right: left - 1,
  })),
  getColumnsAfter: moving(({ right, ...area }, args) => ({
    ...area,
    left: right + 1,
    right: right + (args.optionalNumber(0) ?? 1),
  })),
  getResizedRange: moving(({ top, left, bottom, right }, args) => ({
    top,
    left,
    bottom: bottom + args.number(0),
    right: right + args.number(1),
  })),
  getAbsoluteResizedRange: moving(({ top, left }, args) => ({
    top,
    left,
    bottom: top + args.number(0) - 1,
    right: left + args.number(1) - 1,
  })),
  getOffsetRange: moving(({ top, left, bottom, right }, args) => ({
    top: top + args.number(0),
    left: left + args.number(1),
    bottom: bottom + args.number(0),
    right: right + args.number(1),
  })),
  getEntireRow: moving(({ top, bottom }) => ({ top, bottom, left: 0, right: COLUMN_LIMIT - 1 })),
  getEntireColumn: moving(({ left, right }) => ({ left, right, top: 0, bottom: ROW_LIMIT - 1 })),
  getBoundingRect: moving((area, args, self) => {
    const other = otherRange(self, args, 0);
    if (other.sheet !== self.sheet) throw new HostError("InvalidArgument", args.member);
    return union(area, other.area);
  }),
  getIntersection: (self, args) => {
    const range = common(self, args);
    if (!range) throw new HostError("ItemNotFound", args.member);
    return self.book.handles.range(range);
  },
  getIntersectionOrNullObject: (self, args) => {
    const range = common(self, args);
    return range ? self.book.handles.range(range) : NOTHING;
  },
  getUsedRange: usedOr((self) => {
    const { top, left } = self.area;
    return self.book.handles.range(self.on({ top, left, bottom: top, right: left }));
  }),
  getUsedRangeOrNullObject: usedOr(() => NOTHING),
};
