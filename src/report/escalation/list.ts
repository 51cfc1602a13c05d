/** 上报清单: how much there is at the top, then every row, what goes up before what stays. */
import { LIGHTS } from "../../domain/lights/index.ts";
import { REASONS } from "../../domain/escalation/index.ts";
import type { EscalationList, EscalationRow } from "../../domain/escalation/index.ts";
import { BOOK_OF } from "../../domain/lifecycle/index.ts";
import type { Level } from "../../domain/lifecycle/index.ts";
import type {
  CellPlan,
  MergePlan,
  PlanCell,
  PlanLook,
  SheetPlan,
  TableColumnPlan,
} from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";
import { tableName } from "../parts/names.ts";
import { printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";
import type { EvidenceSheet } from "../parts/evidence.ts";
import type { EscalationSheetOptions } from "./options.ts";
import type { CategoryCount } from "./words.ts";
import {
  LIGHTS_DOWN,
  LIGHT_LOOKS,
  countsOf,
  findingWords,
  goesUp,
  originWords,
  readingLine,
  sumWords,
  superiorName,
  withheldWords,
} from "./words.ts";

const LIST_SHEET = "上报清单";

/** 建议 and 说明 have room for the sentences of most rows on one line: half the pages. */
const COLUMNS: readonly TableColumnPlan[] = [
  { header: "序号", width: 5, format: "integer", align: "center", noFilterButton: true },
  { header: "送往", width: 7, format: "text", align: "center" },
  { header: "类别", width: 11, format: "text", align: "center" },
  { header: "灯", width: 6, format: "text", align: "center" },
  { header: "对象", width: 20, format: "text", wrap: true },
  { header: "村(社区)", width: 10, format: "text", wrap: true },
  { header: "应", width: 11, format: "general", align: "center", wrap: true, noFilterButton: true },
  { header: "实", width: 9, format: "general", align: "center", wrap: true, noFilterButton: true },
  { header: "差", width: 12, format: "general", align: "center", wrap: true, noFilterButton: true },
  { header: "最近日期", width: 11, format: "date", align: "center", noFilterButton: true },
  { header: "责任人", width: 11, format: "text", wrap: true },
  { header: "建议", width: 36, format: "text", wrap: true },
  { header: "说明", width: 52, format: "text", wrap: true },
  { header: "依据", width: 7, format: "text", align: "center", noFilterButton: true },
];
/** Behind 送往, on the lists of levels to which others send. */
const ORIGIN_AT = 2;
const ORIGIN: TableColumnPlan = { header: "来源", width: 10, format: "text", align: "center" };

interface Shape {
  readonly columns: readonly TableColumnPlan[];
  readonly hasOrigin: boolean;
  readonly light: number;
  /** In characters, of all columns together. */
  readonly width: number;
  /** First and last column of each part of the totals; the lights stand one to a column. */
  readonly category: readonly [number, number];
  readonly lights: number;
  readonly total: number;
  readonly up: number;
  readonly meaning: readonly [number, number];
}

/** With more rows held in view, a laptop would have no room left for the list. */
const MOST_FROZEN = 6;

/** Without rows that were sent there is nothing to tell apart. */
function shapeOf({ rows }: EscalationList): Shape {
  const hasOrigin = rows.some(({ sentBy }) => sentBy !== undefined);
  const by = hasOrigin ? 1 : 0;
  const columns = hasOrigin ? COLUMNS.toSpliced(ORIGIN_AT, 0, ORIGIN) : COLUMNS;
  return {
    columns,
    hasOrigin,
    light: 3 + by,
    width: columns.reduce((sum, { width }) => sum + width, 0),
    category: [1, 3 + by],
    lights: 4 + by,
    total: 8 + by,
    up: 9 + by,
    meaning: [10 + by, 14 + by],
  };
}

export function listSheet(
  list: EscalationList,
  { link }: Pick<EvidenceSheet<EscalationRow>, "link">,
  options: EscalationSheetOptions,
): SheetPlan {
  const { unit, span, asOf, level } = options;
  const rows = inReadingOrder(list.rows);
  const shape = shapeOf(list);
  const head = titleBlock({
    title: `${unit}${span.label}上报清单(${level}级${BOOK_OF[level]})`,
    left: `单位(盖章):${unit}`,
    right: `截至 ${asOf}`,
    columns: shape.columns.length,
  });
  const block = new Block(head.rows, shape);
  block.note(sumWords(list, level), "subtitle");
  for (const text of introduction(list, options)) block.note(text);
  totals(block, list, level);
  block.gap();
  const top = block.row + 1;
  return {
    name: LIST_SHEET,
    visibility: "visible",
    columns: [],
    cells: [...head.cells, ...block.cells],
    merges: [...head.merges, ...block.merges],
    rowHeights: new Map([...head.rowHeights, ...block.heights]),
    tables: [
      {
        name: tableName("escalation"),
        top,
        left: 1,
        columns: shape.columns,
        rows: rows.map((row, index) => cellsOf(row, index, shape, link)),
        rowCount: rows.length,
        cellLooks: new Map(
          rows.map(({ light }, index) => [`${index},${shape.light}`, LIGHT_LOOKS[light]] as const),
        ),
      },
    ],
    conditionals: [],
    ...(top <= MOST_FROZEN && { freeze: { rows: top, columns: 0 } }),
    print: printSetup({ unit, titleRows: [top, top], width: shape.width }),
    tabLook: rows.some(({ light }) => light === "红") ? "bad" : "warning",
  };
}

/** What goes up first, what was sent here last; else by category, the gravest before the others, village by village. */
export function inReadingOrder(rows: readonly EscalationRow[]): readonly EscalationRow[] {
  return [...rows.filter(goesUp), ...rows.filter((row) => !goesUp(row))];
}

function cellsOf(
  row: EscalationRow,
  index: number,
  { hasOrigin }: Shape,
  link: EvidenceSheet<EscalationRow>["link"],
): readonly PlanCell[] {
  return [
    index + 1,
    row.sendTo,
    ...(hasOrigin ? [originWords(row)] : []),
    row.category,
    row.light,
    row.subject,
    row.village,
    row.required,
    row.done,
    row.missing,
    row.lastDate === "" ? null : row.lastDate,
    row.responsible,
    row.advice,
    row.why,
    row.records.length === 0 ? "" : link(row, `${row.records.length} 行`),
  ];
}

function introduction(
  list: EscalationList,
  { settings, notes = [], findings = [] }: EscalationSheetOptions,
): readonly string[] {
  const lines = [readingLine(settings), withheldWords(list), ...notes, ...findingWords(findings)];
  return lines.filter((it) => it !== "");
}

/** 类别 × 灯, with what each light means there: no colour has to be guessed. */
function totals(block: Block, list: EscalationList, level: Level): void {
  const counts = countsOf(list);
  if (counts.length === 0) return;
  const { category, lights, total, up, meaning } = block.shape;
  block.line([
    ["类别", ...category, "header"],
    ...LIGHTS_DOWN.map((light, at): Part => [light, lights + at, lights + at, "header"]),
    ["合计", total, total, "header"],
    [`送${superiorName(level)}`, up, up, "header"],
    ["灯的含义", ...meaning, "header"],
  ]);
  for (const count of counts) block.line(totalLine(count, block.shape));
  const sum = (of: (it: CategoryCount) => number): number =>
    counts.reduce((all, it) => all + of(it), 0);
  block.line([
    ["合计", ...category, "total"],
    ...LIGHTS_DOWN.map((light, at): Part => [
      sum(({ byLight }) => byLight.get(light) ?? 0),
      lights + at,
      lights + at,
      "total",
    ]),
    [sum((it) => it.total), total, total, "total"],
    [sum((it) => it.goingUp), up, up, "total"],
    ["", ...meaning, "total"],
  ]);
}

function totalLine(
  { category, total, byLight, goingUp }: CategoryCount,
  shape: Shape,
): readonly Part[] {
  const meanings = LIGHTS.flatMap((light) => {
    const words = REASONS[category].lights[light];
    return words === undefined ? [] : [`${light}:${words}`];
  });
  return [
    [category, ...shape.category, "body"],
    ...LIGHTS_DOWN.map((light, at): Part => {
      const count = byLight.get(light) ?? 0;
      const column = shape.lights + at;
      return [
        count === 0 ? null : count,
        column,
        column,
        count === 0 ? "body" : LIGHT_LOOKS[light],
      ];
    }),
    [total, shape.total, shape.total, "body"],
    [goingUp, shape.up, shape.up, "body"],
    [meanings.reverse().join(";"), ...shape.meaning, "body"],
  ];
}

/** Value, first and last column, look. */
type Part = readonly [value: PlanCell, first: number, last: number, look: PlanLook];

/** Lines over the whole width, between the title and the table. */
class Block {
  readonly cells: CellPlan[] = [];
  readonly merges: MergePlan[] = [];
  readonly heights = new Map<number, number>();
  readonly shape: Shape;
  row: number;

  constructor(row: number, shape: Shape) {
    this.row = row;
    this.shape = shape;
  }

  note(text: string, look: PlanLook = "note"): void {
    this.#next(Math.max(18, pointsHigh(text, this.shape.width)));
    this.#put([text, 1, this.shape.columns.length, look], "left");
  }

  line(parts: readonly Part[]): void {
    this.#next(20);
    for (const part of parts) {
      const isMeaning = part[1] === this.shape.meaning[0] && part[3] === "body";
      this.#put(part, isMeaning ? "left" : "center");
    }
  }

  gap(): void {
    this.#next(8);
  }

  #next(points: number): void {
    this.row += 1;
    this.heights.set(this.row, points);
  }

  #put([value, first, last, look]: Part, align: "left" | "center"): void {
    const { row } = this;
    const format = typeof value === "number" ? "integer" : "text";
    this.cells.push({ row, column: first, value, look, align, format, wrap: true });
    if (last > first) this.merges.push({ top: row, left: first, bottom: row, right: last });
  }
}
