/** `Excel.RangeFormat` with its fill, font, borders and protection. */
import { assertAllowed } from "../book/protection.ts";
import { COLUMN_LIMIT, ROW_LIMIT } from "../book/range.ts";
import type { Range } from "../book/range.ts";
import type { Dimension, HorizontalAlignment, VerticalAlignment } from "../engine/types.ts";
import { define } from "../wire/define.ts";
import type { Property } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";
import { autofit } from "./autofit.ts";
import { borders } from "./borders.ts";
import { color, flag, lookProperty, word } from "./uniform.ts";

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];

const VERTICAL: readonly VerticalAlignment[] = [
  "Top",
  "Center",
  "Bottom",
  "Justify",
  "Distributed",
];

const DEFAULT_FONT = "宋体";
const DEFAULT_FONT_SIZE = 11;

const POINTS_PER_PIXEL = 0.75;

/** Height of rows or width of columns in points; null when they differ. */
function size(dimension: Dimension): Property<Range> {
  const rows = dimension === "rows";
  const member = rows ? "RangeFormat.rowHeight" : "RangeFormat.columnWidth";
  const span = ({ area, book, sheet }: Range): readonly [first: number, last: number] => {
    const first = rows ? area.top : area.left;
    const last = rows ? area.bottom : area.right;
    if (last < (rows ? ROW_LIMIT : COLUMN_LIMIT) - 1) return [first, last];
    const used = book.engine.used(sheet, false);
    return [first, Math.max(first, (rows ? used?.bottom : used?.right) ?? first)];
  };
  return {
    get: (self): Json => {
      const [first, last] = span(self);
      const pixels = self.book.engine.size(self.sheet, dimension, first);
      for (let index = first + 1; index <= last; index += 1) {
        if (self.book.engine.size(self.sheet, dimension, index) !== pixels) return null;
      }
      return pixels * POINTS_PER_PIXEL;
    },
    set: (self, value) => {
      assertAllowed(self.book, self.sheet, rows ? "allowFormatRows" : "allowFormatColumns", member);
      if (typeof value !== "number" || value < 0 || value > (rows ? 409.5 : 2000)) {
        throw new HostError("InvalidArgument", member);
      }
      const [first, last] = span(self);
      self.book.engine.resize(self.sheet, dimension, first, last, value / POINTS_PER_PIXEL);
    },
  };
}

const fill = define<Range>({
  type: "RangeFill",
  properties: {
    color: lookProperty({
      member: "RangeFill.color",
      read: (look) => look.fill ?? "#FFFFFF",
      write: (value) =>
        value === "" ? { fill: null } : color(value) ? { fill: color(value) } : null,
    }),
  },
  methods: {
    clear: (self, args) => {
      assertAllowed(self.book, self.sheet, "allowFormatCells", args.member);
      self.book.engine.changeLook(self.sheet, self.area, { fill: null });
      return undefined;
    },
  },
});

const font = define<Range>({
  type: "RangeFont",
  properties: {
    bold: flag("RangeFont.bold", "bold"),
    italic: flag("RangeFont.italic", "italic"),
    strikethrough: flag("RangeFont.strikethrough", "strikethrough"),
    underline: lookProperty({
      member: "RangeFont.underline",
      read: (look) => (look.underline === true ? "Single" : "None"),
      write: (value) => {
        const style = word(value, [
          "None",
          "Single",
          "Double",
          "SingleAccountant",
          "DoubleAccountant",
        ]);
        return style ? { underline: style === "None" ? null : true } : null;
      },
    }),
    color: lookProperty({
      member: "RangeFont.color",
      read: (look) => look.fontColor ?? "#000000",
      write: (value) => (color(value) ? { fontColor: color(value) } : null),
    }),
    name: lookProperty({
      member: "RangeFont.name",
      read: (look) => look.fontName ?? DEFAULT_FONT,
      write: (value) => (typeof value === "string" && value !== "" ? { fontName: value } : null),
    }),
    size: lookProperty({
      member: "RangeFont.size",
      read: (look) => look.fontSize ?? DEFAULT_FONT_SIZE,
      write: (value) =>
        typeof value === "number" && value >= 1 && value <= 409 ? { fontSize: value } : null,
    }),
  },
});

const formatProtection = define<Range>({
  type: "FormatProtection",
  properties: {
    locked: lookProperty({
      member: "FormatProtection.locked",
      read: (look) => look.unlocked !== true,
      write: (value) => (typeof value === "boolean" ? { unlocked: value ? null : true } : null),
    }),
    formulaHidden: flag("FormatProtection.formulaHidden", "formulaHidden"),
  },
});

export const rangeFormat = define<Range>({
  type: "RangeFormat",
  properties: {
    wrapText: flag("RangeFormat.wrapText", "wrapText"),
    shrinkToFit: flag("RangeFormat.shrinkToFit", "shrinkToFit"),
    horizontalAlignment: lookProperty({
      member: "RangeFormat.horizontalAlignment",
      read: (look) => look.horizontal ?? "General",
      write: (value) => {
        const horizontal = word(value, HORIZONTAL);
        return horizontal ? { horizontal: horizontal === "General" ? null : horizontal } : null;
      },
    }),
    verticalAlignment: lookProperty({
      member: "RangeFormat.verticalAlignment",
      read: (look) => look.vertical ?? "Center",
      write: (value) => {
        const vertical = word(value, VERTICAL);
        return vertical ? { vertical } : null;
      },
    }),
    indentLevel: lookProperty({
      member: "RangeFormat.indentLevel",
      read: (look) => look.indent ?? 0,
      write: (value) => (typeof value === "number" ? { indent: value === 0 ? null : value } : null),
    }),
    columnWidth: size("columns"),
    rowHeight: size("rows"),
  },
  objects: { fill, font, borders, protection: formatProtection },
  methods: {
    autofitColumns: (self, args) => {
      autofit(self, "columns", args.member);
      return undefined;
    },
    autofitRows: (self, args) => {
      autofit(self, "rows", args.member);
      return undefined;
    },
  },
});
