/** Words in sheet names and titles that point to a ledger; they break ties between like headers. */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { matchKey, removeSpaces } from "../../domain/text/normalize.ts";

/** Extra points for a ledger in view of the sheet's name and the titles above a header. */
export type WordBonus = (ledger: LedgerDef, titles: readonly string[]) => number;

const NAME_WEIGHT = 2;
const TITLE_WEIGHT = 1.5;
/** `困难群众结对` speaks rather of 结对 … the longer word decides where two fit. */
const PER_CHARACTER = 0.1;

export function wordBonus(sheetName: string): WordBonus {
  const name = plain(sheetName);
  return (ledger, titles) =>
    points(ledger, name, NAME_WEIGHT) + points(ledger, plain(titles.join(" ")), TITLE_WEIGHT);
}

/** Is the sheet called exactly as the ledger is? */
export function isNameOf(ledger: LedgerDef, sheetName: string): boolean {
  const name = matchKey(sheetName);
  return name === matchKey(ledger.sheetName) || name === matchKey(ledger.name);
}

/** The ledger that the first telling text speaks of, by its longest word. */
export function ledgerSpokenOf(
  texts: readonly string[],
  ledgers: readonly LedgerDef[],
): LedgerDef | undefined {
  for (const text of texts) {
    const name = plain(text);
    let best: LedgerDef | undefined;
    let most = 0;
    for (const ledger of ledgers) {
      const score = points(ledger, name, NAME_WEIGHT);
      if (score > most) [best, most] = [ledger, score];
    }
    if (best) return best;
  }
  return undefined;
}

function points(ledger: LedgerDef, text: string, weight: number): number {
  let longest = 0;
  for (const word of [ledger.name, ledger.sheetName, ...ledger.sheetWords]) {
    const key = matchKey(word);
    if (key.length > longest && text.includes(key)) longest = key.length;
  }
  return longest === 0 ? 0 : weight + longest * PER_CHARACTER;
}

/** Unlike `matchKey` this keeps what stands in brackets: `台账(走访)` speaks of 走访. */
function plain(text: string): string {
  return removeSpaces(text).replace(/帐/g, "账").toLowerCase();
}
