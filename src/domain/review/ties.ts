/** 勾稽: does last month's 办理中 and what happened since make this month's (§2.4)? And what changed. */
import { groupBy } from "../groups.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import { dayOf, endDay, text } from "./standing.ts";
import type { Followed, MonthFlows } from "./months.ts";
import { isNewlyLate } from "./problems.ts";
import type { Given } from "./problems.ts";
import { difference, sumTallies } from "./tally.ts";
import { CHANGE_KINDS } from "./types.ts";
import type { Change, ChangeKind, ItemNote, TieLine } from "./types.ts";

/** A line for every village and ledger that had an item; by village as listed. */
export function tieLines(
  { items, compared }: MonthFlows,
  villages: readonly string[],
  ledgers: readonly ItemLedger[],
): readonly TieLine[] {
  const groups = groupBy(items, ({ village, ledger }) => `${village}\u0000${ledger}`);
  return villages.flatMap((village) =>
    ledgers.flatMap((ledger): readonly TieLine[] => {
      const key = `${village}\u0000${ledger}`;
      const group = groups.get(key);
      if (!group) return [];
      const tally = sumTallies(group.map(({ month }) => month.tally));
      const basis = compared.has(key) ? "previous" : "dates";
      return [{ village, ledger, basis, tally, difference: difference(tally) }];
    }),
  );
}

/** Breaks first; matters of 稳定工作台账 without their 编号. */
export function itemNotes(items: readonly Followed[]): readonly ItemNote[] {
  const notes = items.flatMap(({ village, ledger, code, month }) =>
    month.notes.map((note): ItemNote => ({
      village,
      ledger,
      code: shownCode(ledger, code),
      ...note,
    })),
  );
  return [...notes.filter(({ isBreak }) => isBreak), ...notes.filter(({ isBreak }) => !isBreak)];
}

export function shownCode(ledger: ItemLedger, code: string): string {
  return ledger === "stability" ? "" : code;
}

/** What is new since last month, item by item; a matter may have two lines (opened again, and closed). */
export function changesOf(
  items: readonly Followed[],
  start: string,
  given: Given,
): readonly Change[] {
  const lines = items.flatMap((it) => changesIn(it, start, given));
  return CHANGE_KINDS.flatMap((kind) => lines.filter((line) => line.kind === kind));
}

function changesIn(it: Followed, start: string, given: Given): readonly Change[] {
  const { village, ledger, code, row, month } = it;
  const { tally } = month;
  const isShown = ledger !== "stability";
  const change = (
    kind: ChangeKind,
    count: number,
    day: string,
    what: string,
    closing: Change["closing"] = "",
  ): readonly Change[] =>
    count === 0
      ? []
      : [
          {
            kind,
            village,
            ledger,
            code: shownCode(ledger, code),
            day: isShown ? day : "",
            closing,
            what: isShown ? what : "",
          },
        ];
  const isPassedOn = tally.closed > 0 && tally.aboveOpen > 0;
  const registered = dayOf(row, "registeredDate");
  return [
    ...change("新建账", tally.registered, registered, text(row, "sourceChannel")),
    ...change("转入", tally.transferredIn, registered, text(row, "remark")),
    ...change(
      "退回重办",
      tally.reopened,
      dayOf(row, "callbackDate"),
      tally.handedBack > 0 ? "上级交回办理" : "反映人不满意",
    ),
    ...change(
      "办结",
      tally.closed,
      endDay(row),
      isPassedOn ? `上报${text(row, "escalatedTo")}` : text(row, "closingWay"),
      tally.substantive > 0 ? "实质性" : tally.staged > 0 ? "阶段性" : "程序性",
    ),
    ...change("中止", tally.suspended, endDay(row), ""),
    ...change("转出", tally.transferredOut, endDay(row), text(row, "result")),
    ...change(
      "新逾期",
      isNewlyLate(it, start, given) ? 1 : 0,
      "",
      `完成时限 ${dayOf(row, "extendedDeadline") || dayOf(row, "deadline")}`,
    ),
  ];
}
