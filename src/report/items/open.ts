/** 待办事项: what is open, oldest first, with its limit in words and colour. */
import { printValue } from "../../domain/records.ts";
import type { OpenGroup, OpenItem, OpenView } from "../../items/open.ts";
import { reporterOf, subjectOf } from "../../items/subject.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import type { ListOptions } from "./options.ts";

export const OPEN_SHEET = "待办事项";

const COLUMNS: readonly TableColumnPlan[] = [
  { header: "编号", width: 17, format: "text" },
  { header: "台账类别", width: 15, format: "text", wrap: true },
  { header: "事项", width: 30, format: "text", wrap: true },
  { header: "反映人、组别", width: 15, format: "text", wrap: true },
  { header: "状态", width: 10, format: "text", align: "center" },
  { header: "登记时间", width: 12, format: "date" },
  { header: "已过天数", width: 8, format: "integer", align: "center", noFilterButton: true },
  { header: "责任人", width: 12, format: "text", wrap: true },
  { header: "时限", width: 12, format: "date" },
  { header: "时限提示", width: 10, format: "text", align: "center" },
  { header: "还剩多少", width: 18, format: "text", wrap: true },
  { header: "可以办", width: 22, format: "text", wrap: true },
];
const LIGHT = 9;
/** Possible with nearly all, and said of none. */
const RARE: readonly string[] = ["suspend", "transfer", "carry"];
const LOOKS: Readonly<Record<string, PlanLook>> = {
  正常: "good",
  临期: "soon",
  黄: "warning",
  红: "bad",
};

export function openSheet({ items, byAge, byPerson }: OpenView, options: ListOptions): SheetPlan {
  const { unit, asOf } = options;
  const rows = items.map(rowOf);
  const looks = items.flatMap(({ standing }, row): [string, PlanLook][] => {
    const look = standing && LOOKS[standing.light];
    return look ? [[`${row},${LIGHT}`, look]] : [];
  });
  return tableSheet({
    name: OPEN_SHEET,
    title: `${unit}待办事项(内部)`,
    left: rows.length === 0 ? "没有待办的事项。" : `${rows.length} 件待办。${counted(byAge)}`,
    right: `截至 ${asOf}`,
    unit,
    frozenColumns: 1,
    table: {
      name: tableName("open_items"),
      columns: COLUMNS,
      rows,
      rowCount: rows.length,
      cellLooks: new Map(looks),
    },
    notes: [
      ...(rows.length === 0 ? [] : [`按责任人:${counted(byPerson)}`]),
      "时限按工作日计;稳定工作的事项只写编号和涉稳事项。",
    ],
  });
}

function counted(groups: readonly OpenGroup[]): string {
  return groups
    .filter(({ items }) => items.length > 0)
    .map(
      ({ label, items, late }) =>
        `${label} ${items.length} 件${late > 0 ? `(逾期 ${late} 件)` : ""}`,
    )
    .join(",");
}

function rowOf({ on, days, standing, responsible, kind, moves }: OpenItem): readonly PlanCell[] {
  const { item, code } = on;
  return [
    code,
    item.ledger === "stability" ? (kind.split("·")[0] ?? kind) : kind,
    subjectOf(item),
    reporterOf(item),
    printValue(item.values["status"]),
    printValue(item.values["registeredDate"]),
    days,
    responsible.join("、"),
    standing?.limit.due ?? printValue(item.values["deadline"]),
    standing?.light ?? "",
    standing?.words ?? "",
    moves
      .filter(({ move }) => !RARE.includes(move.id))
      .map(({ move }) => move.name)
      .join("、"),
  ];
}
