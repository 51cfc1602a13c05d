/** A sample village at work: what its clerk does in a month, and what he expects of every item. */
import { readBook, type Book } from "../../src/book/read.ts";
import { addDays } from "../../src/domain/dates/index.ts";
import { ledgerById } from "../../src/domain/ledgers/index.ts";
import { closingWays, type ItemLedger, type MoveId } from "../../src/domain/lifecycle/index.ts";
import { printValue } from "../../src/domain/records.ts";
import { AddedColumns, rowsEdit } from "../../src/items/edits.ts";
import {
  callbacksOf,
  closeTogether,
  itemsOf,
  planAnswers,
  planMoves,
  type BookItem,
  type BookMove,
  type MovesPlan,
} from "../../src/items/index.ts";
import { BookPlaces } from "../../src/items/places.ts";
import { agendaOf, planMeeting } from "../../src/meeting/index.ts";
import { callbacksSheet } from "../../src/report/items/callbacks.ts";
import { agendaSheet } from "../../src/report/meeting/agenda.ts";
import type { VillageRow } from "../../src/report/village/workbook.ts";
import { planReplies } from "../../src/reply/index.ts";
import type { RepliesPlan } from "../../src/reply/index.ts";
import type { BookEdit } from "../../src/workbook/edit.ts";
import type { RawWorkbook } from "../../src/workbook/raw.ts";
import { addSheets, applyEdits, rawSheet } from "../support/applyEdits.ts";
import { day, typeBeside, typeRow } from "../support/fillSheet.ts";
import { linesOn, standingOn } from "./paper.ts";

/** Where a move leads, as the regulation says; null: the item stays where it is. */
const LEADS_TO: Readonly<Partial<Record<MoveId, string | null>>> = {
  deliberate: "办理中",
  escalate: "已上报",
  resume: "办理中",
  close: "已办结待回访",
  reject: "退回重办",
  settle: "已结账",
  settleUnreached: "已结账",
  unreachable: null,
  noteReply: null,
  handBack: "办理中",
  closeAbove: "已办结待回访",
  carry: null,
};

/** What is expected of an item, worked out beside the code under test. */
export interface Expected {
  readonly ledger: ItemLedger;
  status: string;
  lines: number;
}

export class VillageDesk {
  readonly name: string;
  workbook: RawWorkbook;
  readonly expected = new Map<string, Expected>();
  /** Every move made, by its id. */
  readonly made = new Map<MoveId, number>();

  constructor(name: string, workbook: RawWorkbook) {
    this.name = name;
    this.workbook = workbook;
    this.expectAsItStands();
  }

  expectAsItStands(): void {
    const lines = linesOn(this.workbook);
    for (const { ledger, code, status } of standingOn(this.workbook)) {
      this.expected.set(code, { ledger, status, lines: lines.get(code) ?? 0 });
    }
  }

  book(asOf: string): Book {
    return readBook(this.workbook, { name: `${this.name}.xlsx`, asOf });
  }

  /** Rows typed by hand. */
  type(ledger: ItemLedger, rows: readonly VillageRow[], asOf: string): void {
    const place = new BookPlaces(this.book(asOf)).first(ledger);
    if (!place) throw new Error(`${this.name} has no ${ledger}`);
    const edit = rowsEdit(ledgerById(ledger), place, rows, ["code"], new AddedColumns());
    this.#write([edit], []);
    for (const row of rows) {
      const status = printValue(row["status"]);
      this.expected.set(printValue(row["code"]), { ledger, status, lines: 0 });
    }
  }

  /** Of every four items one is passed up, one waits for the next meeting, two are decided on. */
  meet(asOf: string): void {
    const book = this.book(asOf);
    const agenda = agendaOf(book, { level: "村", asOf });
    let sheet = rawSheet(agendaSheet(agenda));
    sheet = typeBeside(sheet, "会议日期", day(asOf));
    sheet = typeBeside(sheet, "主持人", "王书平");
    for (const [index, { on }] of agenda.items.entries()) {
      if (index % 4 === 3) continue;
      sheet = typeRow(sheet, on.code, {
        ...{ 解决方案: "村里投工投劳", 目标任务: "年内办好", 责任人: "李建国、陈丽" },
        完成时限: day(addDays(asOf, 40)),
        ...(index % 4 === 0 ? { 是否上报: "是", 上报原因: "村里没有资金" } : {}),
      });
    }
    const order = { ...this.#order(asOf), file: "议程.xlsx" };
    const plan = planMeeting(sheet, book, order);
    this.#carryOut(
      plan,
      plan.read.decisions.flatMap(({ moves }) => moves),
    );
  }

  /** What came back is taken up again, and every other one of what is in hand is closed. */
  work(asOf: string): void {
    const book = this.book(asOf);
    const items = itemsOf(book);
    const back = items.filter(({ code }) => this.expected.get(code)?.status === "退回重办");
    const resumed = back.map((on): BookMove => {
      return { on, move: "resume", input: { actionDate: asOf, measure: "重新上门办理" } };
    });
    const inHand = items.filter(({ code }) => this.expected.get(code)?.status === "办理中");
    const closed = inHand
      .filter((_, index) => index % 2 === 0)
      .flatMap((on) =>
        closeTogether([on], {
          closingWay: closingWays(on.item.ledger)[0] ?? "",
          ...{ result: "已经办好", closedDate: asOf },
        }),
      );
    const moves = [...resumed.filter(({ on }) => mayResume(on)), ...closed];
    this.#carryOut(planMoves(book, moves, this.#order(asOf)), moves);
  }

  /** One in five is not content, one in five is not reached, the others are settled. */
  call(asOf: string): void {
    const book = this.book(asOf);
    const callbacks = callbacksOf(book, { asOf });
    let sheet = rawSheet(callbacksSheet(callbacks, { unit: this.name, asOf }));
    for (const [index, { on, callers }] of callbacks.entries()) {
      const common = {
        ...{ 回访日期: day(asOf), 回访方式: "口头" },
        回访人: callers[index % Math.max(1, callers.length)] ?? "何青",
      };
      const answer =
        index % 5 === 0
          ? { 回访意见: "不满意", 不满意的原因: "没有办彻底", 重办时限: day(addDays(asOf, 5)) }
          : { 回访意见: index % 5 === 1 ? "联系不上" : "满意" };
      sheet = typeRow(sheet, on.code, { ...common, ...answer });
    }
    const plan = planAnswers(sheet, book, { ...this.#order(asOf), file: "回访.xlsx" });
    this.#carryOut(
      plan,
      plan.read.answers.flatMap(({ moves }) => moves),
    );
  }

  /** The township's answers; what it gives is the plan that was shown. */
  take(reply: RawWorkbook, asOf: string): RepliesPlan {
    const book = this.book(asOf);
    const plan = planReplies(reply, book, { ...this.#order(asOf), file: "回音.xlsx" });
    this.#carryOut(planMoves(book, plan.moves, this.#order(asOf)), plan.moves);
    return plan;
  }

  #order(asOf: string) {
    return { level: "村", by: ["何青"], asOf } as const;
  }

  #carryOut(plan: MovesPlan, moves: readonly BookMove[]): void {
    const refused = plan.outcomes.flatMap((it) =>
      it.ok ? [] : it.refusals.map(({ message }) => `${this.name} ${it.before.code} ${message}`),
    );
    if (refused.length > 0) throw new Error(refused.join("\n"));
    this.#write(plan.edits, plan.sheets);
    for (const { on, move } of moves) {
      const expected = this.expected.get(on.code);
      const to = LEADS_TO[move];
      if (!expected || to === undefined) throw new Error(`${on.code} ${move}`);
      if (to !== null) expected.status = to;
      expected.lines += 1;
      this.made.set(move, (this.made.get(move) ?? 0) + 1);
    }
  }

  #write(edits: readonly BookEdit[], sheets: MovesPlan["sheets"]): void {
    const { workbook, skipped } = applyEdits(addSheets(this.workbook, sheets), edits);
    if (skipped.length > 0) throw new Error(`${this.name}: ${JSON.stringify(skipped)}`);
    this.workbook = workbook;
  }
}

/** Twice not content: that is for the meeting. */
function mayResume({ item }: BookItem): boolean {
  return Number(printValue(item.values["redoCount"])) < 2;
}
