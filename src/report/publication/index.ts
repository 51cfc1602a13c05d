/** 及时晒账 as workbooks: one for the wall, another one for the clerk, never the two in one. */
import type { Publication } from "../../domain/publication/index.ts";
import type { WorkbookPlan } from "../../workbook/plan.ts";
import { sheetName } from "../parts/names.ts";
import type { PublicationSheetOptions } from "./options.ts";
import { wallSheet } from "./wall.ts";

export type { PublicationSheetOptions } from "./options.ts";
export { publicationJson, publicationSchema } from "./json.ts";
export { withheldPlan } from "./withheld.ts";

const WALL_SHEET = "公示表";
/** A name of a sheet has 31 characters at most, and the ending must stay. */
const UNIT_LENGTH = 24;

/**
 * A sheet for each village of which something may be published: no hidden sheet, formula, comment or
 * property. Null when nothing may.
 */
export function publicationPlan(
  publication: Publication,
  options: PublicationSheetOptions = {},
): WorkbookPlan | null {
  const taken = new Set<string>();
  const sheets = publication.notices
    .filter(({ rows }) => rows.length > 0)
    .map((notice) => {
      // By the ending the reader of ledgers knows it again: there is no other mark.
      const name = sheetName(
        notice.unit === "" ? WALL_SHEET : `${notice.unit.slice(0, UNIT_LENGTH)}-${WALL_SHEET}`,
        taken,
      );
      return wallSheet(name, notice, publication, options);
    });
  return sheets.length === 0 ? null : { sheets, dictionary: [], properties: new Map() };
}
