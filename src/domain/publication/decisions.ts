/**
 * Decisions kept for the next run: 决定.json of the clerk. Keys name a village, a 编号, a field and a place
 * in a text whose digest they hold, so that the file itself holds nothing personal.
 */
import { z } from "zod";
import { readKeptFile } from "../text/keptFile.ts";
import type { Decision, Decisions, Publication } from "./types.ts";

/** As the clerk writes them; null is a question still open. */
export const DECISION_WORDS: Readonly<Record<string, Decision>> = {
  照登: "release",
  隐去: "mask",
  不登: "withhold",
};

const fileSchema = z.strictObject({
  version: z.literal(1),
  监督电话: z.string().default(""),
  收集站电话: z.string().default(""),
  收集站地点: z.string().default(""),
  敏感词: z.array(z.string()).default([]),
  决定: z.record(z.string(), z.enum(["照登", "隐去", "不登"]).nullable()).default({}),
});

/** The file as it stands. */
export type DecisionFile = z.infer<typeof fileSchema>;

export const NO_DECISIONS: DecisionFile = {
  version: 1,
  监督电话: "",
  收集站电话: "",
  收集站地点: "",
  敏感词: [],
  决定: {},
};

export type DecisionReading =
  | { readonly ok: true; readonly file: DecisionFile }
  | { readonly ok: false; readonly message: string };

/** Anything odd is one Chinese sentence, never an exception. */
export function readDecisionFile(text: string, name: string): DecisionReading {
  const read = readKeptFile(text, fileSchema, NO_DECISIONS, {
    file: name,
    content: "决定",
    kind: "公示决定",
    shape: "每处决定写“照登”“隐去”或“不登”,没有决定的写 null。",
  });
  return read.ok ? { ok: true, file: read.value } : read;
}

export function decisionsOf({ 决定 }: DecisionFile): Decisions {
  return new Map(
    Object.entries(决定).flatMap(([key, word]): [string, Decision][] => {
      const decision = word === null ? undefined : DECISION_WORDS[word];
      return decision === undefined ? [] : [[key, decision]];
    }),
  );
}

/** The file with what is still open added as null; nothing decided is changed or dropped. */
export function withOpen(file: DecisionFile, { undecided }: Publication): DecisionFile {
  const open = undecided
    .filter(({ key }) => !Object.hasOwn(file.决定, key))
    .map(({ key }): [string, null] => [key, null]);
  return { ...file, 决定: { ...file.决定, ...Object.fromEntries(open) } };
}
