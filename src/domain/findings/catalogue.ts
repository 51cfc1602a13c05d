/** Every kind of finding, by id. One list per stage of the work. */
import { CELLS_FINDINGS } from "./cells.ts";
import { DUTIES_FINDINGS } from "./duties.ts";
import { ENTRY_FINDINGS } from "./entry.ts";
import { ESCALATION_FINDINGS } from "./escalation.ts";
import { ITEMS_FINDINGS } from "./items.ts";
import { JOB_FINDINGS } from "./job.ts";
import { LAYOUT_FINDINGS } from "./layout.ts";
import { MERGE_FINDINGS } from "./merge.ts";
import { OPEN_FINDINGS } from "./open.ts";
import { READER_FINDINGS } from "./reader.ts";
import { REPLIES_FINDINGS } from "./replies.ts";
import { ROWS_FINDINGS } from "./rows.ts";
import { SETTINGS_FINDINGS } from "./settings.ts";
import type { FindingKind } from "./types.ts";

export const FINDING_KINDS: readonly FindingKind[] = [
  ...JOB_FINDINGS,
  ...READER_FINDINGS,
  ...OPEN_FINDINGS,
  ...LAYOUT_FINDINGS,
  ...CELLS_FINDINGS,
  ...ROWS_FINDINGS,
  ...MERGE_FINDINGS,
  ...SETTINGS_FINDINGS,
  ...ENTRY_FINDINGS,
  ...DUTIES_FINDINGS,
  ...ESCALATION_FINDINGS,
  ...ITEMS_FINDINGS,
  ...REPLIES_FINDINGS,
];

const byId = new Map(FINDING_KINDS.map((kind) => [kind.id, kind]));

/** The catalogue entry. An unknown id is a mistake of ours and throws. */
export function findingKind(id: string): FindingKind {
  const kind = byId.get(id);
  if (!kind) throw new Error(`unknown finding kind ${id}`);
  return kind;
}
