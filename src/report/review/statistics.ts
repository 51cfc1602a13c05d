/** 统计表: the rows of the monthly report in use by 大类, a block per ledger, then the township's own lines (§2.4). */
import type { ItemLedger } from "../../domain/lifecycle/index.ts";
import { OWN_SOURCES, difference } from "../../domain/review/index.ts";
import type { CategoryLine, Review, Tally, TallyKey } from "../../domain/review/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { PlanCell, SheetPlan } from "../../workbook/plan.ts";
import { printSetup } from "../parts/print.ts";
import { Canvas } from "./canvas.ts";
import { sumOf, valueOf } from "./formulas.ts";
import { LEDGER_NAMES, SHEETS, TALLY_NAMES, daysOf, titleOf } from "./words.ts";

const YEAR_ROWS: readonly TallyKey[] = [
  "registered",
  "closed",
  "substantive",
  "staged",
  "procedural",
  "escalated",
  "closedAbove",
];
const MONTH_ROWS: readonly TallyKey[] = [
  "opening",
  "registered",
  "reopened",
  "transferredIn",
  "transferredOut",
  "closed",
  "substantive",
  "staged",
  "procedural",
  "escalated",
  "closedAbove",
  "suspended",
  "open",
];
const CLASSES = ["substantive", "staged", "procedural"] as const;
/** Indented below the sum that they are part of. */
const PARTS: readonly TallyKey[] = [...CLASSES, "closedAbove"];
const WIDTH = 10;
/** 11 大类, 未填 and 合计. */
const FIGURES = 13;

export function statisticsSheet(review: Review): SheetPlan {
  const canvas = new Canvas([8, 20, ...Array.from({ length: FIGURES }, () => WIDTH)]);
  canvas.put(1, canvas.columns, titleOf(review, "民情台账统计表"), { look: "title" });
  canvas.next(34);
  canvas.put(1, 8, `填报单位:${review.unit}`, { look: "subtitle" });
  canvas.put(9, canvas.columns, `${daysOf(review)}  单位:件`, { look: "subtitle", align: "right" });
  canvas.next(22);
  const breaks: number[] = [];
  for (const ledger of review.ledgers) {
    const lines = review.categories.filter((line) => line.ledger === ledger);
    if (breaks.length > 0 || canvas.row > 3) breaks.push(canvas.row - 1);
    block(canvas, ledger, lines, review);
  }
  if (review.township) {
    breaks.push(canvas.row - 1);
    townshipBlock(canvas, review);
  }
  if (!review.ledgers.includes("stability")) {
    canvas.text("汇总表里只有稳定工作的件数,没有各件的状态,本表不列;各村的月评里有。", {
      look: "note",
    });
  }
  return {
    name: SHEETS.statistics,
    visibility: "visible",
    columns: [8, 20, ...Array.from({ length: FIGURES }, () => WIDTH)].map((width) => ({
      width,
      format: "general",
    })),
    cells: canvas.cells,
    tables: [],
    merges: canvas.merges,
    conditionals: [],
    freeze: { rows: 2, columns: 2 },
    rowHeights: canvas.rowHeights,
    print: {
      ...printSetup({ unit: review.unit, titleRows: [1, 2], width: 158 }),
      pageBreaks: breaks,
    },
  };
}

function block(
  canvas: Canvas,
  ledger: ItemLedger,
  lines: readonly CategoryLine[],
  review: Review,
): void {
  const last = lines.length + 3;
  canvas.put(1, last, LEDGER_NAMES[ledger], { look: "total" });
  canvas.next(24);
  canvas.put(1, 2, "项目", { look: "header" });
  lines.forEach(({ category }, index) => {
    canvas.put(index + 3, index + 3, category, { look: "header" });
  });
  canvas.put(last, last, "合计", { look: "header" });
  canvas.next(36);
  part(
    canvas,
    "本年累计",
    YEAR_ROWS,
    lines.map(({ year }) => year),
  );
  part(
    canvas,
    "本月",
    MONTH_ROWS,
    lines.map(({ month }) => month),
  );
  checkRow(canvas, lines);
  canvas.text(
    `本年累计:${review.yearStart} 至 ${review.yearEnd},按读到的各行计。已上报的按程序性办结计,在上级继续办理。`,
    { look: "note" },
  );
}

/** Rows of one part; 办结 is the sum of its three classes, 合计 that of the 大类. */
function part(
  canvas: Canvas,
  name: string,
  keys: readonly TallyKey[],
  tallies: readonly Tally[],
): void {
  const first = canvas.row;
  const rowOf = (key: TallyKey): number => first + keys.indexOf(key);
  for (const [index, key] of keys.entries()) {
    canvas.put(1, 1, index === 0 ? name : "", { look: "header" });
    canvas.put(2, 2, `${PARTS.includes(key) ? "  其中:" : ""}${TALLY_NAMES[key]}`, {
      look: "body",
    });
    tallies.forEach((tally, at) => {
      const column = at + 3;
      const cell: PlanCell =
        key === "closed"
          ? {
              formula: CLASSES.map((it) => cellAddress(rowOf(it), column)).join("+"),
              cached: tally.closed,
            }
          : tally[key];
      canvas.put(column, column, cell, { look: "body", format: "integer" });
    });
    total(
      canvas,
      tallies.length,
      tallies.reduce((sum, tally) => sum + tally[key], 0),
    );
    canvas.next(20);
  }
}

function total(canvas: Canvas, count: number, cached: number): void {
  const { row } = canvas;
  const range = { top: row, bottom: row, left: 3, right: count + 2 };
  canvas.put(count + 3, count + 3, sumOf(range, cached), { look: "total", format: "integer" });
}

/** 本月办理中 beyond what the rows above it make: 0 when it ties. */
function checkRow(canvas: Canvas, lines: readonly CategoryLine[]): void {
  const row = (key: TallyKey): number => canvas.row - MONTH_ROWS.length + MONTH_ROWS.indexOf(key);
  const plus = ["opening", "registered", "reopened", "transferredIn"] as const;
  const minus = ["transferredOut", "closed", "suspended"] as const;
  canvas.put(1, 1, "", { look: "header" });
  canvas.put(2, 2, "勾稽差(应为 0)", { look: "body" });
  const gaps = lines.map(({ month }) => difference(month));
  gaps.forEach((gap, index) => {
    const at = (key: TallyKey): string => cellAddress(row(key), index + 3);
    const formula = `${at("open")}-(${plus.map(at).join("+")}-${minus.map(at).join("-")})`;
    const look = gap === 0 ? "muted" : "bad";
    canvas.put(index + 3, index + 3, { formula, cached: gap }, { look, format: "integer" });
  });
  total(
    canvas,
    gaps.length,
    gaps.reduce((sum, gap) => sum + gap, 0),
  );
  canvas.next(20);
}

function townshipBlock(canvas: Canvas, { township, unit }: Review): void {
  if (!township) return;
  const { lines, hasOwnLedger } = township;
  canvas.put(1, canvas.columns, `${unit === "" ? "乡镇" : unit}本级`, { look: "total" });
  canvas.next(24);
  const last = lines.length + 3;
  canvas.put(1, 2, "项目", { look: "header" });
  lines.forEach(({ ledger }, index) => {
    canvas.put(index + 3, index + 3, LEDGER_NAMES[ledger], { look: "header" });
  });
  canvas.put(last, last, "合计", { look: "header" });
  canvas.next(36);
  const first = canvas.row;
  const rows = TOWNSHIP_ROWS;
  for (const { name, value, sum } of rows) {
    canvas.put(1, 2, name, { look: "body" });
    const cells = lines.map((line, at): PlanCell => {
      const number = value(line);
      if (!sum) return number;
      const parts = sum.map((it) =>
        cellAddress(first + rows.findIndex(({ id }) => id === it), at + 3),
      );
      return { formula: parts.join("+"), cached: number };
    });
    cells.forEach((cell, at) => {
      canvas.put(at + 3, at + 3, cell, { look: "body", format: "integer" });
    });
    total(
      canvas,
      cells.length,
      cells.map((cell) => valueOf(cell) ?? 0).reduce((sum_, number) => sum_ + number, 0),
    );
    canvas.next(20);
  }
  canvas.text(
    hasOwnLedger
      ? "按乡镇综合账计;编号与村台账相同的算村(社区)呈报。"
      : "没有乡镇综合账,或者里面还没有填过:村(社区)呈报和办理情况按村台账的上报日期、上级答复和办结时间计,本级建账没有数据。",
    { look: "note" },
  );
}

type TownshipLine = NonNullable<Review["township"]>["lines"][number];

interface TownshipRow {
  readonly id: string;
  readonly name: string;
  readonly value: (line: TownshipLine) => number;
  /** Ids of the rows that it is the sum of. */
  readonly sum?: readonly string[];
}

function ownOf({ own }: TownshipLine): number {
  return OWN_SOURCES.reduce((sum, source) => sum + own[source], 0);
}

const TOWNSHIP_ROWS: readonly TownshipRow[] = [
  { id: "opening", name: "上月办理中", value: ({ opening }) => opening },
  {
    id: "collected",
    name: "收集合计",
    value: (line) => line.fromVillages + ownOf(line),
    sum: ["fromVillages", "own"],
  },
  { id: "fromVillages", name: "  村(社区)呈报", value: ({ fromVillages }) => fromVillages },
  { id: "own", name: "  本级建账", value: ownOf, sum: OWN_SOURCES.map((it) => `own ${it}`) },
  ...OWN_SOURCES.map((source) => ({
    id: `own ${source}`,
    name: `    ${source}`,
    value: ({ own }: TownshipLine) => own[source],
  })),
  {
    id: "closed",
    name: "办结合计",
    value: (line) => line.closedOwn.closed + line.closedFromVillages,
    sum: ["closedOwn", "closedFromVillages"],
  },
  {
    id: "closedOwn",
    name: "  本级办结",
    value: ({ closedOwn }) => closedOwn.closed,
    sum: CLASSES.map((it) => `closed ${it}`),
  },
  ...CLASSES.map((key) => ({
    id: `closed ${key}`,
    name: `    ${TALLY_NAMES[key]}`,
    value: ({ closedOwn }: TownshipLine) => closedOwn[key],
  })),
  {
    id: "closedFromVillages",
    name: "  村(社区)呈报并已办结",
    value: ({ closedFromVillages }) => closedFromVillages,
  },
  { id: "escalatedOwn", name: "乡镇建账呈报县", value: ({ escalatedOwn }) => escalatedOwn },
  {
    id: "escalatedFromVillages",
    name: "村(社区)呈报乡镇再呈报县",
    value: ({ escalatedFromVillages }) => escalatedFromVillages,
  },
  { id: "otherwise", name: "交回、中止、转出(净)", value: ({ otherwise }) => otherwise },
  { id: "open", name: "本月办理中", value: ({ open }) => open },
];
