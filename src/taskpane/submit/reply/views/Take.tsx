import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReplyState } from "../../../../reply/index.ts";
import { FilePicker } from "../../../shared/FilePicker.tsx";
import { Part } from "../../../shared/Part.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useStore } from "../../../store.ts";
import type { ReplyResultProps } from "../flow/flow.ts";
import { useReplyTexts } from "../texts/index.ts";
import type { TakeMade } from "../worker/calls.ts";
import { TakeLines } from "./TakeLines.tsx";
import { useReply } from "./context.ts";

type TakeProps = Pick<ReplyResultProps, "flow" | "titleRef"> & { readonly made: TakeMade };

/** What can be written first, then what asks for the clerk's eyes; what was taken in at the end. */
const STATES = [
  "ready",
  "conflict",
  "refused",
  "unknown-code",
  "already-taken",
] as const satisfies readonly ReplyState[];

/** Each line of a reply before anything of it is written; written from here, and taken back. */
export function Take({ flow, titleRef, made }: TakeProps) {
  const pane = usePaneStyles();
  const { take } = useReplyTexts();
  const { desk, pick } = useReply();
  const { isBusy, leftOut, done } = useStore(desk);
  const { file, counts, notes } = made;
  const wanted = counts.ready - leftOut.length;
  const known = STATES.filter((state) => counts[state] > 0);
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {fill(take.title, { file })}
      </h2>
      {notes.map(({ severity, sentence }) => (
        <MessageBar key={sentence} intent={severity} layout="multiline" className={pane.notice}>
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {known.length === 0 && <p>{take.none}</p>}
      <div className={pane.row}>
        {counts.ready > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy || wanted === 0}
            onClick={() => {
              void desk.write();
            }}
          >
            {fill(take.write, { count: wanted })}
          </Button>
        )}
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            desk.clear();
            void flow.make();
          }}
        >
          {take.again}
        </Button>
        <FilePicker kind="file" accept=".xlsx" onPick={(files) => void pick(files)}>
          {take.other}
        </FilePicker>
      </div>
      {done.length > 0 && (
        <section className={pane.box} aria-label={take.undoTitle}>
          <h3 className={pane.title}>{take.undoTitle}</h3>
          <p className={pane.quiet}>{take.undoHint}</p>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              void desk.undo();
            }}
          >
            {take.undo}
          </Button>
        </section>
      )}
      {known.map((state) => (
        <Part
          key={state}
          title={take.states[state]}
          about={fill(take.count, { count: counts[state] })}
          open={state !== "already-taken"}
        >
          {() => <TakeLines state={state} />}
        </Part>
      ))}
    </>
  );
}
