/** The household picker: what one key costs, the search alone. */
import { householdIndex } from "../../domain/households/index.ts";
import type { SearchHousehold } from "../../domain/households/index.ts";

export interface SearchFigures {
  readonly households: number;
  /** Once, when the workbook was read. */
  readonly indexMs: number;
  readonly medianKeyMs: number;
  /** To stay below one frame, 16 ms. */
  readonly slowestKeyMs: number;
}

const SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗曾单解仇";
const GIVEN = "国建秀英明芳军桂兰文大小志德玉春华成福贵荣清";
/** Every key of these is measured, the deleting of each letter as well. */
const QUERIES = ["zhang", "zsf", "张国", "03-0045", "3组zs", "英", "wxyz"];
const ROUNDS = 5;

/** `now` in milliseconds. */
export function benchSearch(count: number, now: () => number): SearchFigures {
  const households = Array.from({ length: count }, (_, at) => made(at));
  const began = now();
  const index = householdIndex(households);
  const indexMs = now() - began;
  const keys = QUERIES.flatMap((query) =>
    Array.from({ length: query.length + 1 }, (_, length) => query.slice(0, length)),
  );
  const times = keys.map((query) =>
    medianOf(ROUNDS, () => timed(() => void index.search(query, 9), now)),
  );
  return {
    households: count,
    indexMs,
    medianKeyMs: median(times),
    slowestKeyMs: Math.max(...times),
  };
}

function timed(work: () => void, now: () => number): number {
  const start = now();
  work();
  return now() - start;
}

/** Other programs of the machine get in between now and then. */
function medianOf(rounds: number, measure: () => number): number {
  return median(Array.from({ length: rounds }, measure));
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The same for the same number. */
function made(at: number): SearchHousehold {
  const group = (at % 20) + 1;
  const pick = (from: string, by: number) => from.charAt(Math.floor(at / by) % from.length);
  return {
    householdNo: `${String(group).padStart(2, "0")}-${String(Math.floor(at / 20) + 1).padStart(4, "0")}`,
    householder: pick(SURNAMES, 1) + pick(GIVEN, 7) + pick(GIVEN, 151),
    group: `${group}组`,
    isSpecial: at % 9 === 0,
    lastVisit: at % 3 === 0 ? "" : `2026-${String((at % 11) + 1).padStart(2, "0")}-10`,
  };
}
