/** One run of edits: what was looked at, what was left out, what has been written so far. */
import type { BookEdit, SkippedEdit } from "../../edit.ts";
import { cellAddress } from "../../address.ts";
import type { ExcelDoor } from "../door.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import type { ValueContext } from "../write/values.ts";
import { cellKey, writeGuarded } from "./guard.ts";
import type { Bottoms, Patch } from "./guard.ts";
import { Journal, isIntruded, isJournalName } from "./journal.ts";
import type { Line } from "./journal.ts";
import { lookAtBook, usedRange } from "./look.ts";
import type { BookLook } from "./look.ts";
import type { EditOptions } from "./outcome.ts";
import type { Change } from "./record.ts";
import { CellStore } from "./store.ts";

/** Something to write, told and taken back as one. */
export interface Entry {
  /** Index of the edit. */
  readonly index: number;
  readonly lines: readonly Line[];
  readonly change: Change;
}

/** Lines are tried again below what others have added, so often. */
const JOURNAL_TRIES = 3;

export class EditRun {
  readonly door: ExcelDoor;
  readonly edits: readonly BookEdit[];
  readonly options: EditOptions;
  readonly store = new CellStore();
  readonly bottoms: Bottoms = new Map();
  readonly journal: Journal;
  readonly skipped: SkippedEdit[] = [];
  readonly notices: string[] = [];
  readonly changes: Change[] = [];
  readonly done = new Set<number>();
  /** What the request under way is about: nobody knows how much of it Excel has done when it fails. */
  pending: readonly Entry[] = [];
  #look: BookLook | null = null;

  constructor(door: ExcelDoor, edits: readonly BookEdit[], options: EditOptions) {
    this.door = door;
    this.edits = edits;
    this.options = options;
    this.journal = new Journal({ restrictedSheets: [], ...options });
  }

  get look(): BookLook {
    if (!this.#look) throw new Error("not looked at yet");
    return this.#look;
  }

  /** Looks at all sheets that edits name; again after rows or columns came in. */
  async lookAgain(session: Session, alsoOf: (name: string, id: string) => boolean): Promise<void> {
    const named = new Set(this.edits.flatMap((edit) => ("sheet" in edit ? [edit.sheet] : [])));
    const look = await lookAtBook(
      session,
      this.door,
      (name, id) => named.has(name) || isJournalName(name) || alsoOf(name, id),
    );
    this.#look = look;
    for (const outline of look.sheets) {
      if (!isJournalName(outline.name)) {
        this.bottoms.set(outline.id, usedRange(outline)?.bottom ?? 0);
      }
    }
  }

  skip(
    index: number,
    reason: SkippedEdit["reason"],
    at: { readonly sheet?: string; readonly cell?: string; readonly count?: number } = {},
  ): void {
    const edit = this.edits[index];
    const sheet = at.sheet ?? (edit && "sheet" in edit ? edit.sheet : "");
    const { cell = "", count } = at;
    this.skipped.push({ index, sheet, cell, reason, ...(count === undefined ? {} : { count }) });
  }

  /** The sheet that the edit names, when it may be written; else the edit is left out. */
  sheetFor(index: number, name: string): SheetOutline | null {
    const found = this.look.sheets.find((sheet) => sheet.name === name);
    if (found && !found.isProtected) return found;
    const edit = this.edits[index];
    const cell = edit?.kind === "cell" ? cellAddress(edit.row, edit.column) : "";
    this.skip(index, found ? "protected" : "sheet-gone", { sheet: name, cell });
    return null;
  }

  valueContext(): ValueContext {
    return {
      dateShift: this.look.dateShift,
      formula: (formula) => formula,
      onCut: (length) => {
        this.notices.push(
          `有一段文字共${length}个字,Excel 的一个单元格放不下,只写入了前32767个字。`,
        );
      },
    };
  }

  /** The edits of one kind that stand to be done, with their indexes. */
  of<Kind extends BookEdit["kind"]>(
    kind: Kind,
  ): readonly (readonly [index: number, edit: Extract<BookEdit, { readonly kind: Kind }>])[] {
    return this.edits.flatMap((edit, index) =>
      isKind(edit, kind) ? [[index, edit] as const] : [],
    );
  }

  tellDone(...indexes: readonly number[]): void {
    for (const index of indexes) this.done.add(index);
    this.options.onProgress?.(this.done.size, this.edits.length);
  }

  /**
   * Writes the patches with the lines of 修改记录 in one request, and what `queue` adds to it. Gives back the cells that somebody
   * else was changing; entries that have such a cell count as not written.
   */
  async write(
    session: Session,
    patches: readonly Patch[],
    entries: readonly Entry[],
    queue?: (session: Session) => void,
  ): Promise<ReadonlySet<string>> {
    const lines = entries.flatMap((entry) => entry.lines);
    if (lines.length > 0) await this.journal.ensure(session, this.look);
    const journal = this.journal.patch(lines);
    this.pending = entries;
    const guarded = await writeGuarded(
      session,
      journal ? [journal, ...patches] : patches,
      this.store,
      this.bottoms,
      queue,
    );
    this.pending = [];
    const failed = new Set(entries.filter(({ change }) => touches(change, guarded.intruded)));
    for (const entry of entries) {
      if (!failed.has(entry)) this.changes.push(withAfter(entry.change, guarded.after));
    }
    if (journal) await this.#settleJournal(session, journal, guarded.intruded, entries, failed);
    return guarded.intruded;
  }

  async #settleJournal(
    session: Session,
    journal: Patch,
    intruded: ReadonlySet<string>,
    entries: readonly Entry[],
    failed: ReadonlySet<Entry>,
  ): Promise<void> {
    const { store, bottoms } = this;
    if (isIntruded(journal, intruded)) {
      const lines = entries.filter((entry) => !failed.has(entry)).flatMap((entry) => entry.lines);
      await this.writeLines(session, lines);
      return;
    }
    this.journal.taken(journal.values.length);
    const lines = entries.flatMap((entry) => entry.lines);
    const wrong = new Set([...failed].flatMap((entry) => entry.lines));
    const corrections = this.journal.corrections(journal, lines, wrong, store);
    if (corrections) await writeGuarded(session, [corrections], store, bottoms);
  }

  /** Lines alone, below whatever stands there. */
  async writeLines(session: Session, lines: readonly Line[]): Promise<void> {
    if (lines.length === 0) return;
    await this.journal.ensure(session, this.look);
    for (let tries = 0; tries < JOURNAL_TRIES; tries += 1) {
      this.journal.moveBelow(this.bottoms.get(this.journal.sheet ?? "") ?? 0);
      const patch = this.journal.patch(lines);
      if (!patch) return;
      const { intruded } = await writeGuarded(session, [patch], this.store, this.bottoms);
      if (!isIntruded(patch, intruded)) {
        this.journal.taken(patch.values.length);
        return;
      }
    }
    this.notices.push("“修改记录”正在被别人改动,这次的修改没能全部记进去。");
  }
}

function isKind<Kind extends BookEdit["kind"]>(
  edit: BookEdit,
  kind: Kind,
): edit is Extract<BookEdit, { readonly kind: Kind }> {
  return edit.kind === kind;
}

/** The cells of a change. */
export function keysOf(change: Change): readonly string[] {
  if (change.kind === "cell") return [cellKey(change.sheetId, change.row, change.column)];
  if (change.kind !== "row") return [];
  return change.cells.map(({ column }) => cellKey(change.sheetId, change.row, column));
}

function touches(change: Change, intruded: ReadonlySet<string>): boolean {
  return intruded.size > 0 && keysOf(change).some((key) => intruded.has(key));
}

/** With what Excel made of the values: 15 digits of a number, a date for a formula. */
function withAfter(
  change: Change,
  after: Awaited<ReturnType<typeof writeGuarded>>["after"],
): Change {
  if (change.kind === "cell") {
    const value = after.get(cellKey(change.sheetId, change.row, change.column));
    return value === undefined ? change : { ...change, after: value };
  }
  if (change.kind !== "row") return change;
  const cells = change.cells.map((cell) => {
    const value = after.get(cellKey(change.sheetId, change.row, cell.column));
    return value === undefined ? cell : { ...cell, after: value };
  });
  return { ...change, cells };
}
