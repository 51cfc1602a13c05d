/** Where a finding stands in the summary: its line in 核对清单, and the merged row that it is about. */
import type { Finding } from "../../../domain/findings/types.ts";
import { ledgerById } from "../../../domain/ledgers/index.ts";
import type { LedgerId } from "../../../domain/ledgers/types.ts";
import type { MergeResult } from "../../../merge/types.ts";
import { tableName } from "../../../report/parts/names.ts";
import type { WorkbookPlan } from "../../../workbook/plan.ts";
import { rowOf } from "./source.ts";

/** A row of the summary: the planned name of its sheet, and its number there. */
export interface SummaryRow {
  readonly sheet: string;
  readonly row: number;
}

interface RecordPlace {
  readonly ledger: LedgerId;
  readonly index: number;
}

export class SummaryPlaces {
  readonly #result: MergeResult;
  readonly #plan: WorkbookPlan;
  #records: ReadonlyMap<string, RecordPlace> | null = null;

  constructor(result: MergeResult, plan: WorkbookPlan) {
    this.#result = result;
    this.#plan = plan;
  }

  /** `index`: place in the order of 核对清单, from 0. Null for what that sheet has no room for. */
  inChecklist(index: number): SummaryRow | null {
    return this.#rowOfTable("findings", index);
  }

  /** Null where the row was not adopted, or where its ledger goes up as numbers only. */
  inLedger(finding: Finding): SummaryRow | null {
    const row = rowOf(finding);
    if (row === 0) return null;
    this.#records ??= placesOf(this.#result);
    const place = this.#records.get(keyOf(finding.file, finding.sheet, row));
    // Of what goes up as numbers, the table of that name holds the numbers.
    if (!place || ledgerById(place.ledger).summary !== "rows") return null;
    return this.#rowOfTable(place.ledger, place.index);
  }

  /** A long ledger goes on in the tables `…2`, `…3`. */
  #rowOfTable(id: string, index: number): SummaryRow | null {
    let left = index;
    for (let part = 1; ; part += 1) {
      const name = tableName(part === 1 ? id : `${id}${part}`);
      const sheet = this.#plan.sheets.find(({ tables }) => tables.some((it) => it.name === name));
      const table = sheet?.tables.find((it) => it.name === name);
      if (!sheet || !table) return null;
      if (left < table.rowCount) return { sheet: sheet.name, row: table.top + 1 + left };
      left -= table.rowCount;
    }
  }
}

function placesOf({ records }: MergeResult): ReadonlyMap<string, RecordPlace> {
  const places = new Map<string, RecordPlace>();
  for (const [ledger, list] of records) {
    list.forEach(({ source }, index) => {
      const key = keyOf(source.file, source.sheet, source.row);
      // Of a row that was split, the first part.
      if (!places.has(key)) places.set(key, { ledger, index });
    });
  }
  return places;
}

function keyOf(file: string, sheet: string, row: number): string {
  return JSON.stringify([file, sheet, row]);
}
