/**
 * 亲民爱民连心卡, eight on a page to be cut out. B: 向困难群众发放结对帮扶“亲民爱民连心卡”,告知帮扶干部的
 * 联系电话.
 */
import type { LedgerRecord } from "../../domain/records.ts";
import { recordsOf } from "./households.ts";
import { field, gap, label, LINE_HEIGHT, Paper, type Box, type Line } from "./paper.ts";
import type { Printed } from "./printed.ts";
import type { FormBook } from "./types.ts";
import { firstText, text } from "./values.ts";

const CONTACT_CARD_SHEET = "打印-连心卡";
/** A card, the space between, a card. */
const WIDTHS = [13, 28, 4, 13, 28] as const;
const ACROSS = 2;
/** With pledges of up to two lines. */
const CARDS_ON_A_PAGE = 8;

interface Card {
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly pledge: string;
}

export function contactCards(book: FormBook, cadres: readonly string[], copies: number): Printed {
  const paper = new Paper({
    name: CONTACT_CARD_SHEET,
    widths: WIDTHS,
    print: { orientation: "portrait" },
  });
  const chosen = cadres.flatMap((name) => cardOf(book, name) ?? []);
  const cards = chosen.flatMap((card) => Array.from({ length: copies }, () => card));
  const blank = { name: "", position: "", phone: "", pledge: "" };
  const all = cards.length > 0 ? cards : Array.from({ length: CARDS_ON_A_PAGE }, () => blank);
  const station = stationPhone(book);
  for (let at = 0; at < all.length; at += ACROSS) {
    paper.block(rowOfCards(all.slice(at, at + ACROSS), book, station));
  }
  return { sheets: [{ sheet: paper.sheet(), pages: paper.pages }], isBlank: cards.length === 0 };
}

/** Null when 干部名册 has nobody of this name. */
function cardOf(book: FormBook, name: string): Card | null {
  const own = recordsOf(book, "cadres").filter((record) => text(record, "name") === name);
  const issued = recordsOf(book, "contactCards").filter((record) => text(record, "cadre") === name);
  if (own.length === 0 && issued.length === 0) return null;
  const latest = (key: string): string => lastText(issued, key);
  return {
    name,
    position: firstText(own, "position") || latest("position"),
    phone: firstText(own, "phone") || latest("phone"),
    pledge: latest("pledge"),
  };
}

/** The last that was written down holds. */
function lastText(records: readonly LedgerRecord[], key: string): string {
  return firstText([...records].reverse(), key);
}

/** B: 设立“民情收集站”,公示联系电话: the phone that the latest duty days name. */
export function stationPhone(book: FormBook): string {
  const days = [...recordsOf(book, "dutyRoster")];
  days.sort((a, b) => (text(a, "dutyDate") < text(b, "dutyDate") ? 1 : -1));
  return firstText(days, "phone");
}

function rowOfCards(cards: readonly Card[], book: FormBook, station: string): readonly Line[] {
  const beside = (boxes: (card: Card) => readonly Box[], height?: number): Line => ({
    boxes: cards.flatMap((card, index) => (index === 0 ? boxes(card) : [gap(1), ...boxes(card)])),
    ...(height === undefined ? {} : { height }),
  });
  const line = (caption: string, value: (card: Card) => string, height?: number) =>
    beside((card) => [label(caption, 1), field(value(card), 1)], height);
  return [
    beside(
      () => [{ span: 2, text: "亲民爱民连心卡", look: "total", align: "center", large: true }],
      28,
    ),
    line("村(社区)", () => `${book.township}${book.village}`, 20),
    line("帮扶干部", ({ name }) => name, LINE_HEIGHT),
    line("职务", ({ position }) => position, 20),
    line("联系电话", ({ phone }) => phone, LINE_HEIGHT),
    line("承诺事项", ({ pledge }) => pledge, 38),
    line("民情收集站", () => station, 20),
    { boxes: [gap(5)], height: 10 },
  ];
}
