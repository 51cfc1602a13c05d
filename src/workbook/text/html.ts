/**
 * The tables of a web page on one sheet, one below the other, as Excel shows such a page. Text
 * outside tables (titles) gets rows of its own. Every cell stays text.
 */
import type { RawRange, RawRow, RawValue } from "../raw.ts";
import { malformed, ReadFailure } from "../xlsx/read/failure.ts";
import { MAX_CELLS, MAX_COLUMN, MAX_ROW } from "../xlsx/read/limits.ts";
import { decodeEntities } from "./entities.ts";
import { htmlTokens } from "./html-tokens.ts";

export interface HtmlPage {
  readonly tables: number;
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawRange[];
  readonly hiddenRows: readonly number[];
}

const BLOCKS = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "center", "body"]);

export function readHtmlTables(html: string): HtmlPage {
  const page = new PageBuilder();
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") page.text(token.text);
    else if (token.kind === "close") page.close(token.name);
    else page.open(token.name, token.attributes);
  }
  return page.finish();
}

class PageBuilder {
  readonly #rows = new Map<number, RawValue[]>();
  readonly #merges: RawRange[] = [];
  readonly #hiddenRows: number[] = [];
  /** Cells taken by a cell of an earlier row that spans downwards: column → last row. */
  #spans = new Map<number, number>();
  #tables = 0;
  #depth = 0;
  #row = 0;
  #column = 0;
  #cells = 0;
  #rowIsHidden = false;
  #cell: { text: string; columns: number; rows: number } | null = null;
  #outside = "";

  text(token: string): void {
    const text = decodeEntities(token.replace(/[ \t\r\n]+/g, " "));
    if (this.#cell) this.#cell.text += text;
    else if (this.#depth === 0) this.#outside += text;
  }

  open(name: string, attributes: string): void {
    if (name === "table") {
      if (this.#depth === 0) {
        this.#finishOutside();
        this.#spans = new Map();
        this.#tables++;
      }
      this.#depth++;
    } else if (name === "br" || BLOCKS.has(name)) {
      this.#lineBreak(name === "br");
    } else if (this.#depth > 1) {
      // A table inside a cell: its text belongs to that cell.
      if (name === "tr" || name === "td" || name === "th") this.#lineBreak(false);
    } else if (name === "tr") {
      this.#finishCell();
      this.#row++;
      this.#column = 0;
      this.#rowIsHidden = /display\s*:\s*none/i.test(attributes);
    } else if ((name === "td" || name === "th") && this.#depth === 1) {
      this.#finishCell();
      if (this.#row === 0) this.#row = 1;
      this.#cell = {
        text: "",
        columns: span(attributes, "colspan"),
        rows: span(attributes, "rowspan"),
      };
    }
  }

  close(name: string): void {
    if (name === "table" && this.#depth > 0) {
      if (this.#depth === 1) {
        this.#finishCell();
        this.#row = Math.max(this.#row, ...this.#spans.values(), 0);
      }
      this.#depth--;
    } else if (BLOCKS.has(name)) {
      this.#lineBreak(false);
    } else if (this.#depth === 1 && ["td", "th", "tr"].includes(name)) {
      this.#finishCell();
    }
  }

  finish(): HtmlPage {
    this.#finishCell();
    this.#finishOutside();
    const rows = [...this.#rows].map(([number, cells]) => ({ number, cells }));
    rows.sort((one, other) => one.number - other.number);
    return {
      tables: this.#tables,
      rows,
      merges: this.#merges,
      hiddenRows: [...new Set(this.#hiddenRows)],
    };
  }

  #lineBreak(always: boolean): void {
    if (this.#cell) {
      const { text } = this.#cell;
      if (always || (text.trim() !== "" && !/\n *$/.test(text))) this.#cell.text += "\n";
    } else if (this.#depth === 0) {
      this.#finishOutside();
    }
  }

  #finishCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell) return;
    const top = this.#row;
    let left = this.#column + 1;
    while ((this.#spans.get(left) ?? 0) >= top) left++;
    const right = left + cell.columns - 1;
    const bottom = top + cell.rows - 1;
    if (right > MAX_COLUMN || bottom > MAX_ROW) throw malformed("行数或列数超出范围");
    this.#column = right;
    if (cell.rows > 1) for (let at = left; at <= right; at++) this.#spans.set(at, bottom);
    if (cell.rows > 1 || cell.columns > 1) this.#merges.push({ top, left, bottom, right });
    const text = cell.text.replace(/ *\n */g, "\n").replace(/^[ \n]+|[ \n]+$/g, "");
    this.#put(top, left, text);
  }

  #finishOutside(): void {
    const text = this.#outside.trim();
    this.#outside = "";
    if (text === "") return;
    this.#row++;
    this.#rowIsHidden = false;
    this.#put(this.#row, 1, text);
  }

  #put(row: number, column: number, text: string): void {
    if (text === "") return;
    const cells = this.#rows.get(row) ?? [];
    this.#cells += Math.max(0, column - cells.length);
    if (this.#cells > MAX_CELLS) {
      throw new ReadFailure("file-too-many-cells", { limit: MAX_CELLS / 10_000 });
    }
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = text;
    this.#rows.set(row, cells);
    if (this.#rowIsHidden) this.#hiddenRows.push(row);
  }
}

/** Browsers and Excel read at most 1,000 columns of a span; 0 and nonsense are 1. */
function span(attributes: string, name: string): number {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,7})`, "i").exec(attributes)?.[1];
  return Math.min(name === "colspan" ? 1_000 : 65_534, Math.max(1, Number(value ?? 1)));
}
