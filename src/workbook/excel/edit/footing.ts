/** Where the rows of a block end: its last filled row, and what stands below them. */
import type { RawRange } from "../../raw.ts";
import type { SheetOutline } from "../read/structure.ts";
import type { Session } from "../session.ts";
import type { BlockLook } from "./look.ts";
import type { EditRun } from "./run.ts";
import { isFormula } from "./store.ts";

export interface Footing {
  /** The header row, where no row is filled. */
  readonly lastFilled: number;
  /** Last row that can be filled without anything moving; null when all rows below are free. */
  readonly lastFree: number | null;
  /** Whether the row below `lastFree` holds formulas, such as totals. */
  readonly hasFormulasBelow: boolean;
}

/** Rows at the end of a table that are read first: it has seldom more spare ones. */
const FIRST_WINDOW = 250;

/** What begins the line of totals or signatures below the rows of a plain range. */
const FOOTER =
  /^(合计|总计|小计|共计|累计|汇总|本页合计|填表|填报|制表|审核|审批|负责人|分管|单位|备注[::]|说明|注[::])/;

export function footingOf(
  run: EditRun,
  session: Session,
  outline: SheetOutline,
  block: BlockLook,
): Promise<Footing> {
  return block.table === null
    ? plainFooting(run, session, outline, block)
    : tableFooting(run, session, outline, block);
}

/** A row counts as empty when nothing is typed in it; formulas alone do not fill it. */
export function isFilled(
  run: EditRun,
  sheet: string,
  row: number,
  left: number,
  right: number,
): boolean {
  for (let column = left; column <= right; column += 1) {
    const cell = run.store.at(sheet, row, column);
    if (cell.formula !== "" && !isFormula(cell)) return true;
  }
  return false;
}

/** From the end upwards, in windows that grow: few requests, however long the table. */
async function tableFooting(
  run: EditRun,
  session: Session,
  { id }: SheetOutline,
  { headerRow, left, right, bottom }: BlockLook,
): Promise<Footing> {
  let end = bottom;
  for (let window = FIRST_WINDOW; end > headerRow; window *= 8) {
    const top = Math.max(headerRow + 1, end - window + 1);
    await run.store.read(session, [{ sheet: id, range: { top, left, bottom: end, right } }]);
    for (let row = end; row >= top; row -= 1) {
      if (isFilled(run, id, row, left, right)) {
        return { lastFilled: row, lastFree: bottom, hasFormulasBelow: false };
      }
    }
    end = top - 1;
  }
  return { lastFilled: headerRow, lastFree: bottom, hasFormulasBelow: false };
}

async function plainFooting(
  run: EditRun,
  session: Session,
  outline: SheetOutline,
  block: BlockLook,
): Promise<Footing> {
  const { headerRow, left, right, bottom } = block;
  const { id } = outline;
  if (bottom > headerRow) {
    const range = { top: headerRow + 1, left, bottom, right };
    await run.store.read(session, [{ sheet: id, range }]);
  }
  let lastFilled = headerRow;
  for (let row = headerRow + 1; row <= bottom; row += 1) {
    if (isFooter(run, outline, row, left, right)) {
      const cells = Array.from({ length: right - left + 1 }, (_, at) =>
        run.store.at(id, row, left + at),
      );
      return { lastFilled, lastFree: row - 1, hasFormulasBelow: cells.some(isFormula) };
    }
    if (isFilled(run, id, row, left, right)) lastFilled = row;
  }
  return { lastFilled, lastFree: null, hasFormulasBelow: false };
}

/** Totals, signatures, other headers and merged lines are no rows of the block; nor are tables. */
function isFooter(
  run: EditRun,
  { id, merges, tables }: SheetOutline,
  row: number,
  left: number,
  right: number,
): boolean {
  const isIn = (range: RawRange): boolean =>
    row >= range.top && row <= range.bottom && range.left <= right && range.right >= left;
  if (tables.some(({ range }) => isIn(range))) return true;
  if ((merges ?? []).some((range) => isIn(range) && range.right - range.left >= 1)) return true;
  for (let column = left; column <= right; column += 1) {
    const { value } = run.store.at(id, row, column);
    if (value === "") continue;
    if (typeof value === "string" && FOOTER.test(value.replaceAll(/[\s　]/g, ""))) return true;
    // A serial number may stand before it.
    if (typeof value === "string" && Number.isNaN(Number(value))) return false;
  }
  return false;
}
