/** What the clerk had, compared with what the clerk has: nothing gone, nothing otherwise. */
import type { TestBook } from "../../../support/openBook.ts";

type Snapshot = ReturnType<TestBook["host"]["snapshot"]>;
type Cells = Snapshot["sheets"][number]["cells"];

/**
 * `走访记录!C4` for each cell that is gone or holds, or looks, otherwise than before. In its row a cell
 * may stand further right: what stands beside a table moves with it when the table gets a column.
 */
export function lost(before: Snapshot, after: Snapshot): readonly string[] {
  return before.sheets.flatMap((sheet) => {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    if (!now) return [sheet.name];
    const rows = filledRows(now.cells);
    return [...filledRows(sheet.cells)].flatMap(([row, cells]) => {
      const there = (rows.get(row) ?? []).map(({ text }) => text);
      let from = 0;
      return cells.flatMap(({ address, text }) => {
        const at = there.indexOf(text, from);
        if (at === -1) return [`${sheet.name}!${address}`];
        from = at + 1;
        return [];
      });
    });
  });
}

/** Contents and looks by row, from left to right. */
function filledRows(cells: Cells) {
  const rows = new Map<string, { readonly address: string; readonly text: string }[]>();
  for (const [address, { content, look }] of Object.entries(cells)) {
    if (content === null) continue;
    const row = /\d+$/.exec(address)?.[0] ?? "";
    const line = rows.get(row) ?? [];
    line.push({ address, text: JSON.stringify([content, look]) });
    rows.set(row, line);
  }
  return rows;
}
