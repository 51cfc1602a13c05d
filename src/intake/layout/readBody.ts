/** The rows below a header: data, or what else stands among data (mess rows 20–26, 31). */
import type { RawRow, RawSheet } from "../../workbook/raw.ts";
import type { BlockRow, IgnoredKind, MappedColumn } from "../types.ts";
import { glance, plainText } from "./cells.ts";
import { mergeDown, type FilledColumn } from "./mergeDown.ts";
import * as kinds from "./rowKinds.ts";
import { rowLook, totalKindOf } from "./rowLook.ts";
import type { Segment } from "./segments.ts";

/** A total as it stands, with the data rows that it may speak of. */
export interface TotalRow {
  readonly row: RawRow;
  readonly running: boolean;
  /** Range `[from, to)` of data rows above it; empty when it stands on top. */
  readonly from: number;
  readonly to: number;
  readonly part: boolean;
}

export interface BodyReading {
  readonly rows: readonly BlockRow[];
  /** Row numbers by kind. */
  readonly ignored: ReadonlyMap<IgnoredKind, readonly number[]>;
  readonly totals: readonly TotalRow[];
  /** Merged single lines that name no group; what they say is told to the clerk. */
  readonly unknownBanners: readonly { readonly number: number; readonly text: string }[];
  /** Cells that took their value from the merged cell above, by column. */
  readonly filledDown: readonly FilledColumn[];
}

/** Splits the rows below a header; everything but data is counted by kind. */
export function readBody(
  sheet: RawSheet,
  segment: Segment,
  columns: readonly MappedColumn[],
  titles: readonly string[],
): BodyReading {
  const rows: BlockRow[] = [];
  const ignored = new Map<IgnoredKind, number[]>();
  const totals: TotalRow[] = [];
  const unknownBanners: { number: number; text: string }[] = [];
  const look = rowLook(sheet, segment, columns, titles);
  const down = mergeDown(sheet, segment.header.bottom);
  let group = kinds.groupOfSheet(sheet.name);
  let partFrom = 0;
  let inNote = false;

  const ignore = (kind: IgnoredKind, number: number): void => {
    const numbers = ignored.get(kind);
    if (numbers) numbers.push(number);
    else ignored.set(kind, [number]);
  };

  for (let at = segment.bodyAt; at < segment.to; at += 1) {
    const row = sheet.rows[at];
    if (!row) break;
    const merged = down.valuesFor(row);
    const seen = glance(row);
    const verdict = look(row, at, seen, { insideMerge: merged !== null, inNote });
    if (verdict === "data") {
      inNote = false;
      rows.push({
        number: row.number,
        values: merged ?? row.cells,
        ...(group === "" ? {} : { group }),
      });
      continue;
    }
    ignore(verdict, row.number);
    if (verdict === "banner") {
      const text = kinds.bareText(plainText(row.cells[seen.first]));
      if (kinds.isGroupBanner(text)) {
        group = kinds.bannerGroup(text);
        partFrom = rows.length;
      } else {
        // What the new heading covers is not known: a wrong group is worse than none.
        group = "";
        unknownBanners.push({ number: row.number, text });
      }
    } else if (verdict === "total") {
      const kind = totalKindOf(row, seen) ?? "whole";
      const part = kind === "part";
      totals.push({
        row,
        part,
        running: kind === "running",
        from: part ? partFrom : 0,
        to: rows.length,
      });
      if (part) partFrom = rows.length;
    } else if (verdict === "footer") {
      inNote ||= kinds.isNote(kinds.bareText(plainText(row.cells[seen.first])));
    }
  }
  return { rows, ignored, totals, unknownBanners, filledDown: down.filled() };
}
