/** What the clerk is told of changes that were left out. */
import type { SkippedEdit } from "../../edit.ts";

const REASONS: Readonly<Record<SkippedEdit["reason"], string>> = {
  "changed-since": "刚刚有人改动过,没有写入。请重新检查一次再处理。",
  "sheet-gone": "工作表已被删除或改了名,没有写入。请重新检查一次再处理。",
  "table-gone": "表格已被删除、改名,或者移了位置,没有写入。请重新检查一次再处理。",
  "column-gone": "找不到要用的栏目,可能被删除或改了名,没有写入。请把栏目名称改回来再试。",
  protected: "工作表受保护,没有写入。请在“审阅”中点“撤销工作表保护”,再试一次。",
  "merged-cells": "要写的地方有合并单元格,没有写入。请取消合并后再试一次。",
  "already-there": "已经有了,没有重复写入。",
  filtered: "表格正在筛选,没有写入。请清除筛选后再试一次。",
  blocked: "要用的位置旁边或下面还有别的内容,为免弄乱没有写入。请把那些内容移开后再试一次。",
  formula: "这一格是公式算出来的,没有改动。请改公式用到的内容。",
  "too-many": "一张工作表最多标记300处,其余没有标记。请先处理已标记的,再检查一次。",
  refused: "Excel 没有接受这一处,没有写入。请在表上自己改,或者重新打开工作簿再试一次。",
};

/** Where, what, why and what to do, in one sentence. */
export function describeSkipped({ sheet, cell, reason, count = 1 }: SkippedEdit): string {
  const place = sheet === "" ? "" : `“${sheet}”${cell === "" ? "" : ` ${cell}`}`;
  const many = count > 1 ? `(${count}处)` : "";
  return `${place}${many}:${REASONS[reason]}`;
}
