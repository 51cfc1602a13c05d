/** Letters, lines and fills of a chart. */
import { BODY_FONT } from "./looks.ts";
import { plainText } from "./xml.ts";

/** Each chart is a part of its own: the ids need to differ within it only. */
export const AXIS_IDS = { category: 1, value: 2 } as const;

/** EMU of a point. */
const POINT = 12_700;

interface Letters {
  readonly size: number;
  readonly bold: boolean;
  readonly color?: string | undefined;
}

/** Named outright: the file has no theme, and Excel's own has no Chinese font on every machine. */
function letters({ size, bold, color = "262626" }: Letters): string {
  return (
    `sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` +
    `<a:latin typeface="${BODY_FONT}"/><a:ea typeface="${BODY_FONT}"/>`
  );
}

/** A text of our own, never turned on its side: 户次 upright is read at once. */
export function richText(text: string, style: Letters): string {
  return (
    '<c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/>' +
    `<a:p><a:pPr><a:defRPr ${letters(style)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${letters(style)}</a:rPr><a:t>${plainText(text)}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

/** How texts that the program writes look: labels, legend, numbers. */
export function textProperties(size: number, color?: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${letters({ size, bold: false, color })}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

export function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

export function lineXml(color: string, points = 0.75, dash = "solid"): string {
  return `<a:ln w="${Math.round(points * POINT)}">${fillXml(color)}<a:prstDash val="${dash}"/></a:ln>`;
}
