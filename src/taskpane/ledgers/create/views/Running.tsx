import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useCreateTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

interface RunningProps extends ViewProps {
  readonly phase: "planning" | "writing" | "stopping" | "undoing";
}

/** How far it has come, and the way out. */
export function Running({ flow, state: { progress }, titleRef, phase }: RunningProps) {
  const styles = usePaneStyles();
  const { running } = useCreateTexts();
  const share =
    phase === "writing" && progress && progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {running.titles[phase]}
      </h2>
      <ProgressBar
        aria-label={running.bar}
        {...(share > 0 && { value: share })}
        style={{ marginBottom: "8px" }}
      />
      {share > 0 && progress && <p>{fill(running.done, { ...progress })}</p>}
      <p role="status" className={styles.hidden}>
        {running.titles[phase]}
        {share > 0 && fill(running.percent, { count: Math.floor(share * 5) * 20 })}
      </p>
      {phase === "writing" && (
        <div className={styles.row}>
          <Button
            onClick={() => {
              flow.stop();
            }}
          >
            {running.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
