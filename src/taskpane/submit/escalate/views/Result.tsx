import { Button } from "@fluentui/react-components";
import { monthLabel } from "../../../../domain/periods/index.ts";
import { joined } from "../../../shared/joined.ts";
import { ResultButtons } from "../../../shared/sheets/views/ResultButtons.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { EscalateResultProps } from "../flow/flow.ts";
import { useEscalateTexts } from "../texts/index.ts";
import { Counts } from "./Counts.tsx";
import { Rows } from "./Rows.tsx";
import { useEscalate, useLevelName } from "./context.ts";

/** What can be done with it on top; then what to bear in mind, how much there is, the rows, and how it was counted. */
export function Result({ flow, state, titleRef, made }: EscalateResultProps) {
  const pane = usePaneStyles();
  const { result } = useEscalateTexts();
  const { save, canDownload } = useEscalate();
  const levelName = useLevelName();
  const { level, unit, month, asOf, total, routes, superior, sentBy, readings, notes } = made;
  const levelWord = levelName(level);
  const sum = joined([
    fill(result.sum, { total, level: levelWord, superior: levelName(superior), ...routes }),
    routes.sent > 0 ? fill(result.sent, { level: levelName(sentBy), sent: routes.sent }) : "",
  ]);
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {fill(result.title, {
          unit: unit === "" ? result.nobody : unit,
          id: month,
          label: monthLabel(month),
          level: levelWord,
        })}
      </h2>
      <p>{total === 0 ? result.none : sum}</p>
      <p className={pane.quiet}>{fill(result.asOf, { asOf })}</p>
      <ResultButtons flow={flow} state={state} words={result}>
        {canDownload() && (
          <Button
            onClick={() => {
              void save();
            }}
          >
            {result.save}
          </Button>
        )}
      </ResultButtons>
      {!canDownload() && <p className={pane.quiet}>{result.cannotSave}</p>}
      <Written flow={flow} state={state} />
      {notes.length > 0 && (
        <>
          <h3>{result.notes}</h3>
          <ul className={pane.list} aria-label={result.notes}>
            {notes.map((note) => (
              <li key={note} className={pane.item}>
                {note}
              </li>
            ))}
          </ul>
        </>
      )}
      {total > 0 && <Counts made={made} />}
      {total > 0 && <Rows made={made} />}
      <p className={pane.quiet}>{readings}</p>
    </>
  );
}
