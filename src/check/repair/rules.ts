/**
 * Which findings have exactly one safe answer, by kind. A repair writes what the merge would read
 * out of the cell anyway, and only where nothing that the clerk wrote is lost by it.
 */
import { FINDING_KINDS, findingKind } from "../../domain/findings/catalogue.ts";
import { CELLS_FINDINGS } from "../../domain/findings/cells.ts";
import { ROWS_FINDINGS } from "../../domain/findings/rows.ts";
import { matchChoice } from "../../domain/ledgers/choices.ts";
import type { ColumnDef } from "../../domain/ledgers/types.ts";

/**
 * - `fine`: the cell can stay as it is, it is read as it is meant
 * - `guess`: it was read in one way, but may mean another
 * - `loses`: the value is known, but words of the clerk's would be lost
 * - `asked`: the clerk is asked which of several is meant
 * - `refused`: nothing can safely be read out of it
 * - `missing`: only the clerk knows what belongs there
 * - `rows`: several rows or cells contradict each other, and which one is right is not in them
 * - `place`: it is about a header, a sheet, the settings or the file, not about a cell of a ledger
 */
export type WhyNot =
  "fine" | "guess" | "loses" | "asked" | "refused" | "missing" | "rows" | "place";

/** What was written in the cell, and the column that it stands in. */
export type IsSafe = (written: string, column: ColumnDef) => boolean;

export type RepairRule =
  | {
      readonly repairs: true;
      /** Only of the cells for which it holds; why not of the others. */
      readonly where?: { readonly safe: IsSafe; readonly else: WhyNot };
    }
  | {
      readonly repairs: false;
      readonly why: WhyNot;
      /** The reading of the cell is not touched by it: other faults of the cell can be mended. */
      readonly aside?: true;
    };

const yes: RepairRule = { repairs: true };
const no = (why: WhyNot): RepairRule => ({ repairs: false, why });
const beside = (why: WhyNot): RepairRule => ({ repairs: false, why, aside: true });
const where = (safe: IsSafe, orElse: WhyNot): RepairRule => ({
  repairs: true,
  where: { safe, else: orElse },
});

const MIDNIGHT = /(?:^|[ T])0?0:00(?::00(?:\.0+)?)?$/;
/** 11/25/2026 and nothing else: there is no word to lose, and no 25th month. */
const DIGITS_ONLY = /^\s*\d{1,2}([-./])\d{1,2}\1\d{4}\s*$/;
const ABOUT = /约|概|近|多|余|来|左右|上下|以上|以内/;
const BRACKET = /[([【〔（［]/;

/** A word of the list as it stands there, with nothing around it. */
const isListedWord: IsSafe = (written, { choices }) => {
  const match = choices && !BRACKET.test(written) ? matchChoice(choices, written) : undefined;
  return match !== undefined && match.via !== "suggestion";
};

const CELL_RULES: Readonly<Record<string, RepairRule>> = {
  "cell-tidied": yes,
  "cell-blank-word": beside("fine"),
  "cell-none-word": yes,
  "cell-formula-error": no("refused"),
  "cell-boolean": yes,
  "text-too-long": beside("missing"),
  "text-too-short": beside("missing"),
  "text-rare-character": beside("missing"),
  "text-became-date": no("guess"),
  "text-lost-to-date": no("refused"),
  "text-digits-doubtful": no("refused"),
  "date-form": yes,
  "date-time-dropped": where((written) => MIDNIGHT.test(written.trim()), "loses"),
  "date-words-dropped": where((written) => DIGITS_ONLY.test(written), "loses"),
  "date-year-added": no("guess"),
  // Of a year of birth, two digits leave the century open.
  "date-short-year": where((_, { type }) => type === "date", "guess"),
  "date-serial": yes,
  "date-ambiguous": no("refused"),
  "date-impossible": no("refused"),
  "date-vague": no("refused"),
  "month-vague": no("refused"),
  "date-range": no("refused"),
  "date-range-end": no("loses"),
  "date-long-term": no("asked"),
  "id-digits-lost": no("refused"),
  "id-checksum": no("refused"),
  "id-birth": no("refused"),
  "id-length": no("refused"),
  "id-form": no("refused"),
  "id-fifteen": no("missing"),
  "phone-form": yes,
  "phone-several": no("loses"),
  "phone-words-dropped": no("loses"),
  "phone-length": no("missing"),
  "phone-unread": no("missing"),
  "number-from-text": yes,
  "number-unit": where((written) => !ABOUT.test(written), "loses"),
  "number-range": no("refused"),
  "number-unreadable": no("refused"),
  "number-not-whole": no("refused"),
  "number-limit": beside("missing"),
  "number-shown-as-date": no("guess"),
  "choice-word": yes,
  "choice-word-noted": where(isListedWord, "loses"),
  "choice-kept": beside("fine"),
  "choice-suggested": no("asked"),
  "choice-unknown": no("asked"),
  "status-unknown": no("refused"),
  "choice-refused": no("refused"),
  "people-split": yes,
  "people-unsure": no("guess"),
  "person-several": no("missing"),
  "person-title-dropped": no("loses"),
  "group-form": yes,
  "group-unread": beside("missing"),
  "household-no-padded": yes,
  "household-no-unclear": no("asked"),
  "household-no-form": no("missing"),
  "code-form": yes,
  "id-birth-contradiction": beside("rows"),
  "id-gender-contradiction": beside("rows"),
  "logic-closed-before-registered": no("rows"),
  "logic-due-before-registered": no("rows"),
  "logic-closed-without-result": no("rows"),
  "logic-unsatisfied-closed": beside("rows"),
  "logic-future-date": beside("missing"),
};

const ROW_RULES: Readonly<Record<string, RepairRule>> = {
  "ditto-filled": yes,
  "ditto-nothing-above": no("refused"),
  "two-columns": no("rows"),
  "group-from-banner": no("fine"),
  "row-unplaced": beside("missing"),
  "required-missing": beside("missing"),
  "title-resolved": yes,
  "title-unresolved": no("refused"),
  // Where the 户编号 itself was written; a householder's name beside an empty cell stays.
  "household-no-found": yes,
  "household-no-unlisted": no("asked"),
  "household-same-name": beside("asked"),
  "household-mismatch": beside("rows"),
  "households-split": no("fine"),
  "household-name-found": no("loses"),
  "household-unlisted": no("refused"),
  "households-unnamed": no("refused"),
  "answer-applied": no("fine"),
  "serial-as-code": no("missing"),
  "other-period": no("fine"),
  "village-form": yes,
  "village-differs": no("asked"),
};

const BETWEEN_ROWS = ["duplicate-row", "code-conflict", "register-conflict", "suspected-duplicate"];

/** What is found in cells and rows needs a rule of its own; all else is of places. */
const OF_PLACES = FINDING_KINDS.filter(
  (kind) => !CELLS_FINDINGS.includes(kind) && !ROWS_FINDINGS.includes(kind),
);

/** For every kind of the catalogue. */
export const REPAIR_RULES: ReadonlyMap<string, RepairRule> = new Map([
  ...OF_PLACES.map(({ id }) => [id, no("place")] as const),
  ...BETWEEN_ROWS.map((id) => [id, no("rows")] as const),
  ...Object.entries(CELL_RULES),
  ...Object.entries(ROW_RULES),
]);

/** A kind without a rule is not repaired, and is a mistake of ours that a test finds. */
export function repairRule(id: string): RepairRule {
  return REPAIR_RULES.get(findingKind(id).id) ?? no("place");
}
