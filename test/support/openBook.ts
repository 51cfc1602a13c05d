/** An open workbook for tests of the pane: the unmodified Office.js, and the target that tasks use. */
import { openBook } from "../../src/taskpane/shared/book.ts";
import type { BookTarget } from "../../src/taskpane/shared/bookTarget.ts";
import { createExcel } from "../../src/workbench/host/node.ts";
import type { NodeExcel } from "../../src/workbench/host/node.ts";
import type { ExcelDoor } from "../../src/workbook/excel/index.ts";

export interface TestBook extends NodeExcel {
  readonly door: ExcelDoor;
  readonly book: BookTarget;
}

/** A workbook with one empty sheet; `host.author` types into it, `host.controls` makes it fail. */
export function testBook(options: Parameters<typeof createExcel>[0] = {}): TestBook {
  const excel = createExcel(options);
  const door: ExcelDoor = {
    run: (run, batch) => excel.Excel.run(run, batch),
    supports: (version) => excel.Office.context.requirements.isSetSupported("ExcelApi", version),
  };
  return { ...excel, door, book: openBook(() => door) };
}
