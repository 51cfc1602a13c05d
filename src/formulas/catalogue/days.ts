/** Formulas on time limits, which run in working days by the official list of holidays. */
import { isoToSerial } from "../../domain/dates/index.ts";
import { STATUSES } from "../../domain/ledgers/lists/items.ts";
import { itemLimit, lightOf, daysLeft } from "../../domain/lights/index.ts";
import { addWorkdays, workdaysBetween } from "../../domain/workdays/index.ts";
import { FormulaFault, type Arguments, type Formula, type Parameter } from "../types.ts";
import { AS_OF } from "./parameters.ts";

const DEADLINE: Parameter = {
  key: "deadline",
  name: "完成时限",
  description: "一个日期;空着或“长期坚持”时没有时限。",
  kind: "cell",
  mayBeBlank: true,
};

const CALENDAR_NOTE =
  "放假和调休按国务院的安排;本镇另有规定的,把工作日历作为其他区域给出。还没有公布的年份按周一至周五计算。";

export const workdaysAfter: Formula = {
  id: "WORKDAYSAFTER",
  name: "工作日后",
  description: "一个日期之后第几个工作日是哪一天,扣除法定节假日,算上调休上班;负数往前数。",
  parameters: [
    { key: "from", name: "日期", description: "从哪一天数起,这一天不算在内。", kind: "cell" },
    { key: "days", name: "工作日数", description: "几个工作日,整数。", kind: "cell" },
  ],
  takesOthers: true,
  result: "date",
  examples: [{ formula: "=MINQING.工作日后(C2,15)", says: "建账日期在 C2:15 个工作日的办理期限" }],
  notes: [CALENDAR_NOTE, "结果是 Excel 的日期数,请把单元格设成日期格式。"],
  compute: (args) => {
    const from = required(args, "from");
    const days = args.number("days");
    if (!Number.isInteger(days) || Math.abs(days) > MOST_DAYS) {
      throw new FormulaFault(`“工作日数”要填 -${MOST_DAYS} 到 ${MOST_DAYS} 的整数。`);
    }
    return isoToSerial(addWorkdays(args.reading().calendarAround(from), from, days).date);
  },
};

/** The official list is known for the years around a day; further on, it would be a guess. */
const MOST_DAYS = 250;

export const workdaysLeft: Formula = {
  id: "WORKDAYSLEFT",
  name: "剩余工作日",
  description: "到完成时限还有几个工作日;0 是今天到期,负数是逾期了几个工作日;没有时限时是空白。",
  parameters: [DEADLINE, AS_OF],
  takesOthers: true,
  result: "number",
  examples: [
    { formula: "=MINQING.剩余工作日(H2,TODAY())", says: "H2 是完成时限" },
    { formula: "=MAX(0,-MINQING.剩余工作日(H2,TODAY()))", says: "逾期几个工作日" },
  ],
  notes: [CALENDAR_NOTE],
  compute: (args) => {
    const deadline = args.day("deadline");
    if (deadline === null) return "";
    const asOf = required(args, "asOf");
    return workdaysBetween(args.reading().calendarAround(asOf), asOf, deadline).days;
  },
};

export const deadlineLight: Formula = {
  id: "DEADLINELIGHT",
  name: "办理灯",
  description: "一件事的期限提示:正常、临期、黄、红;已结账等不再催办的和没有时限的是空白。",
  parameters: [
    DEADLINE,
    AS_OF,
    {
      key: "extended",
      name: "延期后时限",
      description: "可不填。延期后的日期,以它为准。",
      kind: "cell",
      optional: true,
    },
    {
      key: "status",
      name: "状态",
      description: "可不填。台账里的状态,例如 办理中、已结账。",
      kind: "cell",
      optional: true,
    },
  ],
  takesOthers: true,
  result: "text",
  examples: [
    { formula: "=MINQING.办理灯(H2,TODAY())", says: "只看完成时限" },
    {
      formula: "=MINQING.办理灯(H2,TODAY(),I2,J2,规则设置!A:C)",
      says: "看延期、状态,几天算临期、几天转红按本镇规则设置",
    },
  ],
  notes: [CALENDAR_NOTE],
  compute: (args) => {
    const asOf = required(args, "asOf");
    const { settings, calendarAround } = args.reading();
    const limit = itemLimit({
      status: statusOf(args),
      deadline: args.day("deadline"),
      extendedDeadline: args.day("extended"),
    });
    if (limit === null) return "";
    return lightOf(daysLeft(limit, asOf, calendarAround(asOf)), limit, settings);
  },
};

function required(args: Arguments, key: string): string {
  const day = args.day(key);
  if (day === null) throw new FormulaFault("这里要填一个日期,例如 2026-11-05。");
  return day;
}

/** A status that nobody knows would make a light of a closed item. */
function statusOf(args: Arguments): string | null {
  const written = args.text("status");
  if (written === "") return null;
  const status = STATUSES.values.find((it) => it === written) ?? STATUSES.words[written];
  if (status !== undefined) return status;
  throw new FormulaFault(`没有状态“${written}”,可以填:${STATUSES.values.join("、")}。`);
}
