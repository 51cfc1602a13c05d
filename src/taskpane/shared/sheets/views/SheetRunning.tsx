import { Running, shareOf } from "../../Running.tsx";
import type { SheetPhase } from "../state.ts";
import { useSheetTexts, type SheetTexts } from "../texts/index.ts";
import type { SheetViewProps } from "./SheetFrame.tsx";

type RunningKind = keyof SheetTexts["running"]["titles"];

const RUNNING: Readonly<Partial<Record<SheetPhase, RunningKind>>> = {
  reading: "reading",
  making: "making",
  writing: "writing",
  stopping: "stopping",
  undoing: "undoing",
};
/** Half-way: what has begun to be taken back goes on to its end. */
const CANCELLABLE: readonly SheetPhase[] = ["reading", "making", "writing"];

/** Nothing while nothing is under way. */
export function SheetRunning<Facts, Choice, Made>({
  flow,
  state: { phase, progress },
  titleRef,
}: SheetViewProps<Facts, Choice, Made>) {
  const { titles } = useSheetTexts().running;
  const kind = RUNNING[phase];
  if (kind === undefined) return null;
  return (
    <Running
      title={titles[kind]}
      titleRef={titleRef}
      share={shareOf(progress)}
      onCancel={CANCELLABLE.includes(phase) ? flow.stop : undefined}
    />
  );
}
