import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useHandout, type HandoutFlow } from "../flow/flow.ts";
import { useHandoutTexts } from "../texts/index.ts";
import { Choose } from "./Choose.tsx";
import { Done } from "./Done.tsx";
import { Notices } from "./Notices.tsx";
import { Running } from "./Running.tsx";

/** The view that fits the phase, and the focus on its title when it changes. */
export function HandoutSection({ flow }: { readonly flow: HandoutFlow }) {
  const texts = useHandoutTexts();
  const state = useHandout(flow);
  const { phase, outcome } = state;
  useEffect(() => {
    void flow.open();
  }, [flow]);

  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(phase);
  useEffect(() => {
    // While the workbook is looked at, the section's name keeps the focus.
    if (shown.current !== phase && shown.current !== "opening") title.current?.focus();
    shown.current = phase;
  }, [phase]);

  const props = { flow, state, titleRef: title };
  return (
    <>
      <Notices notices={state.notices} onClose={flow.closeNotice} />
      {phase === "opening" && <Spinner label={texts.opening} />}
      {phase === "choosing" && <Choose {...props} />}
      {phase === "making" && <Running {...props} />}
      {phase === "done" && outcome && <Done {...props} outcome={outcome} />}
    </>
  );
}
