import { Button, Switch } from "@fluentui/react-components";
import { Notices } from "../../../shared/Notices.tsx";
import { Running, shareOf } from "../../../shared/Running.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useStore } from "../../../store.ts";
import { fill } from "../../../texts/index.ts";
import type { Flow } from "../flow/flow.ts";
import { isBusy, type CheckState } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";
import { Hint } from "./Hint.tsx";
import { Result } from "./Result.tsx";

export interface CheckViewProps {
  readonly flow: Flow;
}

/** The whole section: the button, what is under way, and what was found. */
export function CheckSection({ flow }: CheckViewProps) {
  const styles = usePaneStyles();
  const texts = useCheckTexts();
  const state = useStore(flow);
  const { outcome, hints } = state;
  const busy = isBusy(state);
  return (
    <>
      <p>{texts.intro}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            void flow.check();
          }}
        >
          {outcome ? texts.again : texts.check}
        </Button>
        <Switch
          label={texts.hints.label}
          checked={hints}
          onChange={(_, { checked }) => {
            flow.switchHints(checked);
          }}
        />
      </div>
      {hints && <p className={styles.quiet}>{outcome ? texts.hints.on : texts.hints.waiting}</p>}
      <Notices notices={state.notices} words={texts.notices} onClose={flow.closeNotice} isSticky />
      <Hint flow={flow} state={state} />
      <UnderWay flow={flow} state={state} />
      {outcome && <Result flow={flow} state={state} outcome={outcome} />}
    </>
  );
}

/** What changes nothing can be broken off. */
function UnderWay({
  flow,
  state: { phase, progress },
}: CheckViewProps & { readonly state: CheckState }) {
  const { running, cancel } = useCheckTexts();
  if (phase === "idle" || phase === "done") return null;
  const canStop = phase === "reading" || phase === "sending" || phase === "checking";
  return (
    <Running
      title={running[phase]}
      share={shareOf(progress)}
      onCancel={canStop ? flow.stop : undefined}
      cancel={cancel}
    >
      {phase === "checking" && progress && <p>{fill(running.rows, progress)}</p>}
    </Running>
  );
}
