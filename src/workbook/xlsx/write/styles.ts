/** Collects the cell styles that a workbook uses, and writes styles.xml from them. */
import type { PlanFormat, PlanLook } from "../../plan.ts";
import { BODY_FONT, BODY_SIZE, BORDER_COLOR, LARGER_BY, LOOKS, PLAIN } from "./looks.ts";
import type { Drawing } from "./looks.ts";
import { XML_HEAD, attributes } from "./xml.ts";

export interface StyleKey {
  readonly look?: PlanLook | undefined;
  readonly format?: PlanFormat | undefined;
  readonly align?: "left" | "center" | "right" | undefined;
  readonly wrap?: boolean | undefined;
  readonly large?: boolean | undefined;
  /** Marks the content as text, whatever it begins with; goes away when another value is typed. */
  readonly quoted?: boolean;
}

/** Ids below 164 are built in; `yyyy-mm-dd` in full, because the built-in 14 follows the account's region. */
const FORMAT_IDS: Readonly<Record<PlanFormat, number>> = {
  general: 0,
  integer: 1,
  decimal: 4,
  text: 49,
  date: 164,
  percent: 165,
};

const FORMAT_ALIGN: Readonly<Record<PlanFormat, "left" | "center" | "right" | undefined>> = {
  general: undefined,
  text: "left",
  integer: "right",
  decimal: "right",
  percent: "right",
  date: "center",
};

/** An ordered set of XML elements, each with its index. */
class Pool {
  private readonly index = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const xml of first) this.id(xml);
  }

  id(xml: string): number {
    const known = this.index.get(xml);
    if (known !== undefined) return known;
    this.index.set(xml, this.index.size);
    return this.index.size - 1;
  }

  xml(tag: string): string {
    return `<${tag} count="${this.index.size}">${[...this.index.keys()].join("")}</${tag}>`;
  }
}

export class StyleRegistry {
  private readonly fonts = new Pool([fontXml(PLAIN)]);
  private readonly fills = new Pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Pool([borderXml(false)]);
  private readonly formats: Pool;
  private readonly differences = new Pool([]);
  private readonly known = new Map<string, number>();

  constructor() {
    // Index 0 is the look of every cell that is not written.
    this.formats = new Pool([this.formatXml({})]);
  }

  /** Index for the `s` attribute of a cell. */
  id(key: StyleKey): number {
    const name = [key.look, key.format, key.align, key.wrap, key.large, key.quoted].join();
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const id = this.formats.id(this.formatXml(key));
    this.known.set(name, id);
    return id;
  }

  /** Index for the `dxfId` of a conditional format. */
  differenceId(look: PlanLook): number {
    const { color, fill, bold } = LOOKS[look];
    const font =
      color === undefined && !bold ? "" : `<font>${bold ? "<b/>" : ""}${colorXml(color)}</font>`;
    const paint =
      fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`;
    return this.differences.id(`<dxf>${font}${paint}</dxf>`);
  }

  /** The part xl/styles.xml; call it when every sheet is written. */
  xml(): string {
    return (
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>' +
      '<numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
      this.fonts.xml("fonts") +
      this.fills.xml("fills") +
      this.borders.xml("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.formats.xml("cellXfs") +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.differences.xml("dxfs") +
      '<tableStyles count="0" defaultTableStyle="TableStyleLight1"/></styleSheet>'
    );
  }

  private formatXml(key: StyleKey): string {
    const drawing = key.look === undefined ? PLAIN : LOOKS[key.look];
    const format = key.format ?? "general";
    const wrap = key.wrap ?? drawing.wrap ?? false;
    const alignment = attributes({
      horizontal: key.align ?? drawing.align ?? FORMAT_ALIGN[format],
      vertical: drawing.vertical ?? "center",
      wrapText: wrap,
    });
    const ids = attributes({
      numFmtId: FORMAT_IDS[format],
      fontId: this.fonts.id(fontXml(drawing, key.large)),
      fillId: drawing.fill === undefined ? 0 : this.fills.id(fillXml(drawing.fill)),
      borderId: this.borders.id(borderXml(drawing.border ?? false)),
      xfId: 0,
      quotePrefix: key.quoted,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    });
    return `<xf${ids}><alignment${alignment}/></xf>`;
  }
}

function fontXml(drawing: Drawing, large = false): string {
  const size = (drawing.size ?? BODY_SIZE) + (large ? LARGER_BY : 0);
  const name = drawing.font ?? BODY_FONT;
  const bold = drawing.bold ? "<b/>" : "";
  return `<font>${bold}<sz val="${size}"/>${colorXml(drawing.color ?? "000000")}<name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}

function colorXml(color: string | undefined): string {
  return color === undefined ? "" : `<color rgb="FF${color}"/>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(drawn: boolean): string {
  const side = (name: string): string =>
    drawn ? `<${name} style="thin">${colorXml(BORDER_COLOR)}</${name}>` : `<${name}/>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}
