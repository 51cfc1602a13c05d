import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ResultButtons } from "../../shared/sheets/views/ResultButtons.tsx";
import { Written } from "../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import type { ReviewResultProps } from "../flow/flow.ts";
import { useReviewTexts } from "../texts/index.ts";
import type { MonthMade, ReviewMade } from "../worker/calls.ts";
import { Findings } from "./Findings.tsx";
import { Headlines } from "./Headlines.tsx";
import { Changes, Problems } from "./Items.tsx";
import { Sentences } from "./Sentences.tsx";
import { Thresholds } from "./Thresholds.tsx";
import { Tie } from "./Tie.tsx";
import { Trend } from "./Trend.tsx";
import { Week } from "./Week.tsx";

/** What can be done with it on top; then the figures, the wording, and what is to be looked at. */
export function Result({ flow, state, titleRef, made }: ReviewResultProps) {
  const pane = usePaneStyles();
  const { result } = useReviewTexts();
  const { unit, label, start, end, asOf } = made;
  const isWeek = made.kind === "week";
  const words = {
    title: isWeek ? result.weekTitle : result.title,
    write: isWeek ? result.writeWeek : result.write,
    rewrite: isWeek ? result.rewriteWeek : result.rewrite,
  };
  const id = isWeek ? made.week : made.month;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {fill(words.title, { unit: unit === "" ? result.nobody : unit, label, id })}
      </h2>
      <p className={pane.quiet}>{fill(result.span, { start, end, asOf })}</p>
      {isEmpty(made) && (
        <MessageBar intent="warning" layout="multiline" className={pane.notice}>
          <MessageBarBody>{result.empty}</MessageBarBody>
        </MessageBar>
      )}
      <ResultButtons flow={flow} state={state} words={{ ...result, ...words }} />
      <Written flow={flow} state={state} />
      {isWeek ? <Week made={made} /> : <Month made={made} />}
      {made.findings > 0 && <Findings count={made.findings} />}
    </>
  );
}

function Month({ made }: { readonly made: MonthMade }) {
  const pane = usePaneStyles();
  const { headlines, result } = useReviewTexts();
  return (
    <>
      <h3 className={pane.title}>{headlines.title}</h3>
      <Headlines figures={made.headlines} />
      <Thresholds thresholds={made.thresholds} />
      <Sentences made={made} />
      <Tie tie={made.tie} />
      <Problems made={made} />
      <Changes made={made} />
      {made.trend.length > 1 && <Trend trend={made.trend} />}
      {made.readings !== "" && (
        <p className={pane.quiet}>
          {result.readings}: {made.readings}
        </p>
      )}
    </>
  );
}

/** Nothing was done and nothing is open: perhaps the workbook is not what is meant. */
function isEmpty(made: ReviewMade): boolean {
  if (made.kind === "week") {
    const { visits, receptions, lines } = made;
    return visits + receptions + lines.本周收集 + lines.本周办理 + lines.下周到期 === 0;
  }
  const { opening, registered, closed, open } = made.tie;
  const visits = made.headlines.find(({ key }) => key === "done")?.text;
  return visits === "0" && opening + registered + closed + open === 0;
}
