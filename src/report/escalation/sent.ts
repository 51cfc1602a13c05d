/**
 * 上报事项: the rows of escalated items, a sheet for each ledger, with the headers of our own
 * ledgers, so that the superior's workbook takes them in by 编号.
 */
import { SENT_SHEET } from "../../domain/escalation/sentSheet.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import type { Item } from "../../domain/lifecycle/index.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { fieldCell, ledgerColumns } from "../parts/columns.ts";
import { tableName } from "../parts/names.ts";
import { tableSheet } from "../summary/tableSheet.ts";
import { rowUp, type ListedItem } from "./items.ts";
import type { EscalationSheetOptions } from "./options.ts";
import { superiorName } from "./words.ts";

const LEDGERS = ["demands", "hardship", "stability"] as const;

export function sentSheets(
  items: readonly ListedItem[],
  options: EscalationSheetOptions,
): readonly SheetPlan[] {
  const rows = items.filter(({ isEscalated }) => isEscalated).flatMap((it) => rowUp(it) ?? []);
  return LEDGERS.flatMap((id) => {
    const own = rows.filter(({ ledger }) => ledger === id);
    return own.length === 0 ? [] : [sentSheet(ledgerById(id), own, options)];
  });
}

function sentSheet(
  ledger: LedgerDef,
  rows: readonly Item[],
  { unit, span, asOf, level }: EscalationSheetOptions,
): SheetPlan {
  const columns = ledger.columns.filter(({ key }) =>
    rows.some(({ values }) => (values[key] ?? null) !== null),
  );
  return tableSheet({
    name: `${SENT_SHEET}${ledger.name}`,
    title: `${unit}${span.label}上报事项(${ledger.name})`,
    // A longer line would be taken for a header that spans several columns.
    left: `单位(盖章):${unit}`,
    right: `截至 ${asOf}`,
    unit,
    frozenColumns: 1,
    table: {
      name: tableName(`sent_${ledger.id}`),
      columns: ledgerColumns(ledger, { columns }).map((column) => ({ ...column, hidden: false })),
      rows: rows.map(({ values }) => columns.map(({ key }) => fieldCell(values[key]))),
      rowCount: rows.length,
    },
    notes: [
      `注:请${superiorName(level)}按编号记入自己的台账,编号不变。和村里报送的台账放在一起汇总时,以村里的台账为准。`,
    ],
    tabLook: "soon",
  });
}
