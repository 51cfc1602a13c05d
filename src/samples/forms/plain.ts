/** Files of villages that keep their own, reasonable sheets: other headers, other hands. */
import { columnOf } from "../../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { monthLabel } from "../../domain/periods/index.ts";
import { VILLAGE_LEDGERS } from "../../report/village/workbook.ts";
import type { VillageRow } from "../../report/village/workbook.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import type { LedgerTruth } from "../types.ts";
import type { VillageMonth } from "../village-month.ts";
import { TOWNSHIP } from "../villages.ts";
import { SheetDraft } from "./draft.ts";
import type { FormColumn, FormHeaders } from "./headers.ts";
import type { Print } from "./print.ts";

export interface PlainForm {
  readonly headers: FormHeaders;
  readonly print: Print;
  /** 编号 of the demands is only 1, 2, 3. */
  readonly bareCodes?: boolean;
  /** A column of the village's own at the right end of 走访记录. */
  readonly ownColumn?: string;
  readonly footer?: boolean;
}

export interface PlainBook {
  readonly sheets: readonly SheetPlan[];
  readonly ledgers: readonly LedgerTruth[];
}

export function plainBook(data: VillageMonth, form: PlainForm): PlainBook {
  const books = VILLAGE_LEDGERS.map((ledger) => ({
    sheet: plainSheet(ledger, data, form),
    truth: { ledger: ledger.id, rows: rowsOf(data, ledger.id).length, otherPeriod: 0 },
  }));
  return { sheets: books.map((it) => it.sheet), ledgers: books.map((it) => it.truth) };
}

export function rowsOf(data: VillageMonth, ledger: LedgerId): readonly VillageRow[] {
  return data.rows.get(ledger) ?? [];
}

/** The form's own columns, else what our template shows. */
export function formColumns(ledger: LedgerDef, headers: FormHeaders): readonly FormColumn[] {
  const shown = ledger.columns.filter(
    (column) => column.type === "serial" || (column.hidden !== true && column.computed !== true),
  );
  return headers[ledger.id] ?? shown.map((column): FormColumn => [column.key, column.header]);
}

function plainSheet(ledger: LedgerDef, data: VillageMonth, form: PlainForm): SheetPlan {
  const columns = formColumns(ledger, form.headers);
  const own = ledger.id === "visits" ? form.ownColumn : undefined;
  const widths = columns.map(([key]) => columnOf(ledger, key).width);
  const draft = new SheetDraft(ledger.sheetName, own === undefined ? widths : [...widths, 12]);
  const bare = form.bareCodes === true && ledger.id === "demands";
  const { village, month } = data;
  const heading = `${TOWNSHIP}${village.titleName ?? village.name}${monthLabel(month.id)}`;
  draft.wide(heading + ledger.name, "title");
  draft.line([`单位:${village.name}(盖章)`], "subtitle");
  writeHeader(draft, columns, own);
  rowsOf(data, ledger.id).forEach((row, index) => {
    const cells = columns.map(([key]) => {
      if (key === "serial" || (key === "code" && bare)) return index + 1;
      return form.print(row[key] ?? null, columnOf(ledger, key), index);
    });
    draft.line(own === undefined ? cells : [...cells, index % 2 === 0 ? "是" : "否"]);
  });
  if (form.footer) {
    draft.blank();
    draft.line([`填表人:${data.people.committee[3]?.name ?? ""}`, null, null, "审核人:"], "footer");
  }
  return draft.plan();
}

/** One row of headers, or two where some stand under a common one. */
export function writeHeader(draft: SheetDraft, columns: readonly FormColumn[], own?: string): void {
  const lower = [...columns.map(([, header]) => header), ...(own === undefined ? [] : [own])];
  if (columns.every(([, , upper]) => upper === undefined)) {
    draft.line(lower, "header");
    return;
  }
  const uppers = columns.map(([, header, upper]) => upper ?? header);
  const shownOnce = uppers.map((text, at) =>
    columns[at]?.[2] && uppers[at - 1] === text ? null : text,
  );
  const top = draft.line(shownOnce, "header");
  draft.line(
    columns.map(([, header, upper]) => (upper === undefined ? null : header)),
    "header",
  );
  columns.forEach(([, , upper], at) => {
    if (upper === undefined) draft.merge(top, at + 1, top + 1, at + 1);
    else if (uppers[at - 1] !== upper) {
      const end = columns.findIndex(([, , other], index) => index > at && other !== upper);
      draft.merge(top, at + 1, top, end === -1 ? columns.length : end);
    }
  });
}
