import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { openPage, page } from "../../navigation.ts";
import { Notices } from "../../shared/Notices.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { useStore } from "../../store.ts";
import type { VisitsFlow } from "../flow/flow.ts";
import { useVisitsTexts } from "../texts/index.ts";
import { EntryForm } from "./EntryForm.tsx";
import { Receipt } from "./Receipt.tsx";

/** 登记走访 on its page: the form, and above it what came of the entry before. */
export function VisitsPage({ flow }: { readonly flow: VisitsFlow }) {
  const styles = usePaneStyles();
  const texts = useVisitsTexts();
  const state = useStore(flow);
  const isShown = useStore(page) === "visits";
  const { phase, facts, receipt } = state;

  useEffect(() => {
    // Ledgers may have been made on their own page meanwhile.
    const { phase: now } = flow.get();
    if (isShown && (now === "opening" || now === "bare")) void flow.open();
  }, [flow, isShown]);

  return (
    <>
      <Notices notices={state.notices} words={texts.notices} onClose={flow.closeNotice} />
      {phase === "opening" && <Spinner label={texts.opening} />}
      {phase === "closed" && (
        <>
          <p>{texts.closed}</p>
          <Button
            appearance="primary"
            onClick={() => {
              void flow.open();
            }}
          >
            {texts.again}
          </Button>
        </>
      )}
      {phase === "bare" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.bare.text}</MessageBarBody>
          <MessageBarActions>
            <Button
              appearance="primary"
              onClick={() => {
                openPage("ledgers");
              }}
            >
              {texts.bare.open}
            </Button>
            <Button
              onClick={() => {
                void flow.open();
              }}
            >
              {texts.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div role="status">{receipt && <Receipt flow={flow} receipt={receipt} />}</div>
      {phase === "halfway" && (
        <div className={styles.box}>
          <h2>{texts.halfway.title}</h2>
          <p>{texts.halfway.text}</p>
          <div className={styles.row}>
            <Button
              appearance="primary"
              onClick={() => {
                void flow.save();
              }}
            >
              {texts.halfway.goOn}
            </Button>
            {state.partUndo && (
              <Button
                onClick={() => {
                  void flow.undo();
                }}
              >
                {texts.halfway.undo}
              </Button>
            )}
            <Button
              onClick={() => {
                void flow.giveUp();
              }}
            >
              {texts.halfway.giveUp}
            </Button>
          </div>
          <p className={styles.quiet}>{texts.halfway.giveUpHint}</p>
        </div>
      )}
      {facts && (phase === "typing" || phase === "saving" || phase === "halfway") && (
        <EntryForm flow={flow} state={state} facts={facts} />
      )}
    </>
  );
}
