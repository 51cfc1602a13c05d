/** Ids of the questions about headers and sheets, and the answers found under them. */
import type { LedgerDef, LedgerId } from "../../domain/ledgers/types.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import type { HeaderMemory } from "./types.ts";

/** Answer that leaves a column or a sheet unread. */
export const LEAVE_OUT = "ignore";

/** `header-unknown:走访记录:情况` */
export function headerQuestionId(ledger: LedgerDef, header: string): string {
  return `header-unknown:${ledger.name}:${matchKey(header)}`;
}

/** `sheet-unknown:Sheet2`; hidden or not, a sheet keeps its id. */
export function sheetQuestionId(name: string): string {
  return `sheet-unknown:${name.trim()}`;
}

/** The memory over remembered answers; `answerOf` looks one up by the id of its question. */
export function headerMemory(
  answerOf: (questionId: string) => string | undefined,
  ledgers: readonly LedgerDef[],
): HeaderMemory {
  const byId = new Map<string, LedgerDef>(ledgers.map((ledger) => [ledger.id, ledger]));
  return {
    header: (ledger: LedgerId, header: string) => {
      const def = byId.get(ledger);
      const answer = def && answerOf(headerQuestionId(def, header));
      return answer === LEAVE_OUT || answer === "" ? null : answer;
    },
    sheet: (name: string) => {
      const answer = answerOf(sheetQuestionId(name));
      if (answer === LEAVE_OUT) return LEAVE_OUT;
      return answer === undefined ? undefined : byId.get(answer)?.id;
    },
  };
}
