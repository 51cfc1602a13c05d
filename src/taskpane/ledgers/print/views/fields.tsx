import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
} from "@fluentui/react-components";
import { usePaneStyles } from "../../../shared/styles.ts";
import { usePrintTexts } from "../texts/index.ts";
import type { ChooseProps } from "./Choose.tsx";

const useStyles = makeStyles({
  /** The longest of its options must not make a list wider than the pane. */
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
  boxes: { border: "none", margin: "0 0 12px", padding: 0, minWidth: 0 },
});

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly onChange: (key: string) => void;
}

/** One of a list. */
export function SelectField({ label, value, options, onChange }: SelectFieldProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <Field label={label} className={mergeClasses(pane.field, styles.narrow)}>
      <Select
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      >
        {options.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface BoxListProps {
  readonly label: string;
  /** Instead of the boxes when there is nothing to choose from. */
  readonly none: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of a short list, in its order. */
export function BoxList({ label, none, options, chosen, onChange }: BoxListProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  if (options.length === 0) return <p className={pane.quiet}>{none}</p>;
  const toggle = (key: string, isChosen: boolean) => {
    const keys = new Set(chosen.filter((other) => other !== key));
    if (isChosen) keys.add(key);
    onChange(options.flatMap((option) => (keys.has(option.key) ? [option.key] : [])));
  };
  return (
    <fieldset className={styles.boxes}>
      <legend>{label}</legend>
      {options.map(({ key, name }) => (
        <div key={key}>
          <Checkbox
            label={name}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) => {
              toggle(key, checked === true);
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const pane = usePaneStyles();
  return (
    <Field label={label} className={pane.field}>
      <Input
        inputMode="numeric"
        value={value}
        onChange={(_, data) => {
          onChange(data.value.trim());
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
        { key: "", name: choose.anyone },
        ...facts.cadres.map((name) => ({ key: name, name })),
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
