/** docs/ledgers.md: every ledger and every column, from the one description. */
import {
  AMBIGUOUS_HEADERS,
  LEDGERS,
  NEVER_KEPT_HEADERS,
  columnOf,
  ledgerById,
} from "../../domain/ledgers/index.ts";
import type { ChoiceList, ColumnDef, ColumnType, LedgerDef } from "../../domain/ledgers/types.ts";
import { GENERATED, anchor, page, table } from "./markdown.ts";

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "文字",
  longText: "长文字",
  code: "编号",
  serial: "序号",
  village: "村名",
  group: "组别",
  householdNo: "户编号",
  person: "姓名",
  people: "姓名(可多人)",
  date: "日期",
  month: "年月",
  integer: "整数",
  money: "金额(元)",
  choice: "单选",
  choices: "多选",
  idNumber: "身份证号",
  phone: "电话",
};

const KINDS: Readonly<Record<LedgerDef["kind"], string>> = {
  register: "名册(以最新一份为准)",
  items: "事项(逐月延续)",
  events: "记录(属于所在月份)",
  setup: "设置",
};

const SUMMARIES: Readonly<Record<LedgerDef["summary"], string>> = {
  rows: "逐行",
  counts: "只汇总件数",
  none: "不进入汇总",
};

const GOES_UP: Readonly<Record<ColumnDef["privacy"]["summary"], string>> = {
  full: "原样",
  omit: "不上报",
  last4: "后四位",
  group: "只到组",
  category: "不上报(只报类别)",
  count: "只计数",
};

/** The whole page as text. */
export function ledgersPage(): string {
  return page([
    [GENERATED],
    ["# 台账字段说明"],
    [
      "每一张台账的表头、类型、是否必填、允许值、各村常见的其他叫法,以及上报时保留什么。",
      "必填:● 必填,◐ 有条件必填,○ 选填,自动 由程序填写。表头比对时不计空格、换行、全角半角、括号里的提示和“*”。",
    ],
    LEDGERS.map((ledger) => `- [${ledger.name}](${anchor(ledger.name)})`),
    ...LEDGERS.flatMap(ledgerBlocks),
    ...trapBlocks(),
    ...listBlocks(),
  ]);
}

function ledgerBlocks(ledger: LedgerDef): readonly (readonly string[])[] {
  const summary = ledger.restricted ? "只汇总件数,不公示,不进入汇总表" : SUMMARIES[ledger.summary];
  const key = ledger.keyColumns.map((it) => columnOf(ledger, it).header).join("+");
  const places = ledger.placing
    .map((keys) => keys.map((it) => columnOf(ledger, it).header).join("或"))
    .join("、");
  return [
    [`## ${ledger.name}`],
    [ledger.purpose],
    [
      `- 字段标识:\`${ledger.id}\``,
      `- 性质:${KINDS[ledger.kind]}${ledger.onByDefault ? "" : ",默认不启用"}`,
      `- 上报汇总:${summary}`,
      `- 一行不可缺:${places}`,
      ...(key === "" ? [] : [`- 识别同一行:${key}`]),
      `- 依据:${ledger.source}`,
    ],
    table(
      ["表头", "字段", "类型", "必填", "允许值和说明", "其他叫法", "上报", "依据"],
      ledger.columns.map((column) => [
        column.hidden ? `${column.header}(默认隐藏)` : column.header,
        `\`${column.key}\``,
        TYPES[column.type],
        requirement(column),
        details(column),
        column.synonyms.join("、"),
        ledger.restricted ? "不上报" : GOES_UP[column.privacy.summary],
        column.source ?? "",
      ]),
    ),
  ];
}

function requirement(column: ColumnDef): string {
  if (column.computed) return "自动";
  if (column.required === "conditional") return `◐ ${column.requiredWhen ?? ""}`;
  return column.required === "always" ? "●" : "○";
}

function details(column: ColumnDef): string {
  const { choices, alsoAllowed, note } = column;
  const limits = [
    limit(column.min, column.max, ""),
    limit(column.minLength, column.maxLength, " 字"),
  ];
  const parts = [
    ...(choices ? [`[${choices.name}](${anchor(listHeading(choices))})`] : []),
    ...limits.filter((text) => text !== ""),
    ...(alsoAllowed ? [`也可填:${alsoAllowed.join("、")}`] : []),
    ...(note === undefined ? [] : [note]),
  ];
  return parts.join(";");
}

function limit(min: number | undefined, max: number | undefined, unit: string): string {
  if (min === undefined && max === undefined) return "";
  if (max === undefined) return `不小于 ${min ?? 0}${unit}`;
  return min === max ? `正好 ${max}${unit}` : `${min ?? 0} 到 ${max}${unit}`;
}

function trapBlocks(): readonly (readonly string[])[] {
  const ambiguous = AMBIGUOUS_HEADERS.map(({ header, ledger, candidates }) => {
    const def = ledgerById(ledger);
    const meanings = candidates.map((key) => columnOf(def, key).header).join("”或“");
    return `- ${def.name}的“${header}”可能是“${meanings}”:另一列已有时取剩下的,否则询问。`;
  });
  return [
    ["## 特别的表头"],
    ambiguous,
    [`以下各列永不保存、永不写出,整列略去并说明:${NEVER_KEPT_HEADERS.join("、")}。`],
  ];
}

function listHeading(list: ChoiceList): string {
  return `列表 ${list.name}`;
}

function listBlocks(): readonly (readonly string[])[] {
  const lists = new Set(LEDGERS.flatMap((it) => it.columns).flatMap((it) => it.choices ?? []));
  const unknown = {
    keep: "列表外的值保留,并说明。",
    ask: "列表外的值询问一次,记住答复。",
    refuse: "列表外的值不采用,该格留空并标出。",
  } as const;
  return [
    ["## 允许值"],
    ...[...lists].flatMap((list) => [
      [`### ${listHeading(list)}`],
      [unknown[list.unknown]],
      table(
        ["值", "也认作此值", ...(list.suggest ? ["询问时建议"] : [])],
        list.values.map((value) => [
          value,
          wordsOf(list.words, value),
          ...(list.suggest ? [wordsOf(list.suggest, value)] : []),
        ]),
      ),
    ]),
  ];
}

function wordsOf(words: Readonly<Record<string, string>>, value: string): string {
  return Object.entries(words)
    .flatMap(([word, target]) => (target === value ? [word] : []))
    .join("、");
}
