/** Formulas on households: to which of them nobody has been. */
import { lastVisits } from "../../domain/quotas/suggest.ts";
import { householdsOfKinds, isUnvisited, kindsOf } from "../households.ts";
import { spanOf } from "../periods.ts";
import { FormulaFault, type Arguments, type Formula } from "../types.ts";
import { HOUSEHOLDS, KINDS, PERIOD, VISITS } from "./parameters.ts";

const PARAMETERS = [HOUSEHOLDS, VISITS, PERIOD, KINDS];
const RANGES = "T_households[#全部],T_visits[#全部]";

/** The households that are asked about, and those of them where nobody was. */
function unvisited(args: Arguments) {
  const reading = args.reading();
  const span = spanOf(args.cell("period"), reading.settings);
  const facts = reading.facts();
  const asked = householdsOfKinds(facts, kindsOf(args.text("kinds"), reading.settings));
  return { facts, asked, missing: asked.filter((it) => isUnvisited(it, facts, span)) };
}

export const countUnvisited: Formula = {
  id: "COUNTUNVISITED",
  name: "未访户数",
  description: "一户一档里有多少户在这段时间没有人走访过;谁去都算,电话、未遇等不算。",
  parameters: PARAMETERS,
  takesOthers: true,
  result: "number",
  examples: [
    { formula: `=MINQING.未访户数(${RANGES},"2026年第4季度")`, says: "本季度还有多少户没有走访" },
    {
      formula: `=MINQING.未访户数(${RANGES},"2026-Q4","重点户",规则设置!A:C)`,
      says: "按本镇规则设置里的重点户计算",
    },
  ],
  notes: ["从未走访过的户也在内。季度还没有过完时,是到今天为止的户数。"],
  compute: (args) => unvisited(args).missing.length,
};

const LIST_HEADERS = ["户编号", "组别", "户主", "最近走访"] as const;

export const listUnvisited: Formula = {
  id: "LISTUNVISITED",
  name: "未访户名单",
  description: "这段时间没有人走访过的户,逐户列出最近一次走访;从未走访的在最前。",
  parameters: PARAMETERS,
  takesOthers: true,
  result: "rows",
  examples: [
    {
      formula: `=MINQING.未访户名单(${RANGES},"2026-11","空巢老人")`,
      says: "11 月没有走访的空巢老人户",
    },
  ],
  compute: (args) => {
    const { facts, missing } = unvisited(args);
    const last = lastVisits(facts);
    const lines = missing
      .map(({ id, householdNo, group, householder }) => ({
        day: last.get(id) ?? "",
        naming: [householdNo, group, householder],
      }))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return [
      LIST_HEADERS,
      ...lines.map(({ naming, day }) => [...naming, day === "" ? "从未走访" : day]),
    ];
  },
};

export const visitCoverage: Formula = {
  id: "VISITCOVERAGE",
  name: "走访覆盖率",
  description: "一户一档里有多大一部分在这段时间有人走访过,0 到 1;单元格设成百分比格式。",
  parameters: PARAMETERS,
  takesOthers: true,
  result: "number",
  examples: [
    { formula: `=MINQING.走访覆盖率(${RANGES},"2026年")`, says: "全年走访覆盖了百分之几的户" },
  ],
  compute: (args) => {
    const { asked, missing } = unvisited(args);
    if (asked.length === 0) throw new FormulaFault("没有可以计算的户。", "#N/A");
    return (asked.length - missing.length) / asked.length;
  },
};
