/** A township of two villages that sent matters up, as .xlsx bytes; every person in it is invented. */
import { createHash } from "node:crypto";
import type { LedgerId } from "../../src/domain/ledgers/types.ts";
import { monthPeriod } from "../../src/domain/periods/index.ts";
import type { TownshipBook, TownshipRow } from "../../src/domain/replies/index.ts";
import { EMPTY_MAPPING } from "../../src/intake/answers.ts";
import { runMerge } from "../../src/job/index.ts";
import { townshipBookOf } from "../../src/job/township.ts";
import type { MergeResult } from "../../src/merge/types.ts";
import { summaryPlan } from "../../src/report/summary/index.ts";
import { villageWorkbookPlan } from "../../src/report/village/workbook.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import type { WorkbookPlan } from "../../src/workbook/plan.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { readWorkbook } from "../../src/workbook/read.ts";
import { nodeInflater } from "../../src/workbook/xlsx/read/inflate-node.ts";
import { nodeDeflater } from "../../src/workbook/xlsx/write/deflate-node.ts";
import { writeWorkbook } from "../../src/workbook/xlsx/write/index.ts";
import { ledgerById } from "../../src/domain/ledgers/index.ts";

export const AS_OF = "2026-12-01";

export function demand(code: string, more: VillageRow = {}): VillageRow {
  return {
    code,
    group: "3组",
    registeredDate: "2026-11-02",
    sourceChannel: "干部走访",
    collector: "周明",
    reporter: "陈大山",
    content: "3组机耕道塌方,农机过不去",
    category: "交通",
    status: "待议账",
    ...more,
  };
}

export const SENT_UP: VillageRow = {
  status: "已上报",
  escalatedDate: "2026-11-10",
  escalatedTo: "乡镇党(工)委",
  closingWay: "⑦呈报乡镇",
};

export function dispute(code: string): VillageRow {
  return {
    code,
    group: "1组",
    registeredDate: "2026-11-03",
    sourceChannel: "干部走访",
    collector: "周明",
    matter: "矛盾纠纷",
    content: "两户争一条田埂",
    status: "已上报",
    escalatedDate: "2026-11-11",
    escalatedTo: "乡镇党(工)委",
  };
}

export function hardCase(code: string, more: VillageRow = {}): VillageRow {
  return {
    code,
    group: "3组",
    householdNo: "03-0045",
    householder: "陈大山",
    idNumber: "510129197001011237",
    occupation: "在家农民",
    address: "五桂镇龙河村3组12号",
    familySize: 4,
    phone: "13900005678",
    registeredDate: "2026-11-02",
    sourceChannel: "干部走访",
    collector: "周明",
    supportType: "农村低保",
    hardshipType: "大病",
    hardshipReason: "身患重病",
    needs: ["就医"],
    status: "待议账",
    ...more,
  };
}

export async function bytesOf(plan: WorkbookPlan): Promise<Uint8Array> {
  return (await writeWorkbook(plan, nodeDeflater)).bytes;
}

export async function reread(bytes: Uint8Array, name = "x.xlsx"): Promise<RawWorkbook> {
  const read = await readWorkbook(bytes, name, nodeInflater);
  if (!read.ok) throw new Error(read.notice.id);
  return read.workbook;
}

export function villageBytes(
  village: string,
  rows: Readonly<Partial<Record<LedgerId, readonly VillageRow[]>>>,
  month = "2026-11",
): Promise<Uint8Array> {
  const all = new Map(Object.entries(rows) as [LedgerId, readonly VillageRow[]][]);
  const standard = ["households", "demands", "hardship", "actionLog"] as const;
  const ids = [...new Set<LedgerId>([...standard, ...all.keys()])];
  const ledgers = ids.map(ledgerById);
  return bytesOf(
    villageWorkbookPlan({ village, township: "五桂镇", month, asOf: AS_OF, ledgers, rows: all }),
  );
}

export async function merged(
  files: Readonly<Record<string, Uint8Array>>,
  { month = "2026-11", asOf = AS_OF } = {},
): Promise<MergeResult> {
  const period = monthPeriod(month);
  if (!period) throw new Error(month);
  const { merge } = await runMerge(
    Object.entries(files).map(([path, bytes]) => ({ path, read: () => Promise.resolve(bytes) })),
    { period, monthPeriod: () => period, asOf, villages: [], mapping: EMPTY_MAPPING },
    {
      inflater: nodeInflater,
      sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    },
  );
  return merge;
}

type Typed = Readonly<Record<string, TownshipRow["values"]>>;

/** 综合账 with what the township typed, by 编号. */
export function typedInto(book: TownshipBook, typed: Typed): TownshipBook {
  return {
    ...book,
    rows: book.rows.map((row) => {
      const more = typed[String(row.values["code"])];
      return more ? { ...row, values: { ...row.values, ...more } } : row;
    }),
  };
}

/** The summary as it lies on the township's disk, with what was typed in it. */
export async function summaryBytes(
  merge: MergeResult,
  { typed = {}, previous = [] }: { typed?: Typed; previous?: readonly TownshipRow[] } = {},
): Promise<Uint8Array> {
  const { townshipBook } = townshipBookOf(merge, previous);
  return bytesOf(
    summaryPlan(merge, {
      township: "五桂镇",
      readings: [],
      ...(townshipBook && { townshipBook: typedInto(townshipBook, typed) }),
    }),
  );
}
