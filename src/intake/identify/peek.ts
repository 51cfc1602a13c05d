/** A first look at whose file it is, before its columns are read: remembered answers depend on it. */
import { LEDGERS } from "../../domain/ledgers/index.ts";
import { matchKey } from "../../domain/text/normalize.ts";
import type { RawRow, RawSheet, RawWorkbook } from "../../workbook/raw.ts";
import { headerIndex } from "../layout/headerIndex.ts";
import { isSetupSheet, readSetup } from "../layout/setupSheets.ts";
import { monthIn, townshipIn, villageIn } from "../layout/titles.ts";
import type { LayoutPeriod } from "../layout/types.ts";
import type { SheetIdentity } from "../types.ts";

/** Titles stand in the first rows and fill few cells. */
const TITLE_ROWS = 3;
const TITLE_CELLS = 4;
/** So many known headers make a row the header of a table, and what follows it data. */
const HEADERS = 3;

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
  const top = sheet.rows.slice(0, TITLE_ROWS);
  const headerAt = top.findIndex(isHeader);
  const texts = top
    .slice(0, headerAt < 0 ? TITLE_ROWS : headerAt)
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

/** Below it people write of 三组通村道路, and no village is meant. */
function isHeader(row: RawRow): boolean {
  const index = headerIndex(LEDGERS);
  const known = row.cells.filter(
    (cell) => typeof cell === "string" && index.ledgers(matchKey(cell)).size > 0,
  );
  return known.length >= HEADERS;
}
