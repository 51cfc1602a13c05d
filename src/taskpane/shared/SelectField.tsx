import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { usePaneStyles } from "./styles.ts";

const useStyles = makeStyles({
  /** The longest of its options must not make a list wider than the pane. */
  narrow: { gridTemplateColumns: "minmax(0, 1fr)" },
});

interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (value: Id) => void;
}

/** One of a few, by a list that the system draws. */
export function SelectField<Id extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: SelectFieldProps<Id>) {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      className={mergeClasses(pane.field, styles.narrow)}
    >
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(({ id }) => id === data.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
