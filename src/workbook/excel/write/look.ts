/** The workbook before anything is written: what is taken, what is refused. */
import { syncAskingDates } from "../dates.ts";
import { askProperties } from "../runs/properties.ts";
import type { Properties } from "../runs/properties.ts";
import { askRuns } from "../runs/record.ts";
import type { Run } from "../runs/record.ts";
import { askFront, askSheets } from "../runs/sheets.ts";
import type { SheetNow } from "../runs/sheets.ts";
import type { Session } from "../session.ts";

export interface Before {
  readonly sheets: readonly SheetNow[];
  /** Names of tables and defined names, which share one namespace. */
  readonly names: readonly string[];
  readonly runs: readonly Run[];
  readonly properties: Properties;
  /** No sheet may be added. */
  readonly isProtected: boolean;
  readonly dateShift: number;
  /** Id of the sheet in front. */
  readonly front: string;
}

export async function lookAround(session: Session): Promise<Before> {
  const { asked, dateShift } = await syncAskingDates(session, () => ask(session));
  return { ...asked(), dateShift };
}

function ask(session: Session): () => Omit<Before, "dateShift"> {
  const { workbook } = session.context;
  const sheets = askSheets(session.context);
  const runs = askRuns(session);
  const properties = askProperties(session);
  const front = askFront(session.context);
  const { tables, names, protection } = workbook;
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  return () => ({
    sheets: sheets(),
    runs: runs(),
    properties: properties(),
    front: front(),
    names: [...tables.items, ...names.items].map(({ name }) => name),
    isProtected: protection.protected,
  });
}
