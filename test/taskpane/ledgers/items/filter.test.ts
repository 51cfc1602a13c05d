/** Which of the open items are shown, and what there is to choose from. */
import { describe, expect, test } from "@jest/globals";
import {
  ALL,
  LATE,
  NOBODY,
  filtered,
  optionsFor,
  type ItemFilter,
} from "../../../../src/taskpane/ledgers/items/filter.ts";
import type { OpenLine } from "../../../../src/taskpane/ledgers/moves/worker/calls.ts";

const line = (code: string, more: Partial<OpenLine> = {}): OpenLine => ({
  ...{ id: code, code, sheet: "民生诉求台账", row: 2, kind: "民生诉求·交通" },
  ...{ subject: "机耕道垮塌", reporter: "周大山 3组", state: "办理中", days: 20, age: "month" },
  ...{ responsible: ["李建国"], due: "2026-11-10", light: "正常", left: 9 },
  ...more,
});

const LINES = [
  line("1", { light: "红", left: -9, age: "longer" }),
  line("2", {
    state: "待议账",
    responsible: [],
    light: null,
    left: null,
    days: null,
    age: "undated",
  }),
  line("3", { responsible: ["李建国", "何青"], light: "黄", left: -2 }),
  line("4", { kind: "困难群众·大病", subject: "住院花费大", age: "week" }),
];

describe("filtered", () => {
  test.each<[string, Partial<ItemFilter>, string]>([
    ["nothing asked for", {}, "1234"],
    ["late: yellow and red", { state: LATE }, "13"],
    ["a state", { state: "待议账" }, "2"],
    ["an age", { age: "month" }, "3"],
    ["one of several people", { person: "何青" }, "3"],
    ["nobody responsible", { person: NOBODY }, "2"],
    ["a kind", { kind: "困难群众·大病" }, "4"],
    ["every word, wherever it stands", { search: "何青 垮塌" }, "3"],
    ["both at once", { state: LATE, person: "何青" }, "3"],
    ["nothing fits", { search: "没有这个词" }, ""],
  ])("%s", (_, filter, codes) => {
    const found = filtered(LINES, { ...ALL, ...filter });
    expect(found.map(({ code }) => code).join("")).toBe(codes);
  });
});

test("options: ages in their order, the others most first, each with its count", () => {
  expect(optionsFor(LINES)).toEqual({
    state: [
      { value: "办理中", count: 3 },
      { value: "待议账", count: 1 },
    ],
    age: [
      { value: "week", count: 1 },
      { value: "month", count: 1 },
      { value: "longer", count: 1 },
      { value: "undated", count: 1 },
    ],
    person: [
      { value: "李建国", count: 3 },
      { value: NOBODY, count: 1 },
      { value: "何青", count: 1 },
    ],
    kind: [
      { value: "民生诉求·交通", count: 3 },
      { value: "困难群众·大病", count: 1 },
    ],
  });
});
