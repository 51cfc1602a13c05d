import { describe, expect, test } from "@jest/globals";
import type { FlowEvent } from "../../../src/taskpane/merge/flow/events.ts";
import { reduce } from "../../../src/taskpane/merge/flow/reduce.ts";
import type {
  FlowState,
  MergeNotice,
  Phase,
  Seen,
} from "../../../src/taskpane/merge/flow/state.ts";
import { ANSWER, OUTCOME, source, state, WRITTEN } from "./states.ts";

const PHASES: readonly Phase[] = [
  "opening",
  "choosing",
  "reading",
  "merging",
  "writing",
  "stopping",
  "done",
  "undoing",
];
const NOTICE: MergeNotice = { code: "broken", intent: "error", detail: "x" };
const progress = { stage: "merging", done: 1, total: 2, rows: 9, path: "" } as const;

const SEEN: Seen = {
  book: { sheets: ["我的表", "村名单"], hasRules: true },
  remembered: [ANSWER],
  written: WRITTEN,
};

/** One event of each type, and the phases that it leads to from each phase in which it counts. */
const EVENTS: readonly (readonly [FlowEvent, Partial<Record<Phase, Phase>>])[] = [
  [{ type: "opened", seen: null, notices: [] }, { opening: "choosing" }],
  [{ type: "opened-late", seen: SEEN }, { reading: "reading" }],
  [{ type: "files-added", files: [source("b.xlsx")], passedOver: [] }, { choosing: "choosing" }],
  [{ type: "file-removed", path: "a.xlsx" }, { choosing: "choosing" }],
  [{ type: "files-cleared" }, { choosing: "choosing" }],
  [
    { type: "villages-chosen", villages: { kind: "sheet", name: "名单" } },
    { choosing: "choosing" },
  ],
  [{ type: "period-chosen", period: { kind: "month", id: "2026-11" } }, { choosing: "choosing" }],
  [
    { type: "started", at: 5 },
    { choosing: "reading", done: "reading" },
  ],
  [
    { type: "progressed", progress, at: 6 },
    { reading: "merging", merging: "merging" },
  ],
  [
    { type: "merged", outcome: OUTCOME, at: 7 },
    { reading: "writing", merging: "writing" },
  ],
  [
    { type: "failed", notice: NOTICE },
    { reading: "choosing", merging: "choosing" },
  ],
  [{ type: "write-again", at: 8 }, { done: "writing" }],
  [
    { type: "write-progressed", done: 1, total: 2 },
    { writing: "writing", stopping: "stopping" },
  ],
  [
    { type: "written", written: WRITTEN, notices: [] },
    { writing: "done", stopping: "done" },
  ],
  [
    { type: "write-failed", notice: NOTICE },
    { writing: "done", stopping: "done" },
  ],
  [{ type: "stop-asked" }, { reading: "choosing", merging: "choosing", writing: "stopping" }],
  [{ type: "back" }, { done: "choosing" }],
  [{ type: "answer-drafted", key: "k", answer: ANSWER }, { done: "done" }],
  [{ type: "answer-withdrawn", key: "d" }, { done: "done" }],
  [
    { type: "remembered", answers: [ANSWER] },
    { choosing: "choosing", done: "done" },
  ],
  [{ type: "undo-asked" }, { choosing: "undoing", done: "undoing" }],
  [{ type: "undone", notices: [NOTICE] }, { undoing: "done" }],
  [{ type: "undo-failed", notice: NOTICE, isGone: false }, { undoing: "done" }],
  [{ type: "making-began" }, Object.fromEntries(PHASES.map((phase) => [phase, phase]))],
  [{ type: "making-ended" }, Object.fromEntries(PHASES.map((phase) => [phase, phase]))],
  [{ type: "noticed", notice: NOTICE }, Object.fromEntries(PHASES.map((phase) => [phase, phase]))],
  [{ type: "notice-closed", index: 0 }, Object.fromEntries(PHASES.map((phase) => [phase, phase]))],
];

/** A state in which every part holds something. */
function full(phase: Phase): FlowState {
  return state({
    phase,
    files: [source("a.xlsx")],
    outcome: OUTCOME,
    written: { runId: "merge-0", sheets: [] },
    drafts: new Map([["d", ANSWER]]),
    notices: [{ code: "cancelled", intent: "info" }],
  });
}

describe("every event in every phase", () => {
  const cases = EVENTS.flatMap(([event, leads]) =>
    PHASES.map((phase) => [event.type, phase, leads[phase], event] as const),
  );
  test.each(cases)("%s while %s: %s", (_, phase, next, event) => {
    const before = full(phase);
    const after = reduce(before, event);
    expect(after === before).toBe(next === undefined);
    expect(after.phase).toBe(next ?? phase);
  });

  test("no event is missing from the table", () => {
    expect(EVENTS).toHaveLength(new Set(EVENTS.map(([{ type }]) => type)).size);
    // `FlowEvent` has as many members; the compiler holds the reducer to them.
    expect(EVENTS).toHaveLength(27);
  });
});

describe("what the events do", () => {
  test("opening takes a 村名单 of the workbook", () => {
    const opened = { type: "opened", notices: [] } as const;
    expect(reduce(state({}), { ...opened, seen: SEEN })).toMatchObject({
      villages: { kind: "sheet", name: "村名单" },
      remembered: [ANSWER],
      written: WRITTEN,
    });
    expect(reduce(state({}), { ...opened, seen: null }).villages).toEqual({ kind: "none" });
  });

  test("a late look at the workbook does not undo what the clerk has chosen or brought in", () => {
    const villages = { kind: "file", file: source("村名单.xlsx") } as const;
    const corrected = { ...ANSWER, value: "水利", label: "水利" };
    const other = { ...ANSWER, id: "b" };
    const reading = state({ phase: "reading", villages, remembered: [corrected, other] });
    expect(reduce(reading, { type: "opened-late", seen: SEEN })).toMatchObject({
      villages,
      remembered: [corrected, other],
      book: SEEN.book,
    });
  });

  test("the same file counts once, another of its name stays beside it", () => {
    const first = reduce(state({ phase: "choosing" }), {
      type: "files-added",
      files: [source("十一月.xlsx", "a"), source("十一月.xlsx", "a"), source("十一月.xlsx", "bb")],
      passedOver: [{ path: "~$a.xlsx", reason: "lock-file" }],
    });
    expect(first.files.map(({ path }) => path)).toEqual(["十一月.xlsx", "(2)/十一月.xlsx"]);
    const again = reduce(first, {
      type: "files-added",
      files: [source("十一月.xlsx", "bb"), source("十一月.xlsx", "ccc")],
      passedOver: [{ path: "~$a.xlsx", reason: "lock-file" }],
    });
    expect(again.files.map(({ path }) => path)).toEqual([
      "十一月.xlsx",
      "(2)/十一月.xlsx",
      "(3)/十一月.xlsx",
    ]);
    expect(again.passedOver).toHaveLength(1);
  });

  test.each([
    [["村/a.xlsx", "村名单.xlsx"], "none", "file", 1],
    [["a.xlsx", "村名单1.xlsx", "村名单2.xlsx"], "none", "none", 3],
    [["a.xlsx", "村名单.xlsx"], "sheet", "sheet", 2],
  ] as const)("%j with the list %s: %s", (paths, before, after, count) => {
    const villages = before === "none" ? { kind: before } : { kind: before, name: "名单" };
    const next = reduce(state({ phase: "choosing", villages }), {
      type: "files-added",
      files: paths.map((path) => source(path)),
      passedOver: [],
    });
    expect(next.villages.kind).toBe(after);
    expect(next.files).toHaveLength(count);
  });

  test("a start forgets the last result, not what stands in the workbook", () => {
    const next = reduce(full("done"), { type: "started", at: 77 });
    expect(next).toMatchObject({ outcome: null, since: 77, notices: [] });
    expect(next.drafts.size).toBe(0);
    expect(next.written?.runId).toBe("merge-0");
  });

  test("a file is read when the next one is begun", () => {
    const report = (path: string, done: number): FlowEvent => ({
      type: "progressed",
      progress: { stage: "reading", done, total: 2, rows: 3, path },
      at: 9,
    });
    const first = reduce(state({ phase: "reading", since: 4 }), report("a", 0));
    expect([...first.read]).toEqual([]);
    const second = reduce(first, report("b", 1));
    expect([...second.read]).toEqual(["a"]);
    expect(second.since).toBe(4);
    const last = reduce(second, { type: "progressed", progress, at: 9 });
    expect([...last.read]).toEqual(["a", "b"]);
    expect(last.since).toBe(9);
  });

  test("nothing usable is not written", () => {
    const outcome = { ...OUTCOME, usable: false };
    const next = reduce(full("merging"), { type: "merged", outcome, at: 1 });
    expect(next).toMatchObject({ phase: "done", notices: [{ code: "nothing-usable" }] });
    expect(reduce(next, { type: "write-again", at: 2 })).toBe(next);
  });

  test("cancelled while reading: files and choices stay", () => {
    const next = reduce(full("reading"), { type: "stop-asked" });
    expect(next).toMatchObject({ notices: [{ code: "cancelled" }], progress: null });
    expect(next.files).toHaveLength(1);
  });

  test("writing that failed leaves the result and the earlier run", () => {
    const next = reduce(full("writing"), { type: "write-failed", notice: NOTICE });
    expect(next).toMatchObject({
      outcome: OUTCOME,
      written: { runId: "merge-0" },
      notices: [NOTICE],
    });
  });

  test("taking back ends where it began", () => {
    const chosen = { ...full("undoing"), outcome: null };
    expect(reduce(chosen, { type: "undone", notices: [] })).toMatchObject({
      phase: "choosing",
      written: null,
    });
    const failed = { type: "undo-failed", notice: NOTICE } as const;
    expect(reduce(chosen, { ...failed, isGone: true }).written).toBeNull();
    expect(reduce(chosen, { ...failed, isGone: false }).written).not.toBeNull();
    const nothing = { ...full("done"), written: null };
    expect(reduce(nothing, { type: "undo-asked" })).toBe(nothing);
  });

  test("answers are chosen and withdrawn one by one", () => {
    const one = reduce(full("done"), { type: "answer-drafted", key: "k", answer: ANSWER });
    expect([...one.drafts.keys()]).toEqual(["d", "k"]);
    const none = reduce(one, { type: "answer-withdrawn", key: "d" });
    expect([...none.drafts.keys()]).toEqual(["k"]);
  });

  test("notices come and go", () => {
    const two = reduce(full("done"), { type: "noticed", notice: NOTICE });
    expect(two.notices).toHaveLength(2);
    expect(reduce(two, { type: "notice-closed", index: 0 }).notices).toEqual([NOTICE]);
  });
});
