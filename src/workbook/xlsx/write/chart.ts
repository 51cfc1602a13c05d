/**
 * One chart part. The order of its elements is the schema's; what the cells hold stands inside, so
 * that a program which does not calculate draws it, too.
 */
import { sheetRange } from "../../address.ts";
import type { ChartPlan, PlanRange, SeriesPlan } from "../../plan.ts";
import { axesXml } from "./chart-axes.ts";
import {
  AXIS_COLOR,
  GAP_WIDTH,
  TEXT_SIZE,
  TITLE_SIZE,
  VALUE_FORMATS,
  isHorizontal,
  isStacked,
  labelFormat,
  seriesDrawing,
} from "./chart-looks.ts";
import type { SeriesDrawing } from "./chart-looks.ts";
import { AXIS_IDS, fillXml, lineXml, richText, textProperties } from "./chart-text.ts";
import { XML_HEAD, attributes, cellText, plainText } from "./xml.ts";

export function* chartXml(chart: ChartPlan): Generator<string> {
  const kind = chart.kind === "line" ? "lineChart" : "barChart";
  yield `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;
  yield '<c:roundedCorners val="0"/><c:chart>';
  yield `<c:title>${richText(chart.title, { size: TITLE_SIZE, bold: true })}<c:overlay val="0"/></c:title>`;
  yield '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>';
  yield `<c:${kind}>${headXml(chart)}<c:varyColors val="0"/>`;
  for (const [index, series] of chart.series.entries()) yield* seriesXml(chart, series, index);
  yield `${tailXml(chart)}</c:${kind}>`;
  yield axesXml(chart);
  yield "<c:spPr><a:noFill/></c:spPr></c:plotArea>";
  if (chart.series.length > 1) {
    yield `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(TEXT_SIZE)}</c:legend>`;
  }
  // Rows that a filter hides still count: a village that is out of sight is not out of the month.
  yield '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>';
  yield `<c:spPr>${fillXml("FFFFFF")}${lineXml("BFBFBF")}</c:spPr>${textProperties(TEXT_SIZE)}`;
  yield "</c:chartSpace>";
}

function headXml(chart: ChartPlan): string {
  if (chart.kind === "line") return '<c:grouping val="standard"/>';
  const direction = isHorizontal(chart) ? "bar" : "col";
  const grouping = isStacked(chart) ? "stacked" : "clustered";
  return `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`;
}

function tailXml(chart: ChartPlan): string {
  const axes = `<c:axId val="${AXIS_IDS.category}"/><c:axId val="${AXIS_IDS.value}"/>`;
  if (chart.kind === "line") return `<c:marker val="1"/>${axes}`;
  const overlap = isStacked(chart) ? '<c:overlap val="100"/>' : "";
  return `<c:gapWidth val="${GAP_WIDTH}"/>${overlap}${axes}`;
}

function* seriesXml(chart: ChartPlan, series: SeriesPlan, index: number): Generator<string> {
  const drawing = seriesDrawing(chart, series, index);
  yield `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`;
  yield `<c:tx><c:v>${cellText(series.name)}</c:v></c:tx>`;
  yield chart.kind === "line" ? lineLook(drawing) : barLook(drawing);
  if (chart.labels) yield labelsXml(chart, drawing);
  yield `<c:cat><c:strRef><c:f>${formula(chart.categories.range)}</c:f><c:strCache>`;
  yield* points(chart.categories.cached);
  yield "</c:strCache></c:strRef></c:cat>";
  yield `<c:val><c:numRef><c:f>${formula(series.values)}</c:f><c:numCache>`;
  yield `<c:formatCode>${plainText(VALUE_FORMATS[chart.format])}</c:formatCode>`;
  yield* points(series.cached.map((value) => (Number.isFinite(value) ? String(value) : null)));
  yield "</c:numCache></c:numRef></c:val>";
  yield chart.kind === "line" ? '<c:smooth val="0"/></c:ser>' : "</c:ser>";
}

/** A cell without a value has no point: the gap that it is. */
function* points(cached: readonly (string | null)[]): Generator<string> {
  yield `<c:ptCount val="${cached.length}"/>`;
  for (const [index, value] of cached.entries()) {
    if (value !== null) yield `<c:pt idx="${index}"><c:v>${cellText(value)}</c:v></c:pt>`;
  }
}

function formula(range: PlanRange): string {
  return plainText(sheetRange(range.sheet, range));
}

function barLook({ color }: SeriesDrawing): string {
  return `<c:spPr>${fillXml(color)}${lineXml(AXIS_COLOR, 0.5)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook({ color, dash, marker }: SeriesDrawing): string {
  const shape = `<c:spPr>${fillXml(color)}${lineXml(AXIS_COLOR, 0.5)}</c:spPr>`;
  return (
    `<c:spPr>${lineXml(color, 2.25, dash)}</c:spPr>` +
    `<c:marker><c:symbol val="${marker}"/><c:size val="7"/>${shape}</c:marker>`
  );
}

/** In a stack the number stands inside its bar; Excel refuses it at the end of one. */
function labelsXml(chart: ChartPlan, { ink }: SeriesDrawing): string {
  const position = chart.kind === "line" ? "t" : isStacked(chart) ? "ctr" : "outEnd";
  const format = attributes({ formatCode: labelFormat(chart) });
  return (
    `<c:dLbls><c:numFmt${format} sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    textProperties(TEXT_SIZE, isStacked(chart) ? ink : undefined) +
    `<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}
