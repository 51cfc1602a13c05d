/** What only some sheets have: hidden rows and columns, struck rows, comments, pictures, charts. */
import type { ExcelDoor } from "../door.ts";
import { errorCode } from "../failure.ts";
import type { Session } from "../session.ts";
import type { SheetOutline } from "./structure.ts";

export interface SheetDetails {
  /** 1-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  /** Rows with a struck cell, or one that holds nothing. */
  readonly struckRows: ReadonlySet<number>;
  readonly comments: number;
  readonly pictures: number;
  readonly textBoxes: number;
  readonly charts: number;
}

/** One request for all sheets; where the host knows no objects beside cells, a second without them. */
export async function readDetails(
  session: Session,
  door: ExcelDoor,
  outlines: readonly SheetOutline[],
): Promise<readonly SheetDetails[]> {
  try {
    return await ask(session, outlines, (sheet) => askObjects(sheet, door));
  } catch (error) {
    if (errorCode(error) !== "ApiNotFound") throw error;
    return await ask(session, outlines, () => () => NO_OBJECTS);
  }
}

type Objects = Pick<SheetDetails, "comments" | "pictures" | "textBoxes" | "charts">;

const NO_OBJECTS: Objects = { comments: 0, pictures: 0, textBoxes: 0, charts: 0 };

async function ask(
  session: Session,
  outlines: readonly SheetOutline[],
  objects: (sheet: Excel.Worksheet) => () => Objects,
): Promise<readonly SheetDetails[]> {
  const asked = outlines.map((outline) => {
    const sheet = session.sheet(outline.id);
    return { lines: askLines(sheet, outline), objects: objects(sheet) };
  });
  await session.sync();
  return asked.map((answer) => ({ ...answer.lines(), ...answer.objects() }));
}

type Lines = Pick<SheetDetails, "hiddenRows" | "hiddenColumns" | "struckRows">;

function askLines(sheet: Excel.Worksheet, outline: SheetOutline): () => Lines {
  const { extent, hidesRows, hidesColumns, hasStruck } = outline;
  if (!extent) return () => ({ hiddenRows: new Set(), hiddenColumns: [], struckRows: new Set() });
  const { top, left, rows, columns } = extent;
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  const ofRows = hidesRows ? range.getRowProperties({ rowHidden: true }) : null;
  const ofStruck = hasStruck
    ? range.getRowProperties({ format: { font: { strikethrough: true } } })
    : null;
  const ofColumns = hidesColumns
    ? sheet.getRangeByIndexes(0, 0, 1, left + columns).getColumnProperties({ columnHidden: true })
    : null;
  return () => ({
    hiddenRows: new Set(numbers(ofRows?.value ?? [], top, ({ rowHidden }) => rowHidden === true)),
    hiddenColumns: numbers(ofColumns?.value ?? [], 0, ({ columnHidden }) => columnHidden === true),
    struckRows: new Set(
      // Null, against the types, is a row of which some cells are struck.
      numbers(ofStruck?.value ?? [], top, ({ format }) => format?.font?.strikethrough !== false),
    ),
  });
}

function numbers<Line>(
  lines: readonly Line[],
  first: number,
  fits: (line: Line) => boolean,
): number[] {
  return lines.flatMap((line, index) => (fits(line) ? [first + index + 1] : []));
}

function askObjects(sheet: Excel.Worksheet, door: ExcelDoor): () => Objects {
  const comments = door.supports("1.10") ? sheet.comments.getCount() : null;
  const charts = sheet.charts.getCount();
  sheet.shapes.load("items/type");
  return () => ({
    ...shapeCounts(sheet.shapes.items),
    comments: comments?.value ?? 0,
    charts: valueOf(charts),
  });
}

function shapeCounts(shapes: readonly Excel.Shape[]): Pick<SheetDetails, "pictures" | "textBoxes"> {
  const types: readonly string[] = shapes.map(({ type }) => type);
  const count = (wanted: string): number => types.filter((type) => type === wanted).length;
  return { pictures: count("Image"), textBoxes: count("GeometricShape") };
}

function valueOf(result: OfficeExtension.ClientResult<number>): number {
  return result.value;
}
