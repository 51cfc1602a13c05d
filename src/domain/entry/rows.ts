/** One entry → the rows of every ledger that it feeds, as values by column key. */
import type { LedgerId } from "../ledgers/types.ts";
import type { RecordValues } from "../ledgers/schema.ts";
import { NO_DEMAND } from "../ledgers/visits.ts";
import { contentOf } from "./check.ts";
import type { ItemLedger } from "./numbering.ts";
import { NOT_MET, SOLVED } from "./types.ts";
import type { Entry, EntryDemand, EntryHousehold } from "./types.ts";

export interface LedgerRows {
  readonly ledger: LedgerId;
  readonly rows: readonly RecordValues[];
}

/** What a card knows of its household, for the row in 困难群众台账. */
export type CardValues = RecordValues;

/** 群众反映 of a visit that met nobody. */
const NOBODY = "未遇到人";

/** Rows of 走访记录 (one a household), 民情日记 (one a cadre) and the ledger of the demand. */
export function entryRows(
  entry: Entry,
  cardOf: (household: EntryHousehold) => CardValues | undefined,
): readonly LedgerRows[] {
  const { demand } = entry;
  const items = demand && demand.ledger !== "card" ? itemRows(entry, demand, cardOf) : [];
  return [
    ...items,
    { ledger: "visits", rows: visitRows(entry) },
    // Nobody was met: there is nothing to keep a diary of.
    ...(entry.way === NOT_MET ? [] : [{ ledger: "diary" as const, rows: diaryRows(entry) }]),
  ];
}

/** `id-1`, `id-2`, … : by it a row is never written twice, and its entry is found again. */
export function rowId(entry: Pick<Entry, "id">, index: number): string {
  return `${entry.id}-${index + 1}`;
}

/** The entry that a 登记批次 belongs to; "" for a text of another form. */
export function entryOfRow(id: string): string {
  return /^(.+)-\d{1,3}$/.exec(id)?.[1] ?? "";
}

/** How many rows the demand makes: a matter is one row, hardship is one row a household. */
export function itemCount({ demand, households }: Pick<Entry, "demand" | "households">): number {
  if (demand === null || demand.ledger === "card") return 0;
  return demand.ledger === "demands" ? 1 : households.length;
}

export function itemLedgerOf({ demand }: Pick<Entry, "demand">): ItemLedger | null {
  return demand === null || demand.ledger === "card" ? null : demand.ledger;
}

function visitRows(entry: Entry): readonly RecordValues[] {
  const { demand } = entry;
  return entry.households.map((household, index) => ({
    visitDate: entry.date,
    visitors: entry.visitors,
    ...namesOf(household),
    visitWay: entry.way,
    opinion: reported(entry),
    outcome: filled(entry.outcome),
    ledgerCode: filled(demand?.codes[demand.ledger === "demands" ? 0 : index] ?? ""),
    response: filled(entry.response),
    feeling: filled(entry.feeling),
    entryId: rowId(entry, index),
  }));
}

function diaryRows(entry: Entry): readonly RecordValues[] {
  const visited = entry.households.map(({ householder, householdNo, group }) => {
    const name = householder === "" ? householdNo : householder;
    return group === "" ? name : `${name}(${group})`;
  });
  return entry.visitors.map((cadre, index) => ({
    diaryDate: entry.date,
    cadre,
    problems: `走访${visited.join("、")}:${reported(entry)}`,
    response: filled(entry.response),
    feeling: filled(entry.feeling),
    entryId: rowId(entry, index),
  }));
}

function reported({ opinion, way }: Entry): string {
  if (opinion !== "") return opinion;
  return way === NOT_MET ? NOBODY : NO_DEMAND;
}

function itemRows(
  entry: Entry,
  demand: EntryDemand,
  cardOf: (household: EntryHousehold) => CardValues | undefined,
): readonly LedgerRows[] {
  const common = {
    registeredDate: entry.date,
    sourceChannel: channelOf(entry.way),
    collector: entry.visitors[0] ?? null,
    collectorRole: "干部",
  };
  if (demand.ledger === "demands") {
    const [first, ...others] = entry.households;
    const row = {
      code: demand.codes[0] ?? null,
      group: filled(first?.group ?? ""),
      householdNo: filled(first?.householdNo ?? ""),
      ...common,
      reporter: filled(first?.householder ?? ""),
      phone: filled(first?.phone ?? ""),
      ...(others.length === 0 ? {} : alsoReported(others)),
      content: contentOf(demand, entry.opinion),
      category: filled(demand.category),
      subCategory: filled(demand.subCategory),
      ...standing(entry, demand, "当场办结"),
      entryId: rowId(entry, 0),
    };
    return [{ ledger: "demands", rows: [row] }];
  }
  const rows = entry.households.map((household, index) => ({
    ...cardOf(household),
    code: demand.codes[index] ?? null,
    ...namesOf(household),
    ...(household.phone === "" ? {} : { phone: household.phone }),
    ...(household.address === "" ? {} : { address: household.address }),
    ...common,
    hardshipType: filled(demand.hardshipType),
    hardshipReason: filled(demand.hardshipReason),
    needs: demand.needs,
    supportType: filled(demand.supportType),
    occupation: filled(demand.occupation),
    ...standing(entry, demand, "实质性解决困难"),
    remark: filled(contentOf(demand, entry.opinion)),
    entryId: rowId(entry, index),
  }));
  return [{ ledger: "hardship", rows }];
}

function alsoReported(others: readonly EntryHousehold[]): RecordValues {
  const names = others.map(({ householder, householdNo }) =>
    [householder, householdNo].filter((part) => part !== "").join(" "),
  );
  return { reporterKind: "反映群体代表", remark: `一同反映:${names.join("、")}` };
}

/** What was solved on the spot is on the books all the same, as done (B: 能解决的及时解决). */
function standing(entry: Entry, { result }: EntryDemand, closingWay: string): RecordValues {
  if (entry.outcome !== SOLVED) return { status: "待议账" };
  return {
    status: "已办结待回访",
    closingWay,
    closedDate: entry.date,
    result: result === "" ? SOLVED : result,
  };
}

const CHANNELS: Readonly<Record<string, string>> = {
  电话: "电话(连心卡)",
  微信: "网络",
  视频: "网络",
  网上: "网络",
};

/** 来源渠道 that a 走访方式 stands for. */
function channelOf(way: string): string {
  return CHANNELS[way] ?? "干部走访";
}

function namesOf({ group, householdNo, householder }: EntryHousehold): RecordValues {
  return {
    group: filled(group),
    householdNo: filled(householdNo),
    householder: filled(householder),
  };
}

function filled(text: string): string | null {
  return text === "" ? null : text;
}
