/** From what the clerk chose to the order for the worker; the workbook's lists are read for it. */
import { mappingOf } from "../book/answers.ts";
import type { MergeOrder, OpenBook, VillageSource } from "../job/order.ts";
import { said } from "../../shared/notice.ts";
import type { FlowState, MergeNotice } from "./state.ts";
import type { FlowTools } from "./tools.ts";

const RULE_SHEETS = ["规则设置", "工作日历"];

/** The order, or a notice why there is none. The lists of the workbook are read anew each time. */
export async function orderOf(
  { files, passedOver, period, villages, book, remembered }: FlowState,
  { target, today }: FlowTools,
): Promise<MergeOrder | MergeNotice> {
  const wanted = [
    ...(villages.kind === "sheet" ? [villages.name] : []),
    ...(book?.hasRules ? RULE_SHEETS : []),
  ];
  let open: OpenBook | null = null;
  if (wanted.length > 0) {
    const read = await target.read(wanted);
    if (!read.ok) return said(read.sentence, "error");
    open = { name: "", workbook: read.value };
  }
  const villageSource: VillageSource =
    villages.kind === "sheet" ? { kind: "sheet", book: only(open, [villages.name]) } : villages;
  return {
    ...{ files, passedOver, period, villages: villageSource },
    asOf: today(),
    rules: book?.hasRules ? only(open, RULE_SHEETS) : null,
    mapping: mappingOf(remembered),
  };
}

const NOTHING: OpenBook["workbook"] = {
  format: "xlsx",
  sheets: [],
  date1904: false,
  externalLinks: 0,
  hasMacros: false,
  properties: new Map(),
  notices: [],
};

function only(open: OpenBook | null, names: readonly string[]): OpenBook {
  const { name, workbook } = open ?? { name: "", workbook: NOTHING };
  return {
    name,
    workbook: { ...workbook, sheets: workbook.sheets.filter((it) => names.includes(it.name)) },
  };
}
