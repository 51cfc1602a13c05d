import { Button } from "@fluentui/react-components";
import { SelectField } from "../../shared/SelectField.tsx";
import { Written } from "../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import type { ReviewViewProps } from "../flow/flow.ts";
import { weekOptions } from "../flow/weeks.ts";
import { useReviewTexts } from "../texts/index.ts";
import { useReview } from "./context.ts";

/** The collection week. */
export function ChooseWeek({ flow, state, titleRef }: ReviewViewProps) {
  const pane = usePaneStyles();
  const { chooseWeek } = useReviewTexts();
  const { today } = useReview();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {chooseWeek.title}
      </h2>
      <p>{chooseWeek.intro}</p>
      <SelectField
        label={chooseWeek.week}
        value={state.choice.week}
        options={weekOptions(today()).map(({ id, label }) => ({
          id,
          label: fill(chooseWeek.weekName, { id, label }),
        }))}
        onChange={(week) => {
          flow.choose({ week });
        }}
      />
      <div className={pane.row}>
        <Button
          appearance="primary"
          onClick={() => {
            void flow.make();
          }}
        >
          {chooseWeek.make}
        </Button>
      </div>
      <Written flow={flow} state={state} />
    </>
  );
}
