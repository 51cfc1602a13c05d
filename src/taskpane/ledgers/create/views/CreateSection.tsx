import { Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import { Notices } from "../../../shared/Notices.tsx";
import { Running, shareOf } from "../../../shared/Running.tsx";
import { useViewTitle } from "../../../shared/useViewTitle.ts";
import { useStore } from "../../../store.ts";
import { fill } from "../../../texts/index.ts";
import type { CreateFlow } from "../flow/flow.ts";
import type { Phase } from "../flow/state.ts";
import { useCreateTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Done } from "./Done.tsx";
import { Preview } from "./Preview.tsx";
import type { ViewProps } from "./props.ts";

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
  const state = useStore(flow);
  const { phase, setup } = state;
  useEffect(() => {
    void flow.open();
  }, [flow]);

  const props = { flow, state, titleRef: useViewTitle(VIEWS[phase]) };
  return (
    <>
      <Notices notices={state.notices} words={texts.notices} onClose={flow.closeNotice} />
      {phase === "opening" && <Spinner label={texts.opening} />}
      {phase === "choosing" && <Choose {...props} />}
      {phase === "preview" && setup && <Preview {...props} setup={setup} />}
      {phase === "done" && <Done {...props} />}
      {(phase === "planning" ||
        phase === "writing" ||
        phase === "stopping" ||
        phase === "undoing") && <UnderWay {...props} phase={phase} />}
    </>
  );
}

interface UnderWayProps extends ViewProps {
  readonly phase: "planning" | "writing" | "stopping" | "undoing";
}

function UnderWay({ flow, state: { progress }, titleRef, phase }: UnderWayProps) {
  const { running } = useCreateTexts();
  const share = phase === "writing" ? shareOf(progress) : null;
  return (
    <Running
      title={running.titles[phase]}
      titleRef={titleRef}
      share={share}
      onCancel={phase === "writing" ? flow.stop : undefined}
    >
      {share !== null && progress && <p>{fill(running.done, { ...progress })}</p>}
    </Running>
  );
}
