/**
 * 接访公示 for the notice board, in large letters: who receives visitors on which day and where, and
 * the telephone. It holds nothing else, least of all about those who came. A3: 接访人员、时间和地点,通过
 * 党务、政务公开栏等方式向群众公开; B: 公示联系电话.
 */
import { isIsoDate, weekdayName } from "../../domain/dates/index.ts";
import { monthLabel } from "../../domain/periods/index.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import type { PlanLook } from "../../workbook/plan.ts";
import { recordsOf } from "./households.ts";
import { gap, Paper, type Box } from "./paper.ts";
import { stationPhone } from "./contactCards.ts";
import type { Printed } from "./printed.ts";
import type { FormBook } from "./types.ts";
import { shortDate, text } from "./values.ts";

const DUTY_NOTICE_SHEET = "打印-接访公示";
const WIDTHS = [16, 13, 34, 24] as const;
/** Of the poster's letters against those of the body. */
const SIZE = 20 / 11;
const DAY_HEIGHT = 30;
const BLANK_DAYS = 15;

export function dutyNotice(book: FormBook, { month }: { readonly month: string }): Printed {
  const paper = new Paper({
    name: DUTY_NOTICE_SHEET,
    widths: WIDTHS,
    // A whole month is made to fit the board's one page; fewer days stay large.
    print: { orientation: "portrait", fitHeight: true },
  });
  const days = recordsOf(book, "dutyRoster")
    .filter((record) => text(record, "dutyDate").startsWith(month))
    .sort((a, b) => (text(a, "dutyDate") < text(b, "dutyDate") ? -1 : 1));
  const places = [...new Set(days.map((day) => text(day, "place")).filter((it) => it !== ""))];
  const phones = [...new Set(days.map((day) => text(day, "phone")).filter((it) => it !== ""))];
  const onlyPlace = places.length === 1 ? (places[0] ?? "") : "";
  const phone = phones.length > 0 ? phones.join("、") : stationPhone(book);
  const unit = `${book.township}${book.village}`;
  const rows = days.length > 0 ? days : Array.from({ length: BLANK_DAYS }, () => undefined);
  const lines = [
    { boxes: [poster(`${book.village}接访公示`, 4, "posterTitle")], height: 64 },
    {
      boxes: [{ span: 4, text: monthLabel(month), look: "posterNote", align: "center" } as const],
      height: 26,
    },
    {
      boxes: [
        poster("接访地点", 1, "posterHeader"),
        poster(onlyPlace || (places.length > 1 ? "见下表" : ""), 3),
      ],
      height: 44,
    },
    { boxes: [poster("联系电话", 1, "posterHeader"), poster(phone, 3)], height: 44 },
    {
      boxes: [
        poster("日期", 1, "posterHeader"),
        poster("星期", 1, "posterHeader"),
        poster("接访人员", 1, "posterHeader"),
        poster(places.length > 1 ? "地点" : "说明", 1, "posterHeader"),
      ],
      height: 40,
    },
    ...rows.map((day) => ({ boxes: dayBoxes(day, places.length > 1), height: DAY_HEIGHT })),
    { boxes: [gap(4)], height: 12 },
    {
      boxes: [
        {
          span: 4,
          text: `${unit}(盖章)        年    月    日`,
          look: "posterNote",
          align: "right",
        } as const,
      ],
      height: 40,
    },
  ];
  for (const line of lines) paper.line(line);
  return { sheets: [{ sheet: paper.sheet(), pages: 1 }], isBlank: days.length === 0 };
}

/** 书记接待日 is said where there is a column for it; the place comes first. */
function dayBoxes(day: LedgerRecord | undefined, withPlace: boolean): readonly Box[] {
  const date = text(day, "dutyDate");
  const isSecretarys = text(day, "isReceptionDay") === "是" ? "书记接待日" : "";
  return [
    poster(shortDate(date), 1),
    poster(isIsoDate(date) ? weekdayName(date) : "", 1),
    poster(text(day, "dutyPeople"), 1),
    poster(withPlace ? text(day, "place") : isSecretarys, 1),
  ];
}

function poster(value: string, span: number, look: PlanLook = "poster"): Box {
  return { span, text: value, look, size: look === "posterTitle" ? 36 / 11 : SIZE };
}
