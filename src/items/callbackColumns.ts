/** The sheet 回访清单: its columns, for whoever writes or reads it. */
import { columnOf, ledgerById } from "../domain/ledgers/index.ts";
import { list, wordsFor } from "../domain/ledgers/build.ts";
import { SATISFACTION } from "../domain/ledgers/lists/items.ts";
import type { Item } from "../domain/lifecycle/index.ts";
import { baseMark } from "../domain/replies/index.ts";
import type { TypedColumn } from "./typedSheet.ts";

export const CALLBACK_SHEET = "回访清单";
export const CALLBACK_NAME = /^回访清单(?:\(\d+\))?$/;

/** Nobody answered: no opinion, but a try that counts. */
export const NOT_REACHED = "联系不上";

/** 回访意见, and that nobody was reached. */
export const CALLBACK_ANSWERS = list("回访清单意见", [...SATISFACTION.values, NOT_REACHED], {
  unknown: "refuse",
  words: {
    ...Object.fromEntries(
      Object.entries(SATISFACTION.words).filter(([, value]) => value !== "其他"),
    ),
    ...wordsFor({
      其他: ["一般", "其它", "未表态"],
      [NOT_REACHED]: [
        "联系不到",
        "没联系上",
        "打不通",
        "无人接听",
        "没人接",
        "关机",
        "停机",
        "空号",
      ],
    }),
  },
});

const DEMANDS = ledgerById("demands");
const ledgerColumn = (key: string): TypedColumn => {
  const column = columnOf(DEMANDS, key);
  return { key, header: column.header, as: column };
};

export const CALLBACK_CODE: TypedColumn = ledgerColumn("code");

export const CALLBACK_TYPED: readonly TypedColumn[] = [
  ledgerColumn("callbackDate"),
  ledgerColumn("callbackWay"),
  {
    key: "satisfaction",
    header: "回访意见",
    as: { ...columnOf(DEMANDS, "satisfaction"), choices: CALLBACK_ANSWERS },
  },
  ledgerColumn("callbackBy"),
  { key: "reason", header: "不满意的原因" },
  { key: "deadline", header: "重办时限", as: columnOf(DEMANDS, "deadline") },
];

/** 核对码: what the row held when the list was made. */
export const CALLBACK_BASE: TypedColumn = { key: "base", header: "核对码" };

export function callbackBase({ values }: Item): string {
  return baseMark(values, ["status", "closedDate", "closingWay", "result", "satisfaction"]);
}
