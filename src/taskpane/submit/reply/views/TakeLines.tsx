import { Checkbox, Link } from "@fluentui/react-components";
import type { ReplyChange, ReplyState } from "../../../../reply/index.ts";
import { joined } from "../../../shared/joined.ts";
import { Mark, type MarkLook } from "../../../shared/Mark.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useStore } from "../../../store.ts";
import { useReplyTexts } from "../texts/index.ts";
import type { TakeLine } from "../worker/calls.ts";
import { Lines, useReply } from "./context.ts";

const LOOKS: Readonly<Record<Exclude<ReplyState, "ready">, MarkLook>> = {
  conflict: "warning",
  refused: "bad",
  "unknown-code": "bad",
  "already-taken": "quiet",
};

/** The lines of a reply that stand alike. */
export function TakeLines({ state }: { readonly state: ReplyState }) {
  const { take } = useReplyTexts();
  return (
    <Lines name="lines" args={{ state }} label={take.states[state]} none={take.listNone}>
      {(line) => <Line line={line} />}
    </Lines>
  );
}

function Line({ line }: { readonly line: TakeLine }) {
  const pane = usePaneStyles();
  const { take } = useReplyTexts();
  const { show } = useReply();
  const { row, code, ledger, matter, type, text, state, sentence, changes, place } = line;
  return (
    <>
      {state === "ready" ? (
        <Want row={row} code={code} />
      ) : (
        <div>
          <Mark look={LOOKS[state]}>{code}</Mark>
        </div>
      )}
      <div className={pane.quiet}>{joined([ledger, matter, type])}</div>
      <div>{fill(take.answer, { text })}</div>
      <div className={pane.quiet}>{sentence}</div>
      {changes.length > 0 && (
        <ul className={pane.list}>
          {changes.map((change) => (
            <li key={change.key}>
              <Change change={change} isWritten={state === "ready"} />
            </li>
          ))}
        </ul>
      )}
      {place && (
        <Link
          as="button"
          onClick={() => {
            void show(place.sheet, place.row);
          }}
        >
          {fill(take.open, { ...place })}
        </Link>
      )}
    </>
  );
}

function Want({ row, code }: { readonly row: number; readonly code: string }) {
  const { take } = useReplyTexts();
  const { desk } = useReply();
  const { leftOut, isBusy } = useStore(desk);
  return (
    <Checkbox
      label={fill(take.want, { code })}
      checked={!leftOut.includes(row)}
      disabled={isBusy}
      onChange={(_, { checked }) => {
        desk.choose(row, checked === true);
      }}
    />
  );
}

interface ChangeProps {
  readonly change: ReplyChange;
  readonly isWritten: boolean;
}

/** 原来 → 改后; of what is not written both values and no arrow, so that nobody takes it for done. */
function Change({ change, isWritten }: ChangeProps) {
  const pane = usePaneStyles();
  const { take } = useReplyTexts();
  const { header, before, after } = change;
  const name = <span className={pane.strong}>{fill(take.change, { header })}</span>;
  const [old, fresh] = [before === "" ? take.empty : before, after === "" ? take.empty : after];
  if (!isWritten) {
    return (
      <>
        {name}
        <br />
        <span className={pane.quiet}>{take.villageHas}</span> {old}
        <br />
        <span className={pane.quiet}>{take.replyHas}</span> {fresh}
      </>
    );
  }
  return (
    <>
      {name} <del>{old}</del> <span aria-hidden>→</span>
      <span className={pane.hidden}>{take.to}</span> <ins>{fresh}</ins>
    </>
  );
}
