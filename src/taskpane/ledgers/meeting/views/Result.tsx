import { Button } from "@fluentui/react-components";
import { Paged } from "../../../shared/Paged.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { MovesResultProps } from "../../moves/flow/flow.ts";
import { DeskBar } from "../../moves/views/DeskBar.tsx";
import { ItemHead } from "../../moves/views/ItemHead.tsx";
import { TakeSheet } from "../../moves/views/TakeSheet.tsx";
import type { AgendaLine } from "../../moves/worker/calls.ts";
import { useMeetingTexts } from "../texts/index.ts";

/** Before the meeting on top, after it below. */
export function Result({ flow, state, titleRef, made }: MovesResultProps) {
  const styles = usePaneStyles();
  const { agenda: texts, taking, again } = useMeetingTexts();
  const lines = made.agenda ?? [];
  return (
    <>
      <DeskBar />
      <h3 ref={titleRef} tabIndex={-1} className={styles.title}>
        {texts.title}
      </h3>
      <p>{lines.length === 0 ? texts.none : fill(texts.count, { count: lines.length })}</p>
      <div className={styles.row}>
        {lines.length > 0 && (
          <Button
            appearance="primary"
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
          {again}
        </Button>
      </div>
      <Written flow={flow} state={state} />
      <Paged items={lines} label={texts.list} keyOf={({ id }) => id}>
        {(line) => <Line line={line} />}
      </Paged>
      <TakeSheet kind="decisions" texts={taking} made={made} written={state.written} />
    </>
  );
}

function Line({ line }: { readonly line: AgendaLine }) {
  const styles = usePaneStyles();
  const { agenda: texts } = useMeetingTexts();
  const { reasons, lastDecision } = line;
  return (
    <ItemHead line={line}>
      {reasons.map((reason) => (
        <span key={reason}>
          <br />
          <span aria-hidden="true">▸ </span>
          <span className={styles.strong}>{reason}</span>
        </span>
      ))}
      {lastDecision !== "" && (
        <>
          <br />
          <span className={styles.quiet}>{fill(texts.last, { text: lastDecision })}</span>
        </>
      )}
    </ItemHead>
  );
}
