/** Web pages that call themselves .xls: HTML tables, and the single-file form (MHTML). */
import type { RawWorkbook } from "../raw.ts";
import { ReadFailure, readNotice } from "../xlsx/read/failure.ts";
import { decodeLabelled } from "./decode.ts";
import type { DecodedText } from "./decode.ts";
import { readHtmlTables } from "./html.ts";
import { isMhtml, mhtmlPages } from "./mhtml.ts";
import { plainWorkbook, textSheet } from "./sheet.ts";

export function isMarkup(text: string): boolean {
  return (
    isMhtml(text) || /<(?:!doctype html|html|head|body|table|meta)[\s>]/i.test(text.slice(0, 4_000))
  );
}

/** Every page with a table becomes a sheet. Throws `ReadFailure` when there is none. */
export function readMarkup(bytes: Uint8Array, decoded: DecodedText, name: string): RawWorkbook {
  const pages = isMhtml(decoded.text) ? mhtmlPages(decoded.text) : [decodePage(bytes, decoded)];
  const sheets = pages
    .map(readHtmlTables)
    .filter((page) => page.tables > 0)
    .map((page, index) =>
      textSheet(
        index === 0 ? name : `${name}(${index + 1})`,
        page.rows,
        page.merges,
        page.hiddenRows,
      ),
    );
  if (sheets.length === 0) {
    const isShell = pages.some((page) => /<frameset[\s>]|<x:WorksheetSource\b/i.test(page));
    throw new ReadFailure(isShell ? "file-html-frames" : "file-html-no-table");
  }
  return plainWorkbook("html", sheets, [readNotice("file-html-table")]);
}

/** What the page says of its encoding counts when its bytes are not UTF-8. */
function decodePage(bytes: Uint8Array, decoded: DecodedText): string {
  const label = /<meta[^>]+charset=["']?([\w-]+)/i.exec(decoded.text.slice(0, 4_000))?.[1];
  if (decoded.encoding !== "GBK" || label === undefined) return decoded.text;
  return decodeLabelled(bytes, label) ?? decoded.text;
}
