/** Counting for 汇总情况 and 行数核对: everything from the records and the accounts of the blocks. */
import type { LedgerId } from "../../domain/ledgers/types.ts";
import type { IgnoredKind } from "../../intake/types.ts";
import type { MergedFile, MergeResult } from "../../merge/types.ts";

/** Records per village in the summary. Villages without any are not in the map. */
export type VillageCounts = ReadonlyMap<string, number>;

export function countByVillage(result: MergeResult): ReadonlyMap<LedgerId, VillageCounts> {
  const counts = new Map<LedgerId, VillageCounts>();
  for (const [ledger, records] of result.records) {
    const byVillage = new Map<string, number>();
    for (const { source } of records) {
      byVillage.set(source.village, (byVillage.get(source.village) ?? 0) + 1);
    }
    counts.set(ledger, byVillage);
  }
  return counts;
}

export interface RowAccount {
  files: number;
  read: number;
  accepted: number;
  duplicate: number;
  refused: number;
  readonly ignored: Map<IgnoredKind, number>;
}

/** The accounts of all blocks, added up by village name ("" = unknown). */
export function accountsByVillage(
  files: readonly MergedFile[],
): ReadonlyMap<string, Readonly<RowAccount>> {
  const accounts = new Map<string, RowAccount>();
  for (const file of files) {
    const account = accounts.get(file.village) ?? emptyAccount();
    accounts.set(file.village, account);
    account.files += 1;
    addBlocks(account, file);
  }
  return accounts;
}

/** The account of one file. */
export function accountOf(file: MergedFile): Readonly<RowAccount> {
  const account = emptyAccount();
  account.files = 1;
  addBlocks(account, file);
  return account;
}

function addBlocks(account: RowAccount, file: MergedFile): void {
  for (const block of file.blocks) {
    account.read += block.read;
    account.accepted += block.accepted;
    account.duplicate += block.duplicate;
    account.refused += block.refused;
    for (const [kind, rows] of Object.entries(block.ignored)) {
      const key = kind as IgnoredKind;
      account.ignored.set(key, (account.ignored.get(key) ?? 0) + rows);
    }
  }
}

export function emptyAccount(): RowAccount {
  return { files: 0, read: 0, accepted: 0, duplicate: 0, refused: 0, ignored: new Map() };
}
