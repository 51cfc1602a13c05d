import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { usePrintTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

interface RunningProps extends ViewProps {
  readonly phase: "making" | "writing" | "stopping" | "undoing";
}

/** How far it has come, and the way out. */
export function Running({ flow, state: { progress }, titleRef, phase }: RunningProps) {
  const styles = usePaneStyles();
  const { running } = usePrintTexts();
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
