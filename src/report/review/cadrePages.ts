/** 干部评: a page per cadre, one below the other, its figures taken from 干部一览. */
import { addTo } from "../../domain/groups.ts";
import { namesIn } from "../../domain/lifecycle/index.ts";
import { cadreSentence } from "../../domain/review/wording.ts";
import type { CadreLine, Problem, Review } from "../../domain/review/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { PlanCell, SheetPlan } from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";
import { printSetup } from "../parts/print.ts";
import { TABLE_TOP } from "../summary/tableSheet.ts";
import { CADRE_COLUMNS, type CadreKey } from "./cadres.ts";
import { Canvas } from "./canvas.ts";
import { LEDGER_NAMES, SHEETS, UNNAMED, daysOf, titleOf, villageLabel } from "./words.ts";

const WIDTHS = [13, 10, 13, 10, 13, 10, 13, 10];
const LAST = WIDTHS.length;
/** Excel keeps no more page breaks on a sheet; the cadres behind them begin another one. */
const MOST_PAGES = 1_000;
/** The rest of them stand on 问题清单. */
const MOST_PROBLEMS = 12;

const GRID: readonly (readonly (readonly [string, CadreKey])[])[] = [
  [
    ["应走访户次", "required"],
    ["实走访户次", "done"],
    ["差", "missing"],
    ["完成率", "rate"],
  ],
  [
    ["应核周数", "weeks"],
    ["联系户", "linked"],
    ["结对户", "pairs"],
    ["结对户本年走访", "pairVisits"],
  ],
  [
    ["日记应写", "diaryRequired"],
    ["日记实写", "diary"],
  ],
];

/** One sheet, unless there are more cadres than a sheet keeps page breaks. */
export function cadrePages(review: Review): readonly SheetPlan[] {
  const problems = problemsByPerson(review.problems);
  const count = Math.max(1, Math.ceil(review.cadres.length / MOST_PAGES));
  return Array.from({ length: count }, (_, index) => {
    const first = index * MOST_PAGES;
    const name = index === 0 ? SHEETS.cadres : `${SHEETS.cadres}(${index + 1})`;
    return sheetOf(name, review, first, problems);
  });
}

function sheetOf(
  name: string,
  review: Review,
  first: number,
  problems: ReadonlyMap<string, readonly Problem[]>,
): SheetPlan {
  const canvas = new Canvas(WIDTHS);
  const breaks: number[] = [];
  review.cadres.slice(first, first + MOST_PAGES).forEach((cadre, index) => {
    if (index > 0) breaks.push(canvas.row - 1);
    head(canvas, review, cadre);
    grid(canvas, cadre, TABLE_TOP + 1 + first + index);
    canvas.put(1, LAST, "情况说明(可以修改)", { look: "header" });
    canvas.next(22);
    canvas.text(cadreSentence(cadre), { look: "input" }, 28);
    problemRows(canvas, problems.get(personKey(cadre.village, cadre.name)) ?? []);
    signature(canvas, review);
  });
  if (review.cadres.length === 0) canvas.text("没有干部的走访要评。", { look: "note" });
  return {
    name,
    visibility: "visible",
    columns: WIDTHS.map((width) => ({ width, format: "general" })),
    cells: canvas.cells,
    tables: [],
    merges: canvas.merges,
    conditionals: [],
    rowHeights: canvas.rowHeights,
    print: { ...printSetup({ unit: review.unit, orientation: "portrait" }), pageBreaks: breaks },
  };
}

function head(canvas: Canvas, review: Review, { village, name, positions }: CadreLine): void {
  const unit = villageLabel(village);
  canvas.put(1, LAST, titleOf({ ...review, unit: `${unit}${name}` }, "走访评议"), {
    look: "title",
  });
  canvas.next(34);
  canvas.put(1, 4, `职务:${positions.join("、")}`, { look: "subtitle", wrap: true });
  canvas.put(5, LAST, daysOf(review), { look: "subtitle", align: "right" });
  canvas.next(Math.max(22, pointsHigh(positions.join("、"), canvas.room(1, 4) - 6)));
}

function grid(canvas: Canvas, cadre: CadreLine, row: number): void {
  for (const line of GRID) {
    line.forEach(([name, key], at) => {
      const column = at * 2 + 1;
      canvas.put(column, column, name, { look: "header", wrap: true });
      canvas.put(column + 1, column + 1, figure(cadre, key, row), {
        look: key === "missing" && cadre.missing > 0 ? "bad" : "body",
        format: key === "rate" ? "percent" : "integer",
        align: "center",
      });
    });
    canvas.next(34);
  }
}

/** Nothing where the duty does not bind: a reference would show 0. */
function figure(cadre: CadreLine, key: CadreKey, row: number): PlanCell {
  const value = valueOf(cadre, key);
  if (value === null) return null;
  return {
    formula: `'${SHEETS.cadreTable}'!${cellAddress(row, CADRE_COLUMNS[key])}`,
    cached: value,
  };
}

function valueOf(cadre: CadreLine, key: CadreKey): number | string | null {
  const { required, done } = cadre;
  if (key === "rate") {
    if (required === null) return null;
    return required === 0 ? "" : Math.min(done, required) / required;
  }
  if (key === "missing") return required === null ? null : Math.max(0, required - done);
  return cadre[key];
}

function problemRows(canvas: Canvas, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  canvas.put(1, 1, "负责的问题", { look: "header" });
  canvas.put(2, 3, "编号", { look: "header" });
  canvas.put(4, LAST, "情况", { look: "header" });
  canvas.next(22);
  for (const { kind, code, ledger, why } of problems.slice(0, MOST_PROBLEMS)) {
    canvas.put(1, 1, kind, { look: "body", align: "center" });
    const named = code === "" ? `${LEDGER_NAMES[ledger]}${UNNAMED}` : code;
    canvas.put(2, 3, named, { look: "body", wrap: true });
    canvas.put(4, LAST, why, { look: "body", wrap: true });
    canvas.next(
      Math.max(20, pointsHigh(named, canvas.room(2, 3)), pointsHigh(why, canvas.room(4, LAST))),
    );
  }
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) canvas.text(`还有 ${more} 条,见“${SHEETS.problems}”。`, { look: "note" });
}

function signature(canvas: Canvas, review: Review): void {
  canvas.put(1, 1, "评语", { look: "header" });
  canvas.put(2, LAST, "", { look: "input" });
  canvas.next(72);
  canvas.put(1, LAST, "本人(签字):            评议人(签字):            日期:", { look: "footer" });
  canvas.next(26);
  canvas.text(`应走访户次按制度计,没有规定的不填。口径:${review.readings.join(";")}`, {
    look: "note",
  });
}

/** By village and name: somebody who answers for a matter together with others has it on his page too. */
function problemsByPerson(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    for (const name of namesIn(problem.responsible)) {
      addTo(groups, personKey(problem.village, name), problem);
    }
  }
  return groups;
}

function personKey(village: string, name: string): string {
  return `${village}\u0000${name}`;
}
