import { Button, Spinner } from "@fluentui/react-components";
import { Notices } from "../../shared/Notices.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { useStore } from "../../store.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import type { TownshipFlow } from "./flow.ts";

interface TownshipSectionProps {
  readonly flow: TownshipFlow;
  /** How many items the villages sent up. */
  readonly sentUp: number;
}

/** The step after the summary: what was sent up comes into the township's own ledgers. */
export function TownshipSection({ flow, sentUp }: TownshipSectionProps) {
  const styles = usePaneStyles();
  const { township } = useMergeTexts();
  const { isBusy, written, notices } = useStore(flow);
  return (
    <section aria-label={township.title} style={{ marginTop: "12px" }}>
      <p>{fill(township.sentUp, { count: sentUp })}</p>
      <div className={styles.row}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            void flow.write();
          }}
        >
          {township.write}
        </Button>
        {written && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              void flow.undo();
            }}
          >
            {township.undo}
          </Button>
        )}
      </div>
      <div role="status">{isBusy && <Spinner size="tiny" label={township.busy} />}</div>
      <Notices notices={notices} words={township.notices} onClose={flow.closeNotice} />
    </section>
  );
}
