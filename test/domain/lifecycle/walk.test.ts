/** Random walks of moves over thousands of items, with good input and bad, up to the county. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MOVE_IDS, Town } from "./town.ts";
import type { MoveId } from "../../../src/domain/lifecycle/types.ts";

const WALKS = 250;
const ITEMS = 12;

const step = fc.record({
  row: fc.nat({ max: 500 }),
  move: fc.nat({ max: 500 }),
  fitting: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  spoiled: fc.oneof(
    { weight: 12, arbitrary: fc.constant(null) },
    fc.constantFrom("", "11月底", "2099-01-01", "=1+1", "甲".repeat(300)),
  ),
});

describe("random walks", () => {
  const seen = { items: 0, accepted: 0, refused: 0, made: new Set<MoveId>() };

  test("no illegal state; the log complete; no 编号 lost or doubled; counts equal the rows", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 150, maxLength: 300 }), (walk) => {
        const town = new Town(ITEMS);
        for (const it of walk) town.walk(it);
        town.check();
        seen.items += town.rows.length;
        seen.accepted += town.accepted;
        seen.refused += town.refused;
        for (const id of town.made) seen.made.add(id);
        expect(town.breaches).toEqual([]);
      }),
      // The same walks each time: the second test says how far they went.
      { numRuns: WALKS, seed: 1107 },
    );
  });

  test("and they went far: thousands of items, every move made, many refused", () => {
    expect(seen.items).toBeGreaterThan(4000);
    expect(seen.accepted).toBeGreaterThan(15_000);
    expect(seen.refused).toBeGreaterThan(10_000);
    expect([...seen.made].sort()).toEqual([...MOVE_IDS].sort());
  });
});
