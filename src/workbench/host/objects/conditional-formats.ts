/** `Excel.ConditionalFormatCollection` with the kinds `Custom` and `CellValue`. */
import { columnLetters } from "../../../workbook/address.ts";
import { intersection } from "../book/areas.ts";
import { assertAllowed } from "../book/protection.ts";
import type { Range } from "../book/range.ts";
import type { ConditionalState } from "../book/sheet-state.ts";
import { define } from "../wire/define.ts";
import { HostError } from "../wire/errors.ts";
import { NOTHING } from "../wire/handle.ts";
import { isRecord } from "../wire/json.ts";
import { color } from "./uniform.ts";

interface FormatRef {
  readonly range: Range;
  readonly state: ConditionalState;
}

function draw({ range, state }: FormatRef): void {
  const formula = state.type === "Custom" ? state.formula : cellFormula(state);
  range.book.engine.setConditional(
    range.sheet,
    state.id,
    state.area,
    formula === ""
      ? null
      : {
          formula,
          ...(state.fill === "" ? {} : { fill: state.fill }),
          ...(state.fontColor === "" ? {} : { fontColor: state.fontColor }),
          ...(state.bold === null ? {} : { bold: state.bold }),
        },
  );
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function cellFormula({ area, cellRule }: ConditionalState): string {
  if (!isRecord(cellRule)) return "";
  const cell = `${columnLetters(area.left + 1)}${area.top + 1}`;
  const strip = (value: unknown): string =>
    typeof value === "string" ? value.replace(/^=/, "") : "";
  const first = strip(cellRule["formula1"]);
  const second = strip(cellRule["formula2"]);
  const operator = typeof cellRule["operator"] === "string" ? cellRule["operator"] : "";
  if (operator === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  const sign = OPERATORS[operator];
  return sign === undefined ? "" : `=${cell}${sign}${first}`;
}

function text(value: unknown, member: string): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", member);
  return value;
}

const fill = define<FormatRef>({
  type: "ConditionalRangeFill",
  properties: {
    color: {
      get: ({ state }) => state.fill,
      set: (self, value) => {
        self.state.fill = color(value) ?? text(null, "ConditionalRangeFill.color");
        draw(self);
      },
    },
  },
});

const font = define<FormatRef>({
  type: "ConditionalRangeFont",
  properties: {
    color: {
      get: ({ state }) => state.fontColor,
      set: (self, value) => {
        self.state.fontColor = color(value) ?? text(null, "ConditionalRangeFont.color");
        draw(self);
      },
    },
    bold: {
      get: ({ state }) => state.bold,
      set: (self, value) => {
        self.state.bold = value === true;
        draw(self);
      },
    },
  },
});

const format = define<FormatRef>({ type: "ConditionalRangeFormat", objects: { fill, font } });

const rule = define<FormatRef>({
  type: "ConditionalFormatRule",
  properties: {
    formula: {
      get: ({ state }) => state.formula,
      set: (self, value) => {
        self.state.formula = text(value, "ConditionalFormatRule.formula");
        draw(self);
      },
    },
  },
});

const custom = define<FormatRef>({ type: "CustomConditionalFormat", objects: { rule, format } });

const cellValue = define<FormatRef>({
  type: "CellValueConditionalFormat",
  properties: {
    rule: {
      get: ({ state }) => state.cellRule,
      set: (self, value) => {
        if (!isRecord(value))
          throw new HostError("InvalidArgument", "CellValueConditionalFormat.rule");
        self.state.cellRule = value;
        draw(self);
      },
    },
  },
  objects: { format },
});

const conditionalFormat = define<FormatRef>({
  type: "ConditionalFormat",
  identity: ({ state }) => ({ Id: state.id }),
  properties: {
    id: { get: ({ state }) => state.id },
    type: { get: ({ state }) => state.type },
    priority: {
      get: ({ range, state }) => range.book.sheet(range.sheet).conditionals.indexOf(state),
    },
    stopIfTrue: {
      get: ({ state }) => state.stopIfTrue,
      set: ({ state }, value) => {
        state.stopIfTrue = value === true;
      },
    },
  },
  objects: {
    custom,
    customOrNullObject: (self) => (self.state.type === "Custom" ? custom(self) : NOTHING),
    cellValue,
    cellValueOrNullObject: (self) => (self.state.type === "CellValue" ? cellValue(self) : NOTHING),
  },
  methods: {
    getRange: ({ range, state }) => range.book.handles.range(range.on(state.area)),
    delete: ({ range, state }, args) => {
      assertAllowed(range.book, range.sheet, "allowFormatCells", args.member);
      remove(range, state);
      return undefined;
    },
  },
});

function remove(range: Range, state: ConditionalState): void {
  const { conditionals } = range.book.sheet(range.sheet);
  conditionals.splice(conditionals.indexOf(state), 1);
  range.book.engine.setConditional(range.sheet, state.id, state.area, null);
}

function within(range: Range): FormatRef[] {
  return range.book
    .sheet(range.sheet)
    .conditionals.filter(({ area }) => intersection(area, range.area))
    .map((state) => ({ range, state }));
}

/** Takes away every format that lies on some of the range. */
export function clearConditionals(range: Range): void {
  for (const { state } of within(range)) remove(range, state);
}

function byId(range: Range, id: string): FormatRef | null {
  return within(range).find(({ state }) => state.id === id) ?? null;
}

export const conditionalFormats = define<Range>({
  type: "ConditionalFormatCollection",
  items: (range) => within(range).map(conditionalFormat),
  methods: {
    add: (range, args) => {
      assertAllowed(range.book, range.sheet, "allowFormatCells", args.member);
      const type = args.string(0);
      if (type !== "Custom" && type !== "CellValue")
        throw new HostError("NotImplemented", args.member, type);
      const state: ConditionalState = {
        id: `cf${range.book.nextId()}`,
        area: range.area,
        type,
        formula: "",
        cellRule: null,
        fill: "",
        fontColor: "",
        bold: null,
        stopIfTrue: false,
      };
      range.book.sheet(range.sheet).conditionals.unshift(state);
      return conditionalFormat({ range, state });
    },
    clearAll: (range, args) => {
      assertAllowed(range.book, range.sheet, "allowFormatCells", args.member);
      clearConditionals(range);
      return undefined;
    },
    getCount: (range) => within(range).length,
    getItem: (range, args) => {
      const found = byId(range, args.key(0));
      if (!found) throw new HostError("ItemNotFound", args.member);
      return conditionalFormat(found);
    },
    getItemAt: (range, args) => {
      const found = within(range)[args.number(0)];
      if (!found) throw new HostError("InvalidArgument", args.member);
      return conditionalFormat(found);
    },
  },
});
