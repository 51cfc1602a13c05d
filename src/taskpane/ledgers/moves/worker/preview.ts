/** What a plan of moves would do, row by row: 原来 → 改后, the lines of the log, and what is refused. */
import type { Finding } from "../../../../domain/findings/types.ts";
import { describeFinding } from "../../../../domain/findings/describe.ts";
import { groupBy } from "../../../../domain/groups.ts";
import { ledgerById } from "../../../../domain/ledgers/index.ts";
import { printValue } from "../../../../domain/records.ts";
import type { BookItem, MoveOutcome, MovesPlan } from "../../../../items/index.ts";
import { sentenceBesidePlace } from "../../../../report/parts/sentence.ts";
import type { Preview, PreviewLine, PreviewNote } from "./calls.ts";
import { idOf, itemLine } from "./lines.ts";

export function previewOf({ outcomes, edits, findings }: MovesPlan): Preview {
  const rows = groupBy(outcomes, ({ before }) => idOf(before));
  const lines = [...rows.values()].flatMap(lineOf);
  const refused = lines.filter(({ refusals }) => refusals.length > 0).length;
  return {
    lines,
    notes: findings.map(noteOf),
    ready: lines.length - refused,
    refused,
    isNew: edits.length > 0,
  };
}

/** 经办人: a field of the form, though of no row. */
const BY = "by";

/** Moves on one row, the last of which says how it is in the end. */
function lineOf(outcomes: readonly MoveOutcome[]): readonly PreviewLine[] {
  const [first] = outcomes;
  if (!first) return [];
  const made = outcomes.filter((it) => it.ok);
  const end = made.at(-1)?.after ?? first.before.item;
  return [
    {
      ...itemLine(first.before),
      changes: changesOf(first.before, end.values),
      log: made.map(({ log }) => log.text),
      refusals: outcomes.flatMap((it) =>
        it.ok
          ? []
          : it.refusals.map(({ id, field, message }) => ({
              field: id === "by-empty" ? BY : field,
              message,
            })),
      ),
    },
  ];
}

function changesOf({ item }: BookItem, end: BookItem["item"]["values"]): PreviewLine["changes"] {
  return ledgerById(item.ledger).columns.flatMap(({ key, header }) => {
    const before = printValue(item.values[key]);
    const after = printValue(end[key]);
    return before === after ? [] : [{ label: header, before, after }];
  });
}

/** A row that is left for the next time is no fault. */
function noteOf(finding: Finding): PreviewNote {
  const { sheet, row = null } = finding;
  return {
    sentence: sentenceBesidePlace(finding, "masked"),
    isWarning: describeFinding(finding, "masked").severity !== "info",
    sheet,
    row,
  };
}
