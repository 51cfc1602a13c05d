/** A block that has too few empty rows gets more of them, without writing over anything. */
import type { SkippedEdit } from "../../edit.ts";
import { errorCode } from "../failure.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import { BLOCK_ROWS } from "../bytes.ts";
import type { Footing } from "./footing.ts";
import { usedRange } from "./look.ts";
import type { BlockLook } from "./look.ts";
import type { EditRun } from "./run.ts";

/** Excel's words for "not like this", decided by code: here it is the clerk's layout, not a fault. */
const REFUSALS = new Set(["InvalidOperation", "InsertDeleteConflict", "InvalidArgument"]);

/**
 * New rows are made empty in a request of their own: what follows finds them as spare rows, and a run
 * that breaks off leaves spare rows, which hold nothing.
 */
export async function grow(
  run: EditRun,
  session: Session,
  outline: SheetOutline,
  block: BlockLook,
  footing: Footing,
  count: number,
): Promise<"grown" | SkippedEdit["reason"]> {
  if (block.table === null && isBlocked(outline, block)) return "blocked";
  session.context.workbook.application.suspendApiCalculationUntilNextSync();
  if (block.table === null) {
    const at = (footing.lastFree ?? footing.lastFilled) + 1;
    session
      .sheet(outline.id)
      .getRange(`${at}:${at + count - 1}`)
      .insert("Down");
  } else {
    const { rows } = session.sheet(outline.id).tables.getItem(block.table);
    // Null leaves the cells to the table: its formats, rules and formulas go on by themselves.
    const blank = Array.from({ length: block.right - block.left + 1 }, () => null);
    for (let done = 0; done < count; done += BLOCK_ROWS) {
      rows.add(undefined, blankRows(blank, Math.min(BLOCK_ROWS, count - done)));
    }
  }
  try {
    await session.sync();
  } catch (error) {
    if (!REFUSALS.has(errorCode(error) ?? "")) throw error;
    return outline.hasActiveFilter ? "filtered" : "blocked";
  }
  await run.lookAgain(session, () => false);
  return "grown";
}

/** Office.js takes null for "leave it", which its types do not say. */
function blankRows(row: readonly null[], count: number): string[][] {
  return Array.from({ length: count }, () => [...row]) as unknown as string[][];
}

/** Whole rows come in: they would part what stands beside the block. */
function isBlocked({ tables, ...outline }: SheetOutline, { left, right }: BlockLook): boolean {
  const used = usedRange({ tables, ...outline });
  return tables.length > 0 || !used || used.left < left || used.right > right;
}
