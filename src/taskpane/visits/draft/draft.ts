/** What is kept on the sheet 草稿 of the workbook until it is written: the whole entry, and how far it is. */
import { z } from "zod";
import { emptyEntry } from "../../../domain/entry/index.ts";
import type { Entry } from "../../../domain/entry/index.ts";
import type { KeptTexts } from "../../../workbook/excel/index.ts";

/** `none`: nothing is kept; `typed`: half typed; `writing`: its rows are being written. */
export type DraftState = "none" | "typed" | "writing";

export interface Draft {
  readonly state: DraftState;
  readonly entry: Entry | null;
  /** 村代码 as the clerk typed it; outlives the entries. */
  readonly villageCode: string;
}

export const NO_DRAFT: Draft = { state: "none", entry: null, villageCode: "" };

/** Names on the sheet, for whoever shows it. */
const NAMES: Readonly<Record<keyof Entry, string>> = {
  id: "登记批次",
  date: "走访日期",
  visitors: "走访人",
  households: "走访的户",
  way: "走访方式",
  opinion: "群众反映",
  outcome: "处理",
  demand: "诉求",
  response: "群众的反响",
  feeling: "个人感受",
};
const FIELDS = Object.keys(NAMES) as readonly (keyof Entry)[];
const STATE = "状态";
const VILLAGE_CODE = "村代码";
const STATES: Readonly<Record<DraftState, string>> = {
  none: "空",
  typed: "草稿",
  writing: "写入中",
};

/**
 * Values as JSON: a text in quotes is never taken for a formula, a number or a date. The state comes
 * last: a draft of which only the first rows arrived is none.
 */
export function draftTexts({ state, entry, villageCode }: Draft): KeptTexts {
  const fields = entry && state !== "none" ? FIELDS.map((field) => [field, entry] as const) : [];
  return [
    [VILLAGE_CODE, JSON.stringify(villageCode)],
    ...fields.map(([field, from]) => [NAMES[field], JSON.stringify(from[field])] as const),
    [STATE, JSON.stringify(STATES[state])],
  ];
}

const text = z.string();
const HOUSEHOLD = z.object({
  isNew: z.boolean(),
  householdNo: text,
  householder: text,
  group: text,
  phone: text,
  address: text,
});
const DEMAND = z.object({
  ledger: z.enum(["demands", "hardship", "card"]),
  category: text,
  subCategory: text,
  content: text,
  result: text,
  hardshipType: text,
  hardshipReason: text,
  needs: z.array(text),
  supportType: text,
  occupation: text,
  codes: z.array(text),
});
/** Half typed is well formed all the same; whether it can be saved is for `checkEntry` to say. */
const TYPED = z.object({
  id: text,
  date: text,
  visitors: z.array(text),
  households: z.array(HOUSEHOLD),
  way: text,
  opinion: text,
  outcome: text,
  demand: DEMAND.nullable(),
  response: text,
  feeling: text,
});

/** What can be understood of the sheet; fields that cannot are as at first. Never throws. */
export function readDraft(texts: KeptTexts): Draft {
  const values = new Map(texts.map(([name, json]) => [name, parse(json)]));
  const state = (["typed", "writing"] as const).find((it) => values.get(STATE) === STATES[it]);
  const code = text.safeParse(values.get(VILLAGE_CODE));
  const villageCode = code.success ? code.data : "";
  if (state === undefined) return { ...NO_DRAFT, villageCode };
  const id = text.safeParse(values.get(NAMES.id));
  if (!id.success || id.data === "") return { ...NO_DRAFT, villageCode };
  const blank = emptyEntry(id.data, "");
  const shape = TYPED.shape;
  const fields = FIELDS.map((field) => {
    const read = shape[field].safeParse(values.get(NAMES[field]));
    return [field, read.success ? read.data : blank[field]] as const;
  });
  const entry = TYPED.safeParse(Object.fromEntries(fields));
  return entry.success ? { state, entry: entry.data, villageCode } : { ...NO_DRAFT, villageCode };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** True while there is nothing in it that the clerk would miss: day, cadres and way come by themselves. */
export function isBlank({
  households,
  opinion,
  outcome,
  demand,
  response,
  feeling,
}: Entry): boolean {
  return (
    households.length === 0 &&
    demand === null &&
    [opinion, outcome, response, feeling].every((it) => it === "")
  );
}
