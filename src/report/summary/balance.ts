/** 行数核对: every row that was read is accounted for, village by village. */
import type { IgnoredKind } from "../../intake/types.ts";
import type { Balance, MergedFile, MergeResult } from "../../merge/types.ts";
import type { PlanCell, PlanLook, SheetPlan, TableColumnPlan } from "../../workbook/plan.ts";
import { tableName } from "../parts/names.ts";
import type { SummaryOptions } from "./options.ts";
import { afterTable, tableSheet } from "./tableSheet.ts";
import { accountsByVillage, emptyAccount } from "./tally.ts";
import type { RowAccount } from "./tally.ts";
import { rowDifference, totalsRow } from "./totals.ts";
import { IGNORED_NAMES, UNKNOWN_VILLAGE } from "./words.ts";

const READ = 2;
const PARTS = [3, 4, 5];

/** `读取120行 = 采用100 + 重复12 + 退回8`, and whether it is so. */
export function balanceSentence(balance: Balance): string {
  const { read, accepted, duplicate, refused, split, ok } = balance;
  const more = split === 0 ? "" : `;一行写了多户的拆开登记,汇总表因此多${split}行`;
  const verdict = ok ? "平衡" : "不平衡,请把汇总表和原文件一起交给技术人员核查";
  return `平衡:读取${read}行 = 采用${accepted}行 + 重复${duplicate}行 + 退回${refused}行(${verdict})${more}。`;
}

/** Rows that are not data, by kind: they are not part of the balance. */
export function ignoredSentence(files: readonly MergedFile[]): string {
  const totals = new Map<string, number>();
  for (const { ignored } of accountsByVillage(files).values()) {
    for (const [kind, rows] of ignored) totals.set(kind, (totals.get(kind) ?? 0) + rows);
  }
  const parts = Object.entries(IGNORED_NAMES).flatMap(([kind, name]) => {
    const rows = totals.get(kind) ?? 0;
    return rows === 0 ? [] : [`${name}${rows}行`];
  });
  return `未采用的行(不是数据,不计入读取):${parts.length === 0 ? "无" : parts.join("、")}。`;
}

export function balanceSheet(result: MergeResult, options: SummaryOptions): SheetPlan {
  const accounts = accountsByVillage(result.files);
  const names = result.villages.map(({ village }) => village.name);
  const others = [...accounts.keys()].filter((name) => !names.includes(name));
  const kinds = (Object.keys(IGNORED_NAMES) as IgnoredKind[]).filter((kind) =>
    [...accounts.values()].some(({ ignored }) => (ignored.get(kind) ?? 0) > 0),
  );
  const lines = [...names, ...others].map((name) => ({
    name,
    account: accounts.get(name) ?? emptyAccount(),
  }));
  const rows = lines.map(({ name, account }, index) => balanceRow(name, account, kinds, index));
  const number = { width: 10, format: "integer", noFilterButton: true } as const;
  const columns: TableColumnPlan[] = [
    { header: "村(社区)", width: 16, format: "text", wrap: true },
    { ...number, header: "文件(份)" },
    { ...number, header: "读取" },
    { ...number, header: "采用" },
    { ...number, header: "重复" },
    { ...number, header: "退回" },
    { ...number, header: "差额" },
    ...kinds.map((kind) => ({ ...number, header: IGNORED_NAMES[kind] })),
  ];
  const looks = new Map<string, PlanLook>(
    lines.map(({ account }, index) => [`${index},6`, difference(account) === 0 ? "good" : "bad"]),
  );
  const table = { name: tableName("balance"), columns, rows, rowCount: rows.length };
  return tableSheet({
    name: "行数核对",
    title: `${options.township}${result.period.label}行数核对`,
    left: "读取 = 采用 + 重复 + 退回,差额应全部为 0。“差额”右边各栏是标题、表头、合计等,不是数据,不计入读取。",
    right: "单位:行",
    unit: options.township,
    frozenColumns: 1,
    table: { ...table, cellLooks: looks },
    totals: totalsRow(table, afterTable(table), []),
    notes: [balanceSentence(result.balance)],
    onePage: true,
  });
}

function balanceRow(
  name: string,
  account: Readonly<RowAccount>,
  kinds: readonly IgnoredKind[],
  index: number,
): readonly PlanCell[] {
  const { files, read, accepted, duplicate, refused, ignored } = account;
  return [
    name === "" ? UNKNOWN_VILLAGE : name,
    files,
    read,
    accepted,
    duplicate,
    refused,
    rowDifference(index, READ, PARTS, difference(account)),
    ...kinds.map((kind) => ignored.get(kind) ?? 0),
  ];
}

function difference({ read, accepted, duplicate, refused }: Readonly<RowAccount>): number {
  return read - accepted - duplicate - refused;
}
