import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { meanwhileOf } from "../../../domain/findings/question.ts";
import type { Question } from "../../../domain/findings/types.ts";
import { baseName } from "../../../domain/text/paths.ts";
import { answerKey } from "../book/answers.ts";
import type { Flow } from "../flow/flow.ts";
import type { FlowState } from "../flow/state.ts";
import { fill, useTexts } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import { joined } from "../../shared/joined.ts";
import { PAGE } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { useAsked } from "./useAsked.ts";

interface QuestionsProps {
  readonly flow: Flow;
  readonly drafts: FlowState["drafts"];
  readonly total: number;
}

/** What the program would not decide alone. Answers are collected and applied together. */
export function Questions({ flow, drafts, total }: QuestionsProps) {
  const styles = usePaneStyles();
  const { questions: texts } = useMergeTexts();
  const { showMore } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const questions = useAsked(flow, "questions", { from: 0, count: shown }) ?? [];
  const left = total - questions.length;
  return (
    <>
      <h2>{fill(texts.title, { count: total })}</h2>
      <p>{total === 0 ? texts.none : texts.intro}</p>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={answerKey(question)} className={styles.item}>
            <QuestionItem
              question={question}
              value={drafts.get(answerKey(question))?.value}
              onAnswer={(value) => {
                flow.draftAnswer(question, value);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        {left > 0 && questions.length > 0 && (
          <Button
            onClick={() => {
              setShown(shown + PAGE);
            }}
          >
            {fill(showMore, { count: Math.min(left, PAGE) })}
          </Button>
        )}
        {drafts.size > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              void flow.applyAnswers();
            }}
          >
            {fill(texts.apply, { count: drafts.size })}
          </Button>
        )}
        {flow.canDownload && total > 0 && (
          <Button
            onClick={() => {
              void flow.exportAnswers();
            }}
          >
            {texts.export}
          </Button>
        )}
      </div>
    </>
  );
}

interface QuestionItemProps {
  readonly question: Question;
  readonly value: string | undefined;
  readonly onAnswer: (value: string | null) => void;
}

function QuestionItem({ question, value, onAnswer }: QuestionItemProps) {
  const styles = usePaneStyles();
  const { questions: texts } = useMergeTexts();
  const { village, file, sheet, cell, prompt, options } = question;
  const meanwhile = meanwhileOf(question);
  const chosen = options.findIndex((option) => option.value === value);
  const where = [village, baseName(file), sheet === "" ? "" : `“${sheet}”${cell}`];
  return (
    <>
      <span className={styles.quiet}>{joined(where)}</span>
      <Field
        label={prompt}
        hint={meanwhile === "" ? texts.meanwhileNone : fill(texts.meanwhile, { value: meanwhile })}
        className={styles.field}
      >
        {options.length === 0 ? (
          <AnswerInput onAnswer={onAnswer} />
        ) : (
          <Select
            value={chosen < 0 ? "" : String(chosen)}
            onChange={(_, data) => {
              onAnswer(data.value === "" ? null : (options[Number(data.value)]?.value ?? null));
            }}
          >
            <option value="">{texts.choose}</option>
            {options.map((option, index) => (
              <option key={option.value} value={index}>
                {option.label === "" ? texts.empty : option.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}

/** Without a 村名单 nobody but the clerk knows the village's name. Takes what the field hands it. */
function AnswerInput({ onAnswer, ...field }: Pick<QuestionItemProps, "onAnswer">) {
  const { questions: texts } = useMergeTexts();
  const [typed, setTyped] = useState("");
  return (
    <Input
      {...field}
      placeholder={texts.type}
      value={typed}
      onChange={(_, { value }) => {
        setTyped(value);
        onAnswer(value.trim() === "" ? null : value.trim());
      }}
    />
  );
}
