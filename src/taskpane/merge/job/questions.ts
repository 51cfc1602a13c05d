/** The questions that wait for an answer, each once: one answer serves all its places. */
import type { Question } from "../../../domain/findings/types.ts";
import type { MergeResult } from "../../../merge/types.ts";
import { answerKey } from "../book/answers.ts";

export function openQuestions({ questions }: MergeResult): readonly Question[] {
  const open = new Map<string, Question>();
  for (const question of questions) {
    const key = answerKey(question);
    if (question.answer === undefined && !open.has(key)) open.set(key, question);
  }
  return [...open.values()];
}
