/** An .xlsx (or .xlsm) package as a `RawWorkbook`. Throws `ReadFailure` when nothing of it can be trusted. */
import type { RawSheet, RawWorkbook, ReadNotice } from "../../raw.ts";
import { DateStore } from "./dates.ts";
import { failureReason, malformed, ReadFailure, readNotice } from "./failure.ts";
import { MAX_CELLS } from "./limits.ts";
import { readProperties } from "./properties.ts";
import { readRelations } from "./relations.ts";
import type { Relation } from "./relations.ts";
import { NO_STRINGS, readSharedStrings } from "./shared-strings.ts";
import { countComments, countDrawing, readTable } from "./sheet-extras.ts";
import { readSheetPart } from "./sheet-part.ts";
import type { CellContext } from "./cell-value.ts";
import { readStyles } from "./styles.ts";
import { readWorkbookPart } from "./workbook-part.ts";
import type { SheetEntry } from "./workbook-part.ts";
import { toUtf8, XmlReader } from "./xml.ts";
import type { ZipArchive } from "./zip.ts";

const NOT_A_GRID: ReadonlyMap<string, string> = new Map([
  ["chartsheet", "图表工作表"],
  ["dialogsheet", "对话框工作表"],
  ["xlMacrosheet", "宏工作表"],
  ["xlIntlMacrosheet", "宏工作表"],
]);

export function readXlsx(archive: ZipArchive): RawWorkbook {
  const packageRelations = readRelations(archive, "");
  const main = targetOf(packageRelations, "officeDocument") ?? "xl/workbook.xml";
  const workbook = readWorkbookPart(requirePart(archive, main));
  const relations = readRelations(archive, main);
  const strings = targetOf(relations, "sharedStrings");
  const styles = targetOf(relations, "styles");
  const context: CellContext = {
    strings: strings === undefined ? NO_STRINGS : readSharedStrings(requirePart(archive, strings)),
    styles: styles === undefined ? new Uint8Array(0) : readStyles(requirePart(archive, styles)),
    dates: new DateStore(workbook.date1904),
    budget: { cells: MAX_CELLS },
  };
  const notices: ReadNotice[] = [];
  const sheets: RawSheet[] = [];
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  for (const entry of workbook.sheets) {
    const sheet = readSheet(archive, entry, byId.get(entry.relation), context, notices);
    if (sheet) sheets.push(sheet);
  }
  const hasMacros =
    relations.some(
      (relation) => relation.type === "vbaProject" || relation.type.endsWith("Macrosheet"),
    ) || archive.has("xl/vbaProject.bin");
  const externalLinks = workbook.externalReferences + countConnections(archive, relations);
  if (workbook.date1904) notices.push(readNotice("file-date-1904"));
  if (hasMacros) notices.push(readNotice("file-macros"));
  const properties = optionalPart(
    archive,
    targetOf(packageRelations, "custom-properties") ??
      targetOf(packageRelations, "customProperties"),
  );
  return {
    format: "xlsx",
    sheets,
    date1904: workbook.date1904,
    externalLinks,
    hasMacros,
    properties: properties ? readProperties(properties) : new Map(),
    notices,
  };
}

/** Null for a sheet that was left out; a notice tells why. */
function readSheet(
  archive: ZipArchive,
  entry: SheetEntry,
  relation: Relation | undefined,
  context: CellContext,
  notices: ReadNotice[],
): RawSheet | null {
  const { name } = entry;
  const what = NOT_A_GRID.get(relation?.type ?? "");
  if (what !== undefined) {
    notices.push(readNotice("sheet-not-a-grid", { what }, name));
    return null;
  }
  try {
    if (!relation) throw malformed("文件里找不到它的内容");
    const { content, ...around } = readSheetPart(requirePart(archive, relation.target), context);
    if (content.unreadable.count > 0) {
      notices.push(readNotice("cells-unreadable", { ...content.unreadable }, name));
    }
    if (content.withoutValue.count > 0) {
      notices.push(readNotice("formula-without-value", { ...content.withoutValue }, name));
    }
    const extras = readExtras(archive, relation.target, name, notices);
    return {
      name,
      visibility: entry.visibility,
      rows: content.rows,
      merges: around.merges,
      tables: extras.tables,
      formulas: content.formulas,
      hiddenRows: content.hiddenRows,
      hiddenColumns: around.hiddenColumns,
      hasActiveFilter: around.hasActiveFilter || extras.isFiltered,
      isProtected: around.isProtected,
      struckRows: content.struckRows,
      comments: extras.comments,
      pictures: extras.pictures + content.pictures,
      textBoxes: extras.textBoxes,
      charts: extras.charts,
    };
  } catch (error) {
    if (!(error instanceof ReadFailure) || !error.partOnly) throw error;
    notices.push(readNotice("sheet-unreadable", { reason: failureReason(error) }, name));
    return null;
  }
}

interface SheetExtras {
  readonly tables: RawSheet["tables"];
  readonly isFiltered: boolean;
  readonly comments: number;
  readonly pictures: number;
  readonly textBoxes: number;
  readonly charts: number;
}

/** Tables, comments and drawings. A damaged one costs a notice, never the sheet. */
function readExtras(
  archive: ZipArchive,
  part: string,
  sheet: string,
  notices: ReadNotice[],
): SheetExtras {
  const tables: RawSheet["tables"][number][] = [];
  const counts = { comments: 0, pictures: 0, textBoxes: 0, charts: 0 };
  let isFiltered = false;
  const guarded = (what: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof ReadFailure) || !error.partOnly) throw error;
      notices.push(
        readNotice("sheet-part-unreadable", { what, reason: failureReason(error) }, sheet),
      );
    }
  };
  guarded("附属内容目录", () => {
    for (const { type, target, isExternal } of readRelations(archive, part)) {
      if (isExternal) continue;
      if (type === "table") {
        guarded("表格定义", () => {
          const found = readTable(requirePart(archive, target));
          if (!found) return;
          tables.push(found.table);
          isFiltered ||= found.isFiltered;
        });
      } else if (type === "comments") {
        guarded("批注", () => {
          counts.comments += countComments(requirePart(archive, target));
        });
      } else if (type === "drawing") {
        guarded("图片和图表", () => {
          const drawing = countDrawing(requirePart(archive, target));
          counts.pictures += drawing.pictures;
          counts.textBoxes += drawing.textBoxes;
          counts.charts += drawing.charts;
        });
      }
    }
  });
  return { tables, isFiltered, ...counts };
}

function countConnections(archive: ZipArchive, relations: readonly Relation[]): number {
  const bytes = optionalPart(archive, targetOf(relations, "connections"));
  if (!bytes) return 0;
  const xml = new XmlReader(bytes);
  let count = 0;
  while (xml.find("connection")) count++;
  return count;
}

function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type && !relation.isExternal)?.target;
}

function requirePart(archive: ZipArchive, name: string): Uint8Array {
  const bytes = archive.read(name);
  if (!bytes) throw malformed(`缺少部件“${name}”`);
  return toUtf8(bytes);
}

/** A part without which nothing is lost: missing or damaged, it is passed over. */
function optionalPart(archive: ZipArchive, name: string | undefined): Uint8Array | null {
  if (name === undefined) return null;
  try {
    const bytes = archive.read(name);
    return bytes && toUtf8(bytes);
  } catch (error) {
    if (!(error instanceof ReadFailure) || !error.partOnly) throw error;
    return null;
  }
}
