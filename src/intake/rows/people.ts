/** Titles in place of names (mess row 37): 张书记 becomes a name when the roster knows exactly one. */
import type { ColumnDef, LedgerDef } from "../../domain/ledgers/types.ts";
import { isList } from "../../domain/records.ts";
import { titleOf } from "../cells/index.ts";
import type { RowDraft } from "./draft.ts";
import type { Roster } from "./roster.ts";

/** Columns that name villagers, of whom the 干部名册 knows nothing. */
const VILLAGERS = new Set(["householder", "reporter", "visitor", "name", "contact", "signedFor"]);

/** The columns of a ledger in which cadres are named. */
export function cadreColumns(ledger: LedgerDef): readonly ColumnDef[] {
  return ledger.columns.filter(
    (column) =>
      (column.type === "person" || column.type === "people") && !VILLAGERS.has(column.key),
  );
}

/** Replaces titles by names, and drops with an error what fits nobody or several. */
export function resolveTitles(
  draft: RowDraft,
  columns: readonly ColumnDef[],
  roster: Roster,
): void {
  for (const { key } of columns) {
    const value = draft.values[key];
    if (typeof value === "string") {
      draft.values[key] = resolve(draft, key, value, roster);
    } else if (isList(value) && value.some((name) => titleOf(name) !== null)) {
      const names = value.map((name) => resolve(draft, key, name, roster));
      const kept = [...new Set(names.filter((name) => name !== null))];
      draft.values[key] = kept.length === 0 ? null : kept;
    }
  }
}

function resolve(draft: RowDraft, key: string, name: string, roster: Roster): string | null {
  const title = titleOf(name);
  if (title === null) return name;
  const found = roster.cadres(title.surname, title.title);
  const [only] = found;
  if (found.length === 1 && only !== undefined) {
    draft.note("title-resolved", key, name, { newValue: only });
    return only;
  }
  const several = `干部名册里有${found.length}人对得上`;
  const nobody = roster.hasCadres ? "干部名册里没有对得上的人" : "这份文件里没有干部名册";
  const why = found.length > 0 ? several : nobody;
  const valueWhom = found.length > 0 ? `(${found.join("、")})` : "";
  draft.note("title-unresolved", key, name, { slots: { why, valueWhom } });
  draft.refusedFields.push(key);
  return null;
}
