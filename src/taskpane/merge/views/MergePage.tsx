import { Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import { Notices } from "../../shared/Notices.tsx";
import { useViewTitle } from "../../shared/useViewTitle.ts";
import { useStore } from "../../store.ts";
import type { Flow } from "../flow/flow.ts";
import type { Phase } from "../flow/state.ts";
import { useMergeTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Result } from "./Result.tsx";
import { UnderWay } from "./UnderWay.tsx";

const VIEWS = {
  opening: "opening",
  choosing: "choose",
  reading: "running",
  merging: "running",
  writing: "running",
  stopping: "running",
  undoing: "running",
  done: "result",
} as const satisfies Record<Phase, string>;

interface MergePageProps {
  readonly flow: Flow;
  readonly now: () => number;
}

/** The task on its page: the view that fits the phase, and the focus on its title when it changes. */
export function MergePage({ flow, now }: MergePageProps) {
  const texts = useMergeTexts();
  const state = useStore(flow);
  const { phase, outcome } = state;
  useEffect(() => {
    void flow.open();
  }, [flow]);

  const title = useViewTitle(VIEWS[phase]);
  return (
    <>
      <Notices
        notices={state.notices}
        words={texts.notices}
        isSticky
        onClose={(index) => {
          flow.dispatch({ type: "notice-closed", index });
        }}
      />
      <div role="status">{state.making > 0 && <Spinner size="tiny" label={texts.making} />}</div>
      {phase === "opening" && <Spinner label={texts.opening} />}
      {phase === "choosing" && <Choose flow={flow} state={state} titleRef={title} />}
      {phase !== "opening" && phase !== "choosing" && phase !== "done" && (
        <UnderWay flow={flow} state={state} titleRef={title} phase={phase} now={now} />
      )}
      {phase === "done" && outcome && (
        <Result flow={flow} state={state} titleRef={title} outcome={outcome} />
      )}
    </>
  );
}
