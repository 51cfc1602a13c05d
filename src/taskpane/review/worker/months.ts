/** Summaries of other months: read once, told apart, and checked against the open workbook. */
import { describeFinding } from "../../../domain/findings/describe.ts";
import { isIsoMonth } from "../../../domain/dates/index.ts";
import { monthLabel } from "../../../domain/periods/index.ts";
import { noticeFinding } from "../../../intake/index.ts";
import { factsOfWorkbook, type TownshipFacts } from "../../../job/facts.ts";
import { readWorkbook } from "../../../workbook/read.ts";
import type { Inflater } from "../../../workbook/xlsx/read/inflate.ts";
import { Refusal } from "../../shared/worker/messages.ts";
import type { MonthFile } from "./calls.ts";

export interface MonthFacts {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly facts: TownshipFacts;
}

/** Files that were read are kept by their id: a review that is made again need not read them again. */
export class MonthFiles {
  readonly #inflater: Inflater;
  readonly #read = new Map<string, MonthFacts>();

  constructor(inflater: Inflater) {
    this.#inflater = inflater;
  }

  /** Those that are not asked for any more are let go. */
  keepOnly(files: readonly MonthFile[]): void {
    const wanted = new Set(files.map(({ id }) => id));
    for (const id of this.#read.keys()) if (!wanted.has(id)) this.#read.delete(id);
  }

  async facts({ id, name, bytes }: MonthFile, asOf: string): Promise<MonthFacts> {
    const known = this.#read.get(id);
    if (known) return known;
    const read = await readWorkbook(bytes, name, this.#inflater);
    if (!read.ok) refuse(describeFinding(noticeFinding(name, read.notice), "masked").message);
    const facts = factsOfWorkbook(read.workbook, { name, asOf });
    const { month = "" } = facts;
    if (facts.records.size === 0) {
      refuse(`“${name}”里没有读到台账。请选“汇总”做出来的汇总表,或者这个村那个月的台账。`);
    }
    if (!isIsoMonth(month)) {
      refuse(`看不出“${name}”是哪个月的。请用“汇总”重新生成那个月的汇总表,再选一次。`);
    }
    const found = { month, facts };
    this.#read.set(id, found);
    return found;
  }
}

/** Township, or the village of its own book; "" if unknown. */
export function unitOf({ from, township, villages: [village = ""] }: TownshipFacts): string {
  return from === "book" ? village : township;
}

/** Refuses a file that is not about the same unit as the workbook, or not of an earlier month. */
export function checkAgainst(open: MonthFacts, { name }: MonthFile, other: MonthFacts): void {
  if (open.facts.from !== other.facts.from) {
    refuse(
      open.facts.from === "summary"
        ? `打开的是汇总表,“${name}”是一个村的台账,对不到一起。请选那个月的汇总表。`
        : `打开的是一个村的台账,“${name}”是汇总表,对不到一起。请选这个村那个月的台账。`,
    );
  }
  const [own, its] = [unitOf(open.facts), unitOf(other.facts)];
  if (own !== "" && its !== "" && own !== its) {
    refuse(`“${name}”是${its}的,打开的工作簿是${own}的。请去掉这份,选${own}的。`);
  }
  if (open.month <= other.month) {
    const [month, later] = [monthLabel(open.month), monthLabel(other.month)];
    refuse(`月评的月份是${month},“${name}”是${later}的。请去掉这份,只选以前各月的。`);
  }
}

export function refuse(sentence: string): never {
  throw new Refusal({ code: "sentence", detail: sentence });
}
