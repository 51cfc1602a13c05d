import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneStyles } from "../../styles.ts";
import type { SheetPhase } from "../state.ts";
import { useSheetTexts, type SheetTexts } from "../texts/index.ts";
import type { SheetViewProps } from "./SheetFrame.tsx";

type Running = keyof SheetTexts["running"]["titles"];

const RUNNING: Readonly<Partial<Record<SheetPhase, Running>>> = {
  reading: "reading",
  making: "making",
  writing: "writing",
  stopping: "stopping",
  undoing: "undoing",
};
/** Half-way: what has begun to be taken back goes on to its end. */
const CANCELLABLE: readonly SheetPhase[] = ["reading", "making", "writing"];

/** How far it has come, and the way out; nothing while nothing is under way. */
export function SheetRunning<Facts, Choice, Made>({
  flow,
  state: { phase, progress },
  titleRef,
}: SheetViewProps<Facts, Choice, Made>) {
  const styles = usePaneStyles();
  const { running } = useSheetTexts();
  const kind = RUNNING[phase];
  if (kind === undefined) return null;
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {running.titles[kind]}
      </h2>
      <ProgressBar
        aria-label={running.bar}
        {...(share > 0 && { value: share })}
        style={{ marginBottom: "8px" }}
      />
      {CANCELLABLE.includes(phase) && (
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
