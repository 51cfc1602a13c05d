import type { TownshipBook } from "../../domain/replies/index.ts";

/** What a summary is told beside the result of the merge. */
export interface SummaryOptions {
  /** e.g. 五桂镇; "" if unknown. */
  readonly township: string;
  /**
   * Readings of the regulations in force, e.g. `户次=同人同户同日计1`: each is said in the 口径 line
   * of 汇总情况, because other townships read them differently.
   */
  readonly readings: readonly string[];
  /** 综合账, on sheets of its own for typing; without it there are none. */
  readonly townshipBook?: TownshipBook;
}
