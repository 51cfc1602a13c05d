/** 收集, 呈报, 本级建账 of the township counted a second time: from 综合账, or from the villages' rows. */
import { added, livesOf } from "./items.ts";
import type { Life } from "./items.ts";
import { isWithin, monthDays } from "./days.ts";
import { countIf, sumOf, text, villageOf } from "./rows.ts";
import type { ItemLedger, PlainTown } from "./rows.ts";

export function townshipLines(
  { isKept, lives, back }: ReturnType<typeof townshipLives>,
  villages: readonly Life[],
  ledgers: readonly ItemLedger[],
) {
  const below = new Set(villages.map(({ code }) => code));
  return ledgers.map((ledger) => {
    const sent = added(
      villages.filter((it) => it.ledger === ledger),
      "month",
    );
    if (!isKept) {
      return {
        ledger,
        fromVillages: sent.escalated,
        own: { 新建: 0, 领导交办: 0, 人大: 0, 政协: 0 },
        closedOwn: { closed: 0, substantive: 0, staged: 0, procedural: 0 },
        closedFromVillages: sent.closedAbove,
        escalatedOwn: 0,
        escalatedFromVillages: 0,
        opening: sent.aboveOpening,
        open: sent.aboveOpen,
        otherwise: sent.handedBack,
      };
    }
    const all = lives.filter((it) => it.ledger === ledger);
    const returned = back.filter((it) => it.ledger === ledger);
    const isBelow = ({ code, row }: Life): boolean =>
      (code !== "" && below.has(code)) || /\d{4}-\d\d-\d\d上报/.test(text(row, "remark"));
    const came = all.filter(isBelow);
    const made = all.filter((it) => !isBelow(it));
    const [up, own, both] = [added(came, "month"), added(made, "month"), added(all, "month")];
    const source = (wanted: string): number =>
      sumOf(made, ({ row, month }) =>
        sourceOf(text(row, "collectorRole"), text(row, "sourceChannel")) === wanted
          ? month.registered + month.transferredIn
          : 0,
      );
    const { closed, substantive, staged, procedural } = own;
    return {
      ledger,
      fromVillages: up.registered + up.transferredIn + countIf(returned, ({ isNew }) => isNew),
      own: {
        新建: source("新建"),
        领导交办: source("领导交办"),
        人大: source("人大"),
        政协: source("政协"),
      },
      closedOwn: { closed, substantive, staged, procedural },
      closedFromVillages: up.closed,
      escalatedOwn: own.escalated,
      escalatedFromVillages: up.escalated,
      opening: countIf(all, ({ month }) => month.opening > 0),
      open: countIf(all, ({ month }) => month.open > 0),
      otherwise: both.suspended + both.transferredOut - both.reopened + returned.length,
    };
  });
}

/** What became of 综合账, from the first month in which there is one. */
export function townshipLives(town: PlainTown) {
  const isKept = town.months.some(({ own }) => own.length > 0);
  const months = town.months.filter((it, at) => it.own.length > 0 || at === town.months.length - 1);
  const lives = isKept ? livesOf(months, town.cutoff, ({ own }) => own) : [];
  const last = town.months.at(-1);
  const days = monthDays(last?.month ?? "", town.cutoff);
  const back = (isKept ? (last?.handedBack ?? []) : []).flatMap((row) => {
    const [ledger, code] = [row.ledger, text(row, "code")];
    const life = lives.find(
      (it) => it.village === villageOf(row) && it.ledger === ledger && it.code === code,
    );
    const wasOpen = life !== undefined && life.month.opening > 0;
    const isNew = !wasOpen && isWithin(text(row, "registeredDate"), days);
    return wasOpen || isNew ? [{ ledger, code, village: villageOf(row), isNew }] : [];
  });
  const isBack = ({ village, ledger, code }: Life): boolean =>
    back.some((it) => it.village === village && it.ledger === ledger && it.code === code);
  return { isKept, lives, back, breaks: lives.filter((it) => it.gap !== 0 && !isBack(it)) };
}

function sourceOf(role: string, channel: string): string {
  if (role.includes("人大")) return "人大";
  if (role.includes("政协")) return "政协";
  return channel === "上级交办" ? "领导交办" : "新建";
}
