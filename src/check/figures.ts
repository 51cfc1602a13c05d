/** How long a check takes and how long it holds up the pane, for a bench. */
import type { RawWorkbook } from "../workbook/raw.ts";
import { checkBook, type CheckOptions } from "./index.ts";
import { BookJoiner, frameOf, partsOf } from "./parts.ts";

export interface CheckFigures {
  readonly rows: number;
  readonly findings: number;
  readonly repairs: number;
  /** Messages that the workbook goes to the worker in. */
  readonly parts: number;
  /** Milliseconds in which the pane can do nothing else: making and copying one part. */
  readonly longestSlice: number;
  readonly sending: number;
  /** In the worker. */
  readonly checking: number;
}

export interface FigureTools {
  /** Milliseconds. */
  readonly now: () => number;
  /** As a message to a worker is copied: `structuredClone`. */
  readonly clone: <Value>(value: Value) => Value;
}

export function checkFigures(
  workbook: RawWorkbook,
  options: CheckOptions,
  { now, clone }: FigureTools,
): CheckFigures {
  const begin = now();
  let longest = 0;
  const slice = <Value>(work: () => Value): Value => {
    const from = now();
    const value = work();
    longest = Math.max(longest, now() - from);
    return value;
  };
  const joiner = new BookJoiner(slice(() => clone(frameOf(workbook))));
  const parts = partsOf(workbook);
  let count = 0;
  for (;;) {
    const next = slice(() => {
      const part = parts.next().value;
      return part === undefined ? null : clone(part);
    });
    if (next === null) break;
    joiner.add(next);
    count += 1;
  }
  const sent = now();
  const { rows, findings, repairs } = checkBook(joiner.workbook(), options);
  return {
    rows,
    findings: findings.length,
    repairs: repairs.length,
    parts: count,
    longestSlice: longest,
    sending: sent - begin,
    checking: now() - sent,
  };
}
