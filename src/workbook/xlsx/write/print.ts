/** Print set-up of a sheet. */
import { columnLetters, quotedSheet } from "../../address.ts";
import type { PrintPlan, SheetPlan } from "../../plan.ts";
import { attributes, plainText } from "./xml.ts";

const PAPER = { A4: 9, A3: 8 } as const;
/** Of a header or footer, codes included. */
const MAX_FOOTER = 255;

/** The elements from `<printOptions>` to `<rowBreaks>`, in the order of the schema. */
export function printXml(print: PrintPlan): string {
  const setup = attributes({
    paperSize: PAPER[print.paper],
    pageOrder: (print.pagesWide ?? 1) > 1 ? "overThenDown" : undefined,
    orientation: print.orientation,
    fitToWidth: print.pagesWide ?? 1,
    fitToHeight: print.fitHeight ? "1" : "0",
  });
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup${setup}/>${footerXml(print)}${breaksXml(print.pageBreaks ?? [])}`
  );
}

/** Excel keeps at most 1,026 breaks on a sheet; more would make the file unreadable. */
export const MAX_PAGE_BREAKS = 1_026;

function breaksXml(rows: readonly number[]): string {
  const kept = rows.slice(0, MAX_PAGE_BREAKS);
  if (kept.length === 0) return "";
  const breaks = kept.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${kept.length}" manualBreakCount="${kept.length}">${breaks}</rowBreaks>`;
}

/** What the name `_xlnm.Print_Titles` refers to: columns, then rows; undefined without either. */
export function printTitles(sheet: SheetPlan): string | undefined {
  const { titleColumns, titleRows } = sheet.print;
  const name = quotedSheet(sheet.name);
  const parts: string[] = [];
  if (titleColumns !== undefined) {
    parts.push(`${name}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`);
  }
  if (titleRows !== undefined) parts.push(`${name}!$${titleRows[0]}:$${titleRows[1]}`);
  return parts.length === 0 ? undefined : parts.join(",");
}

/** In the texts `{page}` and `{pages}` stand for the page number and the number of pages. */
function footerXml(print: PrintPlan): string {
  const part = (code: string, text: string | undefined): string =>
    text === undefined || text === ""
      ? ""
      : `&${code}${text.replaceAll("&", "&&").replaceAll("{pages}", "&N").replaceAll("{page}", "&P")}`;
  const text =
    part("L", print.footerLeft) + part("C", print.footerCenter) + part("R", print.footerRight);
  if (text === "") return "";
  return `<headerFooter><oddFooter>${plainText(text.slice(0, MAX_FOOTER))}</oddFooter></headerFooter>`;
}
