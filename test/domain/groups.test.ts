import { expect, test } from "@jest/globals";
import { addTo, groupBy } from "../../src/domain/groups.ts";

test("groups stand in the order of their first members, members in theirs", () => {
  const groups = groupBy(["b1", "a1", "b2", "c1", "a2"], ([letter]) => letter);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
  expect(groupBy(new Set<string>(), (it) => it).size).toBe(0);
});

test("a member may be in several groups", () => {
  const groups = new Map<string, number[]>();
  for (const key of ["甲", "乙", "甲"]) addTo(groups, key, groups.size);
  expect(groups).toEqual(
    new Map([
      ["甲", [0, 2]],
      ["乙", [1]],
    ]),
  );
});
