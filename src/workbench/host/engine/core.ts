/** What the parts of the engine share: the model, its commands, and the writes that wait. */
import { runBatch } from "./batch.ts";
import type { Step } from "./batch.ts";
import type { GridGetters, GridModel } from "./grid.ts";
import { roomMaker } from "./growth.ts";
import { Later } from "./later.ts";
import type { Reach, Waiting } from "./later.ts";
import { Pending } from "./pending.ts";
import type { CellWrite } from "./pending.ts";
import type { Area, Dimension } from "./types.ts";

export class Core {
  readonly model: GridModel;
  readonly getters: GridGetters;
  readonly pending: Pending;
  readonly later = new Later();
  /** True while the host itself changes the grid; what happens else is a person's doing. */
  isBusy = false;

  #changes = 0;
  readonly #makeRoom: ReturnType<typeof roomMaker>;

  constructor(model: GridModel) {
    this.model = model;
    this.#makeRoom = roomMaker(model);
    this.getters = model.getters;
    this.pending = new Pending(model.getters);
    // Whoever changes the grid, the host or a person, does so by a command.
    const dispatch = model.dispatch.bind(model);
    model.dispatch = (type, payload) => {
      this.#changes += 1;
      return dispatch(type, payload);
    };
  }

  /** Grows with every command: what was read at one number still holds at the same number. */
  get changes(): number {
    return this.#changes;
  }

  /** A command that must succeed; one that changes nothing has. */
  run(type: string, payload: object): void {
    const reasons = this.attempt(type, payload);
    if (reasons.length > 0) throw new Error(`${type}: ${reasons.join(", ")}`);
  }

  /** A command that the grid may refuse; the answer says why. */
  attempt(type: string, payload: object): readonly string[] {
    const before = this.isBusy;
    this.isBusy = true;
    const { isSuccessful, reasons } = this.model.dispatch(type, payload);
    this.isBusy = before;
    return isSuccessful ? [] : reasons.filter((reason) => !/Success|NoChange/.test(reason));
  }

  /** A command that changes the shape of sheets: what was written before it goes in first. */
  shape(type: string, payload: object): void {
    this.flush();
    this.run(type, payload);
  }

  /** Merges take away what stands in cells: whoever asks for that, or writes, comes after them. */
  flushMerges(sheet: string): void {
    if (this.later.hasMerges(sheet)) this.flush();
  }

  flush(): void {
    const writes = this.pending.take();
    const waiting = this.later.take();
    if (writes.length === 0 && waiting.length === 0) return;
    for (const { sheet, rows, columns } of extents(writes, waiting))
      this.ensure(sheet, rows - 1, columns - 1);
    const tables = this.getters
      .getSheetIds()
      .flatMap((sheetId) =>
        this.getters.getCoreTables(sheetId).map((table) => ({ sheetId, ...table })),
      );
    this.isBusy = true;
    runBatch(this.model, inOrder(writes, waiting));
    this.isBusy = false;
    // The grid lets a table grow when a cell below it is filled; Excel does so for people only.
    for (const { sheetId, id, range } of tables) {
      const now = this.getters.getCoreTables(sheetId).find((table) => table.id === id)?.range.zone;
      if (!now || (now.bottom === range.zone.bottom && now.right === range.zone.right)) continue;
      const newTableRange = this.getters.getRangeDataFromZone(sheetId, plainArea(range.zone));
      this.run("UPDATE_TABLE", { sheetId, zone: now, newTableRange });
    }
  }

  /** A person has moved columns: their looks go along. */
  follow(change: {
    kind: "inserted" | "deleted";
    sheet: string;
    dimension: Dimension;
    at: number;
    count: number;
  }): void {
    const { kind, sheet, dimension, at, count } = change;
    if (dimension === "columns")
      this.pending.shiftColumns(sheet, at, kind === "inserted" ? count : -count);
  }

  /** Makes the grid large enough to hold a cell. */
  ensure(sheetId: string, row: number, column: number): void {
    const { getters } = this;
    const sheetName = getters.getSheet(sheetId).name;
    const grow = (dimension: "ROW" | "COL", size: number, wanted: number): void => {
      if (wanted <= size) return;
      const payload = { sheetId, sheetName, dimension, base: size - 1, quantity: wanted - size };
      this.#makeRoom(dimension, () => {
        this.run("ADD_COLUMNS_ROWS", { ...payload, position: "after" });
      });
    };
    grow("ROW", getters.getNumberRows(sheetId), row + 1);
    grow("COL", getters.getNumberCols(sheetId), column + 1);
  }

  /** Whether the grid reaches to a cell; beyond it everything is blank. */
  holds(sheetId: string, row: number, column: number): boolean {
    return (
      row < this.getters.getNumberRows(sheetId) && column < this.getters.getNumberCols(sheetId)
    );
  }

  /** The part of an area that the grid reaches to. */
  clip(sheetId: string, area: Area): Area | null {
    if (!this.holds(sheetId, area.top, area.left)) return null;
    const bottom = Math.min(area.bottom, this.getters.getNumberRows(sheetId) - 1);
    const right = Math.min(area.right, this.getters.getNumberCols(sheetId) - 1);
    return { ...area, bottom, right };
  }
}

/** Cells first: what is drawn over them asks how they look. */
function inOrder(writes: readonly CellWrite[], waiting: readonly Waiting[]): Iterable<Step> {
  return {
    *[Symbol.iterator]() {
      for (const write of writes) yield ["UPDATE_CELL", write];
      for (const { steps } of waiting) yield* steps();
    },
  };
}

/** How large each sheet must be, once for all of its writes and commands. */
function extents(writes: readonly CellWrite[], waiting: readonly Waiting[]): Iterable<Reach> {
  const reaches = new Map<string, { sheet: string; rows: number; columns: number }>();
  const take = (sheet: string, rows: number, columns: number): void => {
    const reach = reaches.get(sheet) ?? { sheet, rows: 0, columns: 0 };
    reaches.set(sheet, reach);
    reach.rows = Math.max(reach.rows, rows);
    reach.columns = Math.max(reach.columns, columns);
  };
  for (const { sheetId, row, col } of writes) take(sheetId, row + 1, col + 1);
  for (const { sheet, rows, columns } of waiting) take(sheet, rows, columns);
  return reaches.values();
}

/** Zones of the grid carry more than their edges. */
export function plainArea({ top, left, bottom, right }: Area): Area {
  return { top, left, bottom, right };
}
