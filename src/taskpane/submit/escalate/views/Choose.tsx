import { Button } from "@fluentui/react-components";
import { periodOptions } from "../../../shared/periods.ts";
import { SelectField } from "../../../shared/SelectField.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { EscalateViewProps } from "../flow/flow.ts";
import { useEscalateTexts } from "../texts/index.ts";
import { LIST_LEVELS } from "../worker/calls.ts";
import { useEscalate } from "./context.ts";

/** Whose list, and of which month. */
export function Choose({ flow, state, titleRef }: EscalateViewProps) {
  const pane = usePaneStyles();
  const { choose, levels } = useEscalateTexts();
  const { today } = useEscalate();
  const { level, month } = state.choice;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      <SelectField
        label={choose.level}
        hint={choose.levelHint}
        value={level}
        options={LIST_LEVELS.map((id) => ({ id, label: levels[id] }))}
        onChange={(value) => {
          flow.choose({ level: value });
        }}
      />
      <SelectField
        label={choose.month}
        value={month}
        options={periodOptions("month", today()).map(({ id, label }) => ({
          id,
          label: fill(choose.monthName, { id, label }),
        }))}
        onChange={(value) => {
          flow.choose({ month: value });
        }}
      />
      <div className={pane.row}>
        <Button
          appearance="primary"
          onClick={() => {
            void flow.make();
          }}
        >
          {choose.make}
        </Button>
      </div>
      <Written flow={flow} state={state} />
    </>
  );
}
