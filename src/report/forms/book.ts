/**
 * 民情台账 in its four parts, a sheet each behind a title page. A4: 辖区内困难党员群众情况、村(社区)干部走访
 * 联系群众情况、群众的建议意见和诉求、办理处置回复情况等.
 */
import { monthLabel } from "../../domain/periods/index.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { formHouseholds, recordsOf } from "./households.ts";
import { field, label, LINE_HEIGHT, Paper, PAPER, type Line } from "./paper.ts";
import type { Printed } from "./printed.ts";
import type { FormBook } from "./types.ts";
import { joined, list, text } from "./values.ts";

const BOOK_SHEET = "打印-民情台账";
/** Rows to write on in a part that has nothing. */
const BLANK_ROWS = 16;

export interface BookOptions {
  /** `yyyy-mm`, or `yyyy`. */
  readonly period: string;
  readonly specialKinds: readonly string[];
  readonly withStability: boolean;
}

/** A column of a part; widths are for A4 in landscape. */
interface Column {
  readonly caption: string;
  readonly width: number;
  readonly center?: true;
}

type Row = readonly string[];

interface Part {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export function ledgerBook(book: FormBook, options: BookOptions): Printed {
  const parts = [
    { name: "困难党员群众情况", columns: HOMES, rows: hardshipRows(book, options) },
    { name: "干部走访联系群众情况", columns: VISITS, rows: visitRows(book, options) },
    { name: "群众的建议意见和诉求", columns: WISHES, rows: wishRows(book, options) },
    { name: "办理处置回复情况", columns: REPLIES, rows: replyRows(book, options) },
  ];
  const sheets = parts.map((part, index) => partSheet(book, part, index, options.period));
  return {
    sheets: [titlePage(book, parts, options.period), ...sheets],
    isBlank: parts.every(({ rows }) => rows.length === 0),
  };
}

/** `2026年11月` or `2026年`. */
function periodLabel(period: string): string {
  return period.length === 4 ? `${period}年` : monthLabel(period);
}

const NUMBERS = ["一", "二", "三", "四"] as const;

function titlePage(
  book: FormBook,
  parts: readonly Part[],
  period: string,
): Printed["sheets"][number] {
  const paper = new Paper({
    name: `${BOOK_SHEET}封面`,
    widths: [20, 60, 20],
    print: { orientation: "landscape", fitHeight: true },
  });
  const plain = (value: string): Line => ({
    boxes: [{ span: 1 }, { span: 1, text: value, look: "posterNote", align: "center" }],
    height: 40,
  });
  const lines: readonly Line[] = [
    { boxes: [{ span: 3 }], height: 70 },
    { boxes: [{ span: 3, text: "民情台账", look: "posterTitle" }], height: 70 },
    plain(periodLabel(period)),
    { boxes: [{ span: 3 }], height: 30 },
    ...parts.map(({ name }, index) => plain(`第${NUMBERS[index] ?? ""}部分  ${name}`)),
    { boxes: [{ span: 3 }], height: 40 },
    plain(`${book.township}${book.village}(盖章)`),
    plain("负责人:              填写人:              "),
  ];
  for (const line of lines) paper.line(line);
  return { sheet: paper.sheet(), pages: 1 };
}

function partSheet(
  book: FormBook,
  { name, columns, rows }: Part,
  index: number,
  period: string,
): Printed["sheets"][number] {
  const paper = new Paper({
    name: `${BOOK_SHEET}${NUMBERS[index] ?? ""}`,
    widths: columns.map(({ width }) => width),
    print: {
      ...{ orientation: "landscape", titleRows: [1, 3] },
      footerLeft: `单位(盖章):${book.village}`,
      footerRight: "第 {page} 页 共 {pages} 页",
    },
  });
  const half = Math.floor(columns.length / 2);
  const head: readonly Line[] = [
    {
      boxes: [
        { span: columns.length, text: `第${NUMBERS[index] ?? ""}部分  ${name}`, look: "title" },
      ],
      height: 34,
    },
    {
      boxes: [
        { span: half, text: `${book.township}${book.village}`, look: "subtitle" },
        {
          span: columns.length - half,
          text: periodLabel(period),
          look: "subtitle",
          align: "right",
        },
      ],
    },
    { boxes: columns.map(({ caption }) => label(caption, 1)), height: 36 },
  ];
  for (const line of head) paper.line(line);
  const empty = Array.from({ length: BLANK_ROWS }, () => columns.map(() => ""));
  const body = (rows.length > 0 ? rows : empty).map((row): Line => ({
    boxes: columns.map(({ center }, at) => field(row[at] ?? "", 1, center ? "center" : "left")),
    height: LINE_HEIGHT,
  }));
  // Nothing is broken by us: the program turns the page, and repeats the head.
  const points = paper.lines(body);
  const room = PAPER.landscape.height - paper.pointsOf(head);
  return { sheet: paper.sheet(), pages: Math.max(1, Math.ceil(points / room)) };
}

const HOMES: readonly Column[] = [
  { caption: "序号", width: 5, center: true },
  { caption: "组别", width: 7, center: true },
  { caption: "户编号", width: 9, center: true },
  { caption: "户主姓名", width: 10, center: true },
  { caption: "家庭人口", width: 6, center: true },
  { caption: "户类别", width: 16 },
  { caption: "困难类型和原因", width: 18 },
  { caption: "具体需求", width: 14 },
  { caption: "联系电话", width: 13, center: true },
  { caption: "联系干部", width: 10, center: true },
  { caption: "帮扶措施", width: 16 },
];

/** Households of the 重点户 kinds, and those that stand in 困难群众台账 alone. */
function hardshipRows(book: FormBook, { specialKinds }: BookOptions): readonly Row[] {
  const special = new Set(specialKinds);
  const inLedger = new Map(
    recordsOf(book, "hardship").map((record) => [householdOf(record), record]),
  );
  const households = formHouseholds(book);
  const cards = households.filter(
    ({ card, kinds }) => kinds.some((kind) => special.has(kind)) || inLedger.has(householdOf(card)),
  );
  const known = new Set(households.map(({ card }) => householdOf(card)));
  const others = [...inLedger].filter(([key]) => !known.has(key)).map(([, record]) => record);
  const rows = [...cards.map(({ card }) => card), ...others].map((record) => {
    const item = inLedger.get(householdOf(record));
    const of = (key: string) => text(record, key) || text(item, key);
    const kinds = of("householdKinds") || of("supportType");
    const isMember = text(item, "isPartyMember") === "是" && !kinds.includes("困难党员");
    return [
      ...[of("group"), of("householdNo"), of("householder"), of("familySize")],
      joined(kinds, isMember ? "困难党员" : ""),
      joined(of("hardshipType"), of("hardshipReason")),
      ...[of("needs"), of("phone"), of("linkedCadre") || of("pairedCadre"), text(item, "measures")],
    ];
  });
  return numbered(rows);
}

function householdOf(record: LedgerRecord): string {
  return text(record, "householdNo") || `${text(record, "group")}|${text(record, "householder")}`;
}

const VISITS: readonly Column[] = [
  { caption: "序号", width: 5, center: true },
  { caption: "走访日期", width: 11, center: true },
  { caption: "走访干部", width: 16 },
  { caption: "组别", width: 7, center: true },
  { caption: "户主", width: 10, center: true },
  { caption: "方式", width: 8, center: true },
  { caption: "群众反映", width: 34 },
  { caption: "处理", width: 18 },
  { caption: "被访人签字", width: 14 },
];

function visitRows(book: FormBook, { period }: BookOptions): readonly Row[] {
  const visits = byDay(recordsOf(book, "visits"), "visitDate", period);
  return numbered(
    visits.map((visit) => [
      ...[text(visit, "visitDate"), text(visit, "visitors"), text(visit, "group")],
      ...[text(visit, "householder") || text(visit, "householdNo"), text(visit, "visitWay")],
      ...[text(visit, "opinion"), joined(text(visit, "outcome"), text(visit, "ledgerCode"))],
      text(visit, "signature"),
    ]),
  );
}

const WISHES: readonly Column[] = [
  { caption: "序号", width: 5, center: true },
  { caption: "编号", width: 18, center: true },
  { caption: "登记时间", width: 11, center: true },
  { caption: "反映人", width: 10, center: true },
  { caption: "组别", width: 7, center: true },
  { caption: "建议、意见和诉求", width: 40 },
  { caption: "类别", width: 14, center: true },
  { caption: "来源渠道", width: 14, center: true },
  { caption: "收集人", width: 10, center: true },
];

/** What was brought up in the period, at home or at the station. */
function wishRows(book: FormBook, { period, withStability }: BookOptions): readonly Row[] {
  const items = [...recordsOf(book, "demands"), ...stabilityOf(book, withStability)];
  const visits = recordsOf(book, "reception").filter((it) => text(it, "ledgerCode") === "");
  return numbered([
    ...byDay(items, "registeredDate", period).map((item) => [
      ...[text(item, "code"), text(item, "registeredDate"), text(item, "reporter")],
      ...[text(item, "group"), text(item, "content")],
      text(item, "category") || text(item, "matter"),
      ...[text(item, "sourceChannel"), text(item, "collector")],
    ]),
    ...byDay(visits, "receptionDate", period).map((visit) => [
      ...[text(visit, "code"), text(visit, "receptionDate"), text(visit, "visitor")],
      ...[text(visit, "group"), text(visit, "content"), "来访", "民情收集站来访"],
      text(visit, "receivers"),
    ]),
  ]);
}

const REPLIES: readonly Column[] = [
  { caption: "序号", width: 5, center: true },
  { caption: "编号", width: 18, center: true },
  { caption: "事项", width: 24 },
  { caption: "解决方案和目标任务", width: 22 },
  { caption: "责任人", width: 10, center: true },
  { caption: "完成时限", width: 11, center: true },
  { caption: "办理和答复", width: 24 },
  { caption: "状态", width: 10, center: true },
  { caption: "办结时间", width: 11, center: true },
  { caption: "回访意见", width: 9, center: true },
];

/** Items that were brought up, ended or asked about in the period, and those that are still open. */
function replyRows(book: FormBook, { period, withStability }: BookOptions): readonly Row[] {
  const items = [
    ...recordsOf(book, "demands"),
    ...recordsOf(book, "hardship"),
    ...stabilityOf(book, withStability),
  ].filter((item) => concerns(item, period));
  const visits = recordsOf(book, "reception").filter((it) => text(it, "ledgerCode") === "");
  return numbered([
    ...items.map((item) => [
      ...[text(item, "code"), subject(item)],
      joined(text(item, "solution"), text(item, "target"), text(item, "measures")),
      ...[text(item, "responsible") || text(item, "pairedCadre")],
      text(item, "extendedDeadline") || text(item, "deadline"),
      joined(text(item, "result"), text(item, "progress"), text(item, "superiorReply")),
      ...[text(item, "status"), text(item, "closedDate"), text(item, "satisfaction")],
    ]),
    ...byDay(visits, "receptionDate", period).map((visit) => [
      ...[text(visit, "code"), text(visit, "content"), text(visit, "reply")],
      ...[text(visit, "receivers"), "", joined(text(visit, "feedback")), ""],
      text(visit, "feedbackDate") || text(visit, "replyDate"),
      "",
    ]),
  ]);
}

function subject(item: LedgerRecord): string {
  if (item.ledger !== "hardship") return text(item, "content");
  return joined(
    text(item, "householder"),
    text(item, "hardshipType"),
    text(item, "hardshipReason"),
    list(item, "needs").join("、"),
  );
}

/** Nothing of what came up later, nothing of what was over before. */
function concerns(item: LedgerRecord, period: string): boolean {
  const from = text(item, "registeredDate").slice(0, period.length);
  const ended = text(item, "callbackDate") || text(item, "closedDate");
  const until = ended.slice(0, period.length);
  return from <= period && (until === "" || until >= period);
}

function stabilityOf(book: FormBook, withStability: boolean): readonly LedgerRecord[] {
  return withStability ? recordsOf(book, "stability") : [];
}

function byDay(
  records: readonly LedgerRecord[],
  key: string,
  period: string,
): readonly LedgerRecord[] {
  return records
    .filter((record) => text(record, key).startsWith(period))
    .sort((a, b) => (text(a, key) < text(b, key) ? -1 : text(a, key) > text(b, key) ? 1 : 0));
}

function numbered(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => [String(index + 1), ...row]);
}
