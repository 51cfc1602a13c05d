/**
 * What is kept on the sheet 公示决定 of the workbook for the next time: what was decided, and what stands
 * below the table. Decisions are named by 编号 and place in a text, so that nothing personal is in them.
 */
import { z } from "zod";
import { DECISION_WORDS, type Decision } from "../../../../domain/publication/index.ts";
import type { KeptTexts } from "../../../../workbook/excel/index.ts";

export interface Station {
  readonly place: string;
  readonly phone: string;
}

export interface Kept {
  /** By `Hit.key`, the latest last. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** By village; what the clerk typed in place of 值班表. */
  readonly stations: Readonly<Record<string, Station>>;
  /** 监督电话. */
  readonly complaints: string;
  /** 敏感词 of the clerk's own, as typed. */
  readonly words: string;
}

export const NOTHING_KEPT: Kept = {
  decisions: new Map(),
  stations: {},
  complaints: "",
  words: "",
};

/** Names on the sheet, for whoever shows it. */
const NAMES = { complaints: "监督电话", words: "敏感词", stations: "收集站" } as const;
const DECIDED = "决定";
/** A cell holds 32,767 characters. */
const CELL = 30_000;
/** Rows for decisions: some 40,000 of them. Of more, the oldest are asked about again. */
const MOST_CELLS = 90;

const WORDS = new Map(Object.entries(DECISION_WORDS).map(([word, it]) => [it, word]));

/** Values as JSON: a text in quotes is never taken for a formula, a number or a date. */
export function keptRows({ decisions, stations, complaints, words }: Kept): KeptTexts {
  return [
    [NAMES.complaints, JSON.stringify(complaints)],
    [NAMES.words, JSON.stringify(words)],
    [NAMES.stations, JSON.stringify(stations)],
    ...cellsOf(decisions).map((text, index) => [`${DECIDED}${index + 1}`, text] as const),
  ];
}

function cellsOf(decisions: Kept["decisions"]): readonly string[] {
  const cells: string[][] = [];
  let length = CELL;
  // The latest first: what has no room any more is the oldest.
  for (const [key, decision] of [...decisions].reverse()) {
    const entry = `${JSON.stringify(key)}:${JSON.stringify(WORDS.get(decision))}`;
    if (length + entry.length + 1 > CELL) {
      if (cells.length === MOST_CELLS) break;
      cells.push([]);
      length = 2;
    }
    cells.at(-1)?.push(entry);
    length += entry.length + 1;
  }
  return cells.map((entries) => `{${entries.join(",")}}`);
}

const DECIDED_SCHEMA = z.record(z.string(), z.enum(["照登", "隐去", "不登"]));
const STATIONS_SCHEMA = z.record(z.string(), z.object({ place: z.string(), phone: z.string() }));

/** What can be understood of the sheet; the rest is asked about again. Never throws. */
export function readKept(texts: KeptTexts): Kept {
  const values = new Map(texts.map(([name, json]) => [name, parse(json)]));
  const stations = STATIONS_SCHEMA.safeParse(values.get(NAMES.stations));
  const cells = [...values].filter(([name]) => name.startsWith(DECIDED)).map(([, value]) => value);
  const decided = cells.flatMap((value) => {
    const read = DECIDED_SCHEMA.safeParse(value);
    return read.success ? Object.entries(read.data) : [];
  });
  return {
    decisions: new Map(
      decided.reverse().flatMap(([key, word]): [string, Decision][] => {
        const decision = DECISION_WORDS[word];
        return decision === undefined ? [] : [[key, decision]];
      }),
    ),
    stations: stations.success ? stations.data : {},
    complaints: textOf(values.get(NAMES.complaints)),
    words: textOf(values.get(NAMES.words)),
  };
}

/** The later decision counts, and is the latest. */
export function withDecisions(
  kept: Kept,
  changed: readonly (readonly [key: string, decision: Decision])[],
): Kept {
  const decisions = new Map(kept.decisions);
  for (const [key, decision] of changed) {
    decisions.delete(key);
    decisions.set(key, decision);
  }
  return { ...kept, decisions };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
