/**
 * The township's own lines (§2.4): 收集合计 = 村呈报 + 本级建账. From its 综合账 where it writes in one,
 * and otherwise from what the villages' rows say of what they passed on.
 */
import { asItem } from "../lifecycle/index.ts";
import type { ItemLedger } from "../lifecycle/index.ts";
import { printValue } from "../records.ts";
import { isWorkedOn } from "../replies/index.ts";
import type { LedgerRecord } from "../records.ts";
import { followMonths } from "./months.ts";
import type { Followed } from "./months.ts";
import { text } from "./standing.ts";
import type { Row } from "./standing.ts";
import { sumTallies } from "./tally.ts";
import { OWN_SOURCES } from "./types.ts";
import type { MonthRows, OwnSource, TownshipLine } from "./types.ts";

export interface TownshipPart {
  readonly lines: readonly TownshipLine[];
  readonly hasOwnLedger: boolean;
}

export function townshipPart(
  months: readonly MonthRows[],
  villages: readonly Followed[],
  ledgers: readonly ItemLedger[],
  cutoffDay: number,
): TownshipPart {
  if (!months.some(({ own }) => own.some(isWorkedOn))) {
    return {
      lines: ledgers.map((ledger) => fromVillageRows(ledger, villages)),
      hasOwnLedger: false,
    };
  }
  const escalated = new Set(villages.map(({ code }) => code).filter((code) => code !== ""));
  const flows = followMonths(months, { cutoffDay, rowsOf: ({ own }) => own.filter(isItem) });
  const items = flows.at(-1)?.items ?? [];
  return {
    lines: ledgers.map((ledger) =>
      fromOwnRows(
        ledger,
        items.filter((item) => item.ledger === ledger),
        escalated,
      ),
    ),
    hasOwnLedger: true,
  };
}

function isItem(record: LedgerRecord): boolean {
  return asItem(record) !== null;
}

const NONE: Readonly<Record<OwnSource, number>> = { 新建: 0, 领导交办: 0, 人大: 0, 政协: 0 };

/** What was passed on is collected here, closed when the village notes that it was closed above. */
function fromVillageRows(ledger: ItemLedger, villages: readonly Followed[]): TownshipLine {
  const tally = sumTallies(
    villages.filter((item) => item.ledger === ledger).map(({ month }) => month.tally),
  );
  return {
    ledger,
    fromVillages: tally.escalated,
    own: NONE,
    closedOwn: { closed: 0, substantive: 0, staged: 0, procedural: 0 },
    closedFromVillages: tally.closedAbove,
    escalatedOwn: 0,
    escalatedFromVillages: 0,
    opening: tally.aboveOpening,
    open: tally.aboveOpen,
    otherwise: tally.handedBack,
  };
}

function fromOwnRows(
  ledger: ItemLedger,
  items: readonly Followed[],
  below: ReadonlySet<string>,
): TownshipLine {
  const came = items.filter((item) => isFromVillage(item, below));
  const made = items.filter((item) => !isFromVillage(item, below));
  const ofVillages = sumTallies(came.map(({ month }) => month.tally));
  const own = sumTallies(made.map(({ month }) => month.tally));
  const sources: Record<OwnSource, number> = { ...NONE };
  for (const { row, month } of made) {
    sources[sourceOf(row)] += month.tally.registered + month.tally.transferredIn;
  }
  const { closed, substantive, staged, procedural } = own;
  return {
    ledger,
    fromVillages: ofVillages.registered + ofVillages.transferredIn,
    own: sources,
    closedOwn: { closed, substantive, staged, procedural },
    closedFromVillages: ofVillages.closed,
    escalatedOwn: own.escalated,
    escalatedFromVillages: ofVillages.escalated,
    opening: own.opening + ofVillages.opening,
    open: own.open + ofVillages.open,
    otherwise: [own, ofVillages].reduce(
      (sum, it) => sum + it.suspended + it.transferredOut - it.reopened,
      0,
    ),
  };
}

/** Same 编号 as in a village's ledger, or a remark that says from where it came up. */
function isFromVillage({ code, row }: Followed, below: ReadonlySet<string>): boolean {
  return below.has(code) || /\d{4}-\d\d-\d\d上报/.test(text(row, "remark"));
}

function sourceOf(row: Row): OwnSource {
  const role = printValue(row.item.values["collectorRole"]);
  const channel = text(row, "sourceChannel");
  const said = `${role}${channel}`;
  return (
    OWN_SOURCES.find((source) => source !== "新建" && said.includes(source)) ??
    (channel === "上级交办" ? "领导交办" : "新建")
  );
}
