/**
 * A card for each matter of 稳定工作, made only when it is expressly asked for: kept by matter, so
 * that nobody has a card as a person.
 */
import { STABILITY_MATTERS } from "../../domain/ledgers/lists/items.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { actionsByItem, recordsOf } from "./households.ts";
import { CARD_WIDTHS, endingLines, logLines, spareLines } from "./matter.ts";
import { field, label, Paper, type Line } from "./paper.ts";
import type { Printed } from "./printed.ts";
import type { FormBook } from "./types.ts";
import { joined, list, longDate, text, ticks } from "./values.ts";

const STABILITY_SHEET = "打印-稳定工作卡";

export interface FormMatter {
  readonly key: string;
  readonly code: string;
  readonly matter: string;
  readonly record: LedgerRecord;
}

/** In the order of the sheet; without a 编号 a matter goes by its row. */
export function formMatters(book: FormBook): readonly FormMatter[] {
  return recordsOf(book, "stability").map((record) => {
    const code = text(record, "code");
    const { sheet, row } = record.source;
    return { key: code || `${sheet} ${row}`, code, matter: text(record, "matter"), record };
  });
}

export function stabilityCards(book: FormBook, keys: readonly string[]): Printed {
  const paper = new Paper({
    name: STABILITY_SHEET,
    widths: CARD_WIDTHS,
    print: {
      ...{ orientation: "portrait", footerLeft: "内部资料,注意保管" },
      footerRight: "第 {page} 页 共 {pages} 页",
    },
  });
  const wanted = new Set(keys);
  const matters = formMatters(book).filter(({ key }) => wanted.has(key));
  const actions = actionsByItem(book);
  for (const matter of matters.length > 0 ? matters : [undefined]) {
    const own = matter && matter.code !== "" ? (actions.get(matter.code) ?? []) : [];
    const record = matter?.record;
    paper.newPage();
    const lines = (least?: number): readonly Line[] => [
      ...headLines(book, record),
      ...contentLines(record),
      ...logLines(own, least),
      ...endingLines(record),
    ];
    paper.block(lines(own.length + spareLines(paper, lines())));
  }
  return { sheets: [{ sheet: paper.sheet(), pages: paper.pages }], isBlank: matters.length === 0 };
}

function headLines({ township, village }: FormBook, record: LedgerRecord | undefined): Line[] {
  return [
    { boxes: [{ span: 24, text: "稳定工作事项卡", look: "title" }], height: 38 },
    {
      boxes: [
        { span: 12, text: `${township}${village}`, look: "subtitle" },
        { span: 12, text: `编号:${text(record, "code")}`, look: "subtitle", align: "right" },
      ],
    },
  ];
}

function contentLines(record: LedgerRecord | undefined): readonly Line[] {
  const of = (key: string) => text(record, key);
  const warning = joined(of("warningLevel"), longDate(of("warningDate")));
  return [
    {
      boxes: [
        ...[
          label("涉稳事项", 4),
          field(ticks(STABILITY_MATTERS.values, list(record, "matter")), 20),
        ],
      ],
    },
    {
      boxes: [
        ...[label("登记时间", 4), field(longDate(of("registeredDate")), 6, "center")],
        ...[label("来源渠道", 3), field(of("sourceChannel"), 4, "center")],
        ...[label("涉及人数", 4), field(of("peopleAffected"), 3, "center")],
      ],
    },
    {
      boxes: [
        ...[label("诉求类别", 4), field(of("category"), 6, "center")],
        ...[label("预警级别", 3), field(warning, 4, "center")],
        ...[label("状态", 4), field(of("status"), 3, "center")],
      ],
    },
    { boxes: [label("事项内容", 4), field(of("content"), 20)], height: 58 },
    { boxes: [label("现状", 4), field(of("situation"), 20)], height: 44 },
    {
      boxes: [
        ...[label("稳控责任单位", 4), field(of("controlUnit"), 8)],
        ...[label("稳控责任人", 4), field(of("controlPerson"), 8, "center")],
      ],
    },
    {
      boxes: [
        ...[label("化解责任部门", 4), field(of("responsibleUnit"), 8)],
        ...[label("化解责任人", 4), field(of("responsible"), 8, "center")],
      ],
    },
    {
      boxes: [
        ...[label("解决方案", 4), field(joined(of("solution"), of("target")), 12)],
        ...[label("完成时限", 4), field(longDate(of("deadline")), 4, "center")],
      ],
      height: 40,
    },
  ];
}
