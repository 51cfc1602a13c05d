/** The parts that hold a workbook together: content types, relations, workbook.xml, properties. */
import type { SheetPlan } from "../../plan.ts";
import type { DefinedName } from "./dictionary.ts";
import { XML_HEAD, attributes, plainText } from "./xml.ts";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING_TYPES = "application/vnd.openxmlformats-officedocument.drawing";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface Outline {
  readonly sheets: readonly SheetPlan[];
  /** For each sheet the numbers of its table parts. */
  readonly tableIds: readonly (readonly number[])[];
  /** For each sheet the numbers of its chart parts, and of its drawing if it has one. */
  readonly chartIds: readonly (readonly number[])[];
  readonly drawingIds: readonly (readonly number[])[];
  readonly names: readonly DefinedName[];
  readonly properties: ReadonlyMap<string, string>;
  readonly hasFormulas: boolean;
}

export function contentTypesXml(outline: Outline): string {
  const overrides = [
    ["/xl/workbook.xml", `${TYPES}.sheet.main+xml`],
    ["/xl/styles.xml", `${TYPES}.styles+xml`],
    ...outline.sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${TYPES}.worksheet+xml`]),
    ...outline.tableIds.flat().map((id) => [`/xl/tables/table${id}.xml`, `${TYPES}.table+xml`]),
    ...outline.drawingIds
      .flat()
      .map((id) => [`/xl/drawings/drawing${id}.xml`, `${DRAWING_TYPES}.drawing+xml`]),
    ...outline.chartIds
      .flat()
      .map((id) => [`/xl/charts/chart${id}.xml`, `${DRAWING_TYPES}ml.chart+xml`]),
  ];
  if (outline.properties.size > 0) {
    const type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    overrides.push(["/docProps/custom.xml", type]);
  }
  const items = overrides.map(
    ([part, type]) => `<Override${attributes({ PartName: part, ContentType: type })}/>`,
  );
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${items.join("")}</Types>`
  );
}

export function packageRelationsXml(outline: Outline): string {
  const items = [["officeDocument", "xl/workbook.xml"]] as [string, string][];
  if (outline.properties.size > 0) items.push(["custom-properties", "docProps/custom.xml"]);
  return relationsXml(items);
}

export function workbookRelationsXml(outline: Outline): string {
  const sheets = outline.sheets.map((_, i): [string, string] => [
    "worksheet",
    `worksheets/sheet${i + 1}.xml`,
  ]);
  return relationsXml([...sheets, ["styles", "styles.xml"]]);
}

/** Tables first; the drawing's relation is the one after them. */
export function sheetRelationsXml(tableIds: readonly number[], drawing?: number): string {
  const tables = tableIds.map((id): [string, string] => ["table", `../tables/table${id}.xml`]);
  if (drawing === undefined) return relationsXml(tables);
  return relationsXml([...tables, ["drawing", `../drawings/drawing${drawing}.xml`]]);
}

export function drawingRelationsXml(chartIds: readonly number[]): string {
  return relationsXml(chartIds.map((id) => ["chart", `../charts/chart${id}.xml`]));
}

/** The n-th relation gets the id `rIdn`. */
function relationsXml(items: readonly (readonly [type: string, target: string])[]): string {
  const xml = items.map(([type, target], index) => {
    const all = { Id: `rId${index + 1}`, Type: `${RELATIONS}/${type}`, Target: target };
    return `<Relationship${attributes(all)}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${xml.join("")}</Relationships>`;
}

export function workbookXml(outline: Outline, active: number): string {
  const sheets = outline.sheets.map(({ name, visibility }, i) => {
    const state = visibility === "visible" ? undefined : visibility;
    return `<sheet${attributes({ name, sheetId: i + 1, state })} r:id="rId${i + 1}"/>`;
  });
  const names = outline.names.map(({ name, formula, localSheet }) => {
    const local = localSheet === undefined ? "" : ` localSheetId="${localSheet}"`;
    return `<definedName${attributes({ name })}${local}>${plainText(formula)}</definedName>`;
  });
  return (
    `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}">` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="800" activeTab="${active}"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>` +
    (names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`) +
    (outline.hasFormulas
      ? '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
      : '<calcPr calcId="191029"/>') +
    "</workbook>"
  );
}

export function customPropertiesXml(properties: ReadonlyMap<string, string>): string {
  const format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  const items = [...properties].map(
    ([name, value], index) =>
      `<property${attributes({ fmtid: format, pid: index + 2, name })}><vt:lpwstr>${plainText(value)}</vt:lpwstr></property>`,
  );
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join("")}</Properties>`
  );
}
