import { Button, Field, mergeClasses, Select } from "@fluentui/react-components";
import { Written } from "../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../shared/styles.ts";
import { fill } from "../../texts/index.ts";
import type { ReviewViewProps } from "../flow/flow.ts";
import { weekOptions } from "../flow/weeks.ts";
import { useReviewTexts } from "../texts/index.ts";
import { useNarrow } from "./ChooseMonth.tsx";
import { useReview } from "./context.ts";

/** The collection week. */
export function ChooseWeek({ flow, state, titleRef }: ReviewViewProps) {
  const styles = useNarrow();
  const pane = usePaneStyles();
  const { chooseWeek } = useReviewTexts();
  const { today } = useReview();
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {chooseWeek.title}
      </h2>
      <p>{chooseWeek.intro}</p>
      <Field label={chooseWeek.week} className={mergeClasses(pane.field, styles.narrow)}>
        <Select
          value={state.choice.week}
          onChange={(_, { value }) => {
            flow.choose({ week: value });
          }}
        >
          {weekOptions(today()).map(({ id, label }) => (
            <option key={id} value={id}>
              {fill(chooseWeek.weekName, { id, label })}
            </option>
          ))}
        </Select>
      </Field>
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
