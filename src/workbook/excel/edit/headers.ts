/** Headers of a block as they stand on the sheet, and the columns that they head. */
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import type { BlockLook } from "./look.ts";
import type { EditRun } from "./run.ts";

/** Those of a table are known; those of a plain range are read. */
export async function blockHeaders(
  run: EditRun,
  session: Session,
  { id }: SheetOutline,
  { headers, headerRow, left, right }: BlockLook,
): Promise<readonly string[]> {
  if (headers) return headers;
  const range = { top: headerRow, left, bottom: headerRow, right };
  await run.store.read(session, [{ sheet: id, range }]);
  return Array.from({ length: right - left + 1 }, (_, index) =>
    String(run.store.at(id, headerRow, left + index).value ?? ""),
  );
}

/** The column of each header, of equal ones each its own; null when one is missing. */
export function columnsOfHeaders(
  wanted: readonly string[],
  headers: readonly string[],
  left: number,
): readonly number[] | null {
  const taken = new Set<number>();
  for (const header of wanted) {
    const index = headers.findIndex((known, at) => known === header && !taken.has(at));
    if (index === -1) return null;
    taken.add(index);
  }
  return [...taken].map((index) => left + index);
}
