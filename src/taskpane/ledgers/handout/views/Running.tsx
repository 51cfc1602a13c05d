import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import { useHandoutTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

/** How far it has come, and the way out. */
export function Running({ flow, state: { progress }, titleRef }: ViewProps) {
  const pane = usePaneStyles();
  const { running } = useHandoutTexts();
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {running.title}
      </h2>
      <ProgressBar
        aria-label={running.bar}
        {...(share > 0 && { value: share })}
        style={{ marginBottom: "8px" }}
      />
      {progress && (
        <p>
          {fill(running.stages[progress.stage], { done: progress.done, total: progress.total })}
        </p>
      )}
      <div className={pane.row}>
        <Button
          onClick={() => {
            flow.stop();
          }}
        >
          {running.cancel}
        </Button>
      </div>
    </>
  );
}
