/**
 * 公示表 of one village, to be read from a step away: values only, one visible sheet, nothing that was not
 * settled beforehand. A3: 通过党务、政务公开栏等方式向群众公开; B: 公示联系电话.
 */
import { isIsoDate } from "../../domain/dates/index.ts";
import type { Notice, Publication, PublicRow } from "../../domain/publication/index.ts";
import type { SheetPlan } from "../../workbook/plan.ts";
import { Paper, gap, type Box, type Line } from "../forms/paper.ts";
import type { PublicationSheetOptions } from "./options.ts";

/** In characters; one of the poster's letters takes almost four. Together they are the width of A3. */
const COLUMNS = [
  { header: "序号", width: 8 },
  { header: "类别", width: 17 },
  { header: "事项", width: 58 },
  { header: "反映人", width: 19 },
  { header: "责任人", width: 17 },
  { header: "完成时限", width: 17 },
  { header: "进展和结果", width: 34 },
  { header: "满意度", width: 16 },
] as const;
const ACROSS = COLUMNS.length;
/** Of the poster's letters against those of the body. */
const SIZE = 20 / 11;
const ROW_HEIGHT = 36;
const LINE_HEIGHT = 30;
/** The header is repeated on every page. */
const HEADER_ROW = 3;
/** What is at most this much too high is made smaller: a foot alone on a second page gets lost on a wall. */
const SQUEEZED = 1.6;
const BY_HAND = "________________";

export function wallSheet(
  name: string,
  notice: Notice,
  { period, from, to }: Pick<Publication, "period" | "from" | "to">,
  { paper: size = "A4" }: PublicationSheetOptions,
): SheetPlan {
  const paper = new Paper({
    name,
    widths: COLUMNS.map(({ width }) => width),
    print: {
      ...{ orientation: "landscape", paper: size, titleRows: [HEADER_ROW, HEADER_ROW] },
      footerRight: "第 {page} 页 共 {pages} 页",
    },
  });
  const year = period.end.slice(0, 4);
  const room = paper.room;
  const points = paper.lines([
    { boxes: [title(`${notice.unit}民情事项公示表`)], height: 64 },
    {
      boxes: [note(`${period.label}    ${countWords(notice.rows)}`, ACROSS, "center")],
      height: LINE_HEIGHT,
    },
    { boxes: COLUMNS.map(({ header }) => box(header, "center", "posterHeader")), height: 48 },
    ...notice.rows.map((row, index) => rowLine(row, index + 1, year)),
    { boxes: [gap(ACROSS)], height: 14 },
    ...footLines(notice, from, to),
  ]);
  const sheet = paper.sheet();
  const isOnePage = points <= room * SQUEEZED;
  return isOnePage ? { ...sheet, print: { ...sheet.print, fitHeight: true } } : sheet;
}

function rowLine(row: PublicRow, number: number, year: string): Line {
  return {
    height: ROW_HEIGHT,
    boxes: [
      box(String(number)),
      box(row.category),
      box(row.matter, "left"),
      box(row.reporter),
      // One below the other: no name is broken over two lines.
      box(row.responsible.replaceAll("、", "\n")),
      box(dayWords(row.deadline, year).replace(/^(\d{4}年)/, "$1\n")),
      box(row.standing, "left"),
      box(row.satisfaction),
    ],
  };
}

function footLines(notice: Notice, from: string, to: string): readonly Line[] {
  const { place, phone, complaints, township, unit } = notice;
  const satisfied = satisfactionWords(notice.rows);
  return [
    ...(satisfied === "" ? [] : [line(satisfied)]),
    line(`公示时间:${dayWords(from, "")}至${dayWords(to, "")}`),
    line(`民情收集站:${place || BY_HAND}    联系电话:${phone || BY_HAND}`),
    line(`监督电话:${complaints || BY_HAND}    对公示内容有意见的,请在公示期内反映。`),
    { boxes: [gap(ACROSS)], height: 14 },
    {
      boxes: [note(`${township}${unit}(盖章)        年    月    日`, ACROSS, "right")],
      height: 48,
    },
  ];
}

/** `本期公示 12 件:已办结 7 件,正在办理 5 件`. */
function countWords(rows: readonly PublicRow[]): string {
  const done = rows.filter(({ standing }) => standing.startsWith("已办结")).length;
  const rest = rows.length - done;
  return `本期公示 ${rows.length} 件,其中已办结 ${done} 件${rest > 0 ? `、其他 ${rest} 件` : ""}`;
}

/** "" where nobody was asked yet. 联系不上 is 其他 and is not counted. */
function satisfactionWords(rows: readonly PublicRow[]): string {
  const parts = ["满意", "基本满意", "不满意"].flatMap((answer) => {
    const count = rows.filter(({ satisfaction }) => satisfaction === answer).length;
    return count === 0 ? [] : [{ count, text: `${answer} ${count} 件` }];
  });
  const asked = parts.reduce((sum, { count }) => sum + count, 0);
  return asked === 0 ? "" : `已回访 ${asked} 件:${parts.map(({ text }) => text).join(",")}`;
}

/** `2026年12月5日`, without the year where it is the notice's own. */
function dayWords(text: string, year: string): string {
  if (!isIsoDate(text)) return text;
  const own = text.slice(0, 4) === year ? "" : `${text.slice(0, 4)}年`;
  return `${own}${Number(text.slice(5, 7))}月${Number(text.slice(8))}日`;
}

function box(
  text: string,
  align: Box["align"] = "center",
  look: "poster" | "posterHeader" = "poster",
): Box {
  return { span: 1, text, look, align, size: SIZE };
}

function title(text: string): Box {
  return { span: ACROSS, text, look: "posterTitle", size: 36 / 11 };
}

function note(text: string, span: number, align: "left" | "center" | "right"): Box {
  return { span, text, look: "posterNote", align, size: SIZE };
}

function line(text: string): Line {
  return { boxes: [note(text, ACROSS, "left")], height: LINE_HEIGHT };
}
