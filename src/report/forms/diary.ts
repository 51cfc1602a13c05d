/**
 * 民情日记本: what a cadre wrote down in a month, with lines for those who were visited and for who
 * looks it through. A4: 走访过程中遇到的问题、群众的反响和个人的感受.
 */
import { weekdayName, isIsoDate } from "../../domain/dates/index.ts";
import { monthLabel } from "../../domain/periods/index.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { recordsOf } from "./households.ts";
import { field, gap, label, Paper, type Line } from "./paper.ts";
import type { Printed } from "./printed.ts";
import type { FormBook } from "./types.ts";
import { joined, list, longDate, text } from "./values.ts";

const DIARY_SHEET = "打印-民情日记本";
const WIDTHS: readonly number[] = Array.from({ length: 12 }, () => 7);
/** Blank entries that fill two pages. */
const BLANK_ENTRIES = 4;
/** What a line of a page holds at least, written or to be written on. */
const ROOM = { problems: 112, response: 76, feeling: 76 } as const;

interface Entry {
  readonly date: string;
  /** Households that were visited on that day. */
  readonly visited: string;
  readonly problems: string;
  readonly response: string;
  readonly feeling: string;
}

export function diaryBook(
  book: FormBook,
  { cadre, month }: { readonly cadre: string; readonly month: string },
): Printed {
  const paper = new Paper({
    name: DIARY_SHEET,
    widths: WIDTHS,
    print: { orientation: "portrait", footerRight: "第 {page} 页 共 {pages} 页" },
  });
  const entries = entriesOf(book, cadre, month);
  const period = monthLabel(month);
  paper.block([
    { boxes: [{ span: 12, text: "民情日记本", look: "title" }], height: 38 },
    {
      boxes: [
        { span: 6, text: `${book.township}${book.village}    干部:${cadre}`, look: "subtitle" },
        { span: 6, text: period, look: "subtitle", align: "right" },
      ],
    },
  ]);
  const blank = { date: "", visited: "", problems: "", response: "", feeling: "" };
  const all = entries.length > 0 ? entries : Array.from({ length: BLANK_ENTRIES }, () => blank);
  for (const entry of all) paper.block(entryLines(entry));
  return { sheets: [{ sheet: paper.sheet(), pages: paper.pages }], isBlank: entries.length === 0 };
}

function entryLines({ date, visited, problems, response, feeling }: Entry): readonly Line[] {
  const day = isIsoDate(date) ? weekdayName(date) : "";
  return [
    {
      boxes: [
        ...[label("日期", 2), field(longDate(date), 3, "center"), field(day, 1, "center")],
        ...[label("走访对象", 2), field(visited, 4)],
      ],
    },
    { boxes: [label("走访过程中\n遇到的问题", 2), field(problems, 10)], height: ROOM.problems },
    { boxes: [label("群众的反响", 2), field(response, 10)], height: ROOM.response },
    { boxes: [label("个人感受", 2), field(feeling, 10)], height: ROOM.feeling },
    {
      boxes: [...[label("被访人签字", 2), field("", 4), label("审阅人签字", 2), field("", 4)]],
      height: 30,
    },
    { boxes: [gap(12)], height: 12 },
  ];
}

/** Entries of 民情日记, and visits of days without one that say what was felt or heard, by day. */
function entriesOf(book: FormBook, cadre: string, month: string): readonly Entry[] {
  const isOfMonth = (record: LedgerRecord, key: string) => text(record, key).startsWith(month);
  const visits = recordsOf(book, "visits").filter(
    (record) => isOfMonth(record, "visitDate") && list(record, "visitors").includes(cadre),
  );
  const visitedOn = (date: string): string =>
    [
      ...new Set(
        visits
          .filter((visit) => text(visit, "visitDate") === date)
          .map((visit) => text(visit, "householder") || text(visit, "householdNo")),
      ),
    ].join("、");
  const written = recordsOf(book, "diary")
    .filter((record) => isOfMonth(record, "diaryDate") && text(record, "cadre") === cadre)
    .map((record) => {
      const date = text(record, "diaryDate");
      return { date, visited: visitedOn(date), ...wordsOf(record, "problems") };
    });
  const days = new Set(written.map(({ date }) => date));
  const others = visits
    .filter((visit) => !days.has(text(visit, "visitDate")))
    .map((visit) => ({
      date: text(visit, "visitDate"),
      visited: text(visit, "householder") || text(visit, "householdNo"),
      ...wordsOf(visit, "opinion"),
    }));
  return [...written, ...others].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function wordsOf(
  record: LedgerRecord,
  problemsKey: string,
): Pick<Entry, "problems" | "response" | "feeling"> {
  return {
    problems: joined(text(record, "title"), text(record, problemsKey)),
    response: text(record, "response"),
    feeling: text(record, "feeling"),
  };
}
