/** 退回单 into their folder. What a village or a clerk has worked on is never written over. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { makeSlips } from "../job/slips.ts";
import type { MergeResult } from "../merge/types.ts";
import { SLIP_PROPERTIES } from "../report/slips/names.ts";
import { nodeInflater } from "../workbook/xlsx/read/inflate-node.ts";
import { peekPackage } from "../workbook/xlsx/read/peek.ts";
import { nodeDeflater } from "../workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../workbook/xlsx/write/index.ts";
import { readSource } from "./load.ts";
import type { Terminal } from "./terminal.ts";
import { noticeWords } from "./words.ts";
import { writeWhole } from "./write.ts";

/** Paths of what it wrote. */
export async function writeSlips(
  merge: MergeResult,
  folder: string,
  screen: Terminal,
): Promise<readonly string[]> {
  const written: string[] = [];
  for await (const slip of makeSlips(merge, readSource, nodeInflater)) {
    const wanted = path.join(folder, slip.name);
    const target = await freePath(wanted);
    const { bytes, notices } = await writeWorkbook(slip.plan, nodeDeflater);
    await writeWhole(target, bytes);
    written.push(target);
    if (target !== wanted) {
      screen.say(
        `“${wanted}”已被改过,没有覆盖。村里改好的退回单请和各村的文件放在一起再汇总;这次的另写一份。`,
      );
    }
    screen.say(`退回单:${target}`);
    for (const notice of notices) screen.say(noticeWords(notice));
  }
  return written;
}

/** The path itself, or with `_新2`, `_新3` … the first at which nothing would be lost. */
async function freePath(wanted: string): Promise<string> {
  const { dir, name, ext } = path.parse(wanted);
  for (let n = 1; ; n += 1) {
    const target = n === 1 ? wanted : path.join(dir, `${name}_新${n}${ext}`);
    const bytes = await readFile(target).catch(() => null);
    if (bytes === null || isUntouchedSlip(bytes)) return target;
  }
}

function isUntouchedSlip(bytes: Uint8Array): boolean {
  const marks = peekPackage(bytes, nodeInflater);
  return marks !== null && !marks.savedElsewhere && marks.properties.has(SLIP_PROPERTIES.sha256);
}
