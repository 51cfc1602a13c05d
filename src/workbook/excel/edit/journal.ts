/** The sheet 修改记录: every cell, row and column that we changed, in the clerk's own workbook. */
import { LOOKS } from "../../xlsx/write/looks.ts";
import { NameSet } from "../names.ts";
import type { Session } from "../session.ts";
import type { BookLook } from "./look.ts";
import { usedRange } from "./look.ts";
import { cellKey } from "./guard.ts";
import type { Patch } from "./guard.ts";
import type { CellStore } from "./store.ts";

const NAME = "修改记录";
const HEADERS = [
  "日期",
  "做了什么",
  "工作表",
  "位置",
  "原来的内容",
  "现在的内容",
  "操作编号",
] as const;
const WIDTHS = [84, 130, 110, 80, 200, 200, 150] as const;
const RESTRICTED = "(稳定工作台账,内容不记)";
const NOT_WRITTEN = "(没有写成:同时有人在改动)";
/** Rows of a form can be long; the sheet is to be read. */
const MOST_CHARACTERS = 500;

/** What changed at one place. */
export interface Line {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface Occasion {
  readonly editId: string;
  readonly asOf: string;
  readonly reason: string;
  readonly restrictedSheets: readonly string[];
}

export function isJournalName(name: string): boolean {
  return /^修改记录( \(\d+\))?$/.test(name);
}

export class Journal {
  /** Id of its sheet; null while there is none. */
  #sheet: string | null = null;
  #next = 2;
  readonly #occasion: Occasion;

  constructor(occasion: Occasion) {
    this.#occasion = occasion;
  }

  get sheet(): string | null {
    return this.#sheet;
  }

  /** Finds the sheet: ours is the one with our headers; one of the clerk's of that name is left alone. */
  async find(session: Session, look: BookLook, store: CellStore): Promise<void> {
    const named = look.sheets.filter(
      ({ name, isProtected, extent }) => isJournalName(name) && !isProtected && extent !== null,
    );
    const range = { top: 1, left: 1, bottom: 1, right: HEADERS.length };
    await store.read(
      session,
      named.map(({ id }) => ({ sheet: id, range })),
    );
    const own = named.find(({ id }) =>
      HEADERS.every((header, index) => store.at(id, 1, index + 1).value === header),
    );
    if (!own) return;
    this.#sheet = own.id;
    this.#next = (usedRange(own)?.bottom ?? 1) + 1;
  }

  /** Makes the sheet where there is none; one request. */
  async ensure(session: Session, look: BookLook): Promise<void> {
    if (this.#sheet !== null) return;
    const { worksheets } = session.context.workbook;
    const sheet = worksheets.add(new NameSet(look.sheetNames).sheet(NAME));
    sheet.load("id");
    const columns = sheet.getRangeByIndexes(0, 0, 1, HEADERS.length);
    columns.getEntireColumn().numberFormat = [["@"]];
    columns.values = [[...HEADERS]];
    const { fill, color } = LOOKS.header;
    columns.format.font.bold = true;
    if (fill !== undefined) columns.format.fill.color = `#${fill}`;
    if (color !== undefined) columns.format.font.color = `#${color}`;
    WIDTHS.forEach((width, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
    });
    sheet.freezePanes.freezeRows(1);
    await session.sync();
    this.#sheet = sheet.id;
    this.#next = 2;
  }

  /** The lines as a block below the last one; `taken` moves on. */
  patch(lines: readonly Line[]): Patch | null {
    if (this.#sheet === null || lines.length === 0) return null;
    const values = lines.map((line) => this.#row(line));
    const formats = values.map((row) => row.map(() => "@"));
    return { sheet: this.#sheet, top: this.#next, left: 1, values, formats };
  }

  taken(rows: number): void {
    this.#next += rows;
  }

  /** Somebody has written where we were going to: on below everything. */
  moveBelow(row: number): void {
    this.#next = Math.max(this.#next, row + 1);
  }

  /** The lines of changes that were put back again say so. */
  corrections(
    patch: Patch,
    lines: readonly Line[],
    failed: ReadonlySet<Line>,
    store: CellStore,
  ): Patch | null {
    if (failed.size === 0) return null;
    const column = HEADERS.indexOf("现在的内容") + patch.left;
    const number = HEADERS.indexOf("操作编号") + patch.left;
    const values = lines.map((line, row) => {
      const isOurs = store.at(patch.sheet, patch.top + row, number).value === this.#occasion.editId;
      return [failed.has(line) && isOurs ? NOT_WRITTEN : null];
    });
    if (values.every(([value]) => value === null)) return null;
    return {
      sheet: patch.sheet,
      top: patch.top,
      left: column,
      values,
      formats: values.map(() => [null]),
    };
  }

  #row({ sheet, cell, before, after }: Line): string[] {
    const { editId, asOf, reason, restrictedSheets } = this.#occasion;
    const isRestricted = restrictedSheets.includes(sheet);
    const text = (given: string): string => {
      if (given === "") return "";
      return isRestricted ? RESTRICTED : short(given);
    };
    return [asOf, reason, sheet, cell, text(before), text(after), editId];
  }
}

function short(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}

/** Whether any cell of the patch was somebody else's. */
export function isIntruded(patch: Patch, intruded: ReadonlySet<string>): boolean {
  return patch.values.some((row, at) =>
    row.some((_, index) => intruded.has(cellKey(patch.sheet, patch.top + at, patch.left + index))),
  );
}
