/** 满意结账: whom to ask whether the matter is settled, who may ask, and how content people are. */
import { recordsOf } from "../book/read.ts";
import type { Book } from "../book/read.ts";
import { daysBetween, isIsoDate } from "../domain/dates/index.ts";
import { namesIn, satisfactionRate, stateOf, unreachedTimes } from "../domain/lifecycle/index.ts";
import type { Item, Rate } from "../domain/lifecycle/index.ts";
import { printValue } from "../domain/records.ts";
import type { FieldValue } from "../domain/records.ts";
import { NOBODY } from "./open.ts";
import { itemsOf } from "./read.ts";
import { ledgerWord } from "./subject.ts";
import type { BookItem } from "./types.ts";

export interface Callback {
  readonly on: BookItem;
  /** 办结时间; "" if unknown. */
  readonly closedDate: string;
  /** Days since; null if unknown. */
  readonly days: number | null;
  /** Who handled it, and so does not ask (§2.5; a setting turns that off). */
  readonly mayNot: readonly string[];
  /** Cadres of the book, in office, that may ask. */
  readonly callers: readonly string[];
  /** Of the row, or else of the household's card in this book; "" for none. */
  readonly phone: string;
  /** 联系不上 since it was closed. */
  readonly tries: number;
  /** As often as the setting says: it may be closed by 按联系不上结账. */
  readonly triedEnough: boolean;
}

/** 已办结待回访, closed longest ago first. Linear in the rows of the book. */
export function callbacksOf(book: Book, { asOf }: { readonly asOf: string }): readonly Callback[] {
  const { settings } = book.rules;
  const cadres = cadresOf(book, asOf);
  const phones = phonesOf(book);
  return itemsOf(book)
    .filter(({ item }) => stateOf(item) === "已办结待回访")
    .map((on): Callback => {
      const closedDate = printValue(on.item.values["closedDate"]);
      const mayNot = settings.callbackByAnother ? handlersOf(on.item) : [];
      const tries = unreachedTimes(on.log);
      return {
        on,
        closedDate,
        days: isIsoDate(closedDate) && closedDate <= asOf ? daysBetween(closedDate, asOf) : null,
        mayNot,
        callers: cadres.filter((name) => !mayNot.includes(name)),
        phone: phoneOf(on.item, phones),
        tries,
        triedEnough: tries >= settings.unreachableTries,
      };
    })
    .sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || 0);
}

/** 责任人, or, of what was solved on the spot, who collected it. */
function handlersOf({ values }: Item): readonly string[] {
  const responsible = namesIn(values["responsible"]);
  return responsible.length > 0 ? responsible : namesIn(values["collector"]);
}

function cadresOf(book: Book, asOf: string): readonly string[] {
  const names = recordsOf(book, "cadres")
    .filter(({ values }) => {
      const end = printValue(values["termEnd"]);
      return end === "" || end >= asOf;
    })
    .map(({ values }) => printValue(values["name"]));
  return [...new Set(names)].filter((name) => name !== "");
}

/** By 户编号, and by householder and 组 where only one household is called so. */
function phonesOf(book: Book): ReadonlyMap<string, string> {
  const phones = new Map<string, string>();
  const doubled = new Set<string>();
  for (const { values } of recordsOf(book, "households")) {
    const phone = printValue(values["phone"]);
    const name = nameKey(values["householder"], values["group"]);
    if (phones.has(name)) doubled.add(name);
    phones.set(name, phone);
    const number = printValue(values["householdNo"]);
    if (number !== "") phones.set(number, phone);
  }
  for (const name of doubled) phones.delete(name);
  return phones;
}

function phoneOf({ ledger, values }: Item, phones: ReadonlyMap<string, string>): string {
  if (ledger === "stability") return "";
  const own = printValue(values["phone"]);
  if (own !== "") return own;
  const name = values["reporter"] ?? values["householder"];
  const number = printValue(values["householdNo"]);
  return (
    (number === "" ? undefined : phones.get(number)) ??
    phones.get(nameKey(name, values["group"])) ??
    ""
  );
}

function nameKey(name: FieldValue | undefined, group: FieldValue | undefined): string {
  return `${printValue(group)}\u0000${printValue(name)}`;
}

export interface SatisfactionLine {
  readonly label: string;
  /** Content of those asked, by the setting 满意率口径. */
  readonly rate: Rate;
  /** Below 满意率底线; false where nobody was asked. */
  readonly below: boolean;
  /** 已办结待回访: nobody has asked yet. */
  readonly unanswered: number;
  /** 其他: in neither part nor whole (联系不上 among them). */
  readonly others: number;
}

export interface SatisfactionView {
  readonly total: SatisfactionLine;
  readonly byKind: readonly SatisfactionLine[];
  readonly byPerson: readonly SatisfactionLine[];
  /** 满意率底线, in percent. */
  readonly floor: number;
}

/** Of all items of the book that were closed or sent back; whoever has several 责任人 counts for each. */
export function satisfactionOf(book: Book): SatisfactionView {
  const { settings } = book.rules;
  const items = itemsOf(book).filter(
    ({ item }) =>
      printValue(item.values["satisfaction"]) !== "" || stateOf(item) === "已办结待回访",
  );
  const line = (label: string, own: readonly BookItem[]): SatisfactionLine => {
    const rows = own.map(({ item }) => item);
    const rate = satisfactionRate(rows, settings);
    const answer = (item: Item): string => printValue(item.values["satisfaction"]);
    return {
      label,
      rate,
      below: rate.percent !== null && rate.percent < settings.satisfactionFloor,
      unanswered: rows.filter((item) => answer(item) === "").length,
      others: rows.filter((item) => answer(item) === "其他").length,
    };
  };
  const lines = (labelsOf: (item: Item) => readonly string[]): readonly SatisfactionLine[] => {
    const labels = new Set(items.flatMap(({ item }) => labelsOf(item)));
    return [...labels].map((label) =>
      line(
        label,
        items.filter(({ item }) => labelsOf(item).includes(label)),
      ),
    );
  };
  return {
    total: line("合计", items),
    byKind: lines(({ ledger, values }) => {
      const category = ledger === "demands" ? printValue(values["category"]) : "";
      return [[ledgerWord(ledger), category].filter((it) => it !== "").join("·")];
    }),
    byPerson: lines(({ values }) => {
      const names = namesIn(values["responsible"]);
      return names.length === 0 ? [NOBODY] : names;
    }),
    floor: settings.satisfactionFloor,
  };
}
