import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, type ComponentType, type Ref } from "react";
import { useStore } from "../../../store.ts";
import type { SheetFlow } from "../flow.ts";
import type { SheetPhase, SheetState } from "../state.ts";
import { useSheetTexts } from "../texts/index.ts";
import { useViewTitle } from "../../useViewTitle.ts";
import { SheetNotices } from "./SheetNotices.tsx";
import { SheetRunning } from "./SheetRunning.tsx";

/** What every view of such a section is given. */
export interface SheetViewProps<Facts, Choice, Made> {
  readonly flow: SheetFlow<Facts, Choice, Made>;
  readonly state: SheetState<Facts, Choice, Made>;
  /** For the title of the view (`tabIndex={-1}`): it takes the focus when the view changes. */
  readonly titleRef: Ref<HTMLHeadingElement>;
}

export interface SheetResultProps<Facts, Choice, Made> extends SheetViewProps<Facts, Choice, Made> {
  readonly made: Made;
}

interface SheetFrameProps<Facts, Choice, Made> {
  readonly flow: SheetFlow<Facts, Choice, Made>;
  /** Words of the section's own notices, by their codes. */
  readonly notices?: Readonly<Record<string, string>>;
  readonly choose: ComponentType<SheetViewProps<Facts, Choice, Made>>;
  /** What came of it, before it is written and after; a button for `flow.write` and `Written` belong into it. */
  readonly result: ComponentType<SheetResultProps<Facts, Choice, Made>>;
}

const VIEWS = {
  opening: "opening",
  closed: "opening",
  choosing: "choose",
  reading: "running",
  making: "running",
  preview: "result",
  writing: "running",
  stopping: "running",
  undoing: "running",
  done: "result",
} as const satisfies Record<SheetPhase, string>;

/** The view that fits the phase, and the focus on its title when it changes. */
export function SheetFrame<Facts, Choice, Made>({
  flow,
  notices = {},
  choose: Choose,
  result: Result,
}: SheetFrameProps<Facts, Choice, Made>) {
  const texts = useSheetTexts();
  const state = useStore(flow);
  const { phase, made } = state;
  useEffect(() => {
    if (flow.get().phase === "opening") void flow.open();
  }, [flow]);

  const view = VIEWS[phase];
  const props = { flow, state, titleRef: useViewTitle(view) };
  return (
    <>
      <SheetNotices notices={state.notices} words={notices} onClose={flow.closeNotice} />
      {phase === "opening" && <Spinner label={texts.opening} />}
      {phase === "closed" && (
        <Button
          appearance="primary"
          onClick={() => {
            void flow.open();
          }}
        >
          {texts.retry}
        </Button>
      )}
      {view === "choose" && <Choose {...props} />}
      {view === "result" && made !== null && <Result {...props} made={made} />}
      <SheetRunning {...props} />
    </>
  );
}
