import { Button } from "@fluentui/react-components";
import { SelectField } from "../../../shared/SelectField.tsx";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { QuotaViewProps } from "../flow/flow.ts";
import { PERIOD_KINDS, periodOptions } from "../../../shared/periods.ts";
import { useQuotaTexts } from "../texts/index.ts";
import { useQuotas } from "./context.ts";

/** Month, quarter or year. */
export function Choose({ flow, state, titleRef }: QuotaViewProps) {
  const pane = usePaneStyles();
  const { choose } = useQuotaTexts();
  const { chooseKind, today } = useQuotas();
  const { kind, span } = state.choice;
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      <SelectField
        label={choose.kind}
        value={kind}
        options={PERIOD_KINDS.map((id) => ({ id, label: choose.kinds[id] }))}
        onChange={chooseKind}
      />
      <SelectField
        label={choose.period}
        value={span}
        options={periodOptions(kind, today()).map(({ id, label }) => ({
          id,
          label: fill(choose.periodName, { id, label }),
        }))}
        onChange={(value) => {
          flow.choose({ span: value });
        }}
      />
      <div className={pane.row}>
        <Button
          appearance="primary"
          onClick={() => {
            void flow.make();
          }}
        >
          {choose.check}
        </Button>
      </div>
      <Written flow={flow} state={state} />
    </>
  );
}
