/**
 * Marks on cells with faults: conditional formats of our own, which go out by themselves when the
 * cell holds something else, and never touch the clerk's own colours and rules.
 */
import { cellAddress, rangeAddress } from "../../address.ts";
import type { CellMark, MarksEdit } from "../../edit.ts";
import { LOOKS } from "../../xlsx/write/looks.ts";
import { rectangles } from "../areas.ts";
import type { CellAt } from "../areas.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import { carryOut, command } from "../steps.ts";
import type { CommandStep } from "../steps.ts";
import type { StoredCell } from "./record.ts";
import type { EditRun } from "./run.ts";
import { shown } from "./store.ts";

/** More colours than a clerk works off in a day; beyond, Excel grows slow. */
const MOST_MARKS = 300;
/** By this our marks are found again: `N` of a text is 0. */
const SIGN = 'N("民情台账助手的标记")=0';
/** A literal in a formula takes at most 255 characters, with its doubled quotes. */
const LONGEST_LITERAL = 120;

export async function applyMarks(run: EditRun, session: Session): Promise<void> {
  for (const [index, edit] of run.of("marks")) {
    const outline = run.sheetFor(index, edit.sheet);
    if (outline) await markSheet(run, session, index, edit, outline);
  }
}

async function markSheet(
  run: EditRun,
  session: Session,
  index: number,
  edit: MarksEdit,
  outline: SheetOutline,
): Promise<void> {
  const marks = edit.marks.slice(0, MOST_MARKS);
  const rest = edit.marks.length - marks.length;
  if (rest > 0) run.skip(index, "too-many", { count: rest });
  await run.store.read(
    session,
    rectangles(marks).map((range) => ({ sheet: outline.id, range })),
  );
  const standing = marks.filter((mark) => stands(run, outline, mark));
  for (const mark of marks) {
    if (standing.includes(mark)) continue;
    run.skip(index, "changed-since", { cell: cellAddress(mark.row, mark.column) });
  }
  const before = await findMarks(session, outline.id);
  if (standing.length > 0) {
    run.changes.push({ kind: "marks", sheetId: outline.id, sheet: outline.name });
  }
  const steps = [...removing(before), ...marking(run, outline, standing)];
  await carryOut(session, steps, () => undefined);
  run.tellDone(index);
}

function stands(run: EditRun, { id }: SheetOutline, { row, column, value }: CellMark): boolean {
  const { value: now, format } = run.store.at(id, row, column);
  if (typeof now === "string") return now === value;
  // A date may be given with its time of day.
  return String(now) === value || value.startsWith(shown(now, format, run.look.dateShift));
}

/** Our marks on a sheet; two requests. */
export async function findMarks(
  session: Session,
  sheet: string,
): Promise<readonly Excel.ConditionalFormat[]> {
  const { conditionalFormats } = session.sheet(sheet).getRange();
  conditionalFormats.load("items/id,items/type");
  await session.sync();
  const rules = conditionalFormats.items
    .filter(({ type }) => type === "Custom")
    .map((item) => ({ item, rule: item.custom.rule.load("formula") }));
  if (rules.length === 0) return [];
  await session.sync();
  return rules.filter(({ rule }) => rule.formula.includes(SIGN)).map(({ item }) => item);
}

export function removing(marks: readonly Excel.ConditionalFormat[]): readonly CommandStep[] {
  return marks.map((mark) =>
    command(() => {
      mark.delete();
    }),
  );
}

/** Neighbours with the same fault share a format. */
function marking(
  run: EditRun,
  { id }: SheetOutline,
  marks: readonly CellMark[],
): readonly CommandStep[] {
  const groups = new Map<string, { mark: CellMark; cell: StoredCell; at: CellAt[] }>();
  for (const mark of marks) {
    const cell = run.store.at(id, mark.row, mark.column);
    const key = JSON.stringify([mark.look, cell.value]);
    const group = groups.get(key) ?? { mark, cell, at: [] };
    group.at.push(mark);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ mark: { look }, cell, at }) =>
    rectangles(at).map((range) => {
      const formula = `=AND(${SIGN},${condition(cellAddress(range.top, range.left), cell)})`;
      const { color, fill } = LOOKS[look];
      return command((session) => {
        const area = session.sheet(id).getRange(rangeAddress(range));
        const added = area.conditionalFormats.add("Custom");
        added.custom.rule.formula = formula;
        if (color !== undefined) added.custom.format.font.color = `#${color}`;
        if (fill !== undefined) added.custom.format.fill.color = `#${fill}`;
      }, 8);
    }),
  );
}

/** True while the cell holds what it holds now. */
function condition(cell: string, { value, format }: StoredCell): string {
  if (value === "" || value === null) return `LEN(${cell})=0`;
  if (typeof value === "number") return `AND(ISNUMBER(${cell}),${cell}=${value})`;
  if (typeof value === "boolean") return `EXACT(${cell}&"","${value ? "TRUE" : "FALSE"}")`;
  if (format !== "@" && /^#[A-Z/0!?]+$/.test(value)) return `ISERROR(${cell})`;
  if (value.length <= LONGEST_LITERAL) return `EXACT(${cell}&"",${literal(value)})`;
  const start = value.slice(0, LONGEST_LITERAL).replace(/[\ud800-\udbff]$/, "");
  return `AND(LEN(${cell})=${value.length},EXACT(LEFT(${cell},${start.length}),${literal(start)}))`;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
