import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Random } from "../../src/samples/random.ts";

const drawn = (seed: string): number[] => {
  const random = new Random(seed);
  return Array.from({ length: 20 }, () => random.next());
};

describe("seeded chance", () => {
  test("is pinned: the same numbers on every machine", () => {
    const random = new Random("龙河村");
    expect([random.int(0, 999), random.int(0, 999), random.int(0, 999)]).toEqual([645, 69, 765]);
  });

  test("the same seed gives the same numbers, another seed others", () => {
    expect(drawn("龙河村 visits 2026-11")).toEqual(drawn("龙河村 visits 2026-11"));
    expect(drawn("龙河村 visits 2026-11")).not.toEqual(drawn("龙河村 visits 2026-12"));
  });

  test("whole numbers stay within both ends and reach them", () => {
    const random = new Random("ends");
    const seen = new Set(Array.from({ length: 500 }, () => random.int(3, 7)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6, 7]);
  });

  test("a sample has no member twice and none from elsewhere", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 30 }), (seed, count) => {
        const list = Array.from({ length: 20 }, (_, index) => index);
        const sample = new Random(seed).sample(list, count);
        expect(new Set(sample).size).toBe(Math.min(count, 20));
        expect(sample.every((member) => list.includes(member))).toBe(true);
      }),
    );
  });

  test("picking from nothing is a mistake of ours", () => {
    expect(() => new Random("").pick([])).toThrow("nothing to pick from");
  });
});
