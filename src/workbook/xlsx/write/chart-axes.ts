/** The two axes of a chart: what is counted, and how much of it. */
import type { ChartPlan } from "../../plan.ts";
import {
  AXIS_COLOR,
  AXIS_FORMATS,
  GRID_COLOR,
  TEXT_SIZE,
  isHorizontal,
  valueAxis,
} from "./chart-looks.ts";
import { AXIS_IDS, lineXml, richText, textProperties } from "./chart-text.ts";
import { attributes } from "./xml.ts";

export function axesXml(chart: ChartPlan): string {
  return categoryAxis(chart) + valuesAxis(chart);
}

function categoryAxis(chart: ChartPlan): string {
  const across = isHorizontal(chart);
  // Bars are read from the top down, as the rows of their table.
  const scaling = `<c:scaling><c:orientation val="${across ? "maxMin" : "minMax"}"/></c:scaling>`;
  return (
    `<c:catAx><c:axId val="${AXIS_IDS.category}"/>${scaling}<c:delete val="0"/>` +
    `<c:axPos val="${across ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${lineXml(AXIS_COLOR)}</c:spPr>${textProperties(TEXT_SIZE)}` +
    `<c:crossAx val="${AXIS_IDS.value}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valuesAxis(chart: ChartPlan): string {
  const across = isHorizontal(chart);
  const { min, majorUnit } = valueAxis(chart);
  const least = min === undefined ? "" : `<c:min val="${min}"/>`;
  const unit =
    chart.unit === ""
      ? ""
      : `<c:title>${richText(chart.unit, { size: TEXT_SIZE, bold: false })}<c:overlay val="0"/></c:title>`;
  const format = attributes({ formatCode: AXIS_FORMATS[chart.format] });
  return (
    `<c:valAx><c:axId val="${AXIS_IDS.value}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${across ? "b" : "l"}"/>` +
    `<c:majorGridlines><c:spPr>${lineXml(GRID_COLOR, 0.5)}</c:spPr></c:majorGridlines>${unit}` +
    `<c:numFmt${format} sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(TEXT_SIZE)}` +
    // The categories run downwards: the axis at the bottom is at their far end.
    `<c:crossAx val="${AXIS_IDS.category}"/><c:crosses val="${across ? "max" : "autoZero"}"/>` +
    '<c:crossBetween val="between"/>' +
    (majorUnit === undefined ? "" : `<c:majorUnit val="${majorUnit}"/>`) +
    "</c:valAx>"
  );
}
