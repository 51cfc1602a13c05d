/** The named looks of a plan, drawn with as few commands as there are looks. */
import { rangeAddress } from "../../address.ts";
import type { CellPlan, PlanFormat, PlanLook, SheetPlan, TablePlan } from "../../plan.ts";
import type { RawRange } from "../../raw.ts";
import {
  BODY_FONT,
  BODY_SIZE,
  BORDER_COLOR,
  LARGER_BY,
  LOOKS,
  PLAIN,
} from "../../xlsx/write/looks.ts";
import type { Drawing } from "../../xlsx/write/looks.ts";
import { tableRange } from "../../xlsx/write/table.ts";
import { addressLists, rectangles, runsOf } from "../areas.ts";
import type { CellAt } from "../areas.ts";
import { command } from "../steps.ts";
import type { CommandStep } from "../steps.ts";
import type { PlanContext, Target } from "./context.ts";
import { ALIGNMENTS } from "./page.ts";

type Align = "left" | "center" | "right";

const FORMAT_ALIGN: Readonly<Record<PlanFormat, Align | undefined>> = {
  general: undefined,
  text: "left",
  integer: "right",
  decimal: "right",
  percent: "right",
  date: "center",
};

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** What a group of cells shares; the key of its group is its JSON. */
interface Style {
  readonly look?: PlanLook | undefined;
  readonly format?: PlanFormat | undefined;
  readonly align?: Align | undefined;
  readonly wrap?: boolean | undefined;
  readonly large?: boolean | undefined;
}

/** The looks of one sheet: first what all cells share, then single cells, then tables. */
export function* lookSteps(
  { id: sheet, plan }: Target,
  used: RawRange,
  context: PlanContext,
): Generator<CommandStep> {
  yield command((session) => {
    const { format } = session.sheet(sheet).getRange(rangeAddress(used));
    format.font.name = BODY_FONT;
    format.font.size = BODY_SIZE;
    format.verticalAlignment = "Center";
    // What a column's alignment says is meant for what is typed there.
    format.horizontalAlignment = "General";
  }, 5);
  yield* singleSteps(sheet, plan);
  for (const table of plan.tables) yield* tableSteps(sheet, table, context);
}

function* singleSteps(sheet: string, plan: SheetPlan): Generator<CommandStep> {
  const groups = new Map<string, { readonly style: Style; readonly cells: CellAt[] }>();
  for (const cell of covered(plan)) {
    const { look, align, wrap, large, format } = cell;
    const style = { look, align, wrap, large, format };
    const key = JSON.stringify(style);
    const group = groups.get(key) ?? { style, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  for (const { style, cells } of groups.values()) {
    for (const addresses of addressLists(rectangles(cells))) {
      yield draw(sheet, addresses, drawingOf(style));
    }
  }
}

/** Single cells, with those that their merged ranges cover. */
function* covered(plan: SheetPlan): Generator<CellPlan> {
  const at = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  yield* plan.cells;
  for (const { top, left, bottom, right } of plan.merges) {
    const first = at.get(`${top},${left}`);
    if (first === undefined) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!at.has(`${row},${column}`)) yield { ...first, row, column };
      }
    }
  }
}

function drawingOf({ look, format, align, wrap, large }: Style): Drawing {
  const drawing = look === undefined ? PLAIN : LOOKS[look];
  const side = align ?? drawing.align ?? FORMAT_ALIGN[format ?? "general"];
  const isWrapped = wrap ?? drawing.wrap;
  return {
    ...drawing,
    ...(large ? { size: (drawing.size ?? BODY_SIZE) + LARGER_BY } : {}),
    ...(side === undefined ? {} : { align: side }),
    ...(isWrapped === undefined ? {} : { wrap: isWrapped }),
  };
}

function* tableSteps(
  sheet: string,
  table: TablePlan,
  context: PlanContext,
): Generator<CommandStep> {
  const all = tableRange(table);
  const body = { ...all, top: all.top + 1 };
  const size = BODY_SIZE + (table.large ? LARGER_BY : 0);
  yield draw(sheet, rangeAddress(all), { border: true });
  if (table.large) yield draw(sheet, rangeAddress(body), { size });
  yield* headerSteps(sheet, table);
  yield* columnSteps(sheet, table, body);
  yield* cellLookSteps(sheet, table, context);
}

function* headerSteps(sheet: string, table: TablePlan): Generator<CommandStep> {
  const kinds = table.columns.map(
    ({ required }, index) =>
      [table.left + index, required ? "headerRequired" : "header"] satisfies [number, PlanLook],
  );
  for (const look of ["header", "headerRequired"] as const) {
    const runs = runsOf(kinds.filter(([, kind]) => kind === look));
    const ranges = runs.map(({ first, last }) => ({
      top: table.top,
      left: first,
      bottom: table.top,
      right: last,
    }));
    for (const addresses of addressLists(ranges)) yield draw(sheet, addresses, LOOKS[look]);
  }
}

/** How the texts of neighbouring columns stand. */
function* columnSteps(sheet: string, table: TablePlan, body: RawRange): Generator<CommandStep> {
  const kinds = table.columns.map(({ align, format, wrap }, index) => {
    const side = align ?? FORMAT_ALIGN[format] ?? "";
    return [table.left + index, `${side} ${wrap ? "wrap" : ""}`] satisfies [number, string];
  });
  for (const { first, last, kind } of runsOf(kinds)) {
    const [side, wrap] = kind.split(" ");
    const align = side === "left" || side === "center" || side === "right" ? side : undefined;
    const drawing: Drawing = {
      ...(align === undefined ? {} : { align }),
      ...(wrap === "wrap" ? { wrap: true } : {}),
    };
    if (Object.keys(drawing).length === 0) continue;
    yield draw(sheet, rangeAddress({ ...body, left: first, right: last }), drawing);
  }
}

/** Looks of single cells of the table, gathered by look over the whole table. */
function* cellLookSteps(
  sheet: string,
  table: TablePlan,
  context: PlanContext,
): Generator<CommandStep> {
  const byLook = new Map<PlanLook, CellAt[]>();
  for (const [key, look] of context.looksOf(table)) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cells = byLook.get(look) ?? [];
    cells.push({ row: table.top + 1 + row, column: table.left + column });
    byLook.set(look, cells);
  }
  for (const [look, cells] of byLook) {
    // The whole table has its border already.
    const drawing = { ...LOOKS[look], border: false };
    for (const addresses of addressLists(rectangles(cells))) yield draw(sheet, addresses, drawing);
  }
}

function draw(sheet: string, addresses: string, drawing: Drawing): CommandStep {
  const step = command(
    (session) => {
      const worksheet = session.sheet(sheet);
      const target = addresses.includes(",")
        ? worksheet.getRanges(addresses)
        : worksheet.getRange(addresses);
      apply(target.format, drawing);
    },
    Object.keys(drawing).length + 1 + (drawing.border ? 3 * EDGES.length : 0),
  );
  return { ...step, bytes: step.bytes + addresses.length };
}

function apply(format: Excel.RangeFormat, drawing: Drawing): void {
  const { size, bold, font, color, fill, align, vertical, wrap } = drawing;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (font !== undefined) format.font.name = font;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
  if (vertical !== undefined) format.verticalAlignment = vertical === "top" ? "Top" : "Center";
  if (wrap !== undefined) format.wrapText = wrap;
  if (drawing.border) for (const edge of EDGES) border(format, edge);
}

function border(format: Excel.RangeFormat, edge: (typeof EDGES)[number]): void {
  const line = format.borders.getItem(edge);
  line.style = "Continuous";
  line.color = `#${BORDER_COLOR}`;
}
