import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useFlow, type Flow } from "../flow/flow.ts";
import type { Phase } from "../flow/state.ts";
import { useMergeTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Notices } from "./Notices.tsx";
import { Result } from "./Result.tsx";
import { Running } from "./Running.tsx";

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
  const state = useFlow(flow);
  const { phase, outcome } = state;
  useEffect(() => {
    void flow.open();
  }, [flow]);

  const view = VIEWS[phase];
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(view);
  useEffect(() => {
    // While the workbook is looked at, the page's own title keeps the focus.
    const isFirst = shown.current === "opening";
    if (shown.current !== view && !isFirst) title.current?.focus();
    shown.current = view;
  }, [view]);

  return (
    <>
      <Notices
        notices={state.notices}
        onClose={(index) => {
          flow.dispatch({ type: "notice-closed", index });
        }}
      />
      <div role="status">{state.making > 0 && <Spinner size="tiny" label={texts.making} />}</div>
      {phase === "opening" && <Spinner label={texts.opening} />}
      {phase === "choosing" && <Choose flow={flow} state={state} titleRef={title} />}
      {phase !== "opening" && phase !== "choosing" && phase !== "done" && (
        <Running flow={flow} state={state} titleRef={title} phase={phase} now={now} />
      )}
      {phase === "done" && outcome && (
        <Result flow={flow} state={state} titleRef={title} outcome={outcome} />
      )}
    </>
  );
}
