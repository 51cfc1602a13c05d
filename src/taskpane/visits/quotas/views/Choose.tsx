import { Button, Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { Written } from "../../../shared/sheets/views/Written.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { fill } from "../../../texts/index.ts";
import type { QuotaViewProps } from "../flow/flow.ts";
import { PERIOD_KINDS, periodOptions } from "../../../shared/periods.ts";
import { useQuotaTexts } from "../texts/index.ts";
import { useQuotas } from "./useQuotas.ts";

const useStyles = makeStyles({
  /** The longest of its options must not make a list wider than the pane. */
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Month, quarter or year. */
export function Choose({ flow, state, titleRef }: QuotaViewProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { choose } = useQuotaTexts();
  const { chooseKind, today } = useQuotas();
  const { kind, span } = state.choice;
  const field = mergeClasses(pane.field, styles.narrow);
  return (
    <>
      <h2 ref={titleRef} tabIndex={-1} className={pane.title}>
        {choose.title}
      </h2>
      <p>{choose.intro}</p>
      <Field label={choose.kind} className={field}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            const chosen = PERIOD_KINDS.find((it) => it === value);
            if (chosen) chooseKind(chosen);
          }}
        >
          {PERIOD_KINDS.map((it) => (
            <option key={it} value={it}>
              {choose.kinds[it]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={choose.period} className={field}>
        <Select
          value={span}
          onChange={(_, { value }) => {
            flow.choose({ span: value });
          }}
        >
          {periodOptions(kind, today()).map(({ id, label }) => (
            <option key={id} value={id}>
              {fill(choose.periodName, { id, label })}
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
          {choose.check}
        </Button>
      </div>
      <Written flow={flow} state={state} />
    </>
  );
}
