/** 发回音: from the answers in a summary to a workbook for every village. */
import { zipSync } from "fflate";
import { isSummary, readSummary } from "../../../../book/summary.ts";
import { safeFilePart } from "../../../../domain/text/paths.ts";
import { SUMMARY_MARK } from "../../../../intake/index.ts";
import { repliesOf, type VillageReplies } from "../../../../reply/index.ts";
import { replyFileName, replyPlan } from "../../../../report/reply/index.ts";
import type { RawWorkbook } from "../../../../workbook/raw.ts";
import type { Deflater } from "../../../../workbook/xlsx/write/deflater.ts";
import { writeWorkbook } from "../../../../workbook/xlsx/write/index.ts";
import type { BookOrder } from "../../../shared/sheets/calls.ts";
import type { ReplyFile, SendMade } from "./calls.ts";

export interface Answered {
  readonly period: string;
  readonly township: string;
  readonly asOf: string;
  /** By village. */
  readonly replies: ReadonlyMap<string, VillageReplies>;
}

/** Null where the workbook is no summary. */
export function answered(workbook: RawWorkbook, order: BookOrder): Answered | null {
  if (!isSummary(workbook)) return null;
  const { asOf } = order;
  const summary = readSummary(workbook, order);
  return {
    period: workbook.properties.get(SUMMARY_MARK) ?? summary.month,
    township: summary.township,
    asOf,
    replies: new Map(repliesOf(summary, asOf).map((it) => [it.village, it])),
  };
}

export function sendMade({ period, township, replies }: Answered): SendMade {
  const villages = [...replies.values()].map(({ village, lines, taken, waiting }) => ({
    ...{ village, taken },
    answers: lines.length,
    waiting: waiting.length,
  }));
  const sum = (key: "answers" | "waiting"): number =>
    villages.reduce((all, it) => all + it[key], 0);
  return {
    ...{ kind: "send", period, township, villages },
    answers: sum("answers"),
    waiting: sum("waiting"),
  };
}

/** `village` "": of all that have answers. Nothing for those without. */
export async function replyFile(
  { replies, period, township, asOf }: Answered,
  village: string,
  deflater: Deflater,
): Promise<ReplyFile> {
  const entries: Record<string, Uint8Array> = {};
  let cut = 0;
  for (const it of replies.values()) {
    if (it.lines.length === 0 || (village !== "" && it.village !== village)) continue;
    const plan = replyPlan(it.lines, { village: it.village, township, period, asOf });
    const { bytes, notices } = await writeWorkbook(plan, deflater);
    entries[freeName(replyFileName(it.village, period), entries)] = bytes;
    cut += notices.length;
  }
  const [first, ...others] = Object.entries(entries);
  if (first && others.length === 0) return { name: first[0], bytes: first[1], cut };
  // The .xlsx inside are compressed already.
  return {
    name: `回音_${safeFilePart(period)}.zip`,
    bytes: zipSync(entries, { level: 0 }),
    cut,
  };
}

/** Two villages whose names differ only in what a file name cannot hold. */
function freeName(wanted: string, taken: Readonly<Record<string, Uint8Array>>): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : wanted.replace(/\.xlsx$/, `_${n}.xlsx`);
    if (!(name in taken)) return name;
  }
}
