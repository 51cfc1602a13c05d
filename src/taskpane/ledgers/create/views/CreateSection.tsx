import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useCreate, type CreateFlow } from "../flow/flow.ts";
import type { Phase } from "../flow/state.ts";
import { useCreateTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Done } from "./Done.tsx";
import { Notices } from "./Notices.tsx";
import { Preview } from "./Preview.tsx";
import { Running } from "./Running.tsx";

const VIEWS = {
  opening: "opening",
  choosing: "choose",
  planning: "running",
  preview: "preview",
  writing: "running",
  stopping: "running",
  undoing: "running",
  done: "done",
} as const satisfies Record<Phase, string>;

/** The view that fits the phase, and the focus on its title when it changes. */
export function CreateSection({ flow }: { readonly flow: CreateFlow }) {
  const texts = useCreateTexts();
  const state = useCreate(flow);
  const { phase, setup } = state;
  useEffect(() => {
    void flow.open();
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
      {phase === "choosing" && <Choose {...props} />}
      {phase === "preview" && setup && <Preview {...props} setup={setup} />}
      {phase === "done" && <Done {...props} />}
      {(phase === "planning" ||
        phase === "writing" ||
        phase === "stopping" ||
        phase === "undoing") && <Running {...props} phase={phase} />}
    </>
  );
}
