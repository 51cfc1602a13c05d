import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ResultButtons } from "../../../shared/sheets/views/ResultButtons.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { QuotaResultProps } from "../flow/flow.ts";
import { useQuotaTexts } from "../texts/index.ts";
import { Duties } from "./Duties.tsx";
import { Findings } from "./Findings.tsx";
import { Hints } from "./Hints.tsx";
import { Households } from "./Households.tsx";
import { People } from "./People.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { Villages } from "./Villages.tsx";

/** What can be done with it on top; then the duties, who owes what, where to go, and what to look at. */
export function Result({ flow, state, titleRef, made }: QuotaResultProps) {
  const pane = usePaneStyles();
  const { result } = useQuotaTexts();
  const { unit, span, asOf, readings, people, households } = made;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {fill(result.title, { unit: unit === "" ? result.nobody : unit, ...span })}
      </h2>
      <p className={pane.quiet}>{fill(result.asOf, { asOf })}</p>
      {people + households === 0 && (
        <MessageBar intent="warning" layout="multiline" className={pane.notice}>
          <MessageBarBody>{result.empty}</MessageBarBody>
        </MessageBar>
      )}
      <ResultButtons flow={flow} state={state} words={result} />
      <Written flow={flow} state={state} />
      <Duties duties={made.duties} />
      <People made={made} />
      <Households made={made} />
      {made.villages.length > 1 && <Villages villages={made.villages} />}
      {made.suggestions > 0 && <Suggestions count={made.suggestions} />}
      {made.hints > 0 && <Hints count={made.hints} />}
      {made.findings + made.otherFindings > 0 && <Findings made={made} />}
      <p className={pane.quiet}>{readings}</p>
    </>
  );
}
