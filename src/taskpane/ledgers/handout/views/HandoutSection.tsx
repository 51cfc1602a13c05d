import { Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import { Notices } from "../../../shared/Notices.tsx";
import { Running, shareOf } from "../../../shared/Running.tsx";
import { useViewTitle } from "../../../shared/useViewTitle.ts";
import { useStore } from "../../../store.ts";
import { fill } from "../../../texts/index.ts";
import type { HandoutFlow } from "../flow/flow.ts";
import { useHandoutTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Done } from "./Done.tsx";
import type { ViewProps } from "./props.ts";

/** The view that fits the phase, and the focus on its title when it changes. */
export function HandoutSection({ flow }: { readonly flow: HandoutFlow }) {
  const texts = useHandoutTexts();
  const state = useStore(flow);
  const { phase, outcome } = state;
  useEffect(() => {
    void flow.open();
  }, [flow]);

  const props = { flow, state, titleRef: useViewTitle(phase) };
  return (
    <>
      <Notices notices={state.notices} words={texts.notices} onClose={flow.closeNotice} />
      {phase === "opening" && <Spinner label={texts.opening} />}
      {phase === "choosing" && <Choose {...props} />}
      {phase === "making" && <Making {...props} />}
      {phase === "done" && outcome && <Done {...props} outcome={outcome} />}
    </>
  );
}

function Making({ flow, state: { progress }, titleRef }: ViewProps) {
  const { running } = useHandoutTexts();
  return (
    <Running
      title={running.title}
      titleRef={titleRef}
      share={shareOf(progress)}
      onCancel={flow.stop}
    >
      {progress && <p>{fill(running.stages[progress.stage], { ...progress })}</p>}
    </Running>
  );
}
