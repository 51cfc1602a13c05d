/** 自定职责: duties of the township's own, a line each; the first line is a worked example that is not read. */
import {
  OWN_DUTIES_SHEET,
  OWN_DUTY_COLUMNS,
  OWN_DUTY_EXAMPLE,
  ownDutyTexts,
} from "../../domain/quotas/own.ts";
import type { OwnDutyKey } from "../../domain/quotas/own.ts";
import type { OwnDuty } from "../../domain/quotas/types.ts";
import type { SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { pointsHigh } from "../parts/heights.ts";
import { tableName } from "../parts/names.ts";
import { printSetup } from "../parts/print.ts";
import { titleBlock } from "../parts/title.ts";

/** The hints stand above the table, which grows downwards. */
const FIRST_HINT = 3;
const HEADER_ROW = FIRST_HINT + OWN_DUTY_COLUMNS.length + 1;
/** Blank lines below the example. */
const SPARE_ROWS = 10;
const WIDTHS: Readonly<Record<OwnDutyKey, number>> = {
  id: 12,
  name: 28,
  who: 20,
  what: 14,
  times: 8,
  per: 8,
  kinds: 24,
  ways: 20,
};

const COLUMNS: readonly TableColumnPlan[] = OWN_DUTY_COLUMNS.map(({ key, header, hint }) => ({
  header,
  width: WIDTHS[key],
  format: "text",
  wrap: true,
  headerNote: hint,
  required: key !== "kinds" && key !== "ways",
}));

const WIDTH = Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
const HINTS = OWN_DUTY_COLUMNS.map(({ header, hint }) => `${header}:${hint}`);

/** Read back by `readRuleBook`, which passes over the lines whose 编号 begins with 例. */
export function ownDutiesSheet(duties: readonly OwnDuty[] = []): SheetPlan {
  const head = titleBlock({
    title: OWN_DUTIES_SHEET,
    left: "四项制度和五账法以外的走访要求,一行一项;第一行是例子,不核查",
    right: "不需要就空着",
    columns: COLUMNS.length,
    leftColumns: COLUMNS.length - 2,
  });
  const example = OWN_DUTY_COLUMNS.map(({ key }) =>
    key === "id" ? `例${OWN_DUTY_EXAMPLE.id}` : OWN_DUTY_EXAMPLE[key],
  );
  const lines = duties.map((duty) => {
    const texts = ownDutyTexts(duty);
    return OWN_DUTY_COLUMNS.map(({ key }) => texts[key]);
  });
  return {
    name: OWN_DUTIES_SHEET,
    visibility: "visible",
    columns: [],
    cells: [
      ...head.cells,
      ...HINTS.map((value, index) => ({
        row: FIRST_HINT + index,
        column: 1,
        value,
        look: "note" as const,
        align: "left" as const,
        wrap: true,
      })),
    ],
    merges: [
      ...head.merges,
      ...HINTS.map((_, index) => ({
        top: FIRST_HINT + index,
        left: 1,
        bottom: FIRST_HINT + index,
        right: COLUMNS.length,
      })),
    ],
    rowHeights: new Map([
      ...head.rowHeights,
      ...HINTS.map(
        (hint, index) => [FIRST_HINT + index, Math.max(18, pointsHigh(hint, WIDTH))] as const,
      ),
    ]),
    tables: [
      {
        name: tableName("own_duties"),
        top: HEADER_ROW,
        left: 1,
        columns: COLUMNS,
        rows: [example, ...lines],
        rowCount: 1 + lines.length,
        spareRows: SPARE_ROWS,
        cellLooks: new Map(COLUMNS.map((_, index) => [`0,${index}`, "muted"] as const)),
      },
    ],
    conditionals: [],
    print: printSetup({ titleRows: [HEADER_ROW, HEADER_ROW] }),
    tabLook: "muted",
  };
}
