/** The result of a run in a few lines of Chinese. */
import { describeFinding } from "../domain/findings/describe.ts";
import { ledgerById } from "../domain/ledgers/index.ts";
import type { JobResult } from "../job/index.ts";
import { displayWidth } from "../domain/text/normalize.ts";
import type { WriteNotice } from "../workbook/xlsx/write/index.ts";
import type { Options } from "./args.ts";
import { isUsable } from "./nothing.ts";
import { SUBMISSION_NAMES } from "../domain/submissions.ts";

/** At most so many errors are printed; the rest stand in 核对清单 and in the report. */
const ERRORS_SHOWN = 20;

export function summaryWords({ merge, periodTaken }: JobResult, options: Options): string {
  const lines: string[] = [];
  const taken = periodTaken ? "(月份取自文件)" : "";
  lines.push(`${merge.period.label}${taken},截至 ${merge.asOf}`, "");
  for (const { village, submission, ledgers, errors, questions } of merge.villages) {
    const rows = Object.values(ledgers).reduce((sum, tally) => sum + tally.read, 0);
    const notes = [
      `${rows}行`,
      ...(errors > 0 ? [`需修改${errors}处`] : []),
      ...(questions > 0 ? [`待答${questions}问`] : []),
    ];
    const notListed = village.listed || options.villages === undefined ? "" : "(不在村名单)";
    lines.push(
      `  ${pad(village.name + notListed, 16)}${pad(SUBMISSION_NAMES[submission], 18)}${notes.join(",")}`,
    );
  }
  lines.push("", "采用的行数");
  for (const [id, records] of merge.records) {
    if (records.length > 0) lines.push(`  ${pad(ledgerById(id).name, 16)}${records.length}`);
  }
  const described = merge.findings
    .map((finding) => describeFinding(finding, "masked"))
    .filter((finding) => finding.severity === "error");
  if (described.length > 0) {
    lines.push("", `需要修改的(${described.length})`);
    for (const finding of described.slice(0, ERRORS_SHOWN)) lines.push(`  ${finding.message}`);
    if (described.length > ERRORS_SHOWN) lines.push(`  ……其余见核对清单`);
  }
  const { read, accepted, duplicate, refused, split, ok } = merge.balance;
  const splitWords = split > 0 ? `(其中一行多户的另拆出 ${split} 行)` : "";
  lines.push(
    "",
    `读取 ${read} 行 = 采用 ${accepted} + 重复 ${duplicate} + 退回 ${refused}${splitWords}${ok ? ",账目相符" : ",账目不符!"}`,
  );
  const isWritten = options.command === "merge" && isUsable(merge);
  if (isWritten && options.out !== undefined) lines.push(`汇总表:${options.out}`);
  return `${lines.join("\n")}\n`;
}

const NOTICES: Readonly<Record<WriteNotice["kind"], string>> = {
  "text-cut": "内容超过表格的长度上限,写出时截短了",
  "header-renamed": "列名重复或过长,写出时改了名",
  "chart-left-out": "图表没有画出来,图表所用的数字都在表中",
};

/** What the file format could not take as it was. */
export function noticeWords({ kind, sheet, cell, detail }: WriteNotice): string {
  return `写出时:“${sheet}”${cell} ${NOTICES[kind]}${detail === "" ? "" : `(${detail})`}。`;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - displayWidth(text)));
}
