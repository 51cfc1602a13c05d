/**
 * A small hidden sheet of our own with texts by name: what has to outlive the pane and is none of the
 * browser's business. Known by the title in its first cell; a sheet of the clerk's with the same name
 * is left alone.
 */
import type { ExcelDoor } from "./door.ts";
import { errorCode, failure } from "./failure.ts";
import type { ExcelFailure } from "./failure.ts";
import { NameSet } from "./names.ts";
import { inExcel } from "./session.ts";
import type { Session, SessionOptions } from "./session.ts";

export interface KeptSheet {
  /** Name of the sheet; with a number behind it where the clerk has one of that name. */
  readonly name: string;
  /** Stands in A1, and tells whoever shows the sheet what it is. */
  readonly title: string;
}

export type KeptTexts = readonly (readonly [name: string, text: string])[];
export type KeptReading = { readonly ok: true; readonly texts: KeptTexts } | ExcelFailure;

/** Title and headings stand above. */
const FIRST_ROW = 3;
const MOST_ROWS = 100;
const HEADINGS = ["项目", "内容"];

export interface KeptTextStore {
  /** Empty where there is no such sheet. */
  readonly read: () => Promise<KeptReading>;
  /** In place of all that stood there; makes the sheet at the first time. One request afterwards. */
  readonly write: (texts: KeptTexts) => Promise<{ readonly ok: true } | ExcelFailure>;
}

export function keptTexts(
  door: () => ExcelDoor | null,
  kept: KeptSheet,
  options: SessionOptions = {},
): KeptTextStore {
  let known: string | null = null;

  const find = async (session: Session): Promise<string | null> => {
    known = await findSheet(session, kept);
    return known;
  };
  const put = (session: Session, id: string, texts: KeptTexts): Promise<void> => {
    const sheet = session.sheet(id);
    sheet.getRange(`A${FIRST_ROW}:B${MOST_ROWS}`).clear("Contents");
    if (texts.length > 0) {
      const range = sheet.getRange(`A${FIRST_ROW}:B${FIRST_ROW + texts.length - 1}`);
      range.numberFormat = texts.map(() => ["@", "@"]);
      range.values = texts.map((pair) => [...pair]);
    }
    return session.sync();
  };

  return {
    read: async () => {
      const excel = door();
      if (!excel) return failure("NoExcel");
      const read = await inExcel(excel, options, async (session) => {
        const id = await find(session);
        return id === null ? [] : readTexts(session, id);
      });
      return read.ok ? { ok: true, texts: read.value } : read;
    },
    write: async (texts) => {
      const excel = door();
      if (!excel) return failure("NoExcel");
      if (texts.length > MOST_ROWS - FIRST_ROW) throw new Error(`too many: ${texts.length}`);
      const written = await inExcel(excel, options, async (session) => {
        if (known !== null) {
          try {
            await put(session, known, texts);
            return;
          } catch (error) {
            // Deleted meanwhile, or another workbook: it is looked for again.
            if (errorCode(error) !== "ItemNotFound") throw error;
          }
        }
        known = (await find(session)) ?? (await addSheet(session, kept));
        await put(session, known, texts);
      });
      return written.ok ? { ok: true } : written;
    },
  };
}

async function findSheet(session: Session, { name, title }: KeptSheet): Promise<string | null> {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/id,items/name");
  await session.sync();
  const candidates = worksheets.items.filter((sheet) => sheet.name.startsWith(name));
  if (candidates.length === 0) return null;
  const titles = candidates.map(({ id }) => session.sheet(id).getRange("A1").load("values"));
  await session.sync();
  const at = titles.findIndex(({ values }) => values[0]?.[0] === title);
  return candidates[at]?.id ?? null;
}

async function addSheet(session: Session, { name, title }: KeptSheet): Promise<string> {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/name");
  await session.sync();
  const names = new NameSet(worksheets.items.map((sheet) => sheet.name));
  const sheet = worksheets.add(names.sheet(name));
  sheet.visibility = "Hidden";
  sheet.load("id");
  // Title with the sheet in one request: without it, nobody would know whose it is.
  sheet.getRange("A1:B2").values = [[title, ""], HEADINGS];
  sheet.getRange("A:A").format.columnWidth = 90;
  sheet.getRange("B:B").format.columnWidth = 480;
  await session.sync();
  return sheet.id;
}

async function readTexts(session: Session, id: string): Promise<KeptTexts> {
  const range = session.sheet(id).getRange(`A${FIRST_ROW}:B${MOST_ROWS}`).load("values");
  await session.sync();
  const values: readonly (readonly unknown[])[] = range.values;
  return values.flatMap(([name, text]) =>
    typeof name === "string" && name !== "" ? [[name, String(text)] as const] : [],
  );
}
