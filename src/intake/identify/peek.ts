/** A first look at whose file it is, before its columns are read: remembered answers depend on it. */
import type { RawSheet, RawWorkbook } from "../../workbook/raw.ts";
import { isSetupSheet, readSetup } from "../layout/setupSheets.ts";
import { monthIn, townshipIn, villageIn } from "../layout/titles.ts";
import type { LayoutPeriod } from "../layout/types.ts";
import type { SheetIdentity } from "../types.ts";

/** Titles stand in the first rows and fill few cells. */
const TITLE_ROWS = 3;
const TITLE_CELLS = 4;

/** From our own 填报信息 sheet, else from the titles of visible sheets, the first that says so. */
export function peekIdentity(workbook: RawWorkbook, period: LayoutPeriod): SheetIdentity {
  const found = { village: "", township: "", month: "" };
  const take = (identity: SheetIdentity): void => {
    if (found.village === "") found.village = identity.village;
    if (found.township === "") found.township = identity.township;
    if (found.month === "") found.month = identity.month;
  };
  for (const sheet of workbook.sheets) if (isSetupSheet(sheet.name)) take(readSetup(sheet, period));
  for (const sheet of workbook.sheets) {
    if (sheet.visibility === "visible" && !isSetupSheet(sheet.name)) take(titleOf(sheet, period));
  }
  return found;
}

function titleOf(sheet: RawSheet, period: LayoutPeriod): SheetIdentity {
  const texts = sheet.rows
    .slice(0, TITLE_ROWS)
    .map((row) => row.cells.filter((cell) => cell !== null && cell !== ""))
    .filter((cells) => cells.length <= TITLE_CELLS)
    .flat()
    .filter((cell) => typeof cell === "string");
  const first = (read: (text: string) => string): string =>
    texts.map(read).find((text) => text !== "") ?? "";
  return {
    village: first(villageIn),
    township: first(townshipIn),
    month: first((text) => monthIn(text, period)),
  };
}
