import { Button, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { baseName } from "../../../domain/text/paths.ts";
import type { FlowState } from "../flow/state.ts";
import { timeLeft } from "../flow/timeLeft.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import type { ViewProps } from "./Choose.tsx";
import { Paged } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";

type RunningPhase = "reading" | "merging" | "writing" | "stopping" | "undoing";

export interface RunningProps extends ViewProps {
  readonly phase: RunningPhase;
  readonly now: () => number;
}

/** How far it has come, how long it will take, and the way out. */
export function Running({ flow, state, titleRef, phase, now }: RunningProps) {
  const styles = usePaneStyles();
  const { running } = useMergeTexts();
  const { progress } = state;
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
  const isCounted = phase === "reading" || (phase === "writing" && share > 0);
  const left = timeLeft(useElapsed(state.since, now), isCounted ? share : 0);
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {running.titles[phase]}
      </h2>
      <ProgressBar
        aria-label={running.bar}
        {...(isCounted && { value: share })}
        style={{ marginBottom: "8px" }}
      />
      {isCounted && progress && (
        <p>{fill(phase === "reading" ? running.filesDone : running.rowsDone, { ...progress })}</p>
      )}
      {left && <p>{fill(running.left[left.unit], { count: left.count })}</p>}
      <p role="status" className={styles.hidden}>
        {running.titles[phase]}
        {isCounted && fill(running.percent, { count: Math.floor(share * 5) * 20 })}
      </p>
      {phase === "reading" && <FilesUnderWay state={state} />}
      {phase !== "stopping" && phase !== "undoing" && (
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

/** Every file with where it stands; the one that is being read is named above the list. */
function FilesUnderWay({ state: { files, progress, read } }: { readonly state: FlowState }) {
  const styles = usePaneStyles();
  const { running } = useMergeTexts();
  const path = progress?.path ?? "";
  const stateOf = (file: string) => {
    if (read.has(file)) return running.states.read;
    return file === path ? running.states.reading : running.states.waiting;
  };
  return (
    <>
      {path !== "" && <p>{fill(running.now, { name: baseName(path) })}</p>}
      <Paged items={files} label={running.list} keyOf={(file) => file.path}>
        {(file) => (
          <span className={styles.fileItem}>
            <span>{file.path}</span>
            <span className={mergeClasses(styles.quiet, styles.whole)}>{stateOf(file.path)}</span>
          </span>
        )}
      </Paged>
    </>
  );
}

/** Milliseconds since then, told anew each second. */
function useElapsed(since: number, now: () => number): number {
  const [time, setTime] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => {
      setTime(now());
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [now]);
  return Math.max(0, time - since);
}
