/** The sheets of changes as they stand now, and rows that may have moved on them. */
import type { SheetOutline } from "../../read/structure.ts";
import type { Session } from "../../session.ts";
import { usedRange } from "../look.ts";
import type { Change, Neighbour } from "../record.ts";
import type { Undoing } from "../undo.ts";

/** By id, and where ids have changed since (another Excel has saved the file) by name. */
export function outlineOf({ run }: Undoing, { sheetId, sheet }: Change): SheetOutline | null {
  const { sheets } = run.look;
  const found =
    sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === sheet);
  return found ?? null;
}

/** The sheet, when it can be written; else the changes are told as kept. */
export function writableSheet(undoing: Undoing, change: Change, cell: string): SheetOutline | null {
  const outline = outlineOf(undoing, change);
  if (outline && !outline.isProtected) return outline;
  undoing.keep(
    change,
    cell,
    outline ? "工作表受保护,没有撤销。" : "工作表已被删除或改了名,没有撤销。",
  );
  return null;
}

/** All cells of a sheet: only where rows have to be searched for. */
export async function readWhole(
  { run }: Undoing,
  session: Session,
  outline: SheetOutline,
): Promise<void> {
  const range = usedRange(outline);
  if (range) await run.store.read(session, [{ sheet: outline.id, range }]);
}

/** Rows of a sheet by a text of some of their cells. */
export class RowIndex {
  readonly #rows = new Map<string, number[]>();
  readonly #bottom: number;
  readonly #undoing: Undoing;
  readonly #sheet: string;
  readonly #columns = new Set<string>();

  constructor(undoing: Undoing, outline: SheetOutline) {
    this.#undoing = undoing;
    this.#sheet = outline.id;
    this.#bottom = usedRange(outline)?.bottom ?? 0;
  }

  /** The one row that holds all of these; undefined where there is none, or several. */
  only(cells: readonly Neighbour[]): number | undefined {
    const columns = cells.map(([column]) => column);
    const kind = columns.join();
    if (!this.#columns.has(kind)) {
      this.#columns.add(kind);
      for (let row = 1; row <= this.#bottom; row += 1) {
        const values = columns.map(
          (column) => this.#undoing.run.store.at(this.#sheet, row, column).value,
        );
        const key = JSON.stringify([kind, values]);
        this.#rows.set(key, [...(this.#rows.get(key) ?? []), row]);
      }
    }
    const found = this.#rows.get(JSON.stringify([kind, cells.map(([, value]) => value)])) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }
}
