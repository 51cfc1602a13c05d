/** One table of an OpenDocument spreadsheet. Repeated rows and cells are counted before they are made. */
import type { RawFormula, RawRange, RawRow, RawSheet, RawValue } from "../raw.ts";
import type { DateStore } from "../xlsx/read/dates.ts";
import { malformed, ReadFailure } from "../xlsx/read/failure.ts";
import { MAX_CELLS, MAX_COLUMN, MAX_ROW } from "../xlsx/read/limits.ts";
import { decodeXml } from "../xlsx/read/text.ts";
import type { XmlReader } from "../xlsx/read/xml.ts";

export interface OdsStyles {
  readonly hiddenTables: Set<string>;
  readonly struckCells: Set<string>;
}

interface CellText {
  readonly text: string;
  readonly hasParagraph: boolean;
}

export class OdsSheet {
  readonly name: string;
  readonly #xml: XmlReader;
  readonly #styles: OdsStyles;
  readonly #dates: DateStore;
  readonly #budget: { cells: number };
  readonly #isHidden: boolean;
  readonly #isProtected: boolean;
  readonly #isEmpty: boolean;
  readonly #rows: RawRow[] = [];
  readonly #merges: RawRange[] = [];
  readonly #formulas: RawFormula[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #struckRows: number[] = [];
  readonly #hiddenColumns: (readonly [from: number, to: number])[] = [];
  #hasActiveFilter = false;
  #width = 0;
  #row = 0;
  #columns = 0;
  #comments = 0;
  #pictures = 0;
  #charts = 0;
  #textBoxes = 0;

  /** `xml` has just opened the `table` element. */
  constructor(xml: XmlReader, styles: OdsStyles, dates: DateStore, budget: { cells: number }) {
    this.#xml = xml;
    this.#styles = styles;
    this.#dates = dates;
    this.#budget = budget;
    this.name = xml.attribute("name") ?? "";
    this.#isHidden = styles.hiddenTables.has(xml.attribute("style-name") ?? "");
    this.#isProtected = xml.attribute("protected") === "true";
    this.#isEmpty = xml.selfClosing;
  }

  /** Moves behind the end of the table. */
  read(): void {
    const xml = this.#xml;
    if (this.#isEmpty) return;
    for (;;) {
      const event = xml.next();
      if (event === "end") throw malformed("数据区不完整");
      if (event === "close" && xml.name === "table") return;
      if (event !== "open") continue;
      if (xml.name === "table-row") this.#readRow();
      else if (xml.name === "table-column") this.#readColumn();
      else this.#countObject();
    }
  }

  finish(): RawSheet {
    const hiddenColumns = this.#hiddenColumns.flatMap(([from, to]) =>
      Array.from(
        { length: Math.max(0, Math.min(to, this.#width) - from + 1) },
        (_, index) => from + index,
      ),
    );
    return {
      name: this.name,
      visibility: this.#isHidden ? "hidden" : "visible",
      rows: this.#rows,
      merges: this.#merges,
      tables: [],
      formulas: this.#formulas,
      hiddenRows: this.#hiddenRows,
      hiddenColumns,
      hasActiveFilter: this.#hasActiveFilter,
      isProtected: this.#isProtected,
      struckRows: this.#struckRows,
      comments: this.#comments,
      pictures: this.#pictures,
      textBoxes: this.#textBoxes,
      charts: this.#charts,
    };
  }

  #readColumn(): void {
    const from = this.#columns + 1;
    this.#columns += this.#xml.integer("number-columns-repeated") ?? 1;
    const visibility = this.#xml.attribute("visibility") ?? "visible";
    if (visibility !== "visible") this.#hiddenColumns.push([from, this.#columns]);
  }

  #readRow(): void {
    const xml = this.#xml;
    const repeated = xml.integer("number-rows-repeated") ?? 1;
    const visibility = xml.attribute("visibility") ?? "visible";
    const first = this.#row + 1;
    this.#row += repeated;
    if (xml.selfClosing) return;
    const cells: RawValue[] = [];
    let column = 0;
    let isStruck = false;
    for (;;) {
      const event = xml.next();
      if (event === "end") throw malformed("数据区不完整");
      if (event === "close" && xml.name === "table-row") break;
      if (event !== "open") continue;
      if (xml.name !== "table-cell" && xml.name !== "covered-table-cell") continue;
      const count = xml.integer("number-columns-repeated") ?? 1;
      const struck = this.#styles.struckCells.has(xml.attribute("style-name") ?? "");
      const value = this.#readCell(first, column + 1);
      if (value !== null) {
        if (column + count > MAX_COLUMN) throw malformed("列号超出范围");
        while (cells.length < column) cells.push(null);
        for (let copy = 0; copy < count; copy++) cells.push(value);
        isStruck ||= struck;
      }
      column += count;
    }
    if (cells.length === 0) return;
    if (this.#row > MAX_ROW) throw malformed("行号超出范围");
    this.#budget.cells -= cells.length * repeated;
    if (this.#budget.cells < 0) {
      throw new ReadFailure("file-too-many-cells", { limit: MAX_CELLS / 10_000 });
    }
    this.#width = Math.max(this.#width, cells.length);
    for (let number = first; number <= this.#row; number++) {
      this.#rows.push({ number, cells });
      if (visibility !== "visible") this.#hiddenRows.push(number);
      if (isStruck) this.#struckRows.push(number);
    }
    if (visibility === "filter") this.#hasActiveFilter = true;
  }

  /** The value of the cell just opened; moves behind its end. */
  #readCell(row: number, column: number): RawValue {
    const xml = this.#xml;
    const right = column + (xml.integer("number-columns-spanned") ?? 1) - 1;
    const bottom = row + (xml.integer("number-rows-spanned") ?? 1) - 1;
    if (right > column || bottom > row) {
      this.#merges.push({ top: row, left: column, bottom, right });
    }
    const formula = xml.attribute("formula");
    if (formula !== undefined) {
      this.#formulas.push({ row, column, external: /'[^']*'#/.test(formula) });
    }
    const type = xml.attribute("office:value-type");
    const isError = xml.attribute("calcext:value-type") === "error";
    const stored =
      xml.attribute(type === "date" ? "date-value" : type === "time" ? "time-value" : "value") ??
      xml.attribute("boolean-value");
    const { text, hasParagraph } = this.#readText();
    if (isError) return { kind: "error", code: text };
    if (type === undefined && !hasParagraph) return null;
    return convert(type, stored, text, this.#dates);
  }

  /** Paragraphs of a cell, one to a line; notes and drawings are counted. */
  #readText(): CellText {
    const xml = this.#xml;
    if (xml.selfClosing) return { text: "", hasParagraph: false };
    const paragraphs: string[] = [];
    for (;;) {
      const event = xml.next();
      if (event === "end") throw malformed("单元格不完整");
      if (event === "close") {
        if (xml.name === "table-cell" || xml.name === "covered-table-cell") break;
      } else if (xml.name === "annotation") {
        this.#comments++;
        xml.text();
      } else if (xml.name === "p") {
        paragraphs.push(paragraphText(xml));
      } else {
        this.#countObject();
      }
    }
    return { text: paragraphs.join("\n"), hasParagraph: paragraphs.length > 0 };
  }

  /** `xml` has just opened something that may be a drawing. */
  #countObject(): void {
    const { name } = this.#xml;
    if (name === "frame" || name === "custom-shape") this.#countFrame(name);
  }

  /** A frame holds a text box, a picture, or an object (with a picture of it). */
  #countFrame(frame: string): void {
    const xml = this.#xml;
    if (xml.selfClosing) return;
    let what: "text" | "picture" | "chart" | null = null;
    for (;;) {
      const event = xml.next();
      if (event === "end") throw malformed("内容不完整");
      if (event === "close" && xml.name === frame) break;
      if (event !== "open") continue;
      if (xml.name === "object") what = "chart";
      else if (xml.name === "image") what ??= "picture";
      else if (xml.name === "p" && xml.text().trim() !== "") what ??= "text";
    }
    if (what === "chart") this.#charts++;
    if (what === "picture") this.#pictures++;
    if (what === "text") this.#textBoxes++;
  }
}

function convert(
  type: string | undefined,
  stored: string | undefined,
  text: string,
  dates: DateStore,
): RawValue {
  switch (type) {
    case "float":
    case "currency":
    case "percentage": {
      const number = Number(stored ?? NaN);
      return Number.isNaN(number) ? text : number;
    }
    case "date":
      return dates.fromIso(stored ?? "") ?? text;
    case "time": {
      const match = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(stored ?? "");
      if (!match) return text;
      const [, hours, minutes, seconds = ""] = match;
      const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
      return dates.fromSerial(total / 86_400);
    }
    case "boolean":
      return stored === "true";
    default:
      return text === "" ? null : text;
  }
}

/** Text of the paragraph just opened: runs of spaces, tabs and line breaks are elements. */
function paragraphText(xml: XmlReader): string {
  const { bytes } = xml;
  let text = "";
  let depth = xml.selfClosing ? 0 : 1;
  while (depth > 0) {
    const from = xml.position;
    const event = xml.next();
    if (event === "end") throw malformed("单元格不完整");
    const end = bytes.indexOf(0x3c, from);
    if (end > from) text += decodeXml(bytes, from, end).replace(/[ \t\n]+/g, " ");
    if (event === "close") {
      depth--;
      continue;
    }
    if (xml.name === "s") text += " ".repeat(Math.min(xml.integer("c") ?? 1, 32_767));
    else if (xml.name === "tab") text += "\t";
    else if (xml.name === "line-break") text += "\n";
    if (xml.name === "annotation") xml.text();
    else if (!xml.selfClosing) depth++;
  }
  return text;
}
