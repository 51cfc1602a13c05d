import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { HandoutOutcome } from "../job/order.ts";
import { useHandoutTexts } from "../texts/index.ts";
import type { ViewProps } from "./props.ts";

/** The .zip, and by village what was carried and what stayed behind. */
export function Done({
  flow,
  titleRef,
  outcome,
}: ViewProps & { readonly outcome: HandoutOutcome }) {
  const pane = usePaneStyles();
  const { result } = useHandoutTexts();
  const { villages, sentences } = outcome;
  const partial = villages.filter(({ isPartial }) => isPartial).length;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {result.title}
      </h2>
      <p>{fill(result.count, { count: villages.length })}</p>
      <div className={pane.row}>
        <Button
          appearance="primary"
          onClick={() => {
            flow.save();
          }}
        >
          {result.save}
        </Button>
        <Button
          onClick={() => {
            flow.back();
          }}
        >
          {result.back}
        </Button>
      </div>
      {partial > 0 && (
        <MessageBar intent="warning" layout="multiline" className={pane.notice}>
          <MessageBarBody>{fill(result.partial, { count: partial })}</MessageBarBody>
        </MessageBar>
      )}
      {sentences.length > 0 && (
        <>
          <h3>{result.notices}</h3>
          <ul className={pane.list} aria-label={result.notices}>
            {sentences.map((sentence) => (
              <li key={sentence} className={pane.item}>
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{result.list}</h3>
      <ul className={pane.list} aria-label={result.list}>
        {villages.map(({ village, file, notes }) => (
          <li key={file} className={pane.item}>
            <span className={pane.strong}>{village}</span>{" "}
            {notes.length > 0 ? notes.join(";") : result.blank}
          </li>
        ))}
      </ul>
    </>
  );
}
