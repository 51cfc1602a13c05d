/** Answering questions: chosen, remembered in the workbook, brought in and out as a file. */
import type { Question } from "../../../domain/findings/types.ts";
import { readMapping } from "../../../intake/answers.ts";
import { answerKey, answersOf, answersPlan, answerTo } from "../book/answers.ts";
import { joinAnswers, mappingOf, type RememberedAnswer } from "../book/answers.ts";
import type { WrittenRun } from "../book/target.ts";
import { said } from "../../shared/notice.ts";
import type { MergeNotice } from "./state.ts";
import type { FlowStore, FlowTools } from "./tools.ts";

export interface AnswerDesk {
  /** The sheet on which answers stand already. */
  readonly found: (run: WrittenRun | undefined) => void;
  readonly draft: (question: Question, value: string | null) => void;
  /** Remembers what has been chosen; returns what is to be told once the run is over. */
  readonly keepDrafts: () => Promise<readonly MergeNotice[]>;
  readonly importFile: (name: string, text: string) => Promise<void>;
}

export function createAnswerDesk(store: FlowStore, { target, unique }: FlowTools): AnswerDesk {
  let written: WrittenRun | undefined;

  const notice = (it: MergeNotice) => {
    store.dispatch({ type: "noticed", notice: it });
  };

  /** They count in any case; a workbook that refuses them is told of. */
  const remember = async (added: readonly RememberedAnswer[]): Promise<readonly MergeNotice[]> => {
    const answers = joinAnswers(store.get().remembered, added);
    store.dispatch({ type: "remembered", answers });
    const outcome = await target.write(answersPlan(answers), {
      runId: `answers-${unique()}`,
      ...(written && { replaces: written.runId }),
    });
    if (!outcome.ok) return [said(outcome.sentence, "warning")];
    written = outcome.value;
    return outcome.value.kept.map((sentence) => said(sentence, "info"));
  };

  return {
    found: (run) => {
      written = run;
    },
    draft: (question, value) => {
      const key = answerKey(question);
      store.dispatch(
        value === null
          ? { type: "answer-withdrawn", key }
          : { type: "answer-drafted", key, answer: answerTo(question, value) },
      );
    },
    keepDrafts: () => remember([...store.get().drafts.values()]),
    importFile: async (name, text) => {
      const reading = readMapping(text, name);
      if (!reading.ok) {
        notice(said(reading.message, "error"));
        return;
      }
      const read = answersOf(reading.mapping);
      if (read.length > 0) for (const it of await remember(read)) notice(it);
      notice({ code: "answers-read", intent: "success", detail: String(read.length) });
    },
  };
}

/** The mapping file without a run. */
export function mappingFile(answers: readonly RememberedAnswer[]): Blob {
  return new Blob([`${JSON.stringify(mappingOf(answers), null, 2)}\n`]);
}
