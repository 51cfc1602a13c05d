/** From the open workbook and what the clerk wants to a draft, by the workbook's own 规则设置. */
import { monthLabel, parsePeriod } from "../../../../domain/periods/index.ts";
import { FIELD_NAMES, draftPublication } from "../../../../domain/publication/index.ts";
import { defaultSettings, periodRules, type Settings } from "../../../../domain/settings/index.ts";
import { removeSpaces } from "../../../../domain/text/normalize.ts";
import { PLAIN_WEEK } from "../../../../domain/workdays/index.ts";
import { factsOfWorkbook, type TownshipFacts } from "../../../../job/facts.ts";
import { calendarInForce } from "../../../../job/settings.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import type { BookOrder } from "../../../shared/sheets/calls.ts";
import { Refusal } from "../../../shared/worker/messages.ts";
import type { PublishFacts, PublishWanted } from "./calls.ts";
import { Desk } from "./desk.ts";

export interface PublishBook {
  readonly facts: TownshipFacts;
  readonly asOf: string;
  /** By sheet: the column of 公示摘要, 1-based. */
  readonly summaryColumns: ReadonlyMap<string, number>;
}

/** What the engine holds of one publication. */
export interface Prepared {
  readonly book: PublishBook;
  readonly wanted: PublishWanted;
  readonly desk: Desk;
}

export function readPublishBook(workbook: RawWorkbook, order: BookOrder): PublishBook {
  const summaryColumns = new Map<string, number>();
  for (const { name, rows } of workbook.sheets) {
    const column = summaryColumnIn(rows);
    if (column !== null) summaryColumns.set(name, column);
  }
  return { facts: factsOfWorkbook(workbook, order), asOf: order.asOf, summaryColumns };
}

export function publishFacts({ facts }: PublishBook): PublishFacts {
  const { publicName, publicationDays } = settingsOf(facts);
  return {
    isSummary: facts.from === "summary",
    unit: unitOf(facts),
    villages: facts.villages,
    hasOwn: facts.own.length > 0,
    month: facts.month ?? null,
    publicName,
    days: publicationDays,
  };
}

/** Refuses a month that is none: the pane offers no such. */
export function prepared(book: PublishBook, wanted: PublishWanted): Prepared {
  const { facts, asOf } = book;
  const settings = { ...settingsOf(facts), publicName: wanted.publicName };
  const calendar = calendarInForce(facts.rules?.calendar ?? PLAIN_WEEK, asOf, settings);
  const period = parsePeriod(wanted.month, periodRules(settings, calendar));
  if (period?.kind !== "month") throw new Refusal({ code: "bad-month", detail: wanted.month });
  const { village, place, phone, complaints, words, from, to } = wanted;
  const draft = draftPublication({
    ...{ records: facts.records, own: facts.own, township: facts.township },
    ...{ period, asOf, settings, words },
    ...(village === null ? {} : { villages: [village] }),
    ...(place === "" ? {} : { place }),
    ...(phone === "" ? {} : { phone }),
    ...(complaints === "" ? {} : { complaints }),
  });
  return { book, wanted, desk: new Desk({ ...draft, from, to }, wanted.decisions) };
}

/** Village, or township where there are several. */
export function unitOf({ from, township, villages }: TownshipFacts): string {
  return from === "summary" ? township : (villages[0] ?? "");
}

/** `公示表_龙河村_2026年11月.xlsx`. */
export function fileNameOf({ book, wanted: { village, month } }: Prepared): string {
  const unit = village === null || village === "" ? unitOf(book.facts) : village;
  const safe = unit.replace(/[\\/:*?"<>|\p{C}]/gu, "");
  return `${["公示表", safe, monthLabel(month)].filter((it) => it !== "").join("_")}.xlsx`;
}

function settingsOf({ rules }: TownshipFacts): Settings {
  return rules?.settings ?? defaultSettings();
}

/** Headings stand near the top. */
const TOP_ROWS = 12;

function summaryColumnIn(rows: RawWorkbook["sheets"][number]["rows"]): number | null {
  for (const { cells } of rows.slice(0, TOP_ROWS)) {
    const at = cells.findIndex(
      (cell) => typeof cell === "string" && removeSpaces(cell) === FIELD_NAMES.summary,
    );
    if (at >= 0) return at + 1;
  }
  return null;
}
