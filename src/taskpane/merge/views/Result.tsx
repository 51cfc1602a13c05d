import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { RunOutcome } from "../job/outcome.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import type { ViewProps } from "./Choose.tsx";
import { FileResults } from "./FileResults.tsx";
import { Findings } from "./Findings.tsx";
import { Questions } from "./Questions.tsx";
import { TownshipSection } from "../township/TownshipSection.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { Villages } from "./Villages.tsx";

interface ResultProps extends ViewProps {
  readonly outcome: RunOutcome;
}

/** The balance on top, then what can be done, then village by village and finding by finding. */
export function Result({ flow, state, titleRef, outcome }: ResultProps) {
  const styles = usePaneStyles();
  const { result } = useMergeTexts();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {fill(result.title, { period: outcome.period.label })}
      </h2>
      {outcome.periodTaken && <p className={styles.quiet}>{result.taken}</p>}
      <BalanceBar outcome={outcome} />
      <Actions flow={flow} state={state} titleRef={titleRef} outcome={outcome} />
      {flow.township && outcome.sentUp > 0 && (
        <TownshipSection flow={flow.township} sentUp={outcome.sentUp} />
      )}
      <Villages flow={flow} outcome={outcome} />
      <Questions flow={flow} drafts={state.drafts} total={outcome.openQuestions} />
      <Findings flow={flow} outcome={outcome} isWritten={state.written !== null} />
      <FileResults files={outcome.files} />
    </>
  );
}

function BalanceBar({ outcome: { balance } }: { readonly outcome: RunOutcome }) {
  const styles = usePaneStyles();
  const { result } = useMergeTexts();
  const { read, accepted, duplicate, refused, split, ok } = balance;
  return (
    <MessageBar intent={ok ? "success" : "error"} layout="multiline">
      <MessageBarBody>
        <span className={styles.strong}>
          {fill(result.balance, { read, accepted, duplicate, refused })}
        </span>
        <br />
        {ok ? result.balanced : result.unbalanced}
        {split > 0 && (
          <>
            <br />
            {fill(result.split, { count: split })}
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function Actions({ flow, state, outcome }: ResultProps) {
  const styles = usePaneStyles();
  const { result } = useMergeTexts();
  const { written } = state;
  const hasSlips = outcome.villages.some(({ hasSlip }) => hasSlip);
  return (
    <section aria-label={result.actions} style={{ marginTop: "12px" }}>
      <p>{written ? fill(result.written, { count: written.sheets.length }) : result.notWritten}</p>
      {!flow.canDownload && hasSlips && <p>{result.noDownloads}</p>}
      <div className={styles.row}>
        {written && (
          <Button
            onClick={() => {
              void flow.undo();
            }}
          >
            {result.undo}
          </Button>
        )}
        {!written && outcome.usable && (
          <Button
            appearance="primary"
            onClick={() => {
              void flow.writeAgain();
            }}
          >
            {result.write}
          </Button>
        )}
        {flow.canDownload && outcome.usable && (
          <Button
            onClick={() => {
              void flow.downloadSummary();
            }}
          >
            {result.download}
          </Button>
        )}
        {flow.canDownload && hasSlips && (
          <Button
            onClick={() => {
              void flow.downloadSlips(null);
            }}
          >
            {result.slips}
          </Button>
        )}
        <Button
          onClick={() => {
            flow.dispatch({ type: "back" });
          }}
        >
          {result.back}
        </Button>
      </div>
    </section>
  );
}
