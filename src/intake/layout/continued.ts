/**
 * A ledger that goes on over several sheets with its header on the first alone. Such a sheet is never
 * read unasked: columns without names may have been moved. The clerk's answer lends it the header.
 */
import type { RawRow, RawSheet, RawValue } from "../../workbook/raw.ts";
import { isBlank } from "./cells.ts";
import type { Segment } from "./segments.ts";
import type { SheetSurvey } from "./survey.ts";
import type { LayoutContext } from "./types.ts";

/** So many rows of the table are compared with the first row of the sheet. */
const SAMPLE = 5;
const FEWEST_CELLS = 4;
const LIKE_ENOUGH = 0.8;

/** Marks the sheets that seem to go on with the table before them, and reads those that were told to. */
export function withContinued(
  surveys: readonly SheetSurvey[],
  context: LayoutContext,
): readonly SheetSurvey[] {
  let before: Segment | undefined;
  return surveys.map((survey) => {
    if (survey.role === "tables") before = survey.segments.at(-1);
    if (survey.role !== "unrecognised" || !before || !goesOn(before, survey.sheet)) return survey;
    const { ledger } = before.header;
    if (context.remembered.sheet(survey.sheet.name) !== ledger.id)
      return { ...survey, doubtful: true, ledger };
    return { ...survey, role: "tables", segments: [borrowed(before, survey.sheet)] };
  });
}

/** The whole sheet as body, under the header of the table before it. */
function borrowed({ header }: Segment, sheet: RawSheet): Segment {
  return {
    sheet,
    header: { ...header, top: 0, bottom: 0 },
    from: 0,
    headerAt: 0,
    bodyAt: 0,
    to: sheet.rows.length,
    repeats: new Set(),
  };
}

/** Do the cells of its first row look like those of the table, some of them other than text? */
function goesOn(segment: Segment, sheet: RawSheet): boolean {
  const [first] = sheet.rows;
  if (!first) return false;
  const known = kindsByColumn(segment.sheet.rows.slice(segment.bodyAt, segment.bodyAt + SAMPLE));
  let filled = 0;
  let alike = 0;
  let telling = 0;
  first.cells.forEach((raw, i) => {
    if (isBlank(raw)) return;
    filled += 1;
    if (known[i]?.has(kindOf(raw)) !== true) return;
    alike += 1;
    if (typeof raw !== "string") telling += 1;
  });
  return filled >= FEWEST_CELLS && telling > 0 && alike >= LIKE_ENOUGH * filled;
}

function kindsByColumn(rows: readonly RawRow[]): readonly ReadonlySet<string>[] {
  const kinds: Set<string>[] = [];
  for (const { cells } of rows) {
    cells.forEach((raw, i) => {
      const seen = (kinds[i] ??= new Set());
      if (!isBlank(raw)) seen.add(kindOf(raw));
    });
  }
  return kinds;
}

function kindOf(raw: RawValue): string {
  return typeof raw === "object" && raw !== null ? raw.kind : typeof raw;
}
