/** 撤销 of a run of edits, as far as nobody has worked on its places since. */
import type { ExcelDoor } from "../door.ts";
import { inExcel } from "../session.ts";
import type { Session } from "../session.ts";
import { carryOut } from "../steps.ts";
import { findMarks, removing } from "./marks.ts";
import type { EditOptions, KeptChange, UndoEditsOutcome } from "./outcome.ts";
import type { AddedColumn, Change, ChangedCell, EditUndo } from "./record.ts";
import { EditRun } from "./run.ts";
import { undoCells } from "./undo/cells.ts";
import { undoColumns } from "./undo/columns.ts";
import { undoRows } from "./undo/rows.ts";
import { shrinkLists } from "./words.ts";

/** `editId` is that of the undoing, not of what is undone. */
export type UndoOptions = Pick<
  EditOptions,
  "editId" | "asOf" | "isCancelled" | "onWaiting" | "onProgress"
>;

/** What has been taken back so far. */
export class Undoing {
  readonly run: EditRun;
  readonly kept: KeptChange[] = [];
  readonly keptColumns: AddedColumn[] = [];
  cells = 0;
  rows = 0;
  columns = 0;
  marks = 0;

  constructor(run: EditRun) {
    this.run = run;
  }

  keep({ sheet }: Change, cell: string, why: string): void {
    this.kept.push({ sheet, cell, sentence: `“${sheet}”${cell === "" ? "" : ` ${cell}`}:${why}` });
  }
}

/**
 * Puts back each changed cell that still holds what was written, removes added rows and columns that
 * nobody has touched, and our marks; the rest stays and is told. 修改记录 gets its lines too. May be
 * repeated after a failure: what is back already is left alone.
 */
export async function undoEdits(
  door: ExcelDoor,
  undo: EditUndo,
  options: UndoOptions,
): Promise<UndoEditsOutcome> {
  const { restrictedSheets } = undo;
  const run = new EditRun(door, [], {
    ...options,
    reason: `撤销:${undo.reason}`,
    restrictedSheets,
  });
  const undoing = new Undoing(run);
  const result = await inExcel(door, options, (session) => carryBack(undoing, session, undo));
  if (!result.ok) return { ...result, sentence: `${result.sentence}还没撤销的,可以再撤销一次。` };
  const { cells, rows, columns, marks, kept } = undoing;
  return { ok: true, cells, rows, columns, marks, kept };
}

/** In the order opposite to that of the making: what came last stands where it was put. */
async function carryBack(undoing: Undoing, session: Session, { changes }: EditUndo): Promise<void> {
  const { run } = undoing;
  const sheets = new Set(changes.flatMap(({ sheetId, sheet }) => [sheetId, sheet]));
  const look = () => run.lookAgain(session, (name, id) => sheets.has(name) || sheets.has(id));
  await look();
  await run.journal.find(session, run.look, run.store);
  await undoMarks(undoing, session, changes);
  const columns = changes.filter((change) => change.kind === "column");
  const first = changes.findIndex(({ kind }) => kind === "column");
  const before: readonly Change[] = first === -1 ? [] : changes.slice(0, first);
  const after: readonly Change[] = first === -1 ? changes : changes.slice(first);
  await undoRows(
    undoing,
    session,
    after.filter((change) => change.kind === "row"),
    look,
  );
  await undoCells(
    undoing,
    session,
    after.filter((change) => change.kind === "cell"),
  );
  if (columns.length > 0) {
    await undoColumns(undoing, session, columns.toReversed());
    await look();
  }
  const early = before.filter((change) => change.kind === "cell");
  await undoCells(
    undoing,
    session,
    early.map((change) => besideKept(undoing, change)),
  );
  await shrinkLists(run, session, changes);
}

/** Columns that stay have moved what stands right of them. */
function besideKept({ keptColumns }: Undoing, change: ChangedCell): ChangedCell {
  const kept = keptColumns
    .filter(({ sheetId }) => sheetId === change.sheetId)
    .map(({ column }) => column)
    .sort((a, b) => a - b);
  const moved = (from: number): number =>
    kept.reduce((column, added) => (added <= column ? column + 1 : column), from);
  return {
    ...change,
    column: moved(change.column),
    neighbours: change.neighbours.map(([column, value]) => [moved(column), value]),
  };
}

async function undoMarks(
  undoing: Undoing,
  session: Session,
  changes: readonly Change[],
): Promise<void> {
  const marked = new Set(
    changes.filter(({ kind }) => kind === "marks").map(({ sheetId }) => sheetId),
  );
  for (const { id, isProtected, name } of undoing.run.look.sheets) {
    if (!marked.has(id)) continue;
    if (isProtected) {
      undoing.kept.push({ sheet: name, cell: "", sentence: `“${name}”:工作表受保护,标记还在。` });
      continue;
    }
    await carryOut(session, removing(await findMarks(session, id)), () => undefined);
    undoing.marks += 1;
  }
}
