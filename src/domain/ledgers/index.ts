/** All ledgers, in printed order. To add one: a file beside this one, and a line here. */
import { actionLog } from "./actionLog.ts";
import { cadres } from "./cadres.ts";
import { calendar } from "./calendar.ts";
import { contactCards } from "./contactCards.ts";
import { demands } from "./demands.ts";
import { diary } from "./diary.ts";
import { dutyRoster } from "./dutyRoster.ts";
import { hardship } from "./hardship.ts";
import { households } from "./households.ts";
import { meetings } from "./meetings.ts";
import { members } from "./members.ts";
import { pairing } from "./pairing.ts";
import { reception } from "./reception.ts";
import { stability } from "./stability.ts";
import type { ColumnDef, LedgerDef, LedgerId } from "./types.ts";
import { villages } from "./villages.ts";
import { villageVisits } from "./villageVisits.ts";
import { visits } from "./visits.ts";

export { AMBIGUOUS_HEADERS, NEVER_KEPT_HEADERS, isNeverKept } from "./traps.ts";
export type { AmbiguousHeader } from "./traps.ts";

const BY_ID: Readonly<Record<LedgerId, LedgerDef>> = {
  cadres,
  households,
  members,
  visits,
  diary,
  demands,
  hardship,
  stability,
  pairing,
  contactCards,
  dutyRoster,
  reception,
  meetings,
  villages,
  calendar,
  actionLog,
  villageVisits,
};

export const LEDGERS: readonly LedgerDef[] = Object.values(BY_ID);

export function ledgerById(id: LedgerId): LedgerDef {
  return BY_ID[id];
}

const byName = new Map(LEDGERS.map((ledger) => [ledger.name, ledger]));

/** By the name in reports (民生诉求台账); undefined for any other text. */
export function ledgerByName(name: string): LedgerDef | undefined {
  return byName.get(name);
}

/** The column with this key, if the ledger has one. */
export function findColumn(ledger: LedgerDef, key: string): ColumnDef | undefined {
  return ledger.columns.find((column) => column.key === key);
}

/** The column with this key. A key that the ledger does not have is a mistake of ours and throws. */
export function columnOf(ledger: LedgerDef, key: string): ColumnDef {
  const column = findColumn(ledger, key);
  if (!column) throw new Error(`ledger ${ledger.id} has no column ${key}`);
  return column;
}

/** Every header that the column goes by: its own first, then the others in use. */
export function headersOf(column: ColumnDef): readonly string[] {
  return [column.header, ...column.synonyms];
}
