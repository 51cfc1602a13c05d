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
import type { Followed, MonthFlows } from "./months.ts";
import { text } from "./standing.ts";
import type { Row } from "./standing.ts";
import { sumTallies } from "./tally.ts";
import { itemNotes } from "./ties.ts";
import { OWN_SOURCES } from "./types.ts";
import type { ItemNote, MonthRows, OwnSource, TownshipLine } from "./types.ts";

export interface TownshipPart {
  readonly lines: readonly TownshipLine[];
  /** Rows of 综合账 that do not tie, or tie with a remark. */
  readonly notes: readonly ItemNote[];
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
      notes: [],
      hasOwnLedger: false,
    };
  }
  const escalated = new Set(villages.map(({ code }) => code).filter((code) => code !== ""));
  // Against a month in which nobody kept one, all of it would be missing there.
  const kept = months.filter((it, index) => it.own.length > 0 || index === months.length - 1);
  const flow = followMonths(kept, { cutoffDay, rowsOf: ({ own }) => own.filter(isItem) }).at(-1);
  const items = (flow?.items ?? []).filter(({ ledger }) => ledgers.includes(ledger));
  const back = flow ? handedBackIn(months.at(-1)?.handedBack ?? [], flow) : [];
  const isBack = new Set(back.map(({ key }) => key));
  return {
    lines: ledgers.map((ledger) =>
      fromOwnRows(
        ledger,
        items.filter((item) => item.ledger === ledger),
        escalated,
        back.filter((it) => it.ledger === ledger),
      ),
    ),
    notes: itemNotes(items.filter((item) => !isBack.has(keyOf(item)))).map((note) => ({
      ...note,
      village: note.village === "" ? "本级" : note.village,
      why: `综合账:${note.why}`,
    })),
    hasOwnLedger: true,
  };
}

/** A matter handed back within the month: it had come within it, or was open when it began. */
interface HandedBack {
  readonly key: string;
  readonly ledger: ItemLedger;
  readonly isNew: boolean;
}

function handedBackIn(
  rows: readonly LedgerRecord[],
  { items, period }: MonthFlows,
): readonly HandedBack[] {
  const known = new Map(items.map((item) => [keyOf(item), item]));
  return rows.flatMap((record): readonly HandedBack[] => {
    const item = asItem(record);
    if (item === null) return [];
    const [code, came] = [item.values["code"], item.values["registeredDate"]].map(printValue);
    const matter = { village: record.source.village, ledger: item.ledger, code: code ?? "" };
    const key = keyOf(matter);
    const { before = "absent" } = known.get(key)?.step ?? {};
    const isNew = came !== undefined && period.start <= came && came <= period.end;
    if (before === "open") return [{ key, ledger: item.ledger, isNew: false }];
    return before === "absent" && isNew ? [{ key, ledger: item.ledger, isNew }] : [];
  });
}

function keyOf({ village, ledger, code }: Pick<Followed, "village" | "ledger" | "code">): string {
  return JSON.stringify([village, ledger, code]);
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
  back: readonly HandedBack[],
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
    fromVillages:
      ofVillages.registered + ofVillages.transferredIn + back.filter(({ isNew }) => isNew).length,
    own: sources,
    closedOwn: { closed, substantive, staged, procedural },
    closedFromVillages: ofVillages.closed,
    escalatedOwn: own.escalated,
    escalatedFromVillages: ofVillages.escalated,
    opening: own.opening + ofVillages.opening,
    open: own.open + ofVillages.open,
    otherwise: [own, ofVillages].reduce(
      (sum, it) => sum + it.suspended + it.transferredOut - it.reopened,
      back.length,
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
