import { describe, expect, test } from "@jest/globals";
import { STATUSES } from "../../../src/domain/ledgers/lists/items.ts";
import { fieldsOf, movesFor } from "../../../src/domain/lifecycle/apply.ts";
import { LEVELS } from "../../../src/domain/lifecycle/levels.ts";
import { MOVES, moveById } from "../../../src/domain/lifecycle/moves.ts";
import { NOT_YET } from "../../../src/domain/lifecycle/types.ts";
import type { MoveId, State } from "../../../src/domain/lifecycle/types.ts";
import { WAYS, context, inState, live, refused } from "./example.ts";

/** Written down by hand, from §2.2 to §2.5: what may follow on what. Everything else is refused. */
const ALLOWED: Readonly<Record<State, Partial<Record<MoveId, State>>>> = {
  未建账: { register: "待议账", solveOnSpot: "已办结待回访" },
  待议账: {
    deliberate: "办理中",
    closeEarly: "已办结待回访",
    escalate: "已上报",
    suspend: "中止",
    transfer: "中止",
    carry: "待议账",
  },
  办理中: {
    deliberate: "办理中",
    progress: "办理中",
    extend: "办理中",
    escalate: "已上报",
    close: "已办结待回访",
    suspend: "中止",
    transfer: "中止",
    carry: "办理中",
  },
  已上报: {
    noteReply: "已上报",
    handBack: "办理中",
    closeAbove: "已办结待回访",
    carry: "已上报",
  },
  已办结待回访: {
    unreachable: "已办结待回访",
    settle: "已结账",
    settleUnreached: "已结账",
    reject: "退回重办",
    carry: "已办结待回访",
  },
  退回重办: {
    deliberate: "办理中",
    extend: "退回重办",
    escalate: "已上报",
    resume: "办理中",
    suspend: "中止",
    transfer: "中止",
    carry: "退回重办",
  },
  已结账: {},
  中止: {},
};

const STATES = Object.keys(ALLOWED) as readonly State[];
const PAIRS = STATES.flatMap((state) => MOVES.map(({ id }) => [state, id] as const));
const allowed = PAIRS.filter(([state, id]) => ALLOWED[state][id] !== undefined);
const barred = PAIRS.filter(([state, id]) => ALLOWED[state][id] === undefined);

/** What an ordinary input needs besides, in that state. */
const MORE: Readonly<Partial<Record<MoveId, Readonly<Record<string, string>>>>> = {
  escalate: { escalatedDate: "2026-12-01" },
  extend: { extendedDeadline: "2026-12-20" },
  transfer: { actionDate: "2026-12-01" },
  suspend: { closedDate: "2026-12-01" },
};

test("the states are 未建账 and those of the ledgers", () => {
  expect(new Set(STATES)).toEqual(new Set([NOT_YET, ...STATUSES.values]));
});

describe("allowed", () => {
  test.each(allowed)("%s: %s", (state, id) => {
    const from =
      id === "settleUnreached"
        ? live([...WAYS[state], "unreachable", "unreachable", "unreachable"])
        : inState(state);
    expect(refused(from, id, MORE[id])).toEqual([]);
    expect(moveById(id).to ?? state).toBe(ALLOWED[state][id]);
  });
});

describe("refused, because of the state", () => {
  test.each(barred)("%s: %s", (state, id) => {
    expect(refused(inState(state), id, MORE[id])).toEqual(["wrong-state:status"]);
  });
});

describe("refused, because of the level", () => {
  const levels = MOVES.flatMap(({ id, who }) =>
    LEVELS.filter((level) => who[level] === undefined).map((level) => [level, id] as const),
  );

  test.each(levels)("%s: %s", (level, id) => {
    const [state] = moveById(id).from;
    expect(refused(inState(state ?? NOT_YET), id, MORE[id], { level })).toContain("wrong-level");
  });

  test("the 组 keeps no ledger: it collects, solves and tells how it goes", () => {
    const own = MOVES.filter(({ who }) => who.组 !== undefined).map(({ id }) => id);
    expect(own).toEqual(["register", "solveOnSpot", "progress", "resume"]);
  });
});

describe("refused, because something is not filled in", () => {
  const fields = MOVES.flatMap((move) =>
    fieldsOf(move, context()).needed.map((key) => [move.id, key] as const),
  );

  test.each(fields)("%s without %s", (id, key) => {
    const [state] = moveById(id).from;
    expect(refused(inState(state ?? NOT_YET), id, { [key]: "  " })).toContain(`empty:${key}`);
  });

  test("and nobody who did it", () => {
    expect(refused(inState("待议账"), "deliberate", {}, { by: [" "] })).toEqual(["by-empty"]);
  });

  test("all of it at once, and not one after the other", () => {
    const found = refused(inState("办理中"), "close", { closingWay: "", result: "" }, { by: [] });
    expect(found).toEqual(["empty:closingWay", "empty:result", "by-empty"]);
  });
});

test("what the buttons offer is what the state and the level allow", () => {
  const offered = (state: State): readonly string[] =>
    movesFor(inState(state).item, "村").map(({ id }) => id);
  for (const state of STATES) {
    expect(new Set(offered(state))).toEqual(new Set(Object.keys(ALLOWED[state])));
  }
  expect(movesFor({ ledger: "demands", values: { status: "差不多了" } }, "村")).toEqual([]);
});
