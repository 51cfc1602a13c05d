/** The open workbook, this machine's clock, and the way to hand out files. */
import { openBook } from "./book.ts";
import { canDownload, excelDoor } from "./door.ts";
import { download } from "./download.ts";
import { localDay } from "./today.ts";
import type { BookTools, FileTools } from "./tools.ts";

export function paneTools(): BookTools & FileTools {
  return {
    book: openBook(excelDoor),
    today: () => localDay(new Date()),
    unique: () => crypto.randomUUID(),
    download,
    canDownload,
  };
}
