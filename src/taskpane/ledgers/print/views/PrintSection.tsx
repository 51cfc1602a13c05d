import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useStore } from "../../../store.ts";
import type { PrintFlow } from "../flow/flow.ts";
import type { Phase } from "../flow/state.ts";
import { usePrintTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Done } from "./Done.tsx";
import { Notices } from "./Notices.tsx";
import { Preview } from "./Preview.tsx";
import { Running } from "./Running.tsx";

const VIEWS = {
  opening: "opening",
  closed: "opening",
  choosing: "choose",
  making: "running",
  preview: "preview",
  writing: "running",
  stopping: "running",
  undoing: "running",
  done: "done",
} as const satisfies Record<Phase, string>;

/** The view that fits the phase, and the focus on its title when it changes. */
export function PrintSection({ flow }: { readonly flow: PrintFlow }) {
  const texts = usePrintTexts();
  const state = useStore(flow);
  const { phase, facts, made } = state;
  useEffect(() => {
    if (flow.get().phase === "opening") void flow.open();
  }, [flow]);

  const view = VIEWS[phase];
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(view);
  useEffect(() => {
    // While the workbook is looked at, the section's name keeps the focus.
    if (shown.current !== view && shown.current !== "opening") title.current?.focus();
    shown.current = view;
  }, [view]);

  const props = { flow, state, titleRef: title };
  return (
    <>
      <Notices notices={state.notices} onClose={flow.closeNotice} />
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
      {phase === "choosing" && facts && <Choose {...props} facts={facts} />}
      {phase === "preview" && made && <Preview {...props} made={made} />}
      {phase === "done" && <Done {...props} />}
      {(phase === "making" ||
        phase === "writing" ||
        phase === "stopping" ||
        phase === "undoing") && <Running {...props} phase={phase} />}
    </>
  );
}
