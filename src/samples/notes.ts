/** 说明.txt: what is planted where, for people who try the product out. */
import { monthLabel } from "../domain/periods/index.ts";
import type { SampleTruth } from "./types.ts";
import { TOWNSHIP, VILLAGES } from "./villages.ts";

/** Windows programs want their line ends. */
const LINE_END = "\r\n";

export function notesText(truth: SampleTruth): string {
  const lines = [
    `${TOWNSHIP}${monthLabel(truth.month)}样例`,
    "村名、人名、号码都是编造的,与任何真实的地方和人无关。",
    "",
    `共${VILLAGES.length}个村(社区),按 ${truth.asOf} 汇总。`,
    `没有报送:${listed(truth.missingVillages)}`,
    `迟报:${listed(truth.lateVillages)}`,
    "",
  ];
  for (const file of truth.files) {
    lines.push(`【${baseName(file.path)}】${file.village}`);
    const rows = file.ledgers.reduce((sum, ledger) => sum + ledger.rows, 0);
    if (rows > 0) lines.push(`  数据${rows}行`);
    if (file.faults.length === 0) lines.push("  用统一模板规范填写,没有问题。");
    for (const fault of file.faults) {
      lines.push(`  - ${fault.sheet === "" ? "" : `“${fault.sheet}”`}${fault.what}`);
    }
    lines.push("");
  }
  return lines.join(LINE_END);
}

function listed(villages: readonly string[]): string {
  return villages.length === 0 ? "无" : villages.join("、");
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
