import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ResultButtons } from "../../../shared/sheets/views/ResultButtons.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { PublishResultProps } from "../flow/flow.ts";
import { usePublishTexts } from "../texts/index.ts";
import type { PublishMade } from "../worker/calls.ts";
import { Matters } from "./Matters.tsx";
import { Missing } from "./Missing.tsx";
import { Offers } from "./Offers.tsx";
import { Walls } from "./Walls.tsx";
import { usePublish } from "./context.ts";

/** How many go on the wall and the file on top; then what is to be decided, what stays off, and the wall. */
export function Result(props: PublishResultProps) {
  const { titleRef, made, flow, state } = props;
  const pane = usePaneStyles();
  const { result, blocked, refused } = usePublishTexts();
  const { unit, label, from, to, balance, missing } = made;
  const { items, published, withheld, blocked: never, outside } = balance;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {fill(result.title, { unit: unit === "" ? result.nobody : unit, label })}
      </h2>
      <p>
        {fill(result.balance, { items, published, withheld, blocked: never, outside })}
        <br />
        <span className={pane.quiet}>{fill(result.days, { from, to })}</span>
      </p>
      <Warnings made={made} />
      <Actions {...props} />
      <Written flow={flow} state={state} />
      <Matters made={made} group="open" />
      {missing.noSummary > 0 && <Missing reason="noSummary" count={missing.noSummary} />}
      {missing.noStatus > 0 && <Missing reason="noStatus" count={missing.noStatus} />}
      {made.matters.settled > 0 && <Matters made={made} group="settled" />}
      {made.offers > 0 && <Offers count={made.offers} />}
      <Walls made={made} />
      {made.refused > 0 && <p>{fill(refused, { count: made.refused })}</p>}
      {never > 0 && <p>{fill(blocked, { count: never })}</p>}
    </>
  );
}

function Warnings({
  made: { balance, open, openMatters, errors },
}: {
  readonly made: PublishMade;
}) {
  const pane = usePaneStyles();
  const { result } = usePublishTexts();
  const warnings = [
    ...(balance.ok ? [] : [result.unbalanced]),
    ...(open > 0 ? [fill(result.open, { count: open, matters: openMatters })] : []),
    ...(errors > 0 ? [fill(result.errors, { count: errors })] : []),
  ];
  return warnings.map((text) => (
    <MessageBar key={text} intent="warning" layout="multiline" className={pane.notice}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ));
}

function Actions({ flow, state, made: { balance } }: PublishResultProps) {
  const pane = usePaneStyles();
  const { result, choose } = usePublishTexts();
  const { canDownload, save } = usePublish();
  const canSave = canDownload() && balance.published > 0;
  return (
    <>
      <ResultButtons
        flow={flow}
        state={state}
        words={state.written ? { ...result, write: result.rewrite } : result}
        first={
          <Button
            appearance="primary"
            disabledFocusable={!canSave}
            onClick={() => {
              if (canSave) void save();
            }}
          >
            {result.save}
          </Button>
        }
      />
      <p className={pane.quiet}>
        {canDownload() ? result.whyFile : choose.cannotDownload} {result.writeHint} {result.kept}
      </p>
    </>
  );
}
