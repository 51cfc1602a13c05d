import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useStore } from "../../../store.ts";
import { useMoves } from "../../moves/views/context.ts";
import { ItemHead } from "../../moves/views/ItemHead.tsx";
import { NameInput } from "../../moves/views/NameInput.tsx";
import type { CallLine, CallsMade, TypedFields } from "../../moves/worker/calls.ts";
import { useCallbacksTexts } from "../texts/index.ts";
import { CallWords } from "./CallWords.tsx";

const DISSATISFIED = "不满意";
const NOT_REACHED = "联系不上";
/** A message of a move that was tried in vain is about its day and who made it, whatever the form calls them. */
const SAME: Readonly<Record<string, string>> = { actionDate: "callbackDate", by: "callbackBy" };

interface CallFormProps {
  readonly calls: CallsMade;
  readonly line: CallLine;
  /** Its place in the list, from 0. */
  readonly at: number;
  /** `isLeaving`: it is on the list no more. */
  readonly onNext: (isLeaving: boolean) => void;
}

/** One call after the other: day, way and caller stay, the answer is chosen with the arrow keys. */
export function CallForm({ calls, line, at, onNext }: CallFormProps) {
  const pane = usePaneStyles();
  const { form: texts, result } = useCallbacksTexts();
  const answers: Readonly<Record<string, string>> = texts.answers;
  const { desk, today } = useMoves();
  const { tried, phase } = useStore(desk);
  const [call, setCall] = useState({ callbackDate: today(), callbackWay: "", callbackBy: "" });
  const [answer, setAnswer] = useState<TypedFields>({});
  const box = useRef<HTMLFormElement>(null);
  const id = useId();
  const said = answer["satisfaction"] ?? "";
  const isOurs = tried?.wish.kind === "call" && tried.wish.id === line.id;
  const refusals = isOurs ? tried.preview.lines.flatMap((it) => it.refusals) : [];
  const problem = (key: string) =>
    refusals.find(({ field }) => (SAME[field] ?? field) === key)?.message;
  const known = ["satisfaction", "callbackDate", "callbackWay", "callbackBy", "reason", "deadline"];
  const others = refusals.filter(({ field }) => !known.includes(SAME[field] ?? field));

  const isFirst = useRef(true);
  useEffect(() => {
    // The next call begins at its answer; at first the focus stays on the title of the view.
    if (!isFirst.current) box.current?.querySelector<HTMLElement>("input[type=radio]")?.focus();
    isFirst.current = false;
  }, [line.id]);

  useEffect(() => {
    const wrong = box.current?.querySelector("[aria-invalid=true]");
    // Of a group of answers, the first.
    const field = wrong?.role === "radiogroup" ? wrong.querySelector("input") : wrong;
    if (field instanceof HTMLElement) field.focus();
  }, [tried]);

  const next = (isLeaving: boolean) => {
    desk.drop();
    setAnswer({});
    onNext(isLeaving);
  };
  const set =
    (key: string) =>
    (__: unknown, { value }: { readonly value: string }) => {
      setAnswer({ ...answer, [key]: value });
    };
  return (
    <form
      ref={box}
      noValidate
      className={pane.box}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        const wish = { kind: "call", id: line.id, typed: { ...call, ...answer } } as const;
        void desk.record(wish).then((isWritten) => {
          if (isWritten) next(said !== NOT_REACHED || line.triedEnough);
        });
      }}
    >
      <h3 id={id} className={pane.title}>
        {fill(texts.title, { at: at + 1, count: calls.lines.length })}
      </h3>
      <ItemHead line={line}>
        <br />
        <CallWords line={line} />
      </ItemHead>
      {line.result !== "" && <p>{fill(result, { text: line.result })}</p>}
      {line.triedEnough && <p className={pane.bad}>{fill(texts.enough, { tries: line.tries })}</p>}
      {others.map(({ message }) => (
        <p key={message} role="alert" className={pane.bad}>
          {message}
        </p>
      ))}
      <Field
        label={texts.answer}
        required
        className={pane.field}
        {...validation(problem("satisfaction"))}
      >
        <RadioGroup value={said} onChange={set("satisfaction")}>
          {calls.answers.map((value) => (
            <Radio key={value} value={value} label={answers[value] ?? value} />
          ))}
        </RadioGroup>
      </Field>
      {said === DISSATISFIED && (
        <>
          <Field
            label={texts.reason}
            required
            className={pane.field}
            {...validation(problem("reason"))}
          >
            <Textarea rows={2} value={answer["reason"] ?? ""} onChange={set("reason")} />
          </Field>
          <Field
            label={texts.deadline}
            required
            className={pane.field}
            {...validation(problem("deadline"))}
          >
            <Input type="date" value={answer["deadline"] ?? ""} onChange={set("deadline")} />
          </Field>
        </>
      )}
      <Field
        label={texts.date}
        required
        className={pane.field}
        {...validation(problem("callbackDate"))}
      >
        <Input
          type="date"
          value={call.callbackDate}
          onChange={(__, { value }) => {
            setCall({ ...call, callbackDate: value });
          }}
        />
      </Field>
      <Field
        label={texts.way}
        required
        className={pane.field}
        {...validation(problem("callbackWay"))}
      >
        <Select
          value={call.callbackWay}
          onChange={(__, { value }) => {
            setCall({ ...call, callbackWay: value });
          }}
        >
          <option value="">{texts.choose}</option>
          {calls.ways.map((way) => (
            <option key={way}>{way}</option>
          ))}
        </Select>
      </Field>
      <div className={pane.field}>
        <NameInput
          label={texts.caller}
          hint={texts.callerHint}
          isRequired
          value={call.callbackBy}
          names={line.callers}
          problem={problem("callbackBy")}
          onChange={(callbackBy) => {
            setCall({ ...call, callbackBy });
          }}
        />
      </div>
      <div className={pane.row}>
        <Button type="submit" appearance="primary" disabledFocusable={phase !== "resting"}>
          {texts.save}
        </Button>
        {calls.lines.length > 1 && (
          <Button
            onClick={() => {
              next(false);
            }}
          >
            {texts.skip}
          </Button>
        )}
      </div>
    </form>
  );
}

function validation(message: string | undefined) {
  return message === undefined ? {} : { validationMessage: message };
}
