/** What changes its colour by itself: missing cells, lights. */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import type { Light } from "../../domain/lights/index.ts";
import { columnLetters } from "../../workbook/address.ts";
import type { ConditionalPlan, PlanLook } from "../../workbook/plan.ts";

/** Rows of a table's body. */
export interface Body {
  readonly top: number;
  readonly bottom: number;
}

/** Required cells turn red while they are empty in a row that has something. */
export function missingMarks(ledger: LedgerDef, { top, bottom }: Body): ConditionalPlan[] {
  const from = columnLetters(ledger.columns[0]?.type === "serial" ? 2 : 1);
  const to = columnLetters(ledger.columns.length);
  const filled = `SUMPRODUCT(--($${from}${top}:$${to}${top}<>""))>0`;
  return ledger.columns.flatMap((column, index): ConditionalPlan[] => {
    if (column.required !== "always" || column.computed) return [];
    const letters = columnLetters(index + 1);
    return [
      {
        range: `${letters}${top}:${letters}${bottom}`,
        formula: `AND(${filled},$${letters}${top}="")`,
        look: "bad",
      },
    ];
  });
}

const LIGHT_LOOKS: readonly (readonly [light: Light, look: PlanLook])[] = [
  ["红", "bad"],
  ["黄", "warning"],
  ["临期", "soon"],
  ["正常", "good"],
];

/** 剩余天数 and 期限提示 in the colour of the light; the word stands there for those who see none. */
export function lightMarks(ledger: LedgerDef, { top, bottom }: Body): ConditionalPlan[] {
  const isOne = ({ key }: ColumnDef): boolean => key === "daysLeft" || key === "light";
  const first = ledger.columns.findIndex(isOne);
  const last = ledger.columns.findLastIndex(isOne);
  if (first === -1) return [];
  const [from, to] = [columnLetters(first + 1), columnLetters(last + 1)];
  return LIGHT_LOOKS.map(([light, look]) => ({
    range: `${from}${top}:${to}${bottom}`,
    formula: `$${to}${top}="${light}"`,
    look,
  }));
}
