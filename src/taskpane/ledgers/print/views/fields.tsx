import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { SelectField } from "../../../shared/SelectField.tsx";
import { usePaneStyles } from "../../../shared/styles.ts";
import { usePrintTexts } from "../texts/index.ts";
import type { ChooseProps } from "./Choose.tsx";

const useStyles = makeStyles({
  boxes: { border: "none", margin: "0 0 12px", padding: 0, minWidth: 0 },
});

interface BoxListProps {
  readonly label: string;
  /** Instead of the boxes when there is nothing to choose from. */
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of a short list, in its order. */
export function BoxList({ label, none, options, chosen, onChange }: BoxListProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  if (options.length === 0) return <p className={pane.quiet}>{none}</p>;
  const toggle = (toggled: string, isChosen: boolean) => {
    const ids = new Set(chosen.filter((other) => other !== toggled));
    if (isChosen) ids.add(toggled);
    onChange(options.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
  };
  return (
    <fieldset className={styles.boxes}>
      <legend>{label}</legend>
      {options.map(({ id, label: name }) => (
        <div key={id}>
          <Checkbox
            label={name}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => {
              toggle(id, checked === true);
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}

export function CopiesField({ flow, state }: ChooseProps) {
  const pane = usePaneStyles();
  const { choose } = usePrintTexts();
  return (
    <Field label={choose.copies} className={pane.field}>
      <Input
        inputMode="numeric"
        value={state.choice.copies}
        onChange={(_, { value }) => {
          flow.choose({ copies: value.trim() });
        }}
      />
    </Field>
  );
}

export function CadreField({ flow, facts, state }: ChooseProps) {
  const { choose } = usePrintTexts();
  return (
    <SelectField
      label={choose.cadre}
      value={state.choice.cadre}
      options={[
        { id: "", label: choose.anyone },
        ...facts.cadres.map((name) => ({ id: name, label: name })),
      ]}
      onChange={(cadre) => {
        flow.choose({ cadre });
      }}
    />
  );
}

export function MonthField({
  flow,
  state: { choice },
  withYear = false,
}: ChooseProps & { readonly withYear?: boolean }) {
  const pane = usePaneStyles();
  const { choose } = usePrintTexts();
  return (
    <>
      <Field label={choose.month} hint={choose.monthHint} className={pane.field}>
        <Input
          value={choice.month}
          onChange={(_, { value }) => {
            flow.choose({ month: value.trim() });
          }}
        />
      </Field>
      {withYear && (
        <div className={pane.field}>
          <Checkbox
            label={choose.wholeYear}
            checked={choice.wholeYear}
            onChange={(_, { checked }) => {
              flow.choose({ wholeYear: checked === true });
            }}
          />
        </div>
      )}
    </>
  );
}
