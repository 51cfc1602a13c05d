import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { Flow } from "../flow/flow.ts";
import { isBusy, type CheckState } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";
import type { CheckOutcome } from "../worker/calls.ts";
import { Findings } from "./Findings.tsx";
import { Repairs } from "./Repairs.tsx";

export interface ResultProps {
  readonly flow: Flow;
  readonly state: CheckState;
  readonly outcome: CheckOutcome;
}

/** What the check came to: figures, what can be mended at once, and all that was found. */
export function Result({ flow, state, outcome }: ResultProps) {
  const styles = usePaneStyles();
  const { result } = useCheckTexts();
  const { counts, rows, village } = outcome;
  const busy = isBusy(state);
  const title = useRef<HTMLHeadingElement>(null);
  const { run } = state;
  useEffect(() => {
    title.current?.focus();
  }, [run]);
  const total = counts.error + counts.warning + counts.info;
  return (
    <>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {result.title}
      </h3>
      <p role="status">{figures()}</p>
      {village === "" && rows > 0 && <p>{result.village}</p>}
      <Repairs flow={flow} state={state} outcome={outcome} />
      {counts.error + counts.warning > 0 && (
        <>
          <div className={styles.row}>
            <Button
              disabledFocusable={busy}
              onClick={() => {
                void flow.mark();
              }}
            >
              {result.mark}
            </Button>
            <Button
              disabledFocusable={busy}
              onClick={() => {
                void flow.unmark();
              }}
            >
              {result.unmark}
            </Button>
          </div>
          <p className={styles.quiet}>{result.markHint}</p>
        </>
      )}
      {total > 0 && <Findings flow={flow} />}
    </>
  );

  function figures(): string {
    if (rows === 0) return result.noRows;
    return fill(total > 0 ? result.rows : result.clean, { rows, ...counts });
  }
}
