import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyDemand, emptyEntry } from "../../../src/domain/entry/index.ts";
import {
  draftTexts,
  isBlank,
  NO_DRAFT,
  readDraft,
} from "../../../src/taskpane/visits/draft/draft.ts";
import type { Draft } from "../../../src/taskpane/visits/draft/draft.ts";
import { createKeeper } from "../../../src/taskpane/visits/draft/keeper.ts";

const text = fc.string({ maxLength: 20 });
const household = fc.record({
  isNew: fc.boolean(),
  householdNo: text,
  householder: text,
  group: text,
  phone: text,
  address: text,
});
const demand = fc.record({
  ledger: fc.constantFrom("demands" as const, "hardship" as const, "card" as const),
  category: text,
  subCategory: text,
  content: text,
  result: text,
  hardshipType: text,
  hardshipReason: text,
  needs: fc.array(text),
  supportType: text,
  occupation: text,
  codes: fc.array(text),
});
const entry = fc.record({
  id: fc.constant("V1"),
  date: text,
  visitors: fc.array(text),
  households: fc.array(household),
  way: text,
  opinion: text,
  outcome: text,
  demand: fc.option(demand),
  response: text,
  feeling: text,
});

describe("the sheet 草稿", () => {
  test("whatever is half typed comes back as it was", () => {
    const states = fc.constantFrom("typed" as const, "writing" as const);
    fc.assert(
      fc.property(states, entry, text, (state, typed, villageCode) => {
        const draft: Draft = { state, entry: typed, villageCode };
        expect(readDraft(draftTexts(draft))).toEqual(draft);
      }),
    );
  });

  test("its texts begin with what no spreadsheet calculates", () => {
    const typed = { ...emptyEntry("V1", "2026-11-20"), opinion: '=HYPERLINK("x")' };
    const texts = draftTexts({ state: "typed", entry: typed, villageCode: "LH" });
    expect(texts.filter(([, json]) => !/^["[{n]/.test(json))).toEqual([]);
  });

  test("once it is written, the village's letters alone stay", () => {
    const done: Draft = { state: "none", entry: emptyEntry("V1", ""), villageCode: "LH" };
    expect(readDraft(draftTexts(done))).toEqual({ ...NO_DRAFT, villageCode: "LH" });
  });

  test("anything at all on the sheet is a value", () => {
    const names = fc.constantFrom("状态", "登记批次", "走访的户", "走访日期", "诉求", "?");
    const json = fc.oneof(text, fc.json(), fc.constant('"草稿"'), fc.constant('"V1"'));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, json)), (texts) => {
        const { state, entry: read } = readDraft(texts);
        expect(read === null).toBe(state === "none");
      }),
    );
  });

  test("a field that somebody has spoilt is as at first; the others stay", () => {
    const typed = { ...emptyEntry("V1", "2026-11-20"), opinion: "路灯不亮" };
    const texts = draftTexts({ state: "typed", entry: typed, villageCode: "" }).map(
      ([name, json]) => [name, name === "走访的户" ? "张三" : json] as const,
    );
    expect(readDraft(texts).entry).toEqual(typed);
  });
});

test("day, cadres and way are nothing that would be missed", () => {
  const base = { ...emptyEntry("V1", "2026-11-20"), visitors: ["李文斌"] };
  expect(isBlank(base)).toBe(true);
  expect(isBlank({ ...base, opinion: "路" })).toBe(false);
  expect(isBlank({ ...base, demand: emptyDemand("card") })).toBe(false);
});

describe("keeping", () => {
  const draft = (villageCode: string): Draft => ({ ...NO_DRAFT, villageCode });
  function setUp() {
    const written: string[] = [];
    const open: (() => void)[] = [];
    const timers = new Set<() => void>();
    const keeper = createKeeper(
      {
        read: () => Promise.resolve({ ok: true, value: NO_DRAFT }),
        write: ({ villageCode }) =>
          new Promise((resolve) => {
            open.push(() => {
              written.push(villageCode);
              resolve({ ok: true, value: null });
            });
          }),
      },
      (_, work) => {
        timers.add(work);
        return () => timers.delete(work);
      },
      () => undefined,
    );
    const tick = async () => {
      for (const work of timers) work();
      timers.clear();
      await Promise.resolve();
    };
    const answer = async () => {
      open.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    return { keeper, written, open, timers, tick, answer };
  }

  test("many keys, one writing, of the last state", async () => {
    const { keeper, written, timers, tick, answer } = setUp();
    for (const code of ["a", "ab", "abc"]) keeper.touch(draft(code));
    expect(timers.size).toBe(1);
    await tick();
    await answer();
    expect(written).toEqual(["abc"]);
  });

  test("leaving a field writes at once, and not again", async () => {
    const { keeper, written, timers, tick, answer } = setUp();
    keeper.touch(draft("a"));
    keeper.flush();
    keeper.flush();
    await Promise.resolve();
    await answer();
    expect(timers.size).toBe(0);
    await tick();
    expect(written).toEqual(["a"]);
  });

  test("what was typed before never comes after the commit", async () => {
    const { keeper, written, open, tick, answer } = setUp();
    keeper.touch(draft("a"));
    await tick();
    keeper.touch(draft("b"));
    const put = keeper.put(draft("commit"));
    await tick();
    expect(open).toHaveLength(1);
    await answer();
    await answer();
    await put;
    expect(written).toEqual(["a", "commit"]);
  });
});
