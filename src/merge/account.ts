/** The account of every block after the merge, and the balance of the whole: nothing gets lost. */
import type { BlockAccount, FileIntake } from "../intake/types.ts";
import type { Fate } from "./upsert.ts";

/** Collects what became of accepted rows when they met others. */
export class Ledgering {
  readonly #moves = new Map<FileIntake, Map<number, { duplicate: number; refused: number }>>();

  move(intake: FileIntake, block: number, fate: Fate): void {
    if (fate === "accepted") return;
    const blocks =
      this.#moves.get(intake) ?? new Map<number, { duplicate: number; refused: number }>();
    this.#moves.set(intake, blocks);
    const moved = blocks.get(block) ?? { duplicate: 0, refused: 0 };
    blocks.set(block, moved);
    moved[fate] += 1;
  }

  /** The accounts of a merged file. */
  accounts(intake: FileIntake): readonly BlockAccount[] {
    const moves = this.#moves.get(intake);
    if (!moves) return intake.blocks;
    return intake.blocks.map((block, index) => {
      const moved = moves.get(index);
      if (!moved) return block;
      return {
        ...block,
        accepted: block.accepted - moved.duplicate - moved.refused,
        duplicate: block.duplicate + moved.duplicate,
        refused: block.refused + moved.refused,
      };
    });
  }
}

/** The accounts of a file that is refused as a whole: every row that was read counts as refused. */
export function refusedAccounts(intake: FileIntake): readonly BlockAccount[] {
  return intake.blocks.map((block) => ({
    ...block,
    accepted: 0,
    duplicate: 0,
    refused: block.read,
  }));
}

export interface Sums {
  read: number;
  accepted: number;
  duplicate: number;
  refused: number;
}

/** Adds accounts up; `balanced` is false if any single block does not tie. */
export function sumAccounts(blocks: Iterable<BlockAccount>): Sums & { balanced: boolean } {
  const sums = { read: 0, accepted: 0, duplicate: 0, refused: 0, balanced: true };
  for (const block of blocks) {
    sums.read += block.read;
    sums.accepted += block.accepted;
    sums.duplicate += block.duplicate;
    sums.refused += block.refused;
    const parts = block.accepted + block.duplicate + block.refused;
    if (block.read !== parts || block.accepted < 0) sums.balanced = false;
  }
  return sums;
}
