/** 村评: a page per village, one below the other, its figures taken from 村统计. */
import { SUBMISSION_NAMES } from "../../domain/submissions.ts";
import { groupBy } from "../../domain/groups.ts";
import type { Problem, Review, VillageReview, CadreLine } from "../../domain/review/index.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";
import { printSetup } from "../parts/print.ts";
import { Canvas } from "./canvas.ts";
import type { VillageFigures, VillageKey } from "./villages.ts";
import { LEDGER_NAMES, SHEETS, UNNAMED, daysOf, titleOf, villageLabel } from "./words.ts";

const WIDTHS = [13, 10, 13, 10, 13, 10, 13, 10];
const LAST = WIDTHS.length;
/** The rest of them stand on 问题清单. */
const MOST_PROBLEMS = 10;

const GRID: readonly (readonly (readonly [string, VillageKey])[])[] = [
  [
    ["走访户次", "done"],
    ["两委应访", "required"],
    ["完成率", "visitRate"],
    ["接待来访", "receptions"],
  ],
  [
    ["户数", "households"],
    ["本月已访户", "visited"],
    ["覆盖率", "coverage"],
    ["从未走访", "never"],
  ],
  [
    ["重点户应访", "specialDue"],
    ["重点户已访", "specialVisited"],
    ["满意率", "contentRate"],
    ["答复率", "answerRate"],
  ],
  [
    ["上月办理中", "opening"],
    ["建账", "registered"],
    ["办结", "closed"],
    ["本月办理中", "open"],
  ],
  [
    ["实质性办结", "substantive"],
    ["逾期", "overdue"],
    ["不满意", "discontent"],
    ["未议账", "undecided"],
  ],
];

/** `sentencesOf`: the 情况说明 of a village. */
export function pagesSheet(
  review: Review,
  figures: VillageFigures,
  sentencesOf: (village: VillageReview) => readonly string[],
): SheetPlan {
  const canvas = new Canvas(WIDTHS);
  const breaks: number[] = [];
  const cadres = groupBy(review.cadres, ({ village }) => village);
  const problems = groupBy(review.problems, ({ village }) => village);
  review.villages.forEach((village, index) => {
    if (index > 0) breaks.push(canvas.row - 1);
    head(canvas, review, village);
    grid(canvas, figures, index);
    sentences(canvas, sentencesOf(village));
    cadreRows(canvas, cadres.get(village.village) ?? []);
    problemRows(canvas, problems.get(village.village) ?? []);
    signature(canvas);
  });
  if (review.villages.length === 0) canvas.text("没有村(社区)的数据。", { look: "note" });
  return {
    name: SHEETS.pages,
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

function head(
  canvas: Canvas,
  review: Review,
  { village, submission, isStandIn }: VillageReview,
): void {
  const title = titleOf({ ...review, unit: villageLabel(village) }, "民情工作评议");
  canvas.put(1, LAST, title, { look: "title" });
  canvas.next(34);
  const sent = isStandIn
    ? "本月没有收到台账,事项按上月计"
    : submission === null
      ? ""
      : `报送:${SUBMISSION_NAMES[submission]}`;
  canvas.put(1, 4, sent, { look: "subtitle" });
  canvas.put(5, LAST, daysOf(review), { look: "subtitle", align: "right" });
  canvas.next(22);
}

function grid(canvas: Canvas, { of, isShare }: VillageFigures, index: number): void {
  for (const line of GRID) {
    line.forEach(([name, key], at) => {
      const column = at * 2 + 1;
      canvas.put(column, column, name, { look: "header" });
      const format = isShare(key) ? "percent" : "integer";
      canvas.put(column + 1, column + 1, of(index, key), { look: "body", format, align: "center" });
    });
    canvas.next(24);
  }
}

/** To be changed by the clerk: a sentence a line. */
function sentences(canvas: Canvas, lines: readonly string[]): void {
  canvas.put(1, LAST, "情况说明(可以修改)", { look: "header" });
  canvas.next(22);
  for (const line of lines) canvas.text(line, { look: "input" }, 22);
}

function cadreRows(canvas: Canvas, cadres: readonly CadreLine[]): void {
  if (cadres.length === 0) return;
  const heads = ["干部", "应访", "实访", "差", "未走访的周", "", "日记", "联系户"];
  heads.forEach((text, index) => {
    canvas.put(index + 1, index + 1, text, { look: "header" });
  });
  canvas.merges.push({ top: canvas.row, left: 5, bottom: canvas.row, right: 6 });
  canvas.next(22);
  for (const it of cadres) {
    const weeks = it.missedWeeks.length === 0 ? "" : `第${it.missedWeeks.join("、")}周`;
    const number = { look: "body", format: "integer", align: "center" } as const;
    canvas.put(1, 1, it.name, { look: "body", align: "center" });
    canvas.put(2, 2, it.required, number);
    canvas.put(3, 3, it.done, number);
    // Where nothing is required nothing can be missing: as on 干部一览.
    const missing = it.required === null ? null : it.missing;
    canvas.put(4, 4, missing, it.missing > 0 ? { ...number, look: "bad" } : number);
    canvas.put(5, 6, weeks, { look: "body", wrap: true });
    canvas.put(7, 7, it.diary, number);
    canvas.put(8, 8, it.linked, number);
    canvas.next(Math.max(20, pointsHigh(weeks, canvas.room(5, 6))));
  }
}

function problemRows(canvas: Canvas, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  canvas.put(1, 1, "问题", { look: "header" });
  canvas.put(2, 3, "编号", { look: "header" });
  canvas.put(4, 4, "责任人", { look: "header" });
  canvas.put(5, LAST, "情况", { look: "header" });
  canvas.next(22);
  for (const it of problems.slice(0, MOST_PROBLEMS)) {
    canvas.put(1, 1, it.kind, { look: "body", align: "center" });
    canvas.put(2, 3, it.code === "" ? `${LEDGER_NAMES[it.ledger]}${UNNAMED}` : it.code, {
      look: "body",
      wrap: true,
    });
    canvas.put(4, 4, it.responsible, { look: "body", wrap: true });
    canvas.put(5, LAST, it.why, { look: "body", wrap: true });
    canvas.next(
      Math.max(20, pointsHigh(it.why, canvas.room(5, LAST)), pointsHigh(it.responsible, 10)),
    );
  }
  const more = problems.length - MOST_PROBLEMS;
  if (more > 0) canvas.text(`还有 ${more} 条,见“${SHEETS.problems}”。`, { look: "note" });
}

function signature(canvas: Canvas): void {
  canvas.put(1, 1, "评语", { look: "header" });
  canvas.put(2, LAST, "", { look: "input" });
  canvas.next(48);
  canvas.put(1, LAST, "村(社区)党组织书记(签字):            评议人:            日期:", {
    look: "footer",
  });
  canvas.next(26);
}
