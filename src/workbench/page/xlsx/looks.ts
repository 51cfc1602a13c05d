/** Looks of cells between the host's words and the file's. */
import type { BorderSide, BorderStyle, CellStyle, Color, Workbook } from "hucre";
import { resolveThemeColor } from "hucre/ooxml";
import type {
  CellLook,
  Edge,
  EdgeName,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../host/engine/types.ts";

type FileHorizontal = NonNullable<NonNullable<CellStyle["alignment"]>["horizontal"]>;
type FileVertical = NonNullable<NonNullable<CellStyle["alignment"]>["vertical"]>;

const HORIZONTAL: Readonly<Record<FileHorizontal, HorizontalAlignment>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
  general: "General",
};

const VERTICAL: Readonly<Record<FileVertical, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export const EDGES = ["top", "bottom", "left", "right"] as const satisfies readonly EdgeName[];

/** `#RRGGBB`; the theme's colours are those of the file. Undefined for the automatic colour. */
export function colorOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined) return undefined;
  // Excel counts the light colour of each of the first two pairs before the dark one.
  const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
  return theme[index] === undefined
    ? undefined
    : `#${resolveThemeColor([...theme], index, color.tint)
        .slice(-6)
        .toUpperCase()}`;
}

/** Cells inherit the workbook's own font. */
export function lookOfStyle(
  style: CellStyle,
  { themeColors: theme = [], defaultFont }: Workbook,
): CellLook {
  const { fill, alignment, numFmt, protection } = style;
  const font = { ...defaultFont, ...style.font };
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
  return defined({
    numberFormat: numFmt,
    fill: colorOf(solid, theme),
    fontColor: colorOf(font.color, theme),
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline ? true : undefined,
    strikethrough: font.strikethrough,
    wrapText: alignment?.wrapText,
    horizontal: alignment?.horizontal && HORIZONTAL[alignment.horizontal],
    vertical: alignment?.vertical && VERTICAL[alignment.vertical],
    indent: alignment?.indent,
    shrinkToFit: alignment?.shrinkToFit,
    unlocked: protection?.locked === false ? true : undefined,
    formulaHidden: protection?.hidden,
  });
}

export function edgesOfStyle(
  style: CellStyle,
  theme: readonly string[],
): Partial<Record<EdgeName, Edge>> {
  return defined(
    Object.fromEntries(EDGES.map((name) => [name, edgeOf(style.border?.[name], theme)])),
  );
}

function edgeOf(side: BorderSide | undefined, theme: readonly string[]): Edge | undefined {
  return side && { style: side.style, color: colorOf(side.color, theme) ?? "#000000" };
}

/** The file's style of a cell; undefined when it is Excel's default. */
export function styleOfLook(
  look: CellLook,
  edges: Partial<Record<EdgeName, Edge>>,
): CellStyle | undefined {
  const style = defined({
    numFmt: look.numberFormat,
    font: group({
      name: look.fontName,
      size: look.fontSize,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline,
      strikethrough: look.strikethrough,
      color: look.fontColor === undefined ? undefined : fileColor(look.fontColor),
    }),
    fill:
      look.fill === undefined
        ? undefined
        : { type: "pattern" as const, pattern: "solid" as const, fgColor: fileColor(look.fill) },
    border: group(borderOf(edges)),
    alignment: group({
      horizontal: keyOf(HORIZONTAL, look.horizontal),
      vertical: keyOf(VERTICAL, look.vertical),
      wrapText: look.wrapText,
      shrinkToFit: look.shrinkToFit,
      indent: look.indent,
    }),
    protection: group({
      locked: look.unlocked === true ? false : undefined,
      hidden: look.formulaHidden,
    }),
  });
  return Object.keys(style).length === 0 ? undefined : style;
}

export function fileColor(color: string): Color {
  return { rgb: color.replace("#", "").toUpperCase() };
}

function borderOf(edges: Partial<Record<EdgeName, Edge>>): BorderStyle {
  const sides = EDGES.flatMap((name) => {
    const edge = edges[name];
    return edge ? [[name, { style: edge.style, color: fileColor(edge.color) }] as const] : [];
  });
  return Object.fromEntries(sides);
}

function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string | undefined,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}

/** Without the members that are undefined. */
export function defined<T extends object>(
  members: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const known = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

function group<T extends object>(
  members: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } | undefined {
  const known = defined(members);
  return Object.keys(known).length === 0 ? undefined : known;
}
