/** Random townships: every number of the review against the second count, in any order of the rows. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { randomTown, townOf } from "./randomTown.ts";
import { reviewOfTown, sideBySide } from "./sideBySide.ts";

const largest = new Map<string, number>();
/** 207 of a review (`township.test.ts`), and by how much an item does not tie. */
const NUMBERS = 208;
/** A month without rows has none. */
const NO_NUMBER = ".trend[].figures";

/** Without looking for a smaller township that fails as well: that takes minutes. Take it out to look. */
const QUICK = { endOnFailure: true } as const;

describe("random townships", () => {
  test("every number is what the second count comes to", () => {
    fc.assert(
      fc.property(randomTown, (given) => {
        const town = townOf(given);
        const { differences, compared } = sideBySide(reviewOfTown(town), town);
        for (const [kind, number] of compared) {
          largest.set(kind, Math.max(largest.get(kind) ?? 0, number));
        }
        expect(differences).toEqual([]);
      }),
      {
        ...QUICK,
        numRuns: Number(process.env["RUNS"] ?? 50),
        seed: Number(process.env["SEED"] ?? 7),
      },
    );
  });

  test("and none was 0 in all of them", () => {
    largest.delete(NO_NUMBER);
    expect([...largest].flatMap(([kind, number]) => (number === 0 ? [kind] : []))).toEqual([]);
    expect(largest.size).toBe(NUMBERS);
  });

  test("in any order of the rows it is the same review", () => {
    fc.assert(
      fc.property(randomTown, fc.integer(), (given, order) => {
        const review = reviewOfTown(townOf(given));
        expect(reviewOfTown(townOf({ ...given, order }))).toEqual(review);
      }),
      { ...QUICK, numRuns: 5, seed: 8 },
    );
  });
});
