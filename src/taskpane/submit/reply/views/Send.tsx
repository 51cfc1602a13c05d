import { Button } from "@fluentui/react-components";
import { parsePeriod } from "../../../../domain/periods/index.ts";
import { Disclosure } from "../../../shared/Disclosure.tsx";
import { joined } from "../../../shared/joined.ts";
import { Paged } from "../../../shared/Paged.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { ReplyResultProps } from "../flow/flow.ts";
import { useReplyTexts } from "../texts/index.ts";
import type { SendLine, SendMade } from "../worker/calls.ts";
import { Lines, useReply } from "./context.ts";

type SendProps = Pick<ReplyResultProps, "flow" | "titleRef"> & { readonly made: SendMade };

/** What each village is told, and what it is not yet; saved all at once or one by one. */
export function Send({ flow, titleRef, made }: SendProps) {
  const pane = usePaneStyles();
  const { send } = useReplyTexts();
  const { save, canDownload } = useReply();
  const { township, period, villages, answers, waiting } = made;
  const label = parsePeriod(period)?.label ?? period;
  const told = villages.filter((it) => it.answers > 0).length;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {fill(send.title, { township, period, label })}
      </h2>
      <p>
        {answers + waiting === 0 ? send.none : fill(send.sum, { answers, villages: told, waiting })}
      </p>
      <div className={pane.row}>
        {told > 0 && canDownload() && (
          <Button
            appearance="primary"
            onClick={() => {
              void save("");
            }}
          >
            {fill(send.saveAll, { count: told })}
          </Button>
        )}
        <Button
          onClick={() => {
            void flow.make();
          }}
        >
          {send.again}
        </Button>
      </div>
      {!canDownload() && <p className={pane.quiet}>{send.cannotSave}</p>}
      <h3>{send.villages}</h3>
      <Paged items={villages} label={send.villages} keyOf={({ village }) => village}>
        {(line) => <Village line={line} />}
      </Paged>
    </>
  );
}

function Village({ line }: { readonly line: SendLine }) {
  const pane = usePaneStyles();
  const { send } = useReplyTexts();
  const { save, canDownload } = useReply();
  const { village, answers, taken, waiting } = line;
  const name = <span className={pane.strong}>{village}</span>;
  if (answers + taken + waiting === 0) {
    return (
      <>
        {name} <span className={pane.quiet}>{send.nothing}</span>
      </>
    );
  }
  return (
    <Disclosure
      summary={
        <>
          {name}{" "}
          {joined([
            answers > 0 ? fill(send.answers, { count: answers }) : "",
            taken > 0 ? fill(send.taken, { count: taken }) : "",
            waiting > 0 ? fill(send.waiting, { count: waiting }) : "",
          ])}
        </>
      }
    >
      {() => (
        <>
          {answers > 0 && <Answers village={village} />}
          {answers > 0 && canDownload() && (
            <div className={pane.row}>
              <Button
                size="small"
                onClick={() => {
                  void save(village);
                }}
              >
                {fill(send.saveOne, { village })}
              </Button>
            </div>
          )}
          {waiting > 0 && <Waiting village={village} />}
        </>
      )}
    </Disclosure>
  );
}

function Answers({ village }: { readonly village: string }) {
  const pane = usePaneStyles();
  const { send } = useReplyTexts();
  return (
    <>
      <h4 className={pane.title}>{send.answerList}</h4>
      <Lines
        name="answers"
        args={{ village }}
        label={`${village} ${send.answerList}`}
        none={send.nothing}
      >
        {({ code, ledger, matter, type, text }) => (
          <>
            <span className={pane.strong}>{code}</span>{" "}
            <span className={pane.quiet}>{joined([ledger, matter])}</span>
            <br />
            {type}: {text}
          </>
        )}
      </Lines>
    </>
  );
}

function Waiting({ village }: { readonly village: string }) {
  const pane = usePaneStyles();
  const { send } = useReplyTexts();
  return (
    <>
      <h4 className={pane.title}>{send.waitingList}</h4>
      <Lines
        name="waiting"
        args={{ village }}
        label={`${village} ${send.waitingList}`}
        none={send.nothing}
      >
        {({ code, ledger, faults }) => (
          <>
            <span className={pane.strong}>{code === "" ? send.noCode : code}</span>{" "}
            <span className={pane.quiet}>{ledger}</span>
            <br />
            {faults.length === 0
              ? send.unanswered
              : fill(send.faults, { faults: faults.join(",") })}
          </>
        )}
      </Lines>
    </>
  );
}
