/** Formulas on the 走访记录: 户次 of a person, its rows, missed weeks, the last visit at a household. */
import { isoToSerial } from "../../domain/dates/index.ts";
import { describeFinding } from "../../domain/findings/describe.ts";
import type { Finding } from "../../domain/findings/types.ts";
import { ledgerById } from "../../domain/ledgers/index.ts";
import { unlessIncomplete } from "../../domain/quotas/incomplete.ts";
import { weeklyQuota } from "../../domain/quotas/measures/visitCount.ts";
import { visitRows } from "../../domain/quotas/measures/visitRows.ts";
import { text } from "../../domain/quotas/people.ts";
import { spansWithin } from "../../domain/quotas/spans.ts";
import { lastVisits } from "../../domain/quotas/suggest.ts";
import { creditsWithin } from "../../domain/quotas/visits.ts";
import type { LedgerRecord } from "../../domain/records.ts";
import { householdAsked, lastVisitOf } from "../households.ts";
import { personNamed } from "../people.ts";
import { spanOf } from "../periods.ts";
import { FormulaFault, type Formula } from "../types.ts";
import { AS_OF, PERIOD, PERSON, VISITS } from "./parameters.ts";

const SHEET = ledgerById("visits").sheetName;

export const countVisits: Formula = {
  id: "COUNTVISITS",
  name: "走访户次",
  description: "一个人在一段时间里计入的走访户次:同一人同一户同一天只计一次,电话、未遇等不计(A1)。",
  parameters: [VISITS, PERSON, PERIOD],
  takesOthers: true,
  result: "number",
  examples: [
    {
      formula: `=MINQING.走访户次(T_visits[#全部],A2,"2026-11")`,
      says: "A2 这个人 11 月走访了多少户次",
    },
    {
      formula: `=MINQING.走访户次(T_visits[#全部],"张三","2026年第4季度",T_households[#全部],T_cadres[#全部])`,
      says: "对照名册(任期)和一户一档(同一户的两种写法算一户)计数",
    },
  ],
  notes: [
    "不给干部名册时,走访人一栏里的每个姓名都算一个人;给了名册,名册里没有的姓名不计,任期以外的不计。",
    "不给一户一档时,有户编号的按户编号分户,没有的按组别和户主分户。",
    "今天以后的走访不计。为什么有的行没有计入,用“走访明细”看。",
  ],
  compute: (args) => {
    const reading = args.reading();
    const span = spanOf(args.cell("period"), reading.settings);
    const person = personNamed(args.text("person"), reading);
    if (!person) return 0;
    const credits = creditsWithin(reading.facts().creditsOf(person), span);
    return visitRows(credits, ({ rejected }) => rejected).counted.length;
  },
};

const HEADERS = ["第几行", "走访日期", "走访的户", "计入", "不计的原因"] as const;

export const listVisits: Formula = {
  id: "LISTVISITS",
  name: "走访明细",
  description: "一个人在一段时间里的走访,逐行列出计不计入、为什么不计;没有读进来的行列在最后。",
  parameters: [VISITS, PERSON, PERIOD],
  takesOthers: true,
  result: "rows",
  examples: [
    {
      formula: `=MINQING.走访明细(T_visits[#全部],A2,"2026-11")`,
      says: "“走访户次”那个数字的每一行",
    },
  ],
  notes: ["“第几行”从所选区域的第一行数起。"],
  compute: (args) => {
    const reading = args.reading();
    const span = spanOf(args.cell("period"), reading.settings);
    const person = personNamed(args.text("person"), reading);
    const credits = person ? creditsWithin(reading.facts().creditsOf(person), span) : [];
    const lines = credits.map(({ record, day, rejected }) => [
      record.source.row,
      day,
      homeOf(record),
      rejected === "" ? "计入" : "不计",
      rejected,
    ]);
    return [HEADERS, ...lines, ...unreadLines(reading.township.findings)];
  },
};

function homeOf({ values }: LedgerRecord): string {
  const naming = [values["householdNo"], values["group"], values["householder"]].map(text);
  return naming.filter((it) => it !== "").join(" ");
}

/** Rows that were refused: nobody can say whose they are. */
function unreadLines(findings: readonly Finding[]): readonly (readonly (string | number)[])[] {
  return findings.flatMap((finding) => {
    const said = describeFinding(finding, "full");
    return finding.row === undefined || finding.sheet !== SHEET || said.class !== "R"
      ? []
      : [[finding.row, "", "", "没有读进来", said.message]];
  });
}

export const countMissedWeeks: Formula = {
  id: "COUNTMISSEDWEEKS",
  name: "漏访周数",
  description: "一个人在一段时间里有几周没有走访够(每周不少于 1 次,D16);还没有过完的一周不算。",
  parameters: [VISITS, PERSON, PERIOD, AS_OF],
  takesOthers: true,
  result: "number",
  examples: [
    {
      formula: `=MINQING.漏访周数(T_visits[#全部],A2,"2026年11月",TODAY(),T_households[#全部])`,
      says: "A2 这个人 11 月有几周没有走访他的联系户",
    },
  ],
  notes: [
    "给了一户一档时只算走访他的联系户(“联系干部”写他的户);不给时走访哪一户都算。",
    "一周属于它最后一天所在的月。不在任期内的周不算;走访记录开始的那个月以前就开始的周也不算。",
  ],
  compute: (args) => {
    const asOf = args.day("asOf") ?? args.today;
    const reading = args.reading(asOf);
    const span = spanOf(args.cell("period"), reading.settings);
    const person = personNamed(args.text("person"), reading);
    const facts = reading.facts();
    const weeks = spansWithin("week", span, asOf, reading.settings).filter(({ end }) => end < asOf);
    if (!person) {
      const since = facts.visitsSince.get("") ?? "";
      return weeks.filter(({ start }) => start >= since).length;
    }
    const anyHousehold = facts.households.all.length === 0;
    if (!anyHousehold && facts.linkedTo(person).length === 0) {
      throw new FormulaFault(`一户一档里没有“${person.name}”的联系户,没有可以算的周。`, "#N/A");
    }
    const outcomes = weeklyQuota(facts, person, weeks, anyHousehold).map(unlessIncomplete(facts));
    return outcomes.filter(({ state }) => state === "missed").length;
  },
};

const NEVER = "从未走访";

export const lastVisit: Formula = {
  id: "LASTVISIT",
  name: "最近走访",
  description: `一户最近一次计入的走访是哪一天;一次也没有时是“${NEVER}”。`,
  parameters: [
    VISITS,
    {
      key: "household",
      name: "户",
      description: "户编号(03-0045),或户主姓名,或 3组张三;几个村的写成 村名/户编号。",
      kind: "cell",
    },
  ],
  takesOthers: true,
  result: "date",
  examples: [
    {
      formula: `=MINQING.最近走访(T_visits[#全部],B5)`,
      says: "B5 是户编号或户主:最近一次走访的日期",
    },
    {
      formula: `=TODAY()-MINQING.最近走访(T_visits[#全部],B5,T_households[#全部])`,
      says: "离上次走访多少天",
    },
  ],
  notes: ["结果是 Excel 的日期数,请把单元格设成日期格式。"],
  compute: (args) => {
    const reading = args.reading();
    const asked = householdAsked(args.text("household"));
    const facts = reading.facts();
    const day = lastVisitOf(asked, facts, lastVisits(facts));
    return day === "" ? NEVER : isoToSerial(day);
  },
};
