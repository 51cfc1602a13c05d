/**
 * A town in memory for the random walks: rows by level, every 编号 ever given, and a model of its own
 * of what may follow on what. It collects breaches as sentences; nothing of the code under test
 * decides what is right.
 */
import { addDays } from "../../../src/domain/dates/index.ts";
import { apply } from "../../../src/domain/lifecycle/apply.ts";
import { countAcross, countOwn } from "../../../src/domain/lifecycle/counts.ts";
import type { Level } from "../../../src/domain/lifecycle/levels.ts";
import type { Item, LogEntry, MoveId } from "../../../src/domain/lifecycle/types.ts";
import type { FieldValue } from "../../../src/domain/records.ts";
import { printValue } from "../../../src/domain/records.ts";
import { INPUTS, NEW_ITEM, context } from "./example.ts";

/** State before > state after, by move; written down apart from the table. */
const MODEL: Readonly<Record<MoveId, string>> = {
  register: "未建账>待议账",
  solveOnSpot: "未建账>已办结待回访",
  deliberate: "待议账>办理中 办理中>办理中 退回重办>办理中",
  progress: "办理中>办理中",
  extend: "办理中>办理中 退回重办>退回重办",
  escalate: "待议账>已上报 办理中>已上报 退回重办>已上报",
  noteReply: "已上报>已上报",
  handBack: "已上报>办理中",
  closeAbove: "已上报>已办结待回访",
  close: "办理中>已办结待回访",
  closeEarly: "待议账>已办结待回访",
  unreachable: "已办结待回访>已办结待回访",
  settle: "已办结待回访>已结账",
  settleUnreached: "已办结待回访>已结账",
  reject: "已办结待回访>退回重办",
  resume: "退回重办>办理中",
  suspend: "待议账>中止 办理中>中止 退回重办>中止",
  transfer: "待议账>中止 办理中>中止 退回重办>中止",
  carry: "待议账>待议账 办理中>办理中 已上报>已上报 已办结待回访>已办结待回访 退回重办>退回重办",
};

export const MOVE_IDS = Object.keys(MODEL) as readonly MoveId[];
const USUAL = context();
const UPWARDS: readonly Level[] = ["村", "乡镇", "县"];
const SUPERIOR: Readonly<Record<string, string>> = {
  村: "乡镇党(工)委",
  乡镇: "县走基层办",
  县: "县委常委扩大会",
};

interface Row {
  item: Item;
  readonly level: Level;
  readonly start: Item;
  readonly log: LogEntry[];
}

/** One step of a walk: which row, which move, what every field is spoiled with, whether it must fit. */
export interface Step {
  readonly row: number;
  readonly move: number;
  readonly spoiled: string | null;
  readonly fitting: boolean;
}

export class Town {
  readonly rows: Row[] = [];
  readonly breaches: string[] = [];
  readonly made = new Set<MoveId>();
  accepted = 0;
  refused = 0;
  private readonly taken = new Set<string>();
  private serial = 0;
  private asOf = "2026-01-05";

  constructor(items: number) {
    for (let index = 0; index < items; index += 1) this.add(NEW_ITEM, "村");
  }

  walk({ row: index, move, spoiled, fitting }: Step): void {
    const row = this.rows[index % this.rows.length];
    if (!row) return;
    this.asOf = addDays(this.asOf, 3);
    const now = state(row.item);
    const fits = MOVE_IDS.filter((id) =>
      MODEL[id].split(" ").some((it) => it.startsWith(`${now}>`)),
    );
    const choice = fitting && fits.length > 0 ? fits : MOVE_IDS;
    const id = choice[move % choice.length];
    if (id !== undefined) this.make(row, id, spoiled);
  }

  /** All that must hold when the walk is over. */
  check(): void {
    for (const row of this.rows) this.checkRow(row);
    this.checkCodes();
    this.checkCounts();
  }

  private add(item: Item, level: Level): void {
    this.rows.push({ item, level, start: item, log: [] });
  }

  private hold(isSo: boolean, what: string): void {
    if (!isSo) this.breaches.push(what);
  }

  private make(row: Row, id: MoveId, spoiled: string | null): void {
    const input = this.inputFor(row, id);
    if (spoiled !== null) for (const key of Object.keys(input)) input[key] = spoiled;
    const before = JSON.stringify(row.item);
    const { level } = row;
    const log = row.log.map(({ text }) => text);
    const { asOf, taken } = this;
    const result = apply(row.item, id, input, { ...USUAL, level, asOf, log, taken });
    this.hold(JSON.stringify(row.item) === before, `${id} changed the row it was given`);
    if (!result.ok) {
      this.refused += 1;
      const messages = result.refusals.map(({ message }) => message);
      this.hold(messages.length > 0, `${id} was refused without a reason`);
      const bad = messages.filter((it) => !it.endsWith("。") || /\{\w+\}/.test(it));
      this.hold(bad.length === 0, `${id} says ${bad.join()}`);
      return;
    }
    this.accepted += 1;
    this.made.add(id);
    const course = `${result.log.from}>${result.log.to}`;
    this.hold(MODEL[id].split(" ").includes(course), `${id} went ${course}`);
    row.item = result.item;
    row.log.push(result.log);
    if (id === "register" || id === "solveOnSpot") taken.add(text(row.item, "code"));
    if (result.opens !== null) this.open(result.opens, id, level);
  }

  /** What is sent up a second time finds its row already there. */
  private open(opened: Item, id: MoveId, level: Level): void {
    const code = text(opened, "code");
    if (id === "transfer") {
      this.taken.add(code);
      this.add(opened, level);
      return;
    }
    const above = UPWARDS[UPWARDS.indexOf(level) + 1];
    const isThere = this.rows.some((it) => it.level === above && text(it.item, "code") === code);
    if (above !== undefined && !isThere) this.add(opened, above);
  }

  private inputFor({ item, level }: Row, id: MoveId): Record<string, FieldValue> {
    const limits: Readonly<Record<string, string>> = {
      deadline: addDays(this.asOf, 14),
      extendedDeadline: addDays(this.asOf, 90),
    };
    const other = item.ledger === "demands" ? "hardship" : "demands";
    const own: Readonly<Record<string, FieldValue>> = {
      code: this.newCode("MS"),
      newCode: this.newCode(other === "demands" ? "MS" : "KN"),
      toLedger: other,
      escalatedTo: SUPERIOR[level] ?? "",
      ...(item.ledger === "hardship" && { closingWay: "临时救助" }),
    };
    return Object.fromEntries(
      Object.entries(INPUTS[id]).map(([key, value]) => {
        const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
        return [key, isDay ? (limits[key] ?? this.asOf) : (own[key] ?? value)];
      }),
    );
  }

  private newCode(letters: string): string {
    this.serial += 1;
    return `LH-${letters}-2026-${String(this.serial).padStart(4, "0")}`;
  }

  /** What must hold of a row in each state, and that its log leads from its beginning to where it is. */
  private checkRow({ item, start, log }: Row): void {
    const now = state(item);
    const hold = (isSo: boolean, what: string): void => {
      this.hold(isSo, `${now}: ${what} (${log.map(({ move }) => move).join(" ")})`);
    };
    const isClosed = ["已办结待回访", "已结账", "中止"].includes(now);
    hold((text(item, "closedDate") !== "") === isClosed, "办结时间");
    const results = ["solution", "target", "responsible", "deadline"].map((key) => text(item, key));
    hold(now !== "办理中" || !results.includes(""), "四项结果");
    hold(now !== "已上报" || text(item, "escalatedDate") !== "", "上报日期");
    const answer = text(item, "satisfaction");
    hold((now === "已结账") === ["满意", "其他"].includes(answer), `回访意见 ${answer}`);
    const redone = log.filter(({ move }) => move === "reject").length;
    hold(Number(text(item, "redoCount")) === redone, "重办次数");
    this.hold(
      JSON.stringify(replayed(start, log)) === JSON.stringify(sorted(item.values)),
      "replay",
    );
    const course = [state(start), ...log.flatMap(({ from, to }) => [from, to]), now];
    const gaps = course.filter((it, index) => index % 2 === 0 && it !== course[index + 1]);
    hold(gaps.length === 0, "the log has gaps");
    const days = log.map(({ date }) => date);
    hold(days.join() === [...days].sort().join(), "the log is not in order");
    hold(
      log.every(({ by, text: said }) => by.length > 0 && said.startsWith("【")),
      "log",
    );
    const codes = log.flatMap(({ changes }) => changes).filter(({ key }) => key === "code");
    hold(
      codes.every(({ before }) => before === null),
      "编号 changed",
    );
  }

  /** A 编号 stands once at a level, and each that was given still stands somewhere. */
  private checkCodes(): void {
    const standing = this.onAccount().map(({ item, level }) => `${level} ${text(item, "code")}`);
    this.hold(new Set(standing).size === standing.length, "a 编号 is doubled");
    const codes = new Set(this.onAccount().map(({ item }) => text(item, "code")));
    this.hold([...codes].sort().join() === [...this.taken].sort().join(), "a 编号 is lost");
  }

  private checkCounts(): void {
    for (const level of UPWARDS) {
      const own = this.onAccount().filter((row) => row.level === level);
      const counts = countOwn(own.map(({ item }) => item));
      const { open, closed, suspended, transferred } = counts;
      const out = own.filter(({ log }) => log.some(({ move }) => move === "transfer")).length;
      this.hold(counts.items === own.length, `${level} counts ${counts.items} of ${own.length}`);
      this.hold(open + closed + suspended + transferred === own.length, `${level} does not add up`);
      const classes = counts.substantive + counts.staged + counts.procedural;
      this.hold(classes === closed && transferred === out, `${level} 办结 or 转出`);
    }
    const all = countAcross(this.rows.map(({ item, level }) => ({ ...item, level })));
    this.hold(all.items === this.taken.size, "across: not by 编号");
    const sum = all.open + all.closed + all.suspended + all.transferred;
    this.hold(sum === this.taken.size, "across: does not add up");
  }

  private onAccount(): readonly Row[] {
    return this.rows.filter(({ item }) => state(item) !== "未建账");
  }
}

function replayed(start: Item, log: readonly LogEntry[]): Item["values"] {
  const values: Record<string, FieldValue> = { ...start.values };
  for (const { changes } of log) for (const { key, after } of changes) values[key] = after;
  return sorted(values);
}

function sorted(values: Item["values"]): Item["values"] {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function text({ values }: Item, key: string): string {
  return printValue(values[key]);
}

function state(item: Item): string {
  return text(item, "status") || "未建账";
}
