/** A village whose file comes from a web system: an HTML table called .xls, or a .csv. */
import { columnOf, ledgerById } from "../../domain/ledgers/index.ts";
import type { LedgerId } from "../../domain/ledgers/types.ts";
import { monthLabel } from "../../domain/periods/index.ts";
import type { LedgerTruth } from "../types.ts";
import type { VillageMonth } from "../village-month.ts";
import { TOWNSHIP } from "../villages.ts";
import { SYNONYM_HEADERS } from "./headers.ts";
import { formColumns, rowsOf } from "./plain.ts";

/** The web system knows no other ledgers. */
const WEB_LEDGERS: readonly LedgerId[] = ["cadres", "households", "visits", "demands", "hardship"];

export interface TextBook {
  readonly text: string;
  readonly ledgers: readonly LedgerTruth[];
}

/** `hiddenVisits`: rows of 走访记录 that the system has folded away. */
export function webBook(data: VillageMonth, hiddenVisits: readonly number[]): TextBook {
  const { village, month } = data;
  const tables = WEB_LEDGERS.map((id) => {
    const { header, rows } = texts(data, id);
    const title = `${TOWNSHIP}${village.name}${monthLabel(month.id)}${ledgerById(id).name}`;
    const body = rows.map((row, index) => {
      const hidden = id === "visits" && hiddenVisits.includes(index);
      const style = hidden ? ' style="display:none"' : "";
      return `<tr${style}>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`;
    });
    return [
      "<table border=1>",
      `<tr><td colspan=${header.length} align=center>${title}</td></tr>`,
      `<tr>${header.map((text) => `<th>${escape(text)}</th>`).join("")}</tr>`,
      ...body,
      "</table>",
    ].join("\r\n");
  });
  const head = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
  const text = `<html><head>${head}</head><body>\r\n${tables.join("<br>\r\n")}\r\n</body></html>\r\n`;
  return { text, ledgers: WEB_LEDGERS.map((ledger) => truthOf(data, ledger)) };
}

/** One ledger as comma-separated text; long numbers carry a tab, as web systems do. */
export function csvBook(data: VillageMonth, ledger: LedgerId): TextBook {
  const { header, rows } = texts(data, ledger);
  const lines = [header, ...rows].map((row) => row.map(quote).join(","));
  return { text: `${lines.join("\r\n")}\r\n`, ledgers: [truthOf(data, ledger)] };
}

function truthOf(data: VillageMonth, ledger: LedgerId): LedgerTruth {
  return { ledger, rows: rowsOf(data, ledger).length, otherPeriod: 0 };
}

function texts(data: VillageMonth, id: LedgerId): { header: string[]; rows: string[][] } {
  const ledger = ledgerById(id);
  const columns = formColumns(ledger, SYNONYM_HEADERS);
  const rows = rowsOf(data, id).map((row, index) =>
    columns.map(([key]) => {
      if (key === "serial") return String(index + 1);
      const value = row[key] ?? "";
      const text = typeof value === "object" ? value.join("、") : String(value);
      return columnOf(ledger, key).type === "phone" && text !== "" ? `${text}\t` : text;
    }),
  );
  return { header: columns.map(([, header]) => header), rows };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
