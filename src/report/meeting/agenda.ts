/** 议账议程: to be printed for the meeting, filled in at it, and taken in again. */
import { BOOK_OF, MEETING_OF, namesIn } from "../../domain/lifecycle/index.ts";
import { ATTENDANCE } from "../../domain/meetings/index.ts";
import { MEETING_TYPES } from "../../domain/ledgers/lists/visits.ts";
import { YES_NO } from "../../domain/ledgers/lists/common.ts";
import { printValue } from "../../domain/records.ts";
import { ledgerWord, reporterOf, subjectOf } from "../../items/subject.ts";
import type { Agenda, AgendaItem } from "../../meeting/agenda.ts";
import { AGENDA_SHEET, BASE, CODE, HEAD, TYPED, baseOf } from "../../meeting/columns.ts";
import type {
  CellPlan,
  MergePlan,
  PlanCell,
  SheetPlan,
  TableColumnPlan,
  WorkbookPlan,
} from "../../workbook/plan.ts";
import { handHeights } from "../items/options.ts";
import { pointsHigh } from "../parts/heights.ts";
import { tableName } from "../parts/names.ts";
import { printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";
import { columnValidation } from "../parts/validation.ts";

const WIDTHS: Readonly<Record<string, number>> = {
  solution: 22,
  target: 14,
  responsible: 10,
  deadline: 11,
  escalate: 9,
  reason: 14,
  remark: 9,
};

const READ: readonly TableColumnPlan[] = [
  { header: CODE.header, width: 16, format: "text", noFilterButton: true },
  { header: "台账", width: 9, format: "text", wrap: true, noFilterButton: true },
  { header: "事项", width: 24, format: "text", wrap: true, noFilterButton: true },
  { header: "反映人、组别", width: 12, format: "text", wrap: true, noFilterButton: true },
  { header: "登记时间", width: 11, format: "date", noFilterButton: true },
  { header: "现责任人", width: 9, format: "text", wrap: true, noFilterButton: true },
  { header: "上次议定", width: 16, format: "text", wrap: true, noFilterButton: true },
  { header: "为什么上会", width: 18, format: "text", wrap: true, noFilterButton: true },
];

const FILLED: readonly TableColumnPlan[] = TYPED.map(({ key, header, as }) => {
  const validation = as && columnValidation(as);
  return {
    header,
    width: WIDTHS[key] ?? 12,
    format: as?.type === "date" ? "date" : "text",
    wrap: true,
    noFilterButton: true,
    ...(validation && { validation }),
  };
});

const COLUMNS: readonly TableColumnPlan[] = [
  ...READ,
  ...FILLED,
  { header: BASE.header, width: 4, format: "text", hidden: true, noFilterButton: true },
];
const VISIBLE = COLUMNS.length - 1;

const EMPTY = "没有要上会的事项:没有待议、多次不满意、久拖未结或者该上报没有上报的。";
const HOW_TO =
  "会上在右边各栏填写议定结果;不能解决的“是否上报”填“是”并写明原因。填好后在窗格里点“读入议定结果”写回台账,没有填的留到下次会议。";

/** The lists of its drop-downs come with it. */
export function agendaPlan(agenda: Agenda): WorkbookPlan {
  return {
    sheets: [agendaSheet(agenda)],
    dictionary: [MEETING_TYPES, YES_NO].map(({ name, values }) => ({ list: name, values })),
    properties: new Map(),
  };
}

export function agendaSheet(agenda: Agenda): SheetPlan {
  const { level, village, township, items, asOf } = agenda;
  const unit = level === "村" ? village : township || village;
  const hasStability = items.some(({ on }) => on.item.ledger === "stability");
  const head = titleBlock({
    title: `${unit}${MEETING_OF[level]}议账议程${hasStability ? "(内部)" : ""}`,
    left: `${BOOK_OF[level]} ${items.length} 件上会`,
    right: `${asOf} 生成`,
    columns: VISIBLE,
  });
  const sitting = sittingBlock(agenda, head.rows + 1);
  const top = sitting.bottom + 3;
  const texts = [HOW_TO, ...(hasStability ? [STABILITY] : [])];
  const notes = texts.map((text, index) => line(sitting.bottom + 1 + index, text));
  const isEmpty = items.length === 0;
  const rows = items.map(rowOf);
  return {
    name: AGENDA_SHEET,
    visibility: "visible",
    columns: isEmpty ? READ.concat(FILLED).map(({ width, format }) => ({ width, format })) : [],
    cells: [...head.cells, ...sitting.cells, ...(isEmpty ? [line(top, EMPTY, "body")] : notes)],
    merges: [
      ...head.merges,
      ...sitting.merges,
      ...(isEmpty ? [top] : notes.map(({ row }) => row)).map((row) => across(row, 1, VISIBLE)),
    ],
    rowHeights: new Map([
      ...head.rowHeights,
      ...sitting.rowHeights,
      ...(isEmpty ? [] : texts).map(
        (text, index) => [sitting.bottom + 1 + index, noteHeight(text)] as const,
      ),
      ...handHeights(rows, READ, top),
    ]),
    tables: isEmpty
      ? []
      : [
          {
            name: tableName("agenda"),
            top,
            left: 1,
            columns: COLUMNS,
            rows,
            rowCount: rows.length,
            cellLooks: new Map(
              rows.flatMap((_, row) =>
                FILLED.map((__, at) => [`${row},${READ.length + at}`, "input"] as const),
              ),
            ),
          },
        ],
    conditionals: [],
    print: {
      ...printSetup({ unit, ...(isEmpty ? {} : { titleRows: [top, top] as const }) }),
      footerLeft: unit,
      footerCenter: "主持人(签字):            记录人(签字):            日期:            ",
    },
  };
}

/** Merged over all columns: nobody else finds out how high it has to be. */
function noteHeight(text: string): number {
  const width = COLUMNS.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  return Math.max(20, pointsHigh(text, width));
}

const STABILITY =
  "稳定工作的事项只写编号和涉稳事项,会上由主持人口头说明;本议程内部使用,不张贴、不外传。";

function rowOf({ on, reasons, lastDecision }: AgendaItem): readonly PlanCell[] {
  const { item, code } = on;
  const restricted = item.ledger === "stability";
  const own = (text: string): string => (restricted ? "" : text);
  return [
    code,
    ledgerWord(item.ledger),
    subjectOf(item),
    reporterOf(item),
    printValue(item.values["registeredDate"]),
    own(namesIn(item.values["responsible"]).join("、")),
    own(lastDecision),
    reasons.map(({ text }) => text).join(";"),
    ...FILLED.map(() => null),
    baseOf(item),
  ];
}

/** The meeting itself, then who was there, by required group. */
function sittingBlock({ level }: Agenda, top: number) {
  const attendance = ATTENDANCE[level];
  const cells: CellPlan[] = [];
  const merges: MergePlan[] = [];
  const label = (row: number, column: number, value: string): void => {
    cells.push({ row, column, value, look: "header", align: "center", wrap: true });
  };
  const box = (row: number, left: number, right: number, value: string, isDate = false): void => {
    const format = isDate ? ("date" as const) : ("text" as const);
    for (let column = left; column <= right; column += 1) {
      cells.push({
        ...{ row, column, look: "input", format, align: "left", wrap: true },
        value: column === left ? value : null,
      });
    }
    if (right > left) merges.push(across(row, left, right));
  };
  label(top, 1, HEAD.meetingDate.header);
  box(top, 2, 3, "", true);
  label(top, 4, HEAD.meetingTypes.header);
  box(top, 5, 8, attendance?.types.join("、") ?? "");
  label(top, 9, HEAD.place.header);
  box(top, 10, VISIBLE, "");
  label(top + 1, 1, HEAD.chair.header);
  box(top + 1, 2, 3, "");
  label(top + 1, 4, "应由");
  box(top + 1, 5, 8, attendance?.chair ?? "");
  label(top + 1, 9, HEAD.recorder.header);
  box(top + 1, 10, VISIBLE, "");
  const list = top + 2;
  label(list, 1, "参会人员");
  label(list, 2, "应到");
  label(list, 3, "实到");
  label(list, 4, "签到");
  merges.push(across(list, 4, VISIBLE));
  for (let column = 5; column <= VISIBLE; column += 1) {
    cells.push({ row: list, column, value: null, look: "header" });
  }
  const groups = attendance?.groups ?? [];
  groups.forEach(({ name }, index) => {
    const row = list + 1 + index;
    cells.push({ row, column: 1, value: name, look: "body", wrap: true });
    box(row, 2, 2, "");
    box(row, 3, 3, "");
    box(row, 4, VISIBLE, "");
  });
  const bottom = list + groups.length;
  const heights = Array.from({ length: bottom - top + 1 }, (_, at) => [top + at, 24] as const);
  return { cells, merges, rowHeights: new Map(heights), bottom };
}

function line(row: number, value: string, look: CellPlan["look"] = "note"): CellPlan {
  return { row, column: 1, value, look, align: "left", wrap: true };
}

function across(row: number, left: number, right: number): MergePlan {
  return { top: row, left, bottom: row, right };
}
