/** Columns and sentences for the tests of cells. */
import { printValue } from "../../../src/domain/records.ts";
import { findingKind } from "../../../src/domain/findings/catalogue.ts";
import { describeFinding } from "../../../src/domain/findings/describe.ts";
import type { FindingClass } from "../../../src/domain/findings/types.ts";
import type { ChoiceList, ColumnDef, ColumnType } from "../../../src/domain/ledgers/types.ts";
import { createCellReader, printRaw } from "../../../src/intake/cells/index.ts";
import type { CellReaderOptions } from "../../../src/intake/cells/index.ts";
import type { CellContext, CellOutcome } from "../../../src/intake/types.ts";
import type { RawValue } from "../../../src/workbook/raw.ts";

export const NOVEMBER: CellContext = { year: 2026, month: 11, asOf: "2026-11-27" };
export const JANUARY: CellContext = { year: 2027, month: 1, asOf: "2027-01-29" };

export function column(type: ColumnType, more: Partial<ColumnDef> = {}): ColumnDef {
  return {
    key: "field",
    header: "栏目",
    type,
    required: "optional",
    synonyms: [],
    width: 12,
    privacy: { summary: "full", mask: "none" },
    ...more,
  };
}

export function read(
  raw: RawValue,
  def: ColumnDef,
  context: CellContext = NOVEMBER,
  options: CellReaderOptions = {},
): CellOutcome {
  return createCellReader(def, context, options)(raw);
}

/** What a clerk is told, without the place: one sentence for each issue. */
export function sentences(raw: RawValue, outcome: CellOutcome): readonly string[] {
  return outcome.issues.map(
    (issue) =>
      describeFinding(
        {
          id: issue.id,
          file: "",
          village: "",
          sheet: "",
          cell: "",
          header: "",
          value: printRaw(raw),
          newValue: issue.newValue ?? printValue(outcome.value),
          mask: "none",
          ...(issue.slots === undefined ? {} : { slots: issue.slots }),
        },
        "full",
      ).message,
  );
}

/** `A date-form`, several joined with ` + `; "" for none. */
export function issuesOf(outcome: CellOutcome): string {
  return outcome.issues
    .map(({ id }): string => {
      const kind: FindingClass = findingKind(id).class;
      return `${kind} ${id}`;
    })
    .join(" + ");
}

export const STATUS: ChoiceList = {
  name: "状态",
  values: ["待议账", "办理中", "已上报", "已办结待回访", "已结账", "退回重办", "中止"],
  words: {
    正在办理: "办理中",
    未办结: "办理中",
    已办结: "已办结待回访",
    办结: "已办结待回访",
    完成: "已办结待回访",
    已解决: "已办结待回访",
    "√": "已办结待回访",
    是: "已办结待回访",
    ok: "已办结待回访",
    "100%": "已办结待回访",
  },
  open: false,
  unknown: "refuse",
};

export const SATISFACTION: ChoiceList = {
  name: "满意度",
  values: ["满意", "基本满意", "不满意", "其他"],
  words: {
    很满意: "满意",
    好: "满意",
    比较满意: "基本满意",
    较满意: "基本满意",
    一般: "其他",
    不太满意: "不满意",
  },
  open: false,
  unknown: "refuse",
};

export const CATEGORY: ChoiceList = {
  name: "诉求类别",
  values: ["水利", "交通", "环境保护", "农业", "其他"],
  words: { 环保: "环境保护" },
  suggest: { 修路: "交通", 道路: "交通", 垃圾: "环境保护" },
  open: false,
  unknown: "ask",
};

export const KINDS: ChoiceList = {
  name: "户类别",
  values: ["一般户", "困难户", "低保户", "五保户/特困", "上访户(信访户)"],
  words: { 低保: "低保户", 五保: "五保户/特困", 特困: "五保户/特困" },
  open: false,
  unknown: "ask",
};

export const REASONS: ChoiceList = {
  name: "困难原因",
  values: ["因病", "因残", "无", "其他"],
  words: { 生病: "因病" },
  open: true,
  unknown: "keep",
};
