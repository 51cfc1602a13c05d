/** A first look at every sheet: what it is, and which tables stand on it (mess rows 28, 59). */
import type { LedgerDef } from "../../domain/ledgers/types.ts";
import { removeSpaces, toHalfWidth } from "../../domain/text/normalize.ts";
import type { RawSheet } from "../../workbook/raw.ts";
import { isBlank, plainText } from "./cells.ts";
import { bestKnown, type HeaderSearch } from "./findHeader.ts";
import { mergesByTop } from "./flatten.ts";
import type { HeaderIndex } from "./headerIndex.ts";
import { bareText, saysNothing } from "./rowKinds.ts";
import { segmentsOf, titleTexts, type Segment } from "./segments.ts";
import { isSettingsSheet, isSetupSheet } from "./setupSheets.ts";
import { bandsOf } from "./sideBySide.ts";
import { monthIn } from "./titles.ts";
import type { LayoutContext } from "./types.ts";
import { ledgerSpokenOf, wordBonus } from "./words.ts";

export type SheetRole =
  | "setup"
  | "settings"
  /** 填表说明, 字典, 草稿, 参考值, 自定职责, our forms for printing: never data. */
  | "reference"
  /** 模板, 样表, 上报事项: data only where the workbook has no other sheet for its ledger. */
  | "template"
  | "left-out"
  | "statistics"
  | "tables"
  /** No table, but `本月无`, or nothing at all under a ledger's name. */
  | "nothing-to-report"
  | "empty"
  | "unrecognised";

export interface SheetSurvey {
  readonly sheet: RawSheet;
  readonly role: SheetRole;
  readonly segments: readonly Segment[];
  /** Texts above the first table; all texts near the top where there is none. */
  readonly titles: readonly string[];
  /** `yyyy-mm` or "". */
  readonly month: string;
  /** The clerk said what the sheet is. */
  readonly told: boolean;
  /**
   * For `nothing-to-report`: the ledger that the name or the title speaks of; for `unrecognised`: the
   * one of the sheet before, if it seems to go on here.
   */
  readonly ledger?: LedgerDef;
  /** For `unrecognised`: it looks like a table of ours all the same. */
  readonly doubtful: boolean;
}

const REFERENCE =
  /说明|字典|参考|封面|目录|示例|样例|范例|下拉|数据源|数据验证|草稿|自定职责|^修改记录/;
/** Forms that we filled from the ledgers: what stands on them stands in the ledgers already. */
const PRINTED =
  /^打印-(?:登记卡|连心卡|民情台账[一二三四]|民情日记本|接访公示|稳定工作卡)(?:\(\d+\))?$/;
/** The 上报清单 with its printed orders and the rows behind it: they repeat what the ledgers say. */
const ESCALATION = /^(?:上报清单|依据|呈报单|交办单)(?:\(\d+\))?$/;
/** 晒账: what hangs on the wall, what stays off it, and what was decided about it: extracts of the ledgers. */
const PUBLISHED = /^(?:.*-公示表|公示表|未公示清单|公示决定)(?:\(\d+\))?$/;
/** Agenda, open items and call list: made from the ledgers, and taken in by their own readers. */
const WORK_LISTS = /^(?:议账议程|待办事项|回访清单)(?:\(\d+\))?$/;
/** 走访核查 and the sheets beside it: figures about the ledgers. Some of the names are others' too. */
const CHECKED =
  /^(?:走访核查|干部核查|户走访|村覆盖|结对核查|接待核查|会议和台账|建议走访|请核对|核对清单|核查依据)(?:\(\d+\))?$/;
const CHECKED_TITLE =
  /(?:核查|走访情况|走访覆盖|建议去哪几户|请核对的走访记录|发现的问题|核查依据)$/;
/** 上报事项-…台账: to be read in the workbook that was sent up, not beside the ledger itself. */
const TEMPLATE = /模板|样表|空表|空白表|^上报事项-/;
const PART = /^第[一二三四五六七八九\d]部分/;
/** A part heading alone is telling only on a sheet as wide as those tables are. */
const WIDE = 40;
const TOP_ROWS = 12;

export function surveySheet(
  sheet: RawSheet,
  index: HeaderIndex,
  context: LayoutContext,
): SheetSurvey {
  const { ledgers, period, remembered } = context;
  const answer = remembered.sheet(sheet.name);
  const told = ledgers.find((ledger) => ledger.id === answer);
  const base = {
    sheet,
    segments: [],
    titles: [],
    month: "",
    told: answer !== undefined,
    doubtful: false,
  };
  if (isSetupSheet(sheet.name)) return { ...base, role: "setup" };
  if (isSettingsSheet(sheet.name)) return { ...base, role: "settings" };
  if (answer === "ignore") return { ...base, role: "left-out" };
  const name = removeSpaces(toHalfWidth(sheet.name));
  const isReference =
    [REFERENCE, PRINTED, ESCALATION, PUBLISHED, WORK_LISTS].some((it) => it.test(name)) ||
    (CHECKED.test(name) && CHECKED_TITLE.test(plainText(sheet.rows[0]?.cells[0])));
  if (!told && (isReference || isForeignCalendar(name, ledgers)))
    return { ...base, role: "reference" };
  if (isStatistics(sheet)) return { ...base, role: "statistics" };

  const search: HeaderSearch = {
    sheet,
    merges: mergesByTop(sheet.merges),
    index,
    ledgers,
    bonus: wordBonus(sheet.name),
    ...(told ? { told } : {}),
  };
  const segments = allSegments(search);
  const [first] = segments;
  const { rows } = first?.sheet ?? sheet;
  const titles = titleTexts(rows, 0, Math.min(first?.headerAt ?? TOP_ROWS, TOP_ROWS));
  const found = { ...base, segments, titles, month: sheetMonth(sheet.name, titles, period) };
  if (segments.length > 0) {
    return { ...found, role: TEMPLATE.test(name) && !told ? "template" : "tables" };
  }
  if (sheet.rows.length === 0 || onlySaysNothing(sheet)) {
    const ledger = ledgerSpokenOf([sheet.name, ...titles], ledgers);
    const silent = sheet.rows.length === 0;
    if (silent && (!ledger || sheet.pictures > 0)) return { ...found, role: "empty" };
    return { ...found, role: "nothing-to-report", ...(ledger ? { ledger } : {}) };
  }
  if (TEMPLATE.test(name)) return { ...found, role: "reference" };
  return { ...found, role: "unrecognised", doubtful: looksLikeOurs(search, titles) };
}

/** The days that formulas count by, in a file that is searched for a village's ledgers. */
function isForeignCalendar(name: string, ledgers: LayoutContext["ledgers"]): boolean {
  return name === "工作日历" && !ledgers.some(({ id }) => id === "calendar");
}

/** Tables from top to bottom, or of each band of columns where several stand side by side. */
function allSegments(search: HeaderSearch): readonly Segment[] {
  const segments = segmentsOf(search);
  const [first] = segments;
  const bands = first ? bandsOf(search, first.header) : [];
  if (bands.length < 2) return segments;
  return bands.flatMap((sheet) =>
    segmentsOf({ ...search, sheet, merges: mergesByTop(sheet.merges) }),
  );
}

function sheetMonth(
  name: string,
  titles: readonly string[],
  period: LayoutContext["period"],
): string {
  for (const text of [name, ...titles]) {
    const month = monthIn(text, period);
    if (month !== "") return month;
  }
  return "";
}

/** `第一部分 … 第二部分 …` side by side. */
function isStatistics(sheet: RawSheet): boolean {
  const top = sheet.rows.slice(0, TOP_ROWS);
  const width = top.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const parts = top.map(
    (row) => row.cells.filter((raw) => PART.test(bareText(plainText(raw)))).length,
  );
  return parts.some((count) => count >= 2 || (count === 1 && width >= WIDE));
}

/** A title at most, and `本月无`. */
function onlySaysNothing(sheet: RawSheet): boolean {
  if (sheet.rows.length > TOP_ROWS) return false;
  const texts = sheet.rows.flatMap((row) => row.cells.filter((raw) => !isBlank(raw)));
  const nothing = texts.filter((raw) => saysNothing(bareText(plainText(raw))));
  return nothing.length > 0 && texts.length - nothing.length <= 3;
}

function looksLikeOurs(search: HeaderSearch, titles: readonly string[]): boolean {
  if (ledgerSpokenOf([search.sheet.name, ...titles], search.ledgers)) return true;
  return search.sheet.rows.slice(0, TOP_ROWS).some((_, at) => bestKnown(search, at) >= 2);
}
