/**
 * 发放空表: from the 村名单 one workbook per village, with the township's rules and roster inside and,
 * when wanted, what goes on from last month. Comes back through the merge without a question.
 */
import { ledgerById } from "../domain/ledgers/index.ts";
import type { LedgerDef, LedgerId } from "../domain/ledgers/types.ts";
import { monthLabel } from "../domain/periods/index.ts";
import { printValue, type LedgerRecord } from "../domain/records.ts";
import type { OwnDuty } from "../domain/quotas/types.ts";
import type { Settings } from "../domain/settings/index.ts";
import { safeFilePart } from "../domain/text/paths.ts";
import { villageRegistry } from "../domain/villages/registry.ts";
import type { Village } from "../domain/villages/types.ts";
import type { WorkCalendar } from "../domain/workdays/index.ts";
import type { MergeResult } from "../merge/types.ts";
import {
  VILLAGE_LEDGERS,
  villageWorkbookPlan,
  type VillageRow,
} from "../report/village/workbook.ts";
import type { WorkbookPlan } from "../workbook/plan.ts";
import { carryOver, type CarriedVillage } from "./carry.ts";

export interface HandoutOptions {
  /** At least one. */
  readonly villages: readonly Village[];
  readonly township?: string;
  /** `yyyy-mm`. */
  readonly month: string;
  readonly settings: Settings;
  /** The township's own duties: every village gets them. */
  readonly ownDuties?: readonly OwnDuty[];
  /** Today, `yyyy-mm-dd`: what 截至日期 says until it is calculated anew. */
  readonly asOf?: string;
  /** The working days in force, for 工作日历; without them Monday to Friday count. */
  readonly calendar?: WorkCalendar;
  /** 稳定工作台账 only where it is asked for. */
  readonly withStability?: boolean;
  /** The township's own 干部名册; rows say their village. */
  readonly roster?: readonly LedgerRecord[];
  /** Last month's village files, merged. */
  readonly carry?: MergeResult;
}

export interface Handout {
  readonly village: string;
  /** File name, different for each village. */
  readonly name: string;
  readonly plan: WorkbookPlan;
  readonly carried: CarriedVillage | null;
}

export interface Handouts {
  /** One at a time: a township's workbooks are not held together. */
  readonly files: Iterable<Handout>;
  /** Villages of last month's files that stand in no 村名单: nothing of theirs is handed out. */
  readonly unlisted: readonly string[];
  /** Rows of the roster whose village stands in no 村名单, as `3 名干部的村“…”`. */
  readonly strayRoster: readonly string[];
}

/** The ledgers of a handed-out workbook. */
export function handoutLedgers(withStability: boolean): readonly LedgerDef[] {
  return VILLAGE_LEDGERS.filter(({ restricted }) => withStability || !restricted);
}

export function handouts(options: HandoutOptions): Handouts {
  const { villages, month, carry, roster = [] } = options;
  const ledgers = handoutLedgers(options.withStability === true);
  const carried = carry ? carryOver(carry, { month, ledgers }) : new Map<string, CarriedVillage>();
  const names = new Set(villages.map(({ name }) => name));
  const rosters = rosterByVillage(roster, villages);
  return {
    files: makeFiles(options, ledgers, carried, rosters),
    unlisted: [...carried.keys()].filter((name) => name !== "" && !names.has(name)),
    strayRoster: [...rosters.keys()].filter((name) => !names.has(name)),
  };
}

function* makeFiles(
  { villages, township, month, settings, ownDuties = [], asOf, calendar, carry }: HandoutOptions,
  ledgers: readonly LedgerDef[],
  carried: ReadonlyMap<string, CarriedVillage>,
  rosters: ReadonlyMap<string, readonly VillageRow[]>,
): Generator<Handout> {
  const taken = new Set<string>();
  for (const { name } of villages) {
    const own = carried.get(name) ?? null;
    const rows = new Map<LedgerId, readonly VillageRow[]>(own?.rows);
    const cadres = joinedRoster(rows.get("cadres") ?? [], rosters.get(name) ?? []);
    if (cadres.length > 0) rows.set("cadres", cadres);
    yield {
      village: name,
      name: fileName(name, month, taken),
      plan: villageWorkbookPlan({
        village: name,
        month,
        settings,
        ownDuties,
        ledgers,
        rows,
        ...(township === undefined ? {} : { township }),
        ...(asOf === undefined ? {} : { asOf }),
        ...(calendar === undefined ? {} : { calendar }),
      }),
      carried: carry ? (own ?? NOTHING) : null,
    };
  }
}

const NOTHING: CarriedVillage = {
  rows: new Map(),
  items: 0,
  registered: 0,
  refused: 0,
  ownColumns: [],
  left: new Map(),
};

/** `龙河村2026年12月民情台账.xlsx`. */
function fileName(village: string, month: string, taken: Set<string>): string {
  const stem = `${safeFilePart(village)}${monthLabel(month)}民情台账`;
  let name = `${stem}.xlsx`;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${stem}_${n}.xlsx`;
  taken.add(name.toLowerCase());
  return name;
}

function rosterByVillage(
  roster: readonly LedgerRecord[],
  villages: readonly Village[],
): ReadonlyMap<string, readonly VillageRow[]> {
  const registry = villageRegistry(villages);
  const rosters = new Map<string, VillageRow[]>();
  for (const { values } of roster) {
    const written = printValue(values["village"]);
    const match = registry.match(written);
    const village = match.kind === "found" ? match.village.name : written;
    rosters.set(village, [...(rosters.get(village) ?? []), { ...values, village }]);
  }
  return rosters;
}

/** The village's own rows stay; of the township's those are added whose name it does not have. */
function joinedRoster(
  own: readonly VillageRow[],
  township: readonly VillageRow[],
): readonly VillageRow[] {
  const names = new Set(own.map((row) => printValue(row["name"])));
  return [...own, ...township.filter((row) => !names.has(printValue(row["name"])))];
}

/** What the clerk has to know of one file, in Chinese; empty when nothing was to be carried. */
export function handoutNotes({ carried }: Handout): readonly string[] {
  if (!carried) return [];
  const { items, registered, refused, ownColumns, left } = carried;
  const notes = [`带入未办结事项 ${items} 件、名册 ${registered} 行`];
  if (refused > 0) {
    notes.push(`上月有 ${refused} 行被退回,没有带入,请该村在新表里补登`);
  }
  for (const [id, count] of left) {
    notes.push(`“${ledgerById(id).name}”没有启用,${count} 件没有带入`);
  }
  if (ownColumns.length > 0) {
    notes.push(`村里自己加的列没有带入:${ownColumns.join("、")}`);
  }
  return notes;
}
