/**
 * The open workbook: the engine's cells and what only the host knows of it, such as names of tables,
 * protection, page layout and settings.
 */
import type { Area, Dimension, Engine } from "../engine/types.ts";
import { HostError } from "../wire/errors.ts";
import type { Json } from "../wire/json.ts";
import { WHOLE_SHEET, addressOf, intersection, moved } from "./areas.ts";
import { moveCharts } from "./chart-state.ts";
import { freeName, sameName } from "./names.ts";
import { Range } from "./range.ts";
import type { SheetState } from "./sheet-state.ts";
import { newSheetState } from "./sheet-state.ts";
import { newTable } from "./table-state.ts";
import type { TableState } from "./table-state.ts";
import type { Handles } from "./handles.ts";
import { EventHub, EventType } from "./events.ts";

/** A sheet, given by what never changes of it. */
export interface SheetRef {
  readonly book: Book;
  readonly id: string;
}

export interface NameState {
  readonly id: string;
  readonly name: string;
  /** The id of a sheet when the name belongs to that sheet only. */
  readonly scope: string | null;
  formula: string;
  comment: string;
  visible: boolean;
}

export class Book {
  readonly engine: Engine;
  readonly handles: Handles;
  readonly events = new EventHub();
  readonly tables = new Map<string, TableState>();
  readonly names: NameState[] = [];
  readonly settings = new Map<string, Json>();
  readonly customProperties = new Map<string, Json>();
  readonly documentProperties = new Map<string, string>();
  readonly references = new Map<string, Range>();
  name = "工作簿1.xlsx";
  calculationMode = "Automatic";
  /** How often calculation and drawing were put off until the next sync; tests look at it. */
  readonly suspensions = { calculation: 0, screen: 0 };
  /** Who is at work, as events say it. */
  actor: "ThisLocalAddin" | "Unknown" = "ThisLocalAddin";
  structureProtection: { readonly password: string | null } | null = null;
  readonly #sheets = new Map<string, SheetState>();
  #nextId = 1;

  constructor(engine: Engine, handles: Handles) {
    this.engine = engine;
    this.handles = handles;
  }

  /** A number that no other object of the workbook has had. */
  nextId(): number {
    const id = this.#nextId;
    this.#nextId += 1;
    return id;
  }

  /** What the host knows of a sheet; `ItemNotFound` when it is gone. */
  sheet(id: string): SheetState {
    if (!this.engine.sheets().some((sheet) => sheet.id === id))
      throw new HostError("ItemNotFound", "Worksheet");
    const known = this.#sheets.get(id) ?? newSheetState();
    this.#sheets.set(id, known);
    return known;
  }

  forgetSheet(id: string): void {
    this.#sheets.delete(id);
    for (const [key, table] of this.tables) if (table.sheet === id) this.tables.delete(key);
  }

  sheetName(id: string): string {
    return this.engine.sheets().find((sheet) => sheet.id === id)?.name ?? "";
  }

  /** By name, whatever its capitals, or by id. */
  findSheet(key: string): string | null {
    const sheets = this.engine.sheets();
    const found =
      sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sameName(sheet.name, key));
    return found?.id ?? null;
  }

  range(sheet: string, area: Area): Range {
    return new Range(this, sheet, area);
  }

  /** Tables of a sheet that still stand in the grid; a person may have removed some there. */
  tablesOn(sheet: string): readonly TableState[] {
    const standing = this.engine.tables(sheet).map(({ id }) => id);
    const known = [...this.tables.values()].filter((table) => table.sheet === sheet);
    const own = known.filter(({ gridId }) => standing.includes(gridId));
    const foreign = standing.filter((id) => !known.some(({ gridId }) => gridId === id));
    return [...own, ...foreign.map((id) => this.#adopt(sheet, id))];
  }

  /** A table that a person has made in the grid gets a name of its own. */
  #adopt(sheet: string, gridId: string): TableState {
    const taken = new Set([...this.tables.values()].map(({ name }) => name));
    const table = newTable(
      String(this.nextId()),
      sheet,
      freeName("表", 1, (name) => taken.has(name)),
    );
    const state = { ...table, gridId };
    this.tables.set(state.id, state);
    return state;
  }

  tableArea(table: TableState): Area {
    const found = this.engine.tables(table.sheet).find(({ id }) => id === table.gridId);
    if (!found) throw new HostError("ItemNotFound", "Table", table.name);
    return found.area;
  }

  /** Tells those who listen that cells of a sheet were written. */
  cellsChanged(
    sheet: string,
    area: Area,
    changeType = "RangeEdited",
    triggerSource = this.actor,
  ): void {
    const address = addressOf(area);
    const args = { address, changeType, source: "Local", worksheetId: sheet, triggerSource };
    this.events.fire(EventType.worksheetChanged, sheet, args);
    for (const table of this.tablesOn(sheet)) {
      if (!intersection(this.tableArea(table), area)) continue;
      this.events.fire(EventType.tableChanged, table.id, { ...args, tableId: table.id });
    }
  }

  /** Whole rows or columns came in (`count` above 0) or went: what the host keeps moves with them. */
  structureChanged(sheet: string, dimension: Dimension, at: number, count: number): void {
    const state = this.sheet(sheet);
    const ranges = [...this.references.values()].filter((range) => range.sheet === sheet);
    for (const kept of [...ranges, ...state.validations, ...state.conditionals]) {
      kept.area = moved(kept.area, dimension, at, count);
    }
    for (const { charts } of this.#sheets.values()) {
      moveCharts(charts, sheet, dimension, at, count);
    }
    const rows = dimension === "rows";
    const last = at + Math.abs(count) - 1;
    const area = rows
      ? { ...WHOLE_SHEET, top: at, bottom: last }
      : { ...WHOLE_SHEET, left: at, right: last };
    const word = `${rows ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}`;
    this.cellsChanged(sheet, area, word);
  }

  select(range: Range): void {
    if (!this.engine.sheets().some(({ id, visible }) => id === range.sheet && visible)) {
      throw new HostError("InvalidOperation", "Range.select");
    }
    this.engine.select(range.sheet, range.area);
    const args = { address: addressOf(range.area), worksheetId: range.sheet };
    this.events.fire(EventType.worksheetSelectionChanged, range.sheet, args);
  }

  keep(range: Range): string {
    range.reference ??= `range-${this.nextId()}`;
    this.references.set(range.reference, range);
    return range.reference;
  }
}
