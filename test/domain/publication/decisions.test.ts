import { describe, expect, test } from "@jest/globals";
import {
  NO_DECISIONS,
  decisionsOf,
  readDecisionFile,
  settlePublication,
  withOpen,
} from "../../../src/domain/publication/index.ts";
import { demand, draftOf, row } from "./support.ts";

const draft = draftOf([
  row("households", { householder: "丁一山" }),
  demand({ publicSummary: "丁一山家" }),
]);
const publication = settlePublication(draft);
const [key = ""] = draft.hits.map((hit) => hit.key);

test("open questions are added as null and read as undecided", () => {
  const file = withOpen(NO_DECISIONS, publication);
  expect(file.决定).toEqual({ [key]: null });
  expect(decisionsOf(file).size).toBe(0);
});

test("what was decided is kept, and written and read back the same", () => {
  const file = { ...NO_DECISIONS, 决定: { [key]: "照登" as const, 旧的: "不登" as const } };
  const updated = withOpen(file, publication);
  expect(updated).toEqual(file);
  const reading = readDecisionFile(`\ufeff${JSON.stringify(updated)}`, "决定.json");
  expect(reading).toEqual({ ok: true, file });
  expect([...decisionsOf(file).values()]).toEqual(["release", "withhold"]);
});

test("an empty file holds none", () => {
  expect(readDecisionFile(" ", "决定.json")).toEqual({ ok: true, file: NO_DECISIONS });
});

describe("a file of another kind is a sentence", () => {
  test.each([
    ["{", "不是有效的 JSON"],
    ["[]", "不是公示决定的样子"],
    ['{"version":1,"决定":{"x":"公示"}}', "(决定.x)"],
    ['{"version":1,"villages":{}}', "(villages)"],
  ])("%s", (text, part) => {
    const reading = readDecisionFile(text, "决定.json");
    expect(reading.ok ? "" : reading.message).toContain(part);
  });
});
