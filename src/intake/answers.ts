/** Remembered answers to questions: per village, and per file where the village itself is in question. */
import { z } from "zod";
import { readKeptFile } from "../domain/text/keptFile.ts";
import type { Question } from "../domain/findings/types.ts";

const answerMap = z.record(z.string(), z.string().nullable());

/** Strict: the file is written anew with every run, and what is not ours would be lost. */
const mappingSchema = z.strictObject({
  version: z.literal(1),
  villages: z.record(z.string(), answerMap).default({}),
  files: z.record(z.string(), answerMap).default({}),
});

/** The mapping file: question id → answer; null stands for a question still open. */
export type Mapping = z.infer<typeof mappingSchema>;

export const EMPTY_MAPPING: Mapping = { version: 1, villages: {}, files: {} };

export type MappingReading =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly message: string };

/** Reads a mapping file. Anything odd is one Chinese sentence, never an exception. */
export function readMapping(text: string, file: string): MappingReading {
  const read = readKeptFile(text, mappingSchema, EMPTY_MAPPING, {
    file,
    content: "回答",
    kind: "回答文件",
    shape: '应为 {"version":1,"villages":{"龙河村":{"问题编号":"回答"}},"files":{}}。',
  });
  return read.ok ? { ok: true, mapping: read.value } : read;
}

/** Looks an answer up; undefined = never answered. */
export type AnswerOf = (questionId: string) => string | undefined;

export function villageAnswers(mapping: Mapping, village: string): AnswerOf {
  return lookUp(mapping.villages, village);
}

export function fileAnswers(mapping: Mapping, fileName: string): AnswerOf {
  return lookUp(mapping.files, fileName);
}

function lookUp(
  group: Readonly<Record<string, Record<string, string | null>>>,
  name: string,
): AnswerOf {
  const answers = Object.hasOwn(group, name) ? group[name] : undefined;
  return (id) => (answers && Object.hasOwn(answers, id) ? (answers[id] ?? undefined) : undefined);
}

/**
 * The mapping with the questions of a run added, unanswered (null) where they are new.
 * Nothing that was answered is changed or dropped.
 */
export function withQuestions(
  mapping: Mapping,
  questions: readonly Question[],
  fileNameOf: (path: string) => string,
): Mapping {
  const villages = copy(mapping.villages);
  const files = copy(mapping.files);
  for (const question of questions) {
    const [group, name] =
      question.village === "" ? [files, fileNameOf(question.file)] : [villages, question.village];
    const answers = group.get(name) ?? new Map<string, string | null>();
    if (!answers.has(question.id)) answers.set(question.id, null);
    group.set(name, answers);
  }
  return { version: 1, villages: plain(villages), files: plain(files) };
}

function copy(
  group: Readonly<Record<string, Record<string, string | null>>>,
): Map<string, Map<string, string | null>> {
  return new Map(
    Object.entries(group).map(([name, answers]) => [name, new Map(Object.entries(answers))]),
  );
}

function plain(
  group: ReadonlyMap<string, ReadonlyMap<string, string | null>>,
): Record<string, Record<string, string | null>> {
  return Object.fromEntries(
    [...group].map(([name, answers]) => [name, Object.fromEntries(answers)]),
  );
}
