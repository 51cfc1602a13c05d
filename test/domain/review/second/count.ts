/** The whole review counted a second time: every number of it, in the same shape. */
import type { Review } from "../../../../src/domain/review/index.ts";
import type { Figures } from "../leaves.ts";
import { agesOf, countsOf, inPercent, problemsOf, satisfactionOf } from "./answers.ts";
import { added, day, livesOf } from "./items.ts";
import type { Life } from "./items.ts";
import { isWithin, monthDays } from "./days.ts";
import { cadresOf, coverageOf } from "./cadres.ts";
import { creditsOf, visitMonth } from "./people.ts";
import { LEDGERS, cameIn, countIf, happened, sumOf, text, villageOf } from "./rows.ts";
import type { ItemLedger, PlainTown } from "./rows.ts";
import { townshipLines, townshipLives } from "./township.ts";

const CATEGORIES: Readonly<Record<ItemLedger, { readonly key: string; readonly of: string[] }>> = {
  demands: {
    key: "category",
    of: [
      ...["水利", "交通", "能源", "教育", "科技文体", "医疗卫生", "劳动和社会保障"],
      ...["环境保护", "城乡规划建设管理", "农业", "其他"],
    ],
  },
  hardship: {
    key: "hardshipType",
    of: ["生活困难", "医疗困难", "住房困难", "就学困难", "就业困难", "其他困难"],
  },
  stability: { key: "matter", of: ["信访事项", "矛盾纠纷", "安全隐患", "其他"] },
};
const CHANNELS = [
  ...["干部走访", "民情收集站来访", "民情收集站来电", "电话(连心卡)"],
  ...["政协委员", "议事会成员", "网格员", "党代表", "人大代表", "三员两代表"],
  ...["来信", "网络", "上级交办", "其他台账转入", "上年接转", "未填"],
];

export function secondCount(town: PlainTown): Figures<Review> {
  const last = town.months.at(-1);
  if (!last) throw new Error("no month");
  const days = monthDays(last.month, town.cutoff);
  const on = town.asOf < days.end ? town.asOf : days.end;
  const ledgers = LEDGERS.filter((it) => it !== "stability" || !last.isSummary);
  const lives = livesOf(town.months, town.cutoff).filter((it) => ledgers.includes(it.ledger));
  const villages = new Set(town.villages);
  for (const month of town.months.slice(-2)) for (const it of cameIn(month)) villages.add(it);
  for (const { village } of lives) villages.add(village);
  const credits = creditsOf(town);
  const cadres = cadresOf(town, credits);
  const year = {
    start: monthDays(`${last.month.slice(0, 4)}-01`, town.cutoff).start,
    end: on,
  };
  const problems = problemsOf(lives, on);
  const coverages = new Map([...villages].map((it) => [it, coverageOf(it, town, credits, year)]));

  const isTownship = town.level === "乡镇";
  const own = townshipLives(town);
  const ownBreaks = own.breaks.filter(({ ledger }) => ledgers.includes(ledger));
  const receptions = happened(town, "reception").filter((row) =>
    isWithin(text(row, "receptionDate"), days),
  );

  const unit = (names: readonly string[]) => {
    const ownLives = lives.filter(({ village }) => names.includes(village));
    const ownCadres = cadres.filter(({ village }) => names.includes(village));
    const ownProblems = problems.filter(({ village }) => names.includes(village));
    const ownReceptions = receptions.filter((row) => names.includes(villageOf(row)));
    const covered = names.flatMap((it) => coverages.get(it) ?? []);
    return {
      tally: added(ownLives, "month"),
      year: added(ownLives, "year"),
      coverage: {
        households: sumOf(covered, (it) => it.households),
        visitedInMonth: sumOf(covered, (it) => it.visitedInMonth),
        visitedInYear: sumOf(covered, (it) => it.visitedInYear),
        never: sumOf(covered, (it) => it.never),
        specialDue: sumOf(covered, (it) => it.specialDue),
        specialVisited: sumOf(covered, (it) => it.specialVisited),
      },
      visitsRequired: sumOf(ownCadres, (it) => it.required ?? 0),
      visitsDone: sumOf(ownCadres, (it) => it.done),
      visitsCredited: sumOf(ownCadres, (it) => Math.min(it.required ?? 0, it.done)),
      overdue: agesOf(ownProblems),
      problemCounts: countsOf(ownProblems),
      satisfaction: satisfactionOf(ownLives, ownReceptions, town, days),
      receptions: ownReceptions.length,
    };
  };
  return {
    period: {
      year: Number(last.month.slice(0, 4)),
      month: last.month,
      label: labelOf(last.month),
      kind: "month",
    },
    ...unit([...villages]),
    villages: [...villages].map((village) => ({ village, ...unit([village]) })),
    categories: categoryLines(lives, ledgers),
    ties: [...villages].flatMap((village) =>
      ledgers.flatMap((ledger) => {
        const own = lives.filter((it) => it.village === village && it.ledger === ledger);
        if (own.length === 0) return [];
        return [
          { village, ledger, tally: added(own, "month"), difference: sumOf(own, (it) => it.gap) },
        ];
      }),
    ),
    notes: [...lives.filter(({ gap }) => gap !== 0), ...(isTownship ? ownBreaks : [])].map(
      ({ village, ledger, code, gap }) => ({
        village,
        ledger,
        code: ledger === "stability" ? "" : code,
        gap,
      }),
    ),
    cadres,
    channels: channelLines(lives),
    problems,
    township: town.level === "村" ? null : { lines: townshipLines(own, lives, ledgers) },
    trend: trendOf(town, credits),
  };
}

function labelOf(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
}

function categoryLines(lives: readonly Life[], ledgers: readonly ItemLedger[]) {
  return ledgers.flatMap((ledger) => {
    const { key, of } = CATEGORIES[ledger];
    return [...of, "未填"].flatMap((category) => {
      const own = lives.filter((it) => {
        const said = text(it.row, key);
        return it.ledger === ledger && (of.includes(said) ? said : "未填") === category;
      });
      if (category === "未填" && own.length === 0) return [];
      return [{ ledger, category, month: added(own, "month"), year: added(own, "year") }];
    });
  });
}

function channelLines(lives: readonly Life[]) {
  return CHANNELS.flatMap((channel) => {
    const own = lives.filter(
      ({ row }) => channelOf(text(row, "sourceChannel"), text(row, "collectorRole")) === channel,
    );
    const came = (span: "month" | "year") => {
      const of = (ledger: ItemLedger): number =>
        sumOf(own, (it) =>
          it.ledger === ledger ? it[span].registered + it[span].transferredIn : 0,
        );
      return { demands: of("demands"), hardship: of("hardship"), stability: of("stability") };
    };
    const [month, year] = [came("month"), came("year")];
    const all = [...Object.values(month), ...Object.values(year)];
    return all.some((it) => it > 0) ? [{ channel, month, year }] : [];
  });
}

function channelOf(channel: string, role: string): string {
  if (channel === "三员两代表" && role !== "干部" && CHANNELS.includes(role)) return role;
  return CHANNELS.includes(channel) ? channel : "未填";
}

/** From the first month to the last; a month that is not there has no figures. */
function trendOf(town: PlainTown, { visits }: ReturnType<typeof creditsOf>) {
  const lines: Figures<Review>["trend"][number][] = [];
  const [first, last] = [town.months[0]?.month ?? "", town.months.at(-1)?.month ?? ""];
  for (let month = first; month <= last; month = monthAfter(month)) {
    const at = town.months.findIndex((it) => it.month === month);
    const label = labelOf(month);
    if (at < 0) {
      lines.push({ month, label, figures: null });
      continue;
    }
    const lives = livesOf(town.months.slice(0, at + 1), town.cutoff);
    const days = monthDays(month, town.cutoff);
    const asked = lives
      .filter(({ row }) => isWithin(day(row, "callbackDate"), days))
      .map(({ row }) => text(row, "satisfaction"));
    const counts = added(lives, "month");
    lines.push({
      month,
      label,
      figures: {
        registered: counts.registered + counts.transferredIn,
        closed: counts.closed,
        open: counts.open,
        visits: countIf(visits, (it) => isWithin(it.day, visitMonth(town, month))),
        satisfaction: inPercent(
          countIf(asked, (it) => it === "满意" || it === "基本满意"),
          countIf(asked, (it) => it === "满意" || it === "基本满意" || it === "不满意"),
        ),
      },
    });
  }
  return lines;
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}
