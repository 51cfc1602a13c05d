import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { baseName } from "../../../domain/text/paths.ts";
import type { FlowState } from "../flow/state.ts";
import { timeLeft } from "../flow/timeLeft.ts";
import { fill } from "../../texts/index.ts";
import { useMergeTexts } from "../texts/index.ts";
import type { ViewProps } from "./Choose.tsx";
import { Running, shareOf } from "../../shared/Running.tsx";
import { Paged } from "../../shared/Paged.tsx";
import { usePaneStyles } from "../../shared/styles.ts";

type RunningPhase = "reading" | "merging" | "writing" | "stopping" | "undoing";

interface UnderWayProps extends ViewProps {
  readonly phase: RunningPhase;
  readonly now: () => number;
}

/** How far it has come, how long it will take, and the way out. */
export function UnderWay({ flow, state, titleRef, phase, now }: UnderWayProps) {
  const { running } = useMergeTexts();
  const { progress, since } = state;
  const share = phase === "reading" || phase === "writing" ? shareOf(progress) : null;
  const left = timeLeft(useElapsed(since, now), share ?? 0);
  return (
    <Running
      title={running.titles[phase]}
      titleRef={titleRef}
      share={share}
      onCancel={phase === "stopping" || phase === "undoing" ? undefined : flow.stop}
    >
      {share !== null && progress && (
        <p>{fill(phase === "reading" ? running.filesDone : running.rowsDone, { ...progress })}</p>
      )}
      {left && <p>{fill(running.left[left.unit], { count: left.count })}</p>}
      {phase === "reading" && <FilesUnderWay state={state} />}
    </Running>
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
