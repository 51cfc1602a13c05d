/** The conditions of moves, each a sentence for the reference page and the search for its breach. */
import { addDays, isIsoDate } from "../dates/index.ts";
import { CATEGORY_LETTERS, isBareNumber, parseCode } from "../ids/code.ts";
import { ledgerById } from "../ledgers/index.ts";
import { itemLimit } from "../lights/index.ts";
import { printValue } from "../records.ts";
import { DISSATISFIED, fieldLabel } from "./fields.ts";
import { missingResults, namesIn, textOf } from "./item.ts";
import { dissatisfiedTimes, unreachedTimes } from "./log.ts";
import { refusal } from "./refusals.ts";
import { rowInOtherLedger } from "./transfer.ts";
import type { Check, ItemLedger, Step } from "./types.ts";

/** Headers of the page, where a column is called differently in one ledger, are 民生诉求's. */
function pageLabel(key: string): string {
  return fieldLabel("demands", key);
}

function typed({ input }: Step, key: string): string {
  return printValue(input[key]);
}

/** A thing that has been done does not lie ahead of today. */
export function notInFuture(key: string): Check {
  return {
    text: `“${pageLabel(key)}”不晚于今天`,
    find: (step) => {
      const value = typed(step, key);
      const { asOf } = step.context;
      if (value === "" || value <= asOf) return null;
      return refusal("future", key, { field: fieldLabel(step.item.ledger, key), value, asOf });
    },
  };
}

/** Against a date of the row; an unreadable or absent one holds nothing up. */
export function notBefore(key: string, other: string): Check {
  return {
    text: `“${pageLabel(key)}”不早于“${pageLabel(other)}”`,
    find: (step) => {
      const value = typed(step, key);
      const valueOther = textOf(step.item, other);
      if (!isIsoDate(value) || !isIsoDate(valueOther) || value >= valueOther) return null;
      const { ledger } = step.item;
      const slots = { value, valueOther, other: fieldLabel(ledger, other) };
      return refusal("early", key, { ...slots, field: fieldLabel(ledger, key) });
    },
  };
}

/** A new limit lies after the day on which it is set; 长期坚持 has no day. */
export function limitAfter(key: string, day: string): Check {
  return {
    text: `“${pageLabel(key)}”在“${pageLabel(day)}”之后`,
    find: (step) => {
      const value = typed(step, key);
      const valueOther = typed(step, day);
      if (!isIsoDate(value) || !isIsoDate(valueOther) || value > valueOther) return null;
      const { ledger } = step.item;
      const slots = { value, valueOther, other: fieldLabel(ledger, day) };
      return refusal("limit-passed", key, { ...slots, field: fieldLabel(ledger, key) });
    },
  };
}

/** §2.5: 退回重办的新时限不超过 15 天. */
export const withinRedoDays: Check = {
  text: "新的“完成时限”在回访后规则设置的天数以内(默认 15 天)",
  find: (step) => {
    const [value, day] = [typed(step, "deadline"), typed(step, "callbackDate")];
    const days = step.context.settings.redoDays;
    if (!isIsoDate(day)) return null;
    const latest = addDays(day, days);
    if (isIsoDate(value) && value <= latest) return null;
    return refusal("redo-too-long", "deadline", { days, latest });
  },
};

/** §2.3: an extension needs a limit that it goes beyond. */
export const beyondLimit: Check = {
  text: "“延期后时限”晚于现在的时限;长期坚持的没有时限可延",
  find: (step) => {
    const limit = itemLimit(step.item.values);
    if (limit === null) return refusal("no-limit", "extendedDeadline", {});
    const value = typed(step, "extendedDeadline");
    return value > limit.due
      ? null
      : refusal("not-later", "extendedDeadline", { value, valueOther: limit.due });
  },
};

/** B(二)1: nothing is worked on without 解决方案, 目标任务, 责任人 and 完成时限. */
export const decided: Check = {
  text: "四项议定结果都有(没有经过议账的先议账)",
  find: ({ item }) => {
    const missing = missingResults(item).map((key) => `“${fieldLabel(item.ledger, key)}”`);
    return missing.length === 0
      ? null
      : refusal("undecided", "status", { fields: missing.join("、") });
  },
};

/** §2.5: after the second 不满意 it is the meeting's. */
export const notForMeeting: Check = {
  text: "不满意没有达到规则设置的次数(默认 2 次;达到的先提交会议)",
  find: ({ item, context }) => {
    const times = dissatisfiedTimes(item, context.log);
    return times < context.settings.dissatisfiedForEscalation
      ? null
      : refusal("to-meeting", "status", { times });
  },
};

/** §2.5: 一经评价不再更改. `answer` where the move gives it itself. */
export function ratingStands(answer?: string): Check {
  return {
    text: "已经给出的“回访意见”不再更改",
    find: (step) => {
      const value = answer ?? typed(step, "satisfaction");
      const valueOther = textOf(step.item, "satisfaction");
      return valueOther === "" || valueOther === value
        ? null
        : refusal("rated", "satisfaction", { value, valueOther });
    },
  };
}

export const contented: Check = {
  text: "“回访意见”不是“不满意”",
  find: (step) =>
    typed(step, "satisfaction") === DISSATISFIED
      ? refusal("dissatisfied", "satisfaction", {})
      : null,
};

/** §2.5: 回访人 ≠ 承办人; what was solved on the spot was handled by who collected it. */
export const calledByAnother: Check = {
  text: "“回访人”不是责任人(当场办结的:不是收集人);规则设置可以关",
  find: (step) => {
    const value = typed(step, "callbackBy");
    const responsible = namesIn(step.item.values["responsible"]);
    const handlers = responsible.length > 0 ? responsible : namesIn(step.item.values["collector"]);
    return step.context.settings.callbackByAnother && handlers.includes(value)
      ? refusal("same-person", "callbackBy", { value })
      : null;
  },
};

export const triedEnough: Check = {
  text: "联系不上满规则设置的次数(默认 3 次)",
  find: ({ context }) => {
    const times = unreachedTimes(context.log);
    const needed = context.settings.unreachableTries;
    return times >= needed ? null : refusal("tries-missing", "", { times, needed });
  },
};

/** A 编号 names one matter for good: new, whole, and of the ledger it stands in. */
export function freshCode(key: "code" | "newCode"): Check {
  return {
    text: `“${pageLabel(key)}”没有用过,不是序号,中间的字母是这本台账的`,
    find: (step) => {
      const value = typed(step, key);
      const ledger = key === "code" ? step.item.ledger : targetLedger(step);
      if (value === "" || ledger === null) return null;
      if (isBareNumber(value)) return refusal("code-bare", key, { value });
      if (step.context.taken.has(value)) return refusal("code-taken", key, { value });
      const letters = CATEGORY_LETTERS[ledger];
      const code = parseCode(value);
      return code === null || code.category === letters
        ? null
        : refusal("code-of-other", key, { value, letters, ledger: ledgerById(ledger).name });
    },
  };
}

export const toAnother: Check = {
  text: "转入的不是本来的台账",
  find: (step) =>
    targetLedger(step) === step.item.ledger
      ? refusal("same-ledger", "toLedger", { ledger: ledgerById(step.item.ledger).name })
      : null,
};

/** A row that no reader could place would be lost: whom or what it is about has to be in it. */
export const placed: Check = {
  text: "转入的一行有那本台账认得出一件事的内容(困难群众:户主;民生诉求、稳定工作:内容或涉稳事项)",
  find: (step) => {
    const ledger = targetLedger(step);
    if (ledger === null) return null;
    const { values } = rowInOtherLedger(step, ledger);
    const def = ledgerById(ledger);
    const missing = def.placing.find((keys) => keys.every((key) => printValue(values[key]) === ""));
    if (!missing) return null;
    if (missing.includes("content")) return refusal("content-needed", "newContent", {});
    const fields = missing.map((key) => `“${fieldLabel(ledger, key)}”`).join("或");
    return refusal("not-placed", "toLedger", { ledger: def.name, fields });
  },
};

/** What stands in the restricted ledger is not copied into one that is published. */
export const rewritten: Check = {
  text: "从稳定工作台账转出的另写内容,不照抄",
  find: (step) => {
    const content = typed(step, "newContent");
    const isCopied = content === "" || content === textOf(step.item, "content");
    return step.item.ledger === "stability" && isCopied
      ? refusal("content-needed", "newContent", {})
      : null;
  },
};

/** The year has changed since it was registered (上年接转). */
export const fromEarlierYear: Check = {
  text: "登记在往年",
  find: (step) => {
    const value = textOf(step.item, "registeredDate");
    return value.slice(0, 4) < typed(step, "actionDate").slice(0, 4)
      ? null
      : refusal("same-year", "actionDate", { value });
  },
};

export function targetLedger({ input }: Step): ItemLedger | null {
  const id = printValue(input["toLedger"]);
  return id === "demands" || id === "hardship" || id === "stability" ? id : null;
}
