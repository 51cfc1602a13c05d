/** A notice as it will hang on the wall, from the very cells that are written. */
import type { SheetPlan } from "../../../../workbook/plan.ts";
import type { PageQuery } from "../../../shared/worker/pages.ts";
import type { WallPage } from "./calls.ts";

export function wallPage({ cells, columns }: SheetPlan, { from, count }: PageQuery): WallPage {
  const lines = new Map<number, string[]>();
  for (const { row, column, value } of cells) {
    const line = lines.get(row) ?? columns.map(() => "");
    line[column - 1] = typeof value === "string" ? value : "";
    lines.set(row, line);
  }
  const [title = [], about = [], headers = [], ...others] = [...lines.values()];
  // Below the table a line is one text.
  const isRow = (line: readonly string[]) => line.slice(1).some((text) => text !== "");
  const rows = others.filter(isRow);
  return {
    title: title[0] ?? "",
    about: about[0] ?? "",
    headers,
    total: rows.length,
    rows: rows.slice(from, from + count),
    foot: others
      .filter((line) => !isRow(line))
      .flatMap(([text = ""]) => (text === "" ? [] : [text])),
  };
}
