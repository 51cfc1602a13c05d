/**
 * A spreadsheet that forgets: it takes whatever is written and keeps the extents only, so that a
 * workbook of any size can be written where no grid would hold it. What is read back is as long as
 * what cells hold on average, not the same.
 */
import type {
  Area,
  CellContent,
  Engine,
  GridTable,
  SheetFacts,
} from "../../../workbench/host/engine/types.ts";

const FILLER = { text: "二组走访记录" } as const;

interface Sheet {
  readonly facts: SheetFacts;
  readonly used: Area | null;
  /** Texts that begin like formulas: the adapter looks whether they stayed texts. */
  readonly kept: Map<string, CellContent>;
  readonly tables: GridTable[];
}

const nothing = (): undefined => undefined;

export function hollowEngine(firstSheet: string): Engine {
  const sheets = new Map<string, Sheet>();
  let active = "1";
  let lastId = 0;

  const add = (name: string): string => {
    lastId += 1;
    const id = String(lastId);
    const facts = { id, name, visible: true, tabColor: "", gridlines: true };
    sheets.set(id, { facts, used: null, kept: new Map(), tables: [] });
    return id;
  };
  const change = (id: string, facts: Partial<SheetFacts>): void => {
    const sheet = sheets.get(id);
    if (sheet) sheets.set(id, { ...sheet, facts: { ...sheet.facts, ...facts } });
  };
  const content = (id: string, row: number, column: number): CellContent => {
    const used = sheets.get(id)?.used;
    if (!used || row > used.bottom || column > used.right) return null;
    return sheets.get(id)?.kept.get(`${row},${column}`) ?? FILLER;
  };
  add(firstSheet);

  return {
    sheets: () => [...sheets.values()].map(({ facts }) => facts),
    activeSheet: () => active,
    activate: (id) => {
      active = id;
    },
    addSheet: add,
    copySheet: (_from, name) => add(name),
    deleteSheet: (id) => {
      sheets.delete(id);
    },
    renameSheet: (id, name) => {
      change(id, { name });
    },
    moveSheet: nothing,
    showSheet: (id, visible) => {
      change(id, { visible });
    },
    colorSheet: (id, tabColor) => {
      change(id, { tabColor });
    },
    showGridlines: nothing,

    write: (id, row, column, written) => {
      const sheet = sheets.get(id);
      if (!sheet || written === null) return;
      const { bottom = 0, right = 0 } = sheet.used ?? {};
      if (!sheet.used || row > bottom || column > right) {
        const used = {
          top: 0,
          left: 0,
          bottom: Math.max(bottom, row),
          right: Math.max(right, column),
        };
        sheets.set(id, { ...sheet, used });
      }
      const text = textOf(written);
      if (/^[=+\-@]/.test(text)) sheet.kept.set(`${row},${column}`, { text });
    },
    content,
    result: (id, row, column) => {
      const found = content(id, row, column);
      return found === null ? null : textOf(found);
    },
    used: (id) => sheets.get(id)?.used ?? null,
    understands: () => true,

    look: () => ({}),
    changeLook: nothing,
    clearLooks: nothing,
    edge: () => null,
    changeEdge: nothing,
    merges: () => [],
    merge: nothing,
    unmerge: nothing,
    size: () => 20,
    resize: nothing,
    hidden: () => false,
    hide: nothing,
    insert: nothing,
    remove: nothing,
    frozen: () => ({ rows: 0, columns: 0 }),
    freeze: nothing,
    selection: () => ({ sheet: active, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
    select: nothing,
    tables: (id) => sheets.get(id)?.tables ?? [],
    addTable: (id, area) => {
      lastId += 1;
      const table = { id: String(lastId), area };
      sheets.get(id)?.tables.push(table);
      return table.id;
    },
    changeTable: nothing,
    removeTable: nothing,
    setValidation: nothing,
    setConditional: nothing,
    flush: nothing,
    asOne: (work) => work(),
    commands: () => 0,
    onChange: nothing,
  };
}

function textOf(content: CellContent): string {
  if (typeof content !== "object" || content === null) return String(content ?? "");
  return "text" in content ? content.text : content.formula;
}
