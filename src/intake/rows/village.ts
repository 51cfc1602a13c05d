/** The 村 column of a row: one form for the file's own village, another village is pointed out (row 35). */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import { villageName, type VillageRegistry } from "../../domain/villages/registry.ts";
import type { RowDraft } from "./draft.ts";

const NAMES_A_VILLAGE = /(?:村|社区|村委会|居委会|村民委员会|居民委员会)(?:\([^)]*\))?$/;

/** True where every row is of the file's own village; a township's own lists name others. */
export function hasOwnVillage(ledger: LedgerDef): boolean {
  return ledger.columns.some((column) => column.type === "village" && column.computed === true);
}

/** `village` is the file's; a row that names another one is counted for the file's, and said so. */
export function settleVillage(draft: RowDraft, village: string, registry: VillageRegistry): void {
  const text = draft.text("village");
  if (text === "" || text === village || village === "") return;
  const plain = removeSpaces(toHalfWidth(text));
  if (isOwn(plain, village, registry)) {
    draft.values["village"] = village;
    draft.note("village-form", "village", text, { newValue: village });
  } else if (registry.match(plain).kind !== "none" || NAMES_A_VILLAGE.test(plain)) {
    draft.values["village"] = village;
    draft.note("village-differs", "village", text, { newValue: village, slots: { village } });
  }
}

function isOwn(text: string, village: string, registry: VillageRegistry): boolean {
  const match = registry.match(text);
  return match.kind === "found" ? match.village.name === village : villageName(text) === village;
}
