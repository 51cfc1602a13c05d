import { Button, Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { FilePicker } from "../../../shared/FilePicker.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { ReplyViewProps } from "../flow/flow.ts";
import { useReplyTexts } from "../texts/index.ts";
import { useReply } from "./context.ts";

/** In a summary a button, in a village's book the file. */
export function Choose({ flow, state, titleRef }: ReplyViewProps) {
  const pane = usePaneStyles();
  const { choose } = useReplyTexts();
  const isSummary = state.facts?.isSummary ?? false;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {isSummary ? choose.sendTitle : choose.takeTitle}
      </h2>
      {isSummary ? (
        <>
          <p>{choose.sendIntro}</p>
          <div className={pane.row}>
            <Button
              appearance="primary"
              onClick={() => {
                void flow.make();
              }}
            >
              {choose.look}
            </Button>
          </div>
        </>
      ) : (
        <TakeFields {...{ state }} />
      )}
    </>
  );
}

function TakeFields({ state: { choice, facts } }: Pick<ReplyViewProps, "state">) {
  const pane = usePaneStyles();
  const { choose } = useReplyTexts();
  const { pick, choose: change } = useReply();
  const names = useId();
  const { village = "", roster = [] } = facts ?? {};
  return (
    <>
      <p>
        {choose.takeIntro}
        {village !== "" && fill(choose.takeIntroOf, { village })}
      </p>
      <Field label={choose.by} hint={choose.byHint} required className={pane.field}>
        <Input
          value={choice.by}
          list={names}
          autoComplete="off"
          onChange={(_, { value }) => {
            change({ by: value });
          }}
        />
      </Field>
      <datalist id={names}>
        {roster.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={pane.row}>
        <FilePicker kind="file" primary accept=".xlsx" onPick={(files) => void pick(files)}>
          {choose.pick}
        </FilePicker>
      </div>
    </>
  );
}
