import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { MovesResultProps } from "../../moves/flow/flow.ts";
import { DeskBar } from "../../moves/views/DeskBar.tsx";
import { TakeSheet } from "../../moves/views/TakeSheet.tsx";
import type { CallsMade } from "../../moves/worker/calls.ts";
import { useCallbacksTexts } from "../texts/index.ts";
import { CallForm } from "./CallForm.tsx";
import { CallList } from "./CallList.tsx";
import { Rates } from "./Rates.tsx";

/** Calls are recorded on top, one after the other; then the list, the rates, and the way by paper. */
export function Result({ flow, state, titleRef, made }: MovesResultProps) {
  const styles = usePaneStyles();
  const texts = useCallbacksTexts();
  const { callbacks } = made;
  if (!callbacks) return null;
  const count = callbacks.lines.length;
  return (
    <>
      <DeskBar />
      <h3 ref={titleRef} tabIndex={-1} className={styles.title}>
        {texts.title}
      </h3>
      <p>{count === 0 ? texts.none : fill(texts.count, { count })}</p>
      <div className={styles.row}>
        {count > 0 && (
          <Button
            onClick={() => {
              void flow.write();
            }}
          >
            {texts.write}
          </Button>
        )}
        <Button
          onClick={() => {
            void flow.make();
          }}
        >
          {texts.again}
        </Button>
      </div>
      <Written flow={flow} state={state} />
      {count > 0 && <Calls calls={callbacks} />}
      <Rates calls={callbacks} />
      <TakeSheet kind="answers" texts={texts.taking} made={made} written={state.written} />
    </>
  );
}

/** The one that is being called about, and all of them. */
function Calls({ calls }: { readonly calls: CallsMade }) {
  const { lines } = calls;
  const [at, setAt] = useState(0);
  // What was settled leaves the list, and the next one takes its place.
  const now = Math.min(at, lines.length - 1);
  const line = lines[now];
  return (
    <>
      {line && (
        <CallForm
          calls={calls}
          line={line}
          at={now}
          onNext={(isLeaving) => {
            const left = isLeaving ? lines.length - 1 : lines.length;
            const next = isLeaving ? now : now + 1;
            setAt(next >= left ? 0 : next);
          }}
        />
      )}
      <CallList
        lines={lines}
        current={line?.id ?? ""}
        onPick={(id) => {
          setAt(lines.findIndex((it) => it.id === id));
        }}
      />
    </>
  );
}
