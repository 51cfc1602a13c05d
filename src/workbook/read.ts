/**
 * Any file that a village may send → a `RawWorkbook`, or the reason why not. What a file is follows
 * from its first bytes and its content; the extension is not believed.
 */
import { readOds } from "./legacy/ods.ts";
import { isBiff5, isOle, oleKind } from "./legacy/ole.ts";
import type { RawFormat, RawWorkbook, ReadNotice, ReadResult } from "./raw.ts";
import { isMarkup, readMarkup } from "./text/markup.ts";
import { parseCsv } from "./text/csv.ts";
import { decodeText, looksBinary } from "./text/decode.ts";
import { plainWorkbook, textSheet } from "./text/sheet.ts";
import { ReadFailure, readNotice } from "./xlsx/read/failure.ts";
import type { Inflater } from "./xlsx/read/inflate.ts";
import { MAX_ENTRY_BYTES } from "./xlsx/read/limits.ts";
import { readXlsx } from "./xlsx/read/read-xlsx.ts";
import { ZipArchive } from "./xlsx/read/zip.ts";

/**
 * Reads one file. Never throws for what a file holds. `fileName` names the sheet of a text file and
 * tells .et from .xls; it decides nothing else. Old formats load their library on first use.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  inflater: Inflater,
): Promise<ReadResult> {
  try {
    const workbook = await readKnown(bytes, fileName, inflater);
    const onlyReason = workbook.sheets.length === 0 ? lostSheet(workbook.notices) : undefined;
    return onlyReason ? { ok: false, notice: onlyReason } : { ok: true, workbook };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    return { ok: false, notice: error.notice() };
  }
}

/** A workbook whose every sheet was lost is refused with the reason of the first. */
function lostSheet(notices: readonly ReadNotice[]): ReadNotice | undefined {
  const lost = notices.find((notice) => notice.id === "sheet-unreadable");
  const what = `“${lost?.sheet ?? ""}”${lost?.slots?.["reason"] ?? ""}`;
  return lost && readNotice("file-damaged", { what });
}

async function readKnown(
  bytes: Uint8Array,
  fileName: string,
  inflater: Inflater,
): Promise<RawWorkbook> {
  if (bytes.length === 0) throw new ReadFailure("file-empty");
  if (isZip(bytes)) return readZip(bytes, inflater);
  if (isOle(bytes)) return readOle(bytes, fileName);
  const known = knownSignature(bytes);
  if (known !== undefined) throw new ReadFailure("file-not-a-workbook", { what: known });
  if (bytes.length > MAX_ENTRY_BYTES) {
    throw new ReadFailure("file-too-large", { limit: MAX_ENTRY_BYTES / 1024 / 1024 });
  }
  if (looksBinary(bytes)) throw new ReadFailure("file-not-a-workbook", { what: "二进制数据" });
  const decoded = decodeText(bytes);
  if (/^\s*<\?xml[^>]*>[^]{0,400}?<(?:\w+:)?Workbook[\s>]/.test(decoded.text.slice(0, 4_000))) {
    return readLegacy(bytes, "xls", "XML 表格 2003", false);
  }
  if (isMarkup(decoded.text)) return readMarkup(bytes, decoded, sheetName(fileName));
  if (/^\s*(?:\{\\rtf|%PDF|<\?xml)/.test(decoded.text)) {
    throw new ReadFailure("file-not-a-workbook", { what: "其他文本格式" });
  }
  const rows = parseCsv(decoded.text);
  if (rows.length === 0) throw new ReadFailure("file-empty");
  const notices = [
    readNotice("file-text-format", { format: ".csv", encoding: decoded.encoding }),
    ...(decoded.damaged > 0 ? [readNotice("file-text-damaged", { count: decoded.damaged })] : []),
  ];
  return plainWorkbook("csv", [textSheet(sheetName(fileName), rows)], notices);
}

function readZip(bytes: Uint8Array, inflater: Inflater): RawWorkbook {
  const archive = new ZipArchive(bytes, inflater);
  const has = (pattern: RegExp): boolean => archive.names().some((name) => pattern.test(name));
  const mimetype = archive.read("mimetype");
  if (mimetype) {
    const type = new TextDecoder().decode(mimetype).trim();
    if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
      throw new ReadFailure("file-doc");
    }
    const manifest = archive.read("META-INF/manifest.xml");
    if (manifest && new TextDecoder().decode(manifest).includes("encryption-data")) {
      throw new ReadFailure("file-encrypted");
    }
    const content = archive.read("content.xml");
    if (!content) throw new ReadFailure("file-damaged", { what: "缺少部件“content.xml”" });
    return readOds(content);
  }
  if (has(/^xl\/workbook\.bin$/i)) throw new ReadFailure("file-xlsb");
  if (has(/^(word|ppt|visio)\//i)) throw new ReadFailure("file-doc");
  if (!archive.has("[Content_Types].xml") && !archive.has("xl/workbook.xml")) {
    throw new ReadFailure("file-archive");
  }
  return readXlsx(archive);
}

function readOle(bytes: Uint8Array, fileName: string): Promise<RawWorkbook> {
  const isEt = /\.et$/i.test(fileName);
  switch (oleKind(bytes)) {
    case "encrypted":
      throw new ReadFailure("file-encrypted");
    case "doc":
    case "ppt":
      throw new ReadFailure("file-doc");
    case "truncated":
      throw new ReadFailure("file-truncated");
    case "other":
      throw new ReadFailure("file-not-a-workbook", { what: "其他程序的文件" });
    case "xls":
      return readLegacy(bytes, isEt ? "et" : "xls", isEt ? ".et" : ".xls", isBiff5(bytes));
  }
}

async function readLegacy(
  bytes: Uint8Array,
  format: RawFormat,
  label: string,
  needsCodePages: boolean,
): Promise<RawWorkbook> {
  const { readWithSheetJs } = await import("./legacy/sheetjs.ts");
  return readWithSheetJs(bytes, format, label, needsCodePages);
}

function isZip(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

/** Things that villages send by mistake, in words. */
function knownSignature(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith("%PDF")) return "PDF 文件";
  if (head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff") || head.startsWith("GIF8")) {
    return "图片";
  }
  if (head.startsWith("Rar!") || head.startsWith("7z\xbc\xaf") || head.startsWith("\x1f\x8b")) {
    return "压缩包";
  }
  return undefined;
}

function sheetName(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  return base.replace(/\.[^.]*$/, "");
}
