/** The review of a township, and where a second count of it comes to other numbers. */
import type { Review } from "../../../src/domain/review/index.ts";
import type { TownshipFacts } from "../../../src/job/facts.ts";
import { kindOfLeaf, leavesOf } from "./leaves.ts";
import { factsOf, reviewed } from "./sample.ts";
import { secondCount } from "./second/count.ts";
import type { PlainTown } from "./second/rows.ts";

export function reviewOfTown(town: PlainTown): Review {
  const facts = town.months.map(
    ({ month, rows, own, handedBack, isSummary }): [string, TownshipFacts] => {
      const from = town.level === "村" ? "book" : isSummary ? "summary" : "files";
      return [month, factsOf(rows, { own, handedBack, villages: town.villages, from })];
    },
  );
  return reviewed(Object.fromEntries(facts), {
    asOf: town.asOf,
    settings: {
      monthCutoff: town.cutoff,
      quotaMonth: town.visitsByCutoff ? "按月报截止日" : "自然月",
    },
  });
}

export interface SideBySide {
  /** `.villages[龙河村].tally.closed: 3, counted again 4`. */
  readonly differences: readonly string[];
  /** Kinds of numbers that were compared, `.villages[].tally.closed`, with the largest of each. */
  readonly compared: ReadonlyMap<string, number>;
}

/** Remarks on items that tie have no number; those of items that do not are numbers to be compared. */
export function sideBySide(review: Review, town: PlainTown): SideBySide {
  const breaks = review.notes.filter(({ isBreak }) => isBreak);
  const first = leavesOf({ ...review, notes: breaks });
  const second = leavesOf(secondCount(town));
  const differences: string[] = [];
  const compared = new Map<string, number>();
  for (const path of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first, second].map(
      (it) => it.get(path)?.map(String).join("、") ?? "none",
    );
    if (one !== other) differences.push(`${path}: ${one}, counted again ${other}`);
    const kind = kindOfLeaf(path);
    const largest = Math.max(...(first.get(path) ?? []).map((it) => Math.abs(it ?? 0)));
    compared.set(kind, Math.max(compared.get(kind) ?? 0, largest));
  }
  return { differences, compared };
}
