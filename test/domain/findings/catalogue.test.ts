import { describe, expect, test } from "@jest/globals";
import { FINDING_KINDS, findingKind } from "../../../src/domain/findings/catalogue.ts";
import type { FindingClass, Severity } from "../../../src/domain/findings/types.ts";

const MESS_ROWS = 63;

test("ids are unique and kebab-case", () => {
  const ids = FINDING_KINDS.map((kind) => kind.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  for (const kind of FINDING_KINDS) expect(findingKind(kind.id)).toBe(kind);
});

test("every row of the mess catalogue has a kind of finding, and no row is made up", () => {
  const rows = new Set(FINDING_KINDS.flatMap((kind) => kind.mess ?? []));
  const wanted = Array.from({ length: MESS_ROWS }, (_, index) => index + 1);
  expect(wanted.filter((row) => !rows.has(row))).toEqual([]);
  expect([...rows].filter((row) => row < 1 || row > MESS_ROWS)).toEqual([]);
});

describe("sentences", () => {
  test("are whole Chinese sentences", () => {
    const unfinished = FINDING_KINDS.filter((kind) => !/[。?]$/.test(kind.message));
    expect(unfinished.map((kind) => kind.id)).toEqual([]);
    const untitled = FINDING_KINDS.filter((kind) => !/\p{Script=Han}/u.test(kind.title));
    expect(untitled.map((kind) => kind.id)).toEqual([]);
  });

  test("slots are plain names", () => {
    const odd = FINDING_KINDS.filter((kind) =>
      /[{}]/.test(kind.message.replace(/\{[A-Za-z]+\}/g, "")),
    );
    expect(odd.map((kind) => kind.id)).toEqual([]);
  });

  test("speak to a clerk: no words of programmers", () => {
    const jargon = /\b(null|undefined|error|exception|NaN|regex|schema|parse|column|row)\b/i;
    const odd = FINDING_KINDS.filter((kind) =>
      jargon.test(kind.message.replace(/\{[A-Za-z]+\}/g, "")),
    );
    expect(odd.map((kind) => kind.id)).toEqual([]);
  });
});

test("a refusal is never a mere remark, and what was put right silently is no error", () => {
  const allowed: Readonly<Record<FindingClass, readonly Severity[]>> = {
    A: ["info"],
    N: ["info", "warning", "error"],
    Q: ["info", "warning", "error"],
    R: ["warning", "error"],
    F: ["warning", "error"],
  };
  const odd = FINDING_KINDS.filter((kind) => !allowed[kind.class].includes(kind.severity));
  expect(odd.map((kind) => `${kind.id} ${kind.class} ${kind.severity}`)).toEqual([]);
});
