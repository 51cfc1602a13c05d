/** The drawing of a sheet: where its charts lie. */
import type { ChartPlan, MergePlan } from "../../plan.ts";
import { XML_HEAD, attributes } from "./xml.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const CHART = `${DRAWING}/chart`;

/** The n-th chart is the n-th relation of the drawing. */
export function drawingXml(charts: readonly ChartPlan[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 1));
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"` +
    ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="${CHART}">` +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

function anchorXml({ name, title, at }: ChartPlan, id: number): string {
  // 1 is the drawing itself. What cannot see the picture reads its title.
  const names = attributes({ id: id + 1, name, descr: title });
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornersXml(at)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr${names}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart r:id="rId${id}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** From the upper left corner of the first cell to that of the cell beyond the last. */
function cornersXml({ top, left, bottom, right }: MergePlan): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return corner("from", left - 1, top - 1) + corner("to", right, bottom);
}
