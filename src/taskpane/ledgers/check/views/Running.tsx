import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { Flow } from "../flow/flow.ts";
import type { CheckState } from "../flow/state.ts";
import { useCheckTexts } from "../texts/index.ts";

interface RunningProps {
  readonly flow: Flow;
  readonly state: CheckState;
}

/** How far it has come, and the way out of what changes nothing. */
export function Running({ flow, state: { phase, progress } }: RunningProps) {
  const styles = usePaneStyles();
  const { running, cancel } = useCheckTexts();
  if (phase === "idle" || phase === "done") return null;
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : null;
  const canStop = phase === "reading" || phase === "sending" || phase === "checking";
  return (
    <>
      <p>{running[phase]}</p>
      <ProgressBar
        aria-label={running.bar}
        {...(share !== null && { value: share })}
        style={{ marginBottom: "8px" }}
      />
      {phase === "checking" && progress && <p>{fill(running.rows, progress)}</p>}
      <p role="status" className={styles.hidden}>
        {running[phase]}
        {share !== null && fill(running.percent, { count: Math.floor(share * 5) * 20 })}
      </p>
      {canStop && (
        <div className={styles.row}>
          <Button
            onClick={() => {
              flow.stop();
            }}
          >
            {cancel}
          </Button>
        </div>
      )}
    </>
  );
}
