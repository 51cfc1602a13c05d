/** All known headers of all ledgers by the form in which headers are compared. */
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { matchKey } from "../../domain/text/normalize.ts";

export interface HeaderIndex {
  /** Field keys that a header means in a ledger, the printed name before synonyms; [] if unknown. */
  readonly fields: (ledger: LedgerId, key: string) => readonly string[];
  /** Ledgers that know a header. */
  readonly ledgers: (key: string) => ReadonlyMap<LedgerId, readonly string[]>;
  /** Could a header begin with this character? Spares the full comparison for nearly all cells. */
  readonly begins: (character: string) => boolean;
}

const NONE: readonly string[] = [];
const NOWHERE: ReadonlyMap<LedgerId, readonly string[]> = new Map();
const built = new WeakMap<readonly LedgerDef[], HeaderIndex>();

/** The index of a list of ledgers; made once per list. */
export function headerIndex(ledgers: readonly LedgerDef[]): HeaderIndex {
  const known = built.get(ledgers);
  if (known) return known;
  const index = buildIndex(ledgers);
  built.set(ledgers, index);
  return index;
}

function buildIndex(ledgers: readonly LedgerDef[]): HeaderIndex {
  const byKey = new Map<string, Map<LedgerId, string[]>>();
  const starts = new Set<string>();
  const add = (ledger: LedgerDef, key: string, field: string): void => {
    if (key === "") return;
    starts.add(key.charAt(0));
    const owners = byKey.get(key) ?? new Map<LedgerId, string[]>();
    byKey.set(key, owners);
    const fields = owners.get(ledger.id) ?? [];
    owners.set(ledger.id, fields);
    if (!fields.includes(field)) fields.push(field);
  };
  for (const ledger of ledgers) {
    const printed = new Set(ledger.columns.map((column) => matchKey(column.header)));
    for (const column of ledger.columns) add(ledger, matchKey(column.header), column.key);
    for (const column of ledger.columns) {
      for (const synonym of column.synonyms) {
        const key = matchKey(synonym);
        // A printed header means its own column, whatever else may be called so elsewhere.
        if (!printed.has(key)) add(ledger, key, column.key);
      }
    }
  }
  return {
    fields: (ledger, key) => byKey.get(key)?.get(ledger) ?? NONE,
    ledgers: (key) => byKey.get(key) ?? NOWHERE,
    begins: (character) => starts.has(character),
  };
}
