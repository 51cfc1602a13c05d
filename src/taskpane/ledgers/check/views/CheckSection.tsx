import { Button, Switch } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { useFlow, type Flow } from "../flow/flow.ts";
import { isBusy } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";
import { Hint } from "./Hint.tsx";
import { Notices } from "./Notices.tsx";
import { Result } from "./Result.tsx";
import { Running } from "./Running.tsx";

export interface CheckViewProps {
  readonly flow: Flow;
}

/** The whole section: the button, what is under way, and what was found. */
export function CheckSection({ flow }: CheckViewProps) {
  const styles = usePaneStyles();
  const texts = useCheckTexts();
  const state = useFlow(flow);
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
      <Notices
        notices={state.notices}
        onClose={(index) => {
          flow.closeNotice(index);
        }}
      />
      <Hint flow={flow} state={state} />
      {busy && <Running flow={flow} state={state} />}
      {outcome && <Result flow={flow} state={state} outcome={outcome} />}
    </>
  );
}
