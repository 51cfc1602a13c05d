/** Random walks of moves over a book: it says what the lifecycle says, repeated, broken off or not. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { itemsOf } from "../../src/items/index.ts";
import { addSheets, applyEdits } from "../support/applyEdits.ts";
import {
  MOVE_IDS,
  Model,
  pieces,
  planned,
  read,
  startBook,
  stateOfBook,
  written,
} from "./model.ts";
import type { Choice } from "./model.ts";

const choice: fc.Arbitrary<Choice> = fc.record({
  item: fc.nat(5),
  move: fc.nat(99),
  fitting: fc.boolean().chain((first) => (first ? fc.constant(true) : fc.boolean())),
});
/** Several plans, each of a few moves; on one item they follow on each other. */
const walk = fc.array(fc.array(choice, { minLength: 1, maxLength: 4 }), {
  minLength: 4,
  maxLength: 14,
});
const seen = { made: new Set<string>(), refused: 0, plans: 0 };

describe("plans of moves, walk after walk", () => {
  test("the book holds what the lifecycle says, and its log every line once", () => {
    fc.assert(
      fc.property(walk, fc.boolean(), (plans, withLog) => {
        let workbook = startBook(withLog);
        const model = new Model(workbook);
        for (const choices of plans) {
          const moves = model.moves(workbook, choices);
          const items = itemsOf(read(workbook));
          const order = model.order(items);
          const own = moves.map((move) => ({ ...move, on: twin(items, move.on) }));
          const made = model.make(own, order);
          const plan = planned(workbook, own, model.asOf);
          expect(plan.outcomes.map(({ ok }) => ok)).toEqual(made);
          workbook = written(workbook, plan);
          expect(stateOfBook(workbook)).toEqual(model.state());
          seen.plans += 1;
        }
        for (const id of model.made) seen.made.add(id);
        seen.refused += model.refused;
      }),
      { numRuns: 50, seed: 611, endOnFailure: true },
    );
  });

  test("the walks went far: every move but the two that need years and patience was made, many were refused", () => {
    expect(seen.plans).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(40);
    expect(MOVE_IDS.filter((id) => !seen.made.has(id))).toEqual(["settleUnreached", "carry"]);
  });
});

describe("a writing that is repeated or breaks off", () => {
  test("the same plan twice changes nothing; neither do the same moves planned again", () => {
    fc.assert(
      fc.property(walk, (plans) => {
        let workbook = startBook(true);
        const model = new Model(workbook);
        for (const choices of plans) {
          const moves = model.moves(workbook, choices);
          const plan = planned(workbook, moves, model.asOf);
          workbook = written(workbook, plan);
          const state = stateOfBook(workbook);
          expect(stateOfBook(written(workbook, plan))).toEqual(state);
          const again = planned(workbook, moves, model.asOf);
          expect(again.outcomes.map(({ ok }) => ok)).toEqual(plan.outcomes.map(({ ok }) => ok));
          expect(stateOfBook(written(workbook, again))).toEqual(state);
        }
      }),
      { numRuns: 5, seed: 612, endOnFailure: true },
    );
  });

  test("broken off after any of its changes, it is completed by the same moves", () => {
    fc.assert(
      fc.property(walk, fc.boolean(), (plans, withLog) => {
        let workbook = startBook(withLog);
        const model = new Model(workbook);
        for (const choices of plans) {
          const moves = model.moves(workbook, choices);
          const plan = planned(workbook, moves, model.asOf);
          const whole = written(workbook, plan);
          const state = stateOfBook(whole);
          const all = pieces(plan.edits);
          all.forEach((_, count) => {
            const start = addSheets(workbook, plan.sheets);
            const half = applyEdits(start, all.slice(0, count)).workbook;
            const rest = planned(half, moves, model.asOf);
            expect({ count, ...stateOfBook(written(half, rest)) }).toEqual({
              count,
              ...state,
            });
          });
          workbook = whole;
        }
      }),
      { numRuns: 6, seed: 613, endOnFailure: true },
    );
  });
});

function twin<Item extends { readonly record: { readonly source: object } }>(
  items: readonly Item[],
  wanted: Item,
): Item {
  const key = JSON.stringify(wanted.record.source);
  const found = items.find(({ record }) => JSON.stringify(record.source) === key);
  if (!found) throw new Error(`gone: ${key}`);
  return found;
}
