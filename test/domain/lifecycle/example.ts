/** One item and what each move is made with; everybody is invented. */
import { apply } from "../../../src/domain/lifecycle/apply.ts";
import type { Level } from "../../../src/domain/lifecycle/levels.ts";
import type {
  Item,
  LogEntry,
  MoveContext,
  MoveId,
  MoveInput,
  State,
} from "../../../src/domain/lifecycle/types.ts";
import { defaultSettings } from "../../../src/domain/settings/index.ts";
import type { Settings } from "../../../src/domain/settings/index.ts";

export const CODE = "LH-MS-2026-0007";

export const NEW_ITEM: Item = {
  ledger: "demands",
  values: { village: "龙河村", group: "3组", content: "3组机耕道垮塌", reporter: "周大山" },
};

/** What each move is made with on an ordinary day; years follow each other. */
export const INPUTS: Readonly<Record<MoveId, MoveInput>> = {
  register: {
    code: CODE,
    registeredDate: "2026-11-02",
    sourceChannel: "干部走访",
    collector: "何青",
  },
  solveOnSpot: {
    code: CODE,
    registeredDate: "2026-11-02",
    sourceChannel: "干部走访",
    collector: "何青",
    result: "当场疏通了水沟",
  },
  deliberate: {
    meetingDate: "2026-11-06",
    solution: "请挖机清方",
    target: "恢复通行",
    responsible: ["李建国"],
    deadline: "2026-11-20",
  },
  progress: { actionDate: "2026-11-10", progress: "挖机已进场" },
  extend: {
    actionDate: "2026-11-18",
    extensionReason: "连日下雨",
    extensionApprovedBy: "王书平",
    extendedDeadline: "2026-11-27",
  },
  escalate: { escalatedDate: "2026-11-09", escalatedTo: "乡镇党(工)委", reason: "村里没有资金" },
  noteReply: { actionDate: "2026-11-12", superiorReply: "已列入计划" },
  handBack: {
    actionDate: "2026-11-13",
    superiorReply: "由村里组织施工,镇里补助",
    solution: "分段清方",
    target: "恢复通行",
    responsible: ["李建国"],
    deadline: "2026-11-27",
  },
  closeAbove: {
    closedDate: "2026-11-19",
    closingWay: "①实质办结",
    superiorReply: "镇里已修好",
    result: "道路恢复通行",
  },
  close: { closingWay: "①实质办结", result: "道路恢复通行", closedDate: "2026-11-19" },
  closeEarly: {
    closingWay: "③政策解答",
    result: "已当面说明政策",
    closedDate: "2026-11-05",
    responsible: ["李建国"],
  },
  unreachable: { actionDate: "2026-11-20" },
  settle: {
    callbackDate: "2026-11-23",
    callbackWay: "电话",
    satisfaction: "满意",
    callbackBy: "陈丽",
  },
  settleUnreached: { callbackDate: "2026-11-23", callbackWay: "电话", callbackBy: "陈丽" },
  reject: {
    callbackDate: "2026-11-23",
    callbackWay: "口头",
    callbackBy: "陈丽",
    reason: "雨后又垮了",
    deadline: "2026-12-04",
  },
  resume: { actionDate: "2026-11-24", measure: "重新砌挡墙" },
  suspend: { closedDate: "2026-11-20", result: "反映人撤回" },
  transfer: { actionDate: "2026-11-10", toLedger: "hardship", newCode: "LH-KN-2026-0003" },
  carry: { actionDate: "2027-01-04" },
};

export function context(
  more: Partial<Omit<MoveContext, "settings">> & { settings?: Partial<Settings> } = {},
): MoveContext {
  return {
    level: "村",
    by: ["何青"],
    asOf: "2027-01-10",
    log: [],
    taken: new Set(),
    ...more,
    settings: { ...defaultSettings(), ...more.settings },
  };
}

/** How an ordinary item comes into each state. */
export const WAYS: Readonly<Record<State, readonly MoveId[]>> = {
  未建账: [],
  待议账: ["register"],
  办理中: ["register", "deliberate"],
  已上报: ["register", "escalate"],
  已办结待回访: ["register", "deliberate", "close"],
  已结账: ["register", "deliberate", "close", "settle"],
  退回重办: ["register", "deliberate", "close", "reject"],
  中止: ["register", "suspend"],
};

export interface Lived {
  readonly item: Item;
  readonly log: readonly LogEntry[];
}

/** Makes the moves one after another; a refusal throws, because the example is then wrong. */
export function live(moves: readonly MoveId[], start: Item = NEW_ITEM, level: Level = "村"): Lived {
  let item = start;
  const log: LogEntry[] = [];
  for (const move of moves) {
    const result = apply(
      item,
      move,
      INPUTS[move],
      context({ level, log: log.map(({ text }) => text) }),
    );
    if (!result.ok) throw new Error(`${move}: ${result.refusals.map((it) => it.message).join()}`);
    item = result.item;
    log.push(result.log);
  }
  return { item, log };
}

export function inState(state: State): Lived {
  return live(WAYS[state]);
}

/** Ids of the reasons for which a move is refused; empty when it is made. */
export function refused(
  from: Lived,
  move: MoveId,
  input: MoveInput = {},
  more: Parameters<typeof context>[0] = {},
): readonly string[] {
  const result = apply(
    from.item,
    move,
    { ...INPUTS[move], ...input },
    context({ log: from.log.map(({ text }) => text), ...more }),
  );
  return result.ok
    ? []
    : result.refusals.map(({ id, field }) => (field === "" ? id : `${id}:${field}`));
}
