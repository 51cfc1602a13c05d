/** What must hold whatever happens: random lives through the moves themselves. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../../src/domain/dates/index.ts";
import { MOVES, apply, logRow, stateOf } from "../../../src/domain/lifecycle/index.ts";
import type { Item } from "../../../src/domain/lifecycle/index.ts";
import { monthPeriod } from "../../../src/domain/periods/index.ts";
import { printValue, type LedgerRecord } from "../../../src/domain/records.ts";
import { difference } from "../../../src/domain/review/index.ts";
import { INPUTS, NEW_ITEM, context } from "../lifecycle/example.ts";
import { factsOf, reviewed, type Rows } from "./sample.ts";

interface Life {
  item: Item;
  readonly code: string;
  readonly log: { readonly date: string; readonly text: string }[];
}

const MONTHS = ["2026-09", "2026-10", "2026-11"] as const;
const VILLAGES = ["龙河村", "青石村"];
const step = fc.record({ item: fc.nat(), move: fc.nat(), days: fc.nat(4) });

/** Lives of some items, with what the ledgers say at the end of each month. */
function livesOf(walk: readonly { item: number; move: number; days: number }[]) {
  const lives: Life[] = [];
  const add = (item: Item): void => {
    lives.push({ item, code: printValue(item.values["code"]), log: [] });
  };
  for (let index = 0; index < 8; index += 1) add(NEW_ITEM);
  const shots = new Map<string, LedgerRecord[]>();
  let [day, serial, month] = ["2026-08-25", 0, 0];
  const shoot = (until: string): void => {
    for (let id = MONTHS[month]; id !== undefined; id = MONTHS[month]) {
      const end = monthPeriod(id)?.end ?? "";
      if (until <= end) return;
      shots.set(id, snapshot(lives));
      month += 1;
    }
  };
  for (const { item: index, move, days } of walk) {
    day = addDays(day, days);
    shoot(day);
    const life = lives[index % lives.length];
    const state = stateOf(life?.item ?? NEW_ITEM) ?? "未建账";
    const fitting = MOVES.filter((it) => it.id !== "carry" && it.from.includes(state));
    const id = fitting[move % fitting.length]?.id;
    if (!life || id === undefined) continue;
    serial += 1;
    const code = `LH-MS-2026-${String(serial).padStart(4, "0")}`;
    const limits = { deadline: addDays(day, 10), extendedDeadline: addDays(day, 40) };
    const input = Object.fromEntries(
      Object.entries(INPUTS[id]).map(([key, value]) => {
        if (key === "code") return [key, code];
        if (key === "newCode")
          return [key, code.replace("MS", life.item.ledger === "demands" ? "KN" : "MS")];
        if (key === "toLedger")
          return [key, life.item.ledger === "demands" ? "hardship" : "demands"];
        if (key === "closingWay" && life.item.ledger === "hardship") return [key, "临时救助"];
        const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
        return [key, isDay ? (key in limits ? limits[key as keyof typeof limits] : day) : value];
      }),
    );
    const log = life.log.map(({ text }) => text);
    const result = apply(life.item, id, input, context({ asOf: day, log }));
    if (!result.ok) continue;
    const at = lives.indexOf(life);
    lives[at] = {
      item: result.item,
      code: printValue(result.item.values["code"]),
      log: [...life.log, { date: day, text: result.log.text }],
    };
    if (result.opens && id === "transfer") add(result.opens);
  }
  shoot("2027-01-01");
  return shots;
}

function snapshot(lives: readonly Life[]): LedgerRecord[] {
  return lives.flatMap(({ item, code, log }, index) => {
    if (printValue(item.values["status"]) === "") return [];
    const village = VILLAGES[index % VILLAGES.length] ?? "";
    const source = { file: village, village, sheet: item.ledger, row: index + 4, month: "" };
    const lines = log.map(({ date, text }, at): LedgerRecord => ({
      ledger: "actionLog",
      values: logRow({
        code,
        date,
        text,
        by: ["何青"],
        move: "close",
        from: "办理中",
        to: "办理中",
        changes: [],
      }),
      source: { ...source, sheet: "log", row: index * 100 + at },
    }));
    return [{ ledger: item.ledger, values: item.values, source }, ...lines];
  });
}

function asRows(records: readonly LedgerRecord[]): Rows {
  const rows = new Map<LedgerRecord["ledger"], LedgerRecord[]>();
  for (const record of records)
    rows.set(record.ledger, [...(rows.get(record.ledger) ?? []), record]);
  return rows;
}

describe("random lives", () => {
  const seen = {
    reopened: 0,
    closed: 0,
    transferredIn: 0,
    handedBack: 0,
    closedAbove: 0,
    suspended: 0,
  };
  const facts = (shots: ReadonlyMap<string, LedgerRecord[]>, ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [id, factsOf(asRows(shots.get(id) ?? []), { villages: VILLAGES })]),
    );

  test("勾稽 holds against last month, from dates alone, and above; what was open is what is open", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 60, maxLength: 160 }), (walk) => {
        const shots = livesOf(walk);
        for (const [index, id] of MONTHS.entries()) {
          const compared = reviewed(facts(shots, MONTHS.slice(0, index + 1)), {
            asOf: "2027-01-01",
          });
          const alone = reviewed(facts(shots, [id]), { asOf: "2027-01-01" });
          for (const { tally, ties, notes } of [compared, alone]) {
            expect([id, difference(tally), notes.filter(({ isBreak }) => isBreak)]).toEqual([
              id,
              0,
              [],
            ]);
            expect(ties.filter((tie) => tie.difference !== 0)).toEqual([]);
            const { aboveOpening, escalated, closedAbove, handedBack, aboveOpen } = tally;
            expect(aboveOpening + escalated - closedAbove - handedBack).toBe(aboveOpen);
            expect(tally.substantive + tally.staged + tally.procedural).toBe(tally.closed);
          }
          // What the log tells of the month is what comparing with last month tells.
          expect([id, alone.tally]).toEqual([id, compared.tally]);
          for (const key of Object.keys(seen) as (keyof typeof seen)[])
            seen[key] += compared.tally[key];
        }
      }),
      { numRuns: 12, seed: 1107 },
    );
  });

  test("and they went far enough", () => {
    expect(Object.values(seen).filter((count) => count < 5)).toEqual([]);
  });
});
