/**
 * A sheet that is laid out like a paper form: lines of boxes over a grid of narrow columns, one below
 * the other, broken into pages. It measures what it is given, so that no text is cut off and the
 * number of pages is known before anything is printed.
 */
import type {
  CellPlan,
  ColumnPlan,
  MergePlan,
  PlanLook,
  PlanValue,
  PrintPlan,
  SheetPlan,
} from "../../workbook/plan.ts";
import { displayWidth } from "../../domain/text/normalize.ts";
import { pointsHigh } from "../parts/heights.ts";

/**
 * Points between the margins of A4. The widths hold where a character takes 6 points (宋体 on Chinese
 * systems); where it takes less the form is somewhat narrower than the page.
 */
export const PAPER = {
  portrait: { width: 537, height: 740 },
  landscape: { width: 784, height: 490 },
} as const;
const CHARACTER = 6;
/** Characters that a column keeps as its own margin. */
const MARGIN = 0.7;
/** Higher rows do not fit on any page, and Excel takes none above 409 points. */
const HIGHEST_ROW = 360;
/** Points of a line that is written by hand. */
export const LINE_HEIGHT = 24;

/** One box of a line. */
export interface Box {
  /** Columns of the grid. */
  readonly span: number;
  readonly text?: PlanValue;
  readonly look?: PlanLook;
  readonly align?: "left" | "center" | "right";
  readonly large?: boolean;
  /** Size of its letters against those of the body, for the height. */
  readonly size?: number;
}

export interface Line {
  readonly boxes: readonly Box[];
  /** Points at least. */
  readonly height?: number;
}

/** Caption of a box: what belongs beside or below it. */
export function label(text: string, span: number): Box {
  return { span, text, look: "total", align: "center" };
}

/** Box for a value; empty, it is written in by hand. */
export function field(
  text: PlanValue | undefined,
  span: number,
  align: Box["align"] = "left",
): Box {
  return { span, text: text ?? null, look: "body", align };
}

/** Nothing, without a frame. */
export function gap(span: number): Box {
  return { span };
}

export interface PaperOptions {
  readonly name: string;
  /** Widths of the grid's columns, in characters. */
  readonly widths: readonly number[];
  readonly print: Pick<PrintPlan, "orientation"> & Partial<PrintPlan>;
}

/** Lines are added from top to bottom; `sheet()` ends it. */
export class Paper {
  readonly #options: PaperOptions;
  readonly #capacity: number;
  readonly #cells: CellPlan[] = [];
  readonly #merges: MergePlan[] = [];
  readonly #heights = new Map<number, number>();
  readonly #breaks: number[] = [];
  #row = 0;
  #used = 0;

  constructor(options: PaperOptions) {
    const { width, height } = PAPER[options.print.orientation];
    const needed = options.widths.reduce((sum, it) => sum + (it + MARGIN) * CHARACTER, 0);
    this.#options = options;
    // Wider forms are made smaller by the program, and more goes on a page.
    this.#capacity = Math.floor(height * Math.max(1, needed / width));
  }

  get pages(): number {
    return this.#row === 0 ? 0 : this.#breaks.length + 1;
  }

  /** Points that are left on the page. */
  get room(): number {
    return this.#capacity - this.#used;
  }

  /** The next line begins a page; nothing happens on an empty one. */
  newPage(): void {
    if (this.#used === 0) return;
    this.#breaks.push(this.#row);
    this.#used = 0;
  }

  /** Lines that stay together, on a new page if they must; too many for any page go on over several. */
  block(lines: readonly Line[], again: readonly Line[] = []): void {
    const whole = lines.flatMap((line) => this.#pieces(line));
    const height = whole.reduce((sum, line) => sum + this.#height(line), 0);
    if (height > this.room && this.#used > 0) this.#turn(again);
    for (const line of whole) {
      const points = this.#height(line);
      if (points > this.room && this.#used > 0) this.#turn(again);
      this.#draw(line, points);
    }
  }

  /** Of a sheet that is made to fit one page, whatever its height. */
  line(line: Line): void {
    this.#draw(line, this.#height(line));
  }

  /** The same of many; their points together. Over-long ones are divided. */
  lines(lines: readonly Line[]): number {
    let points = 0;
    for (const line of lines.flatMap((it) => this.#pieces(it))) {
      this.line(line);
      points += this.#height(line);
    }
    return points;
  }

  pointsOf(lines: readonly Line[]): number {
    return lines.reduce((sum, line) => sum + this.#height(line), 0);
  }

  /** Puts `text` before the lines of `block`, one box over their whole height. */
  side(text: string, span: number, lines: readonly Line[]): void {
    const from = span + 1;
    const height = lines.reduce((sum, line) => sum + this.#height(line, from), 0);
    if (height > this.room) this.newPage();
    const first = this.#row + 1;
    for (const line of lines) this.#draw(line, this.#height(line, from), from);
    const caption = { value: text, look: "total", align: "center", wrap: true } as const;
    this.#cells.push({ row: first, column: 1, format: "text", ...caption });
    this.#merge({ top: first, left: 1, bottom: this.#row, right: span });
  }

  /** As many empty lines as the page has room for, at most `most`. */
  fill(line: Line, most = Infinity): void {
    const points = this.#height(line);
    for (let count = 0; count < most && points <= this.room; count += 1) this.#draw(line, points);
  }

  sheet(): SheetPlan {
    const { name, widths, print } = this.#options;
    const columns = widths.map((width): ColumnPlan => ({ width, format: "text" }));
    return {
      ...{ name, visibility: "visible", columns, tables: [], conditionals: [] },
      ...{ cells: this.#cells, merges: this.#merges, rowHeights: this.#heights },
      print: {
        paper: "A4",
        ...print,
        ...(this.#breaks.length === 0 ? {} : { pageBreaks: this.#breaks }),
      },
    };
  }

  #turn(again: readonly Line[]): void {
    this.newPage();
    for (const line of again) this.#draw(line, this.#height(line));
  }

  #draw({ boxes }: Line, points: number, from = 1): void {
    this.#row += 1;
    const row = this.#row;
    this.#heights.set(row, points);
    this.#used += points;
    let column = from;
    for (const { span, text = null, look, align, large } of boxes) {
      if (look !== undefined || text !== null) {
        this.#cells.push({
          ...{ row, column, value: text, format: "text", wrap: true },
          ...(look === undefined ? {} : { look }),
          ...(align === undefined ? {} : { align }),
          ...(large === undefined ? {} : { large }),
        });
        this.#merge({ top: row, left: column, bottom: row, right: column + span - 1 });
      }
      column += span;
    }
  }

  #merge(range: MergePlan): void {
    if (range.bottom > range.top || range.right > range.left) this.#merges.push(range);
  }

  #height({ boxes, height = LINE_HEIGHT }: Line, from = 1): number {
    let column = from;
    let points = height;
    for (const { span, text, size = 1 } of boxes) {
      const width = this.#width(column, span);
      if (typeof text === "string") points = Math.max(points, pointsHigh(text, width, size));
      column += span;
    }
    return points;
  }

  #width(column: number, span: number): number {
    const widths = this.#options.widths.slice(column - 1, column - 1 + span);
    return widths.reduce((sum, width) => sum + width, 0);
  }

  /** A line whose text is too long for one row as several: what does not fit goes on in the next. */
  #pieces(line: Line): readonly Line[] {
    if (this.#height(line) <= HIGHEST_ROW) return [line];
    const columns = line.boxes.map(({ span }, index) => {
      const before = line.boxes.slice(0, index).reduce((sum, box) => sum + box.span, 1);
      return this.#width(before, span);
    });
    const texts = line.boxes.map((box, index) =>
      typeof box.text === "string"
        ? cutText(box.text, columns[index] ?? 1, box.size ?? 1)
        : [box.text ?? null],
    );
    const count = Math.max(...texts.map((parts) => parts.length));
    return Array.from({ length: count }, (_, index) => ({
      ...line,
      boxes: line.boxes.map((box, at) => ({ ...box, text: texts[at]?.[index] ?? null })),
    }));
  }
}

/** In parts that are each at most as high as a row may be. */
function cutText(text: string, width: number, size: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of text) {
    if (pointsHigh(part + character, width, size) > HIGHEST_ROW && displayWidth(part) > 0) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  parts.push(part);
  return parts;
}
