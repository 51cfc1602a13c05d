/** What moves write besides the fields typed. */
import { printValue } from "../records.ts";
import { ESCALATION_CLOSING, ON_SPOT, SUSPENDED, fieldLabel } from "./fields.ts";
import { textOf } from "./item.ts";
import { redoneTimes } from "./log.ts";
import { targetLedger } from "./checks.ts";
import { transferNote } from "./transfer.ts";
import type { Effect } from "./types.ts";

/** 回访意见 of whom nobody could reach. */
export const UNREACHED = "其他";
const CARRIED = "上年接转";

/** Empties cells that spoke of an earlier round; the log keeps what stood there. */
export function clear(...keys: readonly string[]): readonly Effect[] {
  return keys.map((key) => ({
    key,
    text: `清空“${fieldLabel("demands", key)}”`,
    value: () => null,
  }));
}

/** An old extension would go before the new limit. */
export const NEW_LIMIT = clear("extensionReason", "extensionApprovedBy", "extendedDeadline");
export const NOT_CLOSED = clear("closingWay", "closedDate", "result");
export const NEW_CALLBACK = clear("callbackDate", "callbackWay", "satisfaction", "callbackBy");

export const solvedOnSpot: Effect = {
  key: "closingWay",
  text: "“办结方式”写“当场办结”(困难:实质性解决困难;稳定:实质化解)",
  value: ({ item }) => ON_SPOT[item.ledger],
};

export const passedUp: Effect = {
  key: "closingWay",
  text: "民生诉求的“办结方式”按上报单位写⑦⑧⑩,本级按程序性办结计",
  value: ({ item, input }) =>
    item.ledger === "demands"
      ? (ESCALATION_CLOSING[printValue(input["escalatedTo"])] ?? null)
      : null,
};

export const givenUp: Effect = {
  key: "closingWay",
  text: "民生诉求的“办结方式”写②问题中止",
  value: ({ item }) => (item.ledger === "demands" ? SUSPENDED : null),
};

export const oneMoreRedo: Effect = {
  key: "redoCount",
  text: "“重办次数”加 1",
  value: ({ item, context }) => redoneTimes(item, context.log) + 1,
};

export const unreachedAnswer: Effect = {
  key: "satisfaction",
  text: "“回访意见”写“其他”,不计入满意率",
  value: () => UNREACHED,
};

export const endsElsewhere: readonly Effect[] = [
  {
    key: "closedDate",
    text: "“办结时间”写转出日期",
    value: ({ input }) => input["actionDate"] ?? null,
  },
  {
    key: "result",
    text: "“办理结果”写转入的台账和新编号(计为转出,不计办结和中止)",
    value: (step) => {
      const ledger = targetLedger(step);
      return ledger === null ? null : transferNote(ledger, printValue(step.input["newCode"]));
    },
  },
];

export const fromLastYear: readonly Effect[] = [
  { key: "sourceChannel", text: "“来源渠道”写“上年接转”", value: () => CARRIED },
  {
    key: "remark",
    text: "“备注”留下原来源渠道",
    value: ({ item }) => {
      const before = textOf(item, "sourceChannel");
      const said = textOf(item, "remark");
      const origin = `原来源渠道:${before}`;
      // Said already where the writing broke off before 来源渠道 was written over.
      const note = before === "" || before === CARRIED || said.includes(origin) ? "" : origin;
      const text = [said, note].filter((it) => it !== "").join(";");
      return text === "" ? null : text;
    },
  },
];
